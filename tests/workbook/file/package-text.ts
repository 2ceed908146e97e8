// Looks into written bytes as a package, for tests that care about the file form.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

export function partOf(bytes: Uint8Array, path: string): string {
  const part = partsOf(bytes).get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return part;
}

/** The same workbook with one part changed, as another program might have left it. */
export function withPart(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  const text = strFromU8(part);
  const changed = change(text);
  if (changed === text) throw new Error(`nothing to change in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(changed) });
}

/** The same workbook with a further part. */
export function withNewPart(bytes: Uint8Array, path: string, text: string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [path]: strToU8(text) });
}
