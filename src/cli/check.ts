// `npm run --silent check -- BOOK.xlsx`: prints the findings on a workbook as it stands; writes nothing.
import { parseArgs } from "node:util";
import type { Finding } from "../checks/finding";
import { clockOf } from "../tasks/clock";
import { findIn } from "../tasks/check-records";
import { loadReport } from "../tasks/load-report";
import { choose } from "./options";
import { runCommand } from "./run-command";
import { UsageError } from "./usage-error";
import { openBook } from "./workbook-file";

async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { lang: { type: "string", default: "ko" } },
  });
  const english = choose("lang", values.lang, ["ko", "en"]) === "en";
  const [book, ...others] = positionals;
  if (book === undefined || others.length > 0) {
    throw new UsageError(
      "점검할 통합 문서 하나를 적어 주세요: check BOOK.xlsx",
      "Name one workbook: check BOOK.xlsx",
    );
  }
  const { workbook } = await openBook(book, { mustExist: true });
  const { report, isNew } = await loadReport(workbook, clockOf(new Date()).today);
  if (isNew) {
    process.stderr.write(
      english
        ? `There is no table of a report in this workbook: ${book}\n`
        : `이 통합 문서에는 점검할 표가 없습니다: ${book}\n`,
    );
  }
  const { found } = await findIn(workbook, report, "as it is");
  const findings = found.map((finding) => printed(finding, english));
  process.stdout.write(`${JSON.stringify({ findings }, null, 1)}\n`);
  return 0;
}

/** A finding as scripts rely on it. */
function printed(finding: Finding, english: boolean) {
  const { rule, severity, table, recordId, column, value, message, messageEn, evidence, evidenceEn, fix } =
    finding;
  return {
    rule,
    severity,
    table,
    recordId,
    column,
    value,
    message: english ? messageEn : message,
    evidence: english ? (evidenceEn ?? evidence) : evidence,
    fix,
  };
}

await runCommand(check, {
  text: `check BOOK.xlsx [--lang ko|en]
통합 문서를 점검한 결과를 JSON으로 보입니다. 통합 문서는 바꾸지 않습니다.
  --lang ko|en  메시지의 언어`,
  textEn: `check BOOK.xlsx [--lang ko|en]
Prints the findings on a workbook as JSON. The workbook is not changed.
  --lang ko|en  language of messages`,
});
