// Workbooks that this adapter would not keep whole are refused before anything is changed, with the reason.
import { WorkbookError } from "../workbook-error";
import { Book } from "./book";
import type { Parts } from "./package";
import { officeRelationships } from "./relationships";
import { mainNamespace } from "./table-part";

interface Reason {
  ko: string;
  en: string;
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
  const { name, attributes } = new Book(parts).workbook();
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
  return null;
}
