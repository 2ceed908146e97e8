// What the directory of a zip file says, whichever program has written it.
import { strFromU8, strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { unpackPart } from "../../../src/workbook/file/packed-part";
import { readDirectory } from "../../../src/workbook/file/zip-directory";
import { writeZip } from "../../../src/workbook/file/zip-writer";

/** Name, text and method of each part. */
function listed(zip: Uint8Array): [name: string, text: string, method: number][] {
  return [...readDirectory(zip)].map((part) => [part.name, strFromU8(unpackPart(part)), part.method]);
}

const text = "가나다 ".repeat(40);
const zip = zipSync({ "한글/a.xml": strToU8(text), "b.xml": [strToU8("짧다"), { level: 0 }] });

/** The zip with the sizes and the place of its one part in a zip64 field behind another field, as .NET may write it. */
function withLongNumbers(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  const at = view.getUint32(end + 16, true);
  const fields = new Uint8Array(8 + 4 + 24);
  const extra = new DataView(fields.buffer);
  extra.setUint16(0, 0x5455, true);
  extra.setUint16(2, 4, true);
  extra.setUint16(8, 1, true);
  extra.setUint16(10, 24, true);
  [24, 20, 42].forEach((place, index) => {
    extra.setBigUint64(12 + 8 * index, BigInt(view.getUint32(at + place, true)), true);
  });
  const made = new Uint8Array(bytes.length + fields.length);
  made.set(bytes.subarray(0, end));
  made.set(fields, end);
  made.set(bytes.subarray(end), end + fields.length);
  const entry = new DataView(made.buffer, at);
  for (const place of [24, 20, 42]) entry.setUint32(place, 0xffffffff, true);
  entry.setUint16(30, fields.length, true);
  return made;
}

it("tells each part with its name, stored or deflated", () => {
  expect(listed(zip)).toEqual([
    ["한글/a.xml", text, 8],
    ["b.xml", "짧다", 0],
  ]);
});

it("is found before a comment at the file's end", () => {
  const comment = strToU8("a comment");
  const commented = new Uint8Array([...zip, ...comment]);
  commented[zip.length - 2] = comment.length;
  expect(listed(commented)).toEqual(listed(zip));
});

it("has the numbers of zip64 where they are", () => {
  const one = zipSync({ "a.xml": strToU8(text) });
  expect(listed(withLongNumbers(one))).toEqual([["a.xml", text, 8]]);
});

/** The zip with its number of parts and its directory's place in a zip64 record before the end (4.3.14, 4.3.15). */
function withLongEnd(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const record = new Uint8Array(56 + 20 + 22);
  record.set(bytes.subarray(end), 56 + 20);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true);
  view.setBigUint64(32, BigInt(view.getUint16(76 + 10, true)), true);
  view.setBigUint64(48, BigInt(view.getUint32(76 + 16, true)), true);
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(56 + 8, BigInt(end), true);
  view.setUint32(56 + 16, 1, true);
  view.setUint16(76 + 8, 0xffff, true);
  view.setUint16(76 + 10, 0xffff, true);
  view.setUint32(76 + 16, 0xffffffff, true);
  return new Uint8Array([...bytes.subarray(0, end), ...record]);
}

it("is found where a zip64 record tells its place", () => {
  expect(listed(withLongEnd(zip))).toEqual(listed(zip));
});

it.each([
  ["a part is encrypted", 8, [1, 0]],
  ["a long number is not in a zip64 field", 24, [0xff, 0xff, 0xff, 0xff]],
])("is refused where %s", (fault, place, mark) => {
  const bytes = zipSync({ "a.xml": strToU8(text) });
  const entry = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
  bytes.set(mark, entry + place);
  expect(() => [...readDirectory(bytes)]).toThrow(fault);
});

it("written anew says the same, packed bytes as they were", () => {
  const parts = [...readDirectory(zip)];
  const again = writeZip(new Map(parts.map((part) => [part.name, part])));
  expect([...readDirectory(again)]).toEqual(parts);
});
