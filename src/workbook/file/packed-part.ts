// One part of a workbook as the file holds it. Parts that nobody changes are copied packed as they are; large ones are
// packed and unpacked piece by piece, so that a sheet's XML is never in memory as a whole.
import { Inflate } from "fflate";
import { WorkbookError } from "../workbook-error";
import { joinBytes } from "./bytes";

/** A part as it stands in a zip file. */
export interface PackedPart {
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  /** Bytes unpacked. */
  size: number;
  packed: Uint8Array;
}

/** A part; plain bytes where it is small and was made or changed since the file was opened. */
export type Part = PackedPart | Uint8Array;

/** Whether a part stands packed as in a file. */
export function isPacked(part: Part): part is PackedPart {
  return "packed" in part;
}

const stored = 0;
const deflated = 8;

/** Packed bytes unpacked at a time: DEFLATE gives at most 1,032 for one, so much of a lying part may come out. */
const step = 16384;

/** @throws Error if the part is damaged or holds more than it declares */
export function unpackPart(part: Part): Uint8Array {
  // Unpacked into one place of the declared size, what does not fit would be dropped without a word, and counted to its
  // end however much it is.
  return joinBytes([...unpackPieces(part)]);
}

/**
 * The unpacked bytes, one after another.
 * @throws Error if the part is damaged or holds more than it declares
 */
export function* unpackPieces(part: Part): Generator<Uint8Array> {
  if (!isPacked(part)) {
    yield part;
    return;
  }
  const { method, packed } = part;
  if (method === stored) {
    refuseMore(part, packed.length);
    yield packed;
    return;
  }
  if (method !== deflated) throw new Error(`a part is packed by method ${method}`);
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  let total = 0;
  for (let at = 0; at < packed.length; at += step) {
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    for (const piece of pieces) {
      total += piece.length;
      refuseMore(part, total);
      yield piece;
    }
    pieces = [];
  }
}

function refuseMore({ size }: PackedPart, unpacked: number): void {
  if (unpacked > size) throw new Error("a part holds more than it declares");
}

/** gzip (RFC 1952) is DEFLATE between ten bytes and eight, the last of which are the sum and the size that zip wants. */
const gzipHead = 10;
const gzipTail = 8;

/** Packs a part while its bytes are made, by what Node and browsers have built in: three times as fast as in script. */
export async function packPart(pieces: Iterable<Uint8Array>): Promise<PackedPart> {
  const stream = new CompressionStream("gzip");
  const [bytes] = await Promise.all([
    readAll(stream.readable.getReader()),
    writeAll(stream.writable.getWriter(), pieces),
  ]);
  const tail = new DataView(bytes.buffer, bytes.length - gzipTail);
  return {
    method: deflated,
    crc: tail.getUint32(0, true),
    size: tail.getUint32(4, true),
    packed: bytes.subarray(gzipHead, -gzipTail),
  };
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  return joinBytes(pieces);
}

async function writeAll(
  writer: WritableStreamDefaultWriter<BufferSource>,
  pieces: Iterable<Uint8Array>,
): Promise<void> {
  // Copied: the stream takes no bytes that threads might share, and their type does not tell that these are not.
  for (const piece of pieces) await writer.write(new Uint8Array(piece));
  await writer.close();
}

/** What unpacks to more than any genuine workbook. */
export function tooLarge(): WorkbookError {
  return new WorkbookError(
    "too_large",
    "통합 문서를 풀면 정상인 파일보다 훨씬 커서 열지 않았습니다. 파일이 정상인지 확인하세요.",
    "The workbook would unpack to far more than a genuine file and was not opened. Check that the file is genuine.",
  );
}
