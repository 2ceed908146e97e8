// Workbooks that this adapter would misread are refused, those that it would not keep whole before anything is changed,
// with the reason.
import { WorkbookError } from "../workbook-error";
import type { Book } from "./book";
import type { Parts } from "./package";
import { officeRelationships } from "./relationships";
import { mainNamespace } from "./table-part";
import { childElement, isTrue } from "./xml";

interface Reason {
  ko: string;
  en: string;
}

/**
 * Refuses what would be read as something else: no table is found in another form of the file, and a day would be one
 * four years earlier.
 * @throws WorkbookError `cannot_keep_whole`
 */
export function refuseUnreadable(book: Book): void {
  const reason = misread(book);
  if (reason !== null) throw new WorkbookError("cannot_keep_whole", reason.ko, reason.en);
}

/** @throws WorkbookError `cannot_keep_whole` */
export function refuseUnkeepable(parts: Parts): void {
  const reason = findReason(parts);
  if (reason === null) return;
  throw new WorkbookError(
    "cannot_keep_whole",
    `${reason.ko} 그대로 보존하며 고칠 수 없어 파일을 바꾸지 않았습니다.`,
    `${reason.en} It cannot be changed without losing something, so the file was left as it is.`,
  );
}

function findReason(parts: Parts): Reason | null {
  const paths = [...parts.keys()].map((path) => path.toLowerCase());
  if (paths.some((path) => path.startsWith("_xmlsignatures/"))) {
    return {
      ko: "디지털 서명이 있는 통합 문서입니다. 고치면 서명이 무효가 됩니다.",
      en: "The workbook is digitally signed; a change would void the signature.",
    };
  }
  if (paths.some((path) => path.startsWith("xl/revisions/"))) {
    return {
      ko: "변경 내용 추적을 쓰는 공유 통합 문서입니다. 공유를 해제한 뒤 다시 시도하세요.",
      en: "This is a shared workbook with tracked changes. Stop sharing it and try again.",
    };
  }
  return null;
}

function misread(book: Book): Reason | null {
  const root = book.workbook();
  const { name, attributes } = root;
  const isAsExcelWrites =
    name === "workbook" &&
    attributes.xmlns === mainNamespace &&
    attributes["xmlns:r"] === officeRelationships;
  if (!isAsExcelWrites) {
    return {
      ko: "'Strict Open XML' 등 다른 형식으로 저장된 통합 문서입니다. 'Excel 통합 문서(.xlsx)'로 다시 저장하세요.",
      en: "The workbook is saved as Strict Open XML or another form. Save it as 'Excel Workbook (.xlsx)'.",
    };
  }
  if (isTrue(childElement(root, "workbookPr")?.attributes.date1904)) {
    return {
      ko: "날짜를 1904년부터 세는 통합 문서라 날짜가 4년씩 어긋납니다. [파일] > [옵션] > [고급]에서 '1904 날짜 체계 사용'을 끄고 날짜들을 확인한 뒤 다시 시도하세요.",
      en: "The workbook counts its days from 1904, so that dates would be four years off. Turn off 'Use 1904 date system' (File > Options > Advanced), check the dates, and try again.",
    };
  }
  return null;
}
