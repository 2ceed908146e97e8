// Puts packed parts together as a zip file. Sizes and sums are known before, so that they stand in front of each part
// too, where readers that go through the file from its beginning look for them. Sections are those of APPNOTE.TXT 6.3.10.
import { joinBytes } from "./bytes";
import type { PackedPart } from "./packed-part";

/** 4.4.3: what unpacking DEFLATE needs. */
const version = 20;
/** 4.4.4, bit 11: names are UTF-8. */
const flags = 1 << 11;
/** 1980-01-01 as DOS counts dates (4.4.6): the same parts always give the same bytes. */
const date = (1 << 5) | 1;

/** The bytes of a zip file with these parts, in their order. */
export function writeZip(parts: ReadonlyMap<string, PackedPart>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, part] of parts) {
    const name = new TextEncoder().encode(path);
    const header = numbers([0x04034b50, 4], ...described(part, name), [0, 2]);
    directory.push(
      numbers(
        [0x02014b50, 4],
        [version, 2],
        ...described(part, name),
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [at, 4],
      ),
      name,
    );
    pieces.push(header, name, part.packed);
    at += header.length + name.length + part.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = parts.size;
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [at, 4], [0, 2]);
  return joinBytes([...pieces, ...directory, end]);
}

type SizedNumber = [value: number, bytes: 2 | 4];

/** What the part's own header (4.3.7) and the directory (4.3.12) both say of it. */
function described({ method, crc, size, packed }: PackedPart, name: Uint8Array): SizedNumber[] {
  return [
    [version, 2],
    [flags, 2],
    [method, 2],
    [0, 2],
    [date, 2],
    [crc, 4],
    [packed.length, 4],
    [size, 4],
    [name.length, 2],
  ];
}

/** Little-endian, one after another. */
function numbers(...sized: SizedNumber[]): Uint8Array {
  const bytes = new Uint8Array(sized.reduce((sum, [, length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, length] of sized) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}
