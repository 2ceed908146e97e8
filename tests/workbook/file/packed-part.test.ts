// Parts as a file holds them: what is packed comes out again, and a part that lies about its size is refused.
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { joinBytes } from "../../../src/workbook/file/bytes";
import { packPart, unpackPart, unpackPieces, type PackedPart } from "../../../src/workbook/file/packed-part";

const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index) % 251);

const ways: [string, (part: PackedPart) => Uint8Array][] = [
  ["whole", unpackPart],
  ["in pieces", (part) => joinBytes([...unpackPieces(part)])],
];

describe.each(ways)("a part unpacked %s", (_, unpack) => {
  const stored = { method: 0, crc: 0, size: bytes.length, packed: bytes };
  const deflated = { method: 8, crc: 0, size: bytes.length, packed: deflateSync(bytes) };

  it("is what was packed", async () => {
    const packed = await packPart([bytes.subarray(0, 70_000), bytes.subarray(70_000)]);
    const isSame = (part: PackedPart) => Buffer.compare(unpack(part), bytes) === 0;
    expect([stored, deflated, packed].map(isSame)).toEqual([true, true, true]);
  });

  it.each([
    ["holds more than it declares, stored", { ...stored, size: bytes.length - 1 }],
    ["holds more than it declares, deflated", { ...deflated, size: bytes.length - 1 }],
    ["is cut short", { ...deflated, packed: deflated.packed.subarray(0, -9) }],
    ["is packed in an unknown way", { ...deflated, method: 9 }],
  ])("is refused where it %s", (__, part) => {
    expect(() => unpack(part)).toThrow(Error);
  });
});
