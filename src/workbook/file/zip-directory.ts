// The directory at the end of a zip file, and the packed bytes of each part that it names. fflate hands parts out whole
// and unpacked only: a sheet of 100,000 outcomes is 700 MB then, and is read piece by piece instead.
// Numbers of sections are those of PKWARE's APPNOTE.TXT 6.3.10.
import type { PackedPart } from "./packed-part";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
/** A comment after the directory may be 64 kB long. */
const longestEnd = 22 + 0xffff;
/** General purpose bit 0: the part is encrypted (4.4.4). */
const encrypted = 1;
/** General purpose bit 11: the name is UTF-8 (4.4.4). */
const utf8Name = 1 << 11;
/** Stand where a number needs more bytes and is in the zip64 field, or in the zip64 record of the directory's end. */
const elsewhere = 0xffffffff;
const countElsewhere = 0xffff;
const zip64Field = 0x0001;
const zip64Locator = 0x07064b50;
const zip64End = 0x06064b50;

/** A part as the directory tells it. */
interface ZipEntry extends PackedPart {
  name: string;
}

/**
 * The parts of a zip file in the order of its directory.
 * @throws Error where there is no directory, one that points outside the file, or a part that is encrypted
 */
export function* readDirectory(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryPlace(view);
  let at = start;
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error("the zip directory is damaged");
    yield readEntry(bytes, view, at);
    at = endOfEntry(view, at);
  }
}

/** How many parts the directory names, and where it begins. Some programs always write the longer zip64 record too. */
function directoryPlace(view: DataView): { count: number; start: number } {
  const end = endPlace(view);
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const locator = end - 20;
  const isElsewhere = count === countElsewhere || start === elsewhere;
  if (!isElsewhere || locator < 0 || view.getUint32(locator, true) !== zip64Locator) return { count, start };
  // 4.3.15, 4.3.14
  const record = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(record, true) !== zip64End) throw new Error("the zip64 end of the directory is damaged");
  const long = (place: number) => Number(view.getBigUint64(record + place, true));
  return { count: long(32), start: long(48) };
}

function endPlace(view: DataView): number {
  const first = Math.max(0, view.byteLength - longestEnd);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Error("there is no zip directory");
}

/** 4.3.12 */
function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const [size, packedSize, start] = sizesOf(view, at);
  const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  const flags = view.getUint16(at + 8, true);
  if ((flags & encrypted) !== 0) throw new Error("a part is encrypted");
  return {
    name: new TextDecoder((flags & utf8Name) !== 0 ? "utf-8" : "latin1").decode(name),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: packedBytes(bytes, view, start, packedSize),
  };
}

/** Bytes unpacked, bytes packed, and where the part's own header stands. */
function sizesOf(view: DataView, at: number): [number, number, number] {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let next = short.includes(elsewhere) ? zip64Place(view, at) : 0;
  const [size = 0, packedSize = 0, start = 0] = short.map((number) => {
    if (number !== elsewhere) return number;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
  return [size, packedSize, start];
}

/** 4.5.3: the long numbers follow each other in the order of the short ones. */
function zip64Place(view: DataView, entry: number): number {
  const end = endOfEntry(view, entry);
  let at = entry + 46 + view.getUint16(entry + 28, true);
  while (at < end && view.getUint16(at, true) !== zip64Field) at += 4 + view.getUint16(at + 2, true);
  if (at >= end) throw new Error("a long number is not in a zip64 field");
  return at + 4;
}

function endOfEntry(view: DataView, at: number): number {
  const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
  return at + 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
}

/** 4.3.7: the part's own header has a name and fields of its own length. */
function packedBytes(bytes: Uint8Array, view: DataView, start: number, size: number): Uint8Array {
  if (view.getUint32(start, true) !== localHeader) throw new Error("the zip directory points to no part");
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + size > bytes.length) throw new Error("a part reaches beyond the end of the file");
  return bytes.subarray(from, from + size);
}
