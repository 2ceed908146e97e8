// `--published DATES.json`: publication dates known from outside the text, as a user would fill in 게재일.
import { readFileSync } from "node:fs";
import * as z from "zod";
import { decodeText } from "../reading/decode-text";
import type { PublishedDates } from "../tasks/read-articles";
import { nodeReaders } from "./node-readers";
import { UsageError } from "./usage-error";

const publishedDates = z.record(z.string(), z.iso.date());

/**
 * Reads a file of dates by article id.
 * @throws UsageError where the file is missing or is not `{"id": "YYYY-MM-DD"}`
 */
export function readPublishedDates(file: string | undefined): PublishedDates {
  if (file === undefined) return {};
  const parsed = publishedDates.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  throw new UsageError(
    `게재일 파일의 형식이 다릅니다: ${file} ({"기사 id": "YYYY-MM-DD"}여야 합니다)`,
    `Not a file of publication dates: ${file} (it should be {"article id": "YYYY-MM-DD"})`,
  );
}

/** Editors and PowerShell of Windows write a byte order mark, or UTF-16. */
function readJson(file: string): unknown {
  try {
    const decoded = decodeText(readFileSync(file), nodeReaders.decoders);
    return decoded.ok ? JSON.parse(decoded.text) : undefined;
  } catch (cause) {
    throw new UsageError(`게재일 파일을 읽을 수 없습니다: ${file}`, `Cannot read ${file}`, { cause });
  }
}
