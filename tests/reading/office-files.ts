// Files as LibreOffice writes them, for the fuzzing of readers: other programs' files hold what ours never would.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertFiles, libreOffice } from "../libreoffice";

export type OfficeKind = "pdf" | "html";

/** A text, a line a row, as its spreadsheet prints and publishes it; no files where LibreOffice is missing. */
export function officeFiles(text: string, kinds: readonly OfficeKind[]): Map<OfficeKind, Uint8Array> {
  if (libreOffice === undefined) return new Map();
  const folder = mkdtempSync(join(tmpdir(), "office-files-"));
  try {
    const source = join(folder, "article.csv");
    writeFileSync(
      source,
      text.replace(/^.*$/gm, (line) => `"${line.replaceAll('"', '""')}"`),
    );
    return new Map(
      kinds.map((kind) => {
        convertFiles([source], targets[kind], folder, "CSV:44,34,76");
        return [kind, new Uint8Array(readFileSync(join(folder, `article.${kind}`)))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its spreadsheet is all of LibreOffice that the tests ask for. */
const targets: Readonly<Record<OfficeKind, string>> = {
  pdf: "pdf:calc_pdf_Export",
  html: "html:HTML (StarCalc)",
};
