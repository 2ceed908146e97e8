// The zip around a workbook. Declared sizes are looked at before anything is unpacked: 400 kB can claim 400 MB.
import { unzipSync, zipSync, type Zippable } from "fflate";
import { WorkbookError } from "../workbook-error";

/** Bytes. The largest sheet of 30,000 outcomes is about 90 MB of XML. */
const maxPartSize = 400_000_000;
const maxTotalSize = 800_000_000;
const maxParts = 20_000;

/** Local time, as zip files count it: the same parts always give the same bytes. */
const zipEpoch = new Date(1980, 0, 1);

/**
 * Unpacks a workbook into its parts, by path without a leading slash, in the order of the file.
 * @throws WorkbookError `not_a_workbook` (no zip, .xls, encrypted) or `too_large`
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  refuseOldContainer(bytes);
  let total = 0;
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        count += 1;
        if (originalSize > maxPartSize || total > maxTotalSize || count > maxParts) throw tooLarge();
        return !name.endsWith("/");
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError(
      "not_a_workbook",
      "엑셀 통합 문서(.xlsx)가 아니거나 손상된 파일입니다. 엑셀에서 열어 .xlsx로 다시 저장하세요.",
      "This is not an Excel workbook (.xlsx), or it is damaged. Open it in Excel and save it as .xlsx again.",
      { cause: error },
    );
  }
}

/** Packs parts in their order. The same parts give the same bytes on every run. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of parts) entries[path] = bytes;
  return zipSync(entries, { level: 6, mtime: zipEpoch });
}

/** .xls files and encrypted .xlsx files are both OLE compound files, with this signature. */
function refuseOldContainer(bytes: Uint8Array): void {
  const signature = [0xd0, 0xcf, 0x11, 0xe0];
  if (!signature.every((byte, index) => bytes[index] === byte)) return;
  throw new WorkbookError(
    "not_a_workbook",
    "암호가 걸린 통합 문서이거나 예전 형식(.xls)입니다. 엑셀에서 암호를 풀고 .xlsx로 저장한 뒤 다시 시도하세요.",
    "The workbook is encrypted or in the old .xls format. Remove the password or save it as .xlsx in Excel.",
  );
}

function tooLarge(): WorkbookError {
  return new WorkbookError(
    "too_large",
    "통합 문서를 풀면 800MB가 넘어 열지 않았습니다. 파일이 정상인지 확인하세요.",
    "The workbook would unpack to more than 800 MB and was not opened. Check that the file is genuine.",
  );
}
