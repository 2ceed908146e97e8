// Files as an attacker or a bad disk makes them, and how long and how much memory one of them takes: shared by the
// fuzzing of every reader.
import { strToU8, unzipSync, zipSync } from "fflate";
import * as fc from "fast-check";
import { nodeReaders } from "../../src/cli/node-readers";
import { isRecordFile, readRecordFile } from "../../src/importing/record-file/read-record-file";
import { readBytes } from "../../src/reading/read-bytes";

/** A place in a file as a share of its length, so that one damage fits files of every length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

export interface Damage {
  /** Share of the file that is left. */
  cut: number;
  changes: readonly { at: number; byte: number }[];
  repeat: { at: number; length: number; times: number };
  /** Bytes put in: of another file, or such as formats trip over. */
  splice: { at: number; bytes: Uint8Array };
}

/** What readers of sheets, packages and texts may take at its word: sizes, places, references, brackets. */
const traps = [
  "1048576",
  "99999999999999999999",
  "-1",
  "XFD1048576",
  "A1:XFD1048576",
  "&#1114112;",
  "&a;",
  '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaaaaaaaa">]>',
  "<![CDATA[",
  "<!--",
  "]]>",
  '"',
  "\\u0000",
  "\u0000",
  "[[[[[[[[[[[[[[[[",
  '{"__proto__":{"ok":1}}',
  "\r\n\r\n",
  "%PDF-1.7",
  "PK\u0003\u0004",
].map((text) => strToU8(text));

/** Damages that take pieces of these files for splices. */
export function damagesWith(files: readonly Uint8Array[]): fc.Arbitrary<Damage> {
  const pieces = fc
    .record({ file: fc.constantFrom(...files), from: place, length: fc.nat(400) })
    .map(({ file, from, length }) => piece(file, from, length));
  return fc.record({
    cut: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, place),
    changes: fc.array(fc.record({ at: place, byte: fc.nat(255) }), { maxLength: 8 }),
    repeat: fc.record({ at: place, length: fc.nat(60), times: fc.oneof(fc.constant(0), fc.nat(300)) }),
    splice: fc.record({
      at: place,
      bytes: fc.oneof(fc.constant(new Uint8Array()), fc.constantFrom(...traps), pieces),
    }),
  });
}

/** The file after it was cut, changed, a piece of it repeated, and bytes put into it, in this order. */
export function damage(file: Uint8Array, { cut, changes, repeat, splice }: Damage): Uint8Array {
  const kept = Buffer.from(file.subarray(0, Math.ceil(file.length * cut)));
  for (const { at, byte } of changes) if (kept.length > 0) kept[Math.floor(at * (kept.length - 1))] = byte;
  const copies = Array.from({ length: repeat.times }, () => piece(kept, repeat.at, repeat.length));
  return insertAt(insertAt(kept, repeat.at, Buffer.concat(copies)), splice.at, splice.bytes);
}

/**
 * A zip with one part damaged inside it and packed again, as whoever means harm would do it: damage to packed bytes
 * is found by their checksum before any reader sees it.
 */
export function damagePart(file: Uint8Array, which: number, how: Damage): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = names[Math.floor(which * (names.length - 1))] ?? "";
  return zipSync({ ...parts, [name]: damage(parts[name] ?? new Uint8Array(), how) });
}

function piece(file: Uint8Array, from: number, length: number): Uint8Array {
  const start = Math.floor(from * file.length);
  return file.subarray(start, start + length);
}

function insertAt(file: Uint8Array, at: number, bytes: Uint8Array): Buffer {
  const start = Math.floor(at * file.length);
  return Buffer.concat([file.subarray(0, start), bytes, file.subarray(start)]);
}

/** What became of one input. */
export interface Reading {
  /** "articles", "faults" where each record of a file was refused by itself, or why the whole input was refused. */
  outcome: string;
  /** Processor time of the whole process in ms: other programs on a busy machine do not count. */
  milliseconds: number;
}

/** Reads an input by the reader that its name calls for, as an import does; throws what the reader throws. */
export async function readTimed(name: string, bytes: Uint8Array): Promise<Reading> {
  const before = process.cpuUsage();
  const read = isRecordFile(name)
    ? await readRecordFile({ id: "fuzz", name, bytes }, nodeReaders)
    : await readBytes(bytes, name, nodeReaders);
  const { user, system } = process.cpuUsage(before);
  return { outcome: outcomeOf(name, read), milliseconds: (user + system) / 1000 };
}

function outcomeOf(
  name: string,
  read: Awaited<ReturnType<typeof readRecordFile | typeof readBytes>>,
): string {
  if (read.ok && read.articles.length > 0) return "articles";
  if (read.ok && "faults" in read && read.faults.length > 0) return "faults";
  if (!read.ok && read.message !== "" && read.messageEn !== "") return read.reason;
  throw new Error(`${name}: neither an article nor a reason`);
}
