// What a file is by its first bytes, whatever its name says: a renamed .hwp is common, and decoding it as text would
// give pages of nonsense.
import type { RejectedReason } from "./rejected-reason";

/** A format to read, why a file is refused, or text. */
export type FileFormat = "pdf" | "package" | "text" | { refused: RejectedReason };

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Position of ASCII text in bytes, or -1. `step` 2 finds it in UTF-16LE. */
function indexOfText(bytes: Uint8Array, text: string, step = 1): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (matched < text.length && bytes[at + matched * step] === text.charCodeAt(matched)) matched += 1;
    if (matched === text.length) return at;
  }
  return -1;
}

const pdf = [0x25, 0x50, 0x44, 0x46];
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b, 0x03, 0x04];

/** Bits of the properties in an HWP 5 file header (HWP 5.0 format, 3.2.1): password or DRM, and 배포용. */
const hwpPassword = 0b10010;
const hwpViewOnly = 0b100;

function oleReason(bytes: Uint8Array, name: string): RejectedReason {
  const header = indexOfText(bytes, "HWP Document File");
  if (header >= 0) {
    const properties = bytes[header + 36] ?? 0;
    if ((properties & hwpPassword) !== 0) return "encrypted";
    return (properties & hwpViewOnly) === 0 ? "hwp" : "view_only";
  }
  if (indexOfText(bytes, "EncryptedPackage", 2) >= 0) return "encrypted";
  if (indexOfText(bytes, "WordDocument", 2) >= 0) return "doc";
  if (indexOfText(bytes, "Workbook", 2) >= 0) return "xls";
  return name.toLowerCase().endsWith(".hwp") ? "hwp" : "not_text";
}

/** Browsers' "single file" pages: a MIME message around quoted-printable HTML. */
function isWebArchive(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 2000);
  return indexOfText(start, "MIME-Version:") >= 0 && indexOfText(start, "multipart/related") >= 0;
}

/**
 * The format of a file by its first bytes.
 * @param name the file's name, asked only where the bytes do not decide
 */
export function findFileFormat(bytes: Uint8Array, name: string): FileFormat {
  if (startsWith(bytes, pdf)) return "pdf";
  if (startsWith(bytes, ole)) return { refused: oleReason(bytes, name) };
  if (startsWith(bytes, zip)) return ((bytes[6] ?? 0) & 1) === 1 ? { refused: "encrypted" } : "package";
  if (indexOfText(bytes.subarray(0, 32), "HWP Document File") === 0) return { refused: "hwp" };
  return isWebArchive(bytes) ? { refused: "web_archive" } : "text";
}
