// A zip package (HWPX, DOCX, XLSX) with its parts unpacked only as far as they are asked for and only to a size that
// was looked at before: 390 kB can hold 400 MB, and a header can lie about it.
import { Unzip, UnzipInflate, unzipSync, type UnzipFileInfo } from "fflate";

/** Bytes of XML. The text of a 1,000-page document is about 60 MB of it. */
export const mostPartBytes = 64 * 1024 * 1024;
export const mostTotalBytes = 128 * 1024 * 1024;
const mostParts = 20_000;

/** XML of documents packs 10 to 40 times; more than this, in a part of some size, is made to harm. */
const mostRatio = 200;
const ratioMatters = 4 * 1024 * 1024;

/** DEFLATE gives at most 1,032 bytes for one: so much of a lying part may come out before it is stopped. */
const step = 4096;

/** What a package holds, by the names and sizes that it declares. */
export type PackageParts = ReadonlyMap<string, UnzipFileInfo>;

class PackageFault extends Error {
  constructor(readonly reason: "damaged" | "too_large_unpacked") {
    super(reason);
  }
}

/** The parts that a package declares; null if its directory is missing or damaged, as in a file cut short. */
export function listParts(bytes: Uint8Array): PackageParts | null {
  const parts = new Map<string, UnzipFileInfo>();
  try {
    unzipSync(bytes, {
      filter: (part) => {
        if (parts.size >= mostParts) throw new PackageFault("damaged");
        parts.set(part.name, part);
        return false;
      },
    });
  } catch (error) {
    // fflate throws Errors and, on directories that point outside the file, RangeErrors: the file is at fault.
    if (error instanceof Error) return null;
    throw error;
  }
  return parts.size === 0 ? null : parts;
}

/** Parts by name, or why they were not unpacked. */
export type PartsRead =
  { ok: true; parts: Map<string, Uint8Array> } | { ok: false; reason: "damaged" | "too_large_unpacked" };

/**
 * Unpacks some parts of a package.
 * @param listed what `listParts` gave for the same bytes
 * @param wanted names of parts; those that the package does not have are left out
 */
export function unpackParts(bytes: Uint8Array, listed: PackageParts, wanted: readonly string[]): PartsRead {
  const sizes = wanted.flatMap((name) => listed.get(name) ?? []);
  const total = sizes.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (total > mostTotalBytes || sizes.some(isBomb)) return { ok: false, reason: "too_large_unpacked" };
  try {
    const parts = inflateParts(bytes, new Map(sizes.map((part) => [part.name, part.originalSize])));
    const isWhole = sizes.every(({ name, originalSize }) => parts.get(name)?.length === originalSize);
    return isWhole ? { ok: true, parts } : { ok: false, reason: "damaged" };
  } catch (error) {
    if (error instanceof PackageFault) return { ok: false, reason: error.reason };
    if (error instanceof Error) return { ok: false, reason: "damaged" };
    throw error;
  }
}

function isBomb({ size, originalSize }: UnzipFileInfo): boolean {
  return originalSize > mostPartBytes || (originalSize > ratioMatters && originalSize > size * mostRatio);
}

/** Unpacks step by step and stops at the first byte over a declared size. */
function inflateParts(bytes: Uint8Array, declared: ReadonlyMap<string, number>): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  const unzip = new Unzip((file) => {
    const size = declared.get(file.name);
    if (size === undefined || parts.has(file.name)) return;
    const part = new Uint8Array(size);
    let filled = 0;
    file.ondata = (error, chunk, final) => {
      // Comes back what was thrown below, or what the inflater found.
      if (error !== null) throw error;
      if (filled + chunk.length > size) throw new PackageFault("too_large_unpacked");
      part.set(chunk, filled);
      filled += chunk.length;
      if (final) parts.set(file.name, part.subarray(0, filled));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += step)
    unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  return parts;
}
