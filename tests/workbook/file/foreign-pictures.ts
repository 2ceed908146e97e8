// What LibreOffice shows of a user's sheets before and after our sheets are added, page by page as pictures.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { convertFiles } from "../../libreoffice";
import { partsOf } from "./package-text";
import { firstCommit } from "./sample-plan";

const folder = new URL("../../../../shared/excel-files/", import.meta.url);
const dotsPerInch = "60";

/** The user's workbooks in ../shared/excel-files. */
export const foreignBooks = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));

export interface ComparedPages {
  name: string;
  /** Pages of the user's own sheets, which come before ours; 0 where they hold nothing that is printed. */
  pages: number;
  /** Numbers of those that look otherwise afterwards, from 1. */
  changed: number[];
}

/** Adds our sheets to each workbook and compares the pages of its own. All are drawn in one run of LibreOffice. */
export async function comparePages(names: readonly string[]): Promise<ComparedPages[]> {
  const work = mkdtempSync(join(tmpdir(), "pictures-"));
  try {
    for (const side of ["before", "after"]) mkdirSync(join(work, side));
    for (const name of names) {
      const bytes = readFileSync(new URL(name, folder));
      const book = await openWorkbookFile(bytes);
      await book.commit(firstCommit);
      writeFileSync(join(work, "before", name), bytes);
      writeFileSync(join(work, "after", name), await book.toBytes());
    }
    for (const side of ["before", "after"]) draw(work, side, names);
    return names.map((name) =>
      isBlank(readFileSync(new URL(name, folder)))
        ? { name, pages: 0, changed: [] }
        : comparePagesOf(work, name),
    );
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Of a workbook without anything to print LibreOffice draws one white page, which goes as soon as it has some. */
function isBlank(bytes: Uint8Array): boolean {
  const sheets = [...partsOf(bytes)].filter(([path]) => /^xl\/(?:work|chart)sheets\/[^/]+$/.test(path));
  return sheets.every(([, xml]) => xml.includes("<sheetData/>") && !xml.includes("<drawing"));
}

function draw(work: string, side: string, names: readonly string[]): void {
  const books = names.map((name) => join(work, side, name));
  const out = join(work, side, "pdf");
  convertFiles(books, "pdf", out);
  for (const pdf of readdirSync(out)) {
    const pages = join(work, side, basename(pdf, ".pdf"));
    mkdirSync(pages);
    execFileSync("pdftoppm", ["-png", "-r", dotsPerInch, join(out, pdf), join(pages, "page")]);
  }
}

function comparePagesOf(work: string, name: string): ComparedPages {
  const [before = [], after = []] = ["before", "after"].map((side) => {
    const pages = join(work, side, basename(name, extname(name)));
    // Page numbers are padded to one length within a workbook: page-2.png, page-02.png.
    const order = (page: string) => Number(/\d+/.exec(page)?.[0]);
    return readdirSync(pages)
      .sort((a, b) => order(a) - order(b))
      .map((page) => readFileSync(join(pages, page)));
  });
  const changed = before.flatMap((page, index) => (after[index]?.equals(page) === true ? [] : [index + 1]));
  return { name, pages: before.length, changed };
}
