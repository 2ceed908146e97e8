// The zip around a workbook. What a file claims to hold is looked at before anything is unpacked; each part again when it
// is (`packed-part`), since most are only copied.
import { WorkbookError } from "../workbook-error";
import { isPacked, packPart, tooLarge, type PackedPart, type Part } from "./packed-part";
import { readDirectory } from "./zip-directory";
import { writeZip } from "./zip-writer";

/** Bytes of XML. The sheet of 100,000 outcomes is about 800 MB, and is never unpacked as a whole. */
const maxPartSize = 2_000_000_000;
const maxTotalSize = 4_000_000_000;
const maxParts = 20_000;

/**
 * The parts of a workbook, by path without a leading slash, in the order of the file; nothing is unpacked yet.
 * @throws WorkbookError `not_a_workbook` (no zip, .xls, encrypted) or `too_large`
 */
export function unpack(bytes: Uint8Array): Map<string, PackedPart> {
  refuseOldContainer(bytes);
  const parts = new Map<string, PackedPart>();
  let total = 0;
  let packed = 0;
  try {
    for (const { name, ...part } of readDirectory(bytes)) {
      total += part.size;
      packed += part.packed.length;
      // What a workbook may cost to read is reckoned from what it holds packed.
      if (packed > bytes.length) throw new Error("parts lie over one another");
      if (total > maxTotalSize || parts.size >= maxParts || part.size > maxPartSize) throw tooLarge();
      if (!name.endsWith("/")) parts.set(name, part);
    }
    return parts;
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
export async function pack(parts: ReadonlyMap<string, Part>): Promise<Uint8Array> {
  const packed = new Map<string, PackedPart>();
  for (const [path, part] of parts) packed.set(path, isPacked(part) ? part : await packPart([part]));
  return writeZip(packed);
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
