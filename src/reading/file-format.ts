// What a file is by its first bytes, whatever its name says: a renamed .hwp is common, and decoding it as text would
// give pages of nonsense.
import type { RejectedReason } from "./rejected-reason";

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

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b, 0x03, 0x04];

/** Bits of the properties in an HWP 5 file header that say password or distribution lock (HWP 5.0 format, 3.2.1). */
const hwpLocks = 0b10110;

function oleReason(bytes: Uint8Array, name: string): RejectedReason {
  const header = indexOfText(bytes, "HWP Document File");
  if (header >= 0) return ((bytes[header + 36] ?? 0) & hwpLocks) === 0 ? "hwp" : "encrypted";
  if (indexOfText(bytes, "EncryptedPackage", 2) >= 0) return "encrypted";
  return name.toLowerCase().endsWith(".hwp") ? "hwp" : "not_text";
}

function zipReason(bytes: Uint8Array): RejectedReason {
  const flags = bytes[6] ?? 0;
  if ((flags & 1) === 1) return "encrypted";
  if (indexOfText(bytes.subarray(0, 200), "application/hwp+zip") >= 0) return "hwpx";
  return indexOfText(bytes, "word/document.xml") >= 0 ? "docx" : "not_text";
}

/**
 * Why a file of a known format cannot be read as text; null if its first bytes are no such format.
 * @param name the file's name, asked only where the bytes do not decide
 */
export function findForeignFormat(bytes: Uint8Array, name: string): RejectedReason | null {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  if (startsWith(bytes, ole)) return oleReason(bytes, name);
  if (startsWith(bytes, zip)) return zipReason(bytes);
  return indexOfText(bytes.subarray(0, 32), "HWP Document File") === 0 ? "hwp" : null;
}
