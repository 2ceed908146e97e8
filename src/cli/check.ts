// `npm run --silent check -- BOOK.xlsx`: prints the findings on a workbook as it stands; writes nothing.
import { parseArgs } from "node:util";
import { clockOf } from "../tasks/clock";
import { findingsOf } from "../tasks/check-records";
import { loadReport } from "../tasks/load-report";
import { runCommand } from "./run-command";
import { UsageError } from "./usage-error";
import { openBook } from "./workbook-file";

async function check(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: { lang: { type: "string" } } });
  const [book, ...others] = positionals;
  if (book === undefined || others.length > 0) {
    throw new UsageError(
      "점검할 통합 문서 하나를 적어 주세요: check BOOK.xlsx",
      "Name one workbook: check BOOK.xlsx",
    );
  }
  const { workbook } = await openBook(book, { mustExist: true });
  const { report } = await loadReport(workbook, clockOf(new Date()).today);
  process.stdout.write(`${JSON.stringify({ findings: findingsOf(report) }, null, 1)}\n`);
  return 0;
}

await runCommand(check);
