// `npx tsx tests/workbook/file/compare-pictures.ts`: what LibreOffice shows of all foreign workbooks before and after
// our sheets are added, one line a workbook. Exit 1 where a page of theirs looks otherwise.
import { comparePages, foreignBooks } from "./foreign-pictures";

const compared = await comparePages(foreignBooks);
for (const { name, pages, changed } of compared)
  process.stdout.write(
    `${name}: ${pages} pages, ${changed.length === 0 ? "all alike" : `changed: ${changed.join(", ")}`}\n`,
  );
process.exitCode = compared.every(({ changed }) => changed.length === 0) ? 0 : 1;
