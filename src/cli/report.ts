// `npm run --silent report -- [FILE...] --workbook OUT.xlsx [--published DATES.json] [--as-of D] [--from D] [--to D]
// [--regions current|former] [--lang ko|en]`: import, check, refresh, on a file. Exit 0 done; 1 done, and some
// inputs were rejected; 2 nothing written.
import { parseArgs } from "node:util";
import * as z from "zod";
import type { ReportSettings } from "../records/report";
import { changeSettings } from "../tasks/change-settings";
import { checkRecords } from "../tasks/check-records";
import { clockOf } from "../tasks/clock";
import { applyImport, proposeImport } from "../tasks/import-articles";
import { readSources } from "../tasks/read-articles";
import { refreshSummaries } from "../tasks/refresh-summaries";
import { findFiles, readFiles } from "./input-files";
import { nodeReaders } from "./node-readers";
import { readPublishedDates } from "./published-dates";
import { describeRecordFile } from "./record-file-text";
import { summariseReport } from "./report-text";
import { runCommand } from "./run-command";
import { UsageError } from "./usage-error";
import { openBook } from "./workbook-file";

const options = {
  workbook: { type: "string" },
  published: { type: "string" },
  "as-of": { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  regions: { type: "string", default: "current" },
  lang: { type: "string", default: "ko" },
} as const;

async function report(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const english = choose("lang", values.lang, ["ko", "en"]) === "en";
  const book = values.workbook;
  if (book === undefined) {
    throw new UsageError(
      "통합 문서를 적어 주세요: --workbook OUT.xlsx",
      "Name the workbook: --workbook OUT.xlsx",
    );
  }
  const clock = clockOf(new Date());
  const changes = settingsOf(values, clock.today);
  const published = readPublishedDates(values.published);

  const { files, unmatched } = findFiles(positionals);
  const { articles, rejected, recordFiles } = await readSources(readFiles(files), nodeReaders, published);
  for (const arg of unmatched) say(english ? `No such file: ${arg}` : `파일이 없습니다: ${arg}`);
  for (const { name, message, messageEn } of rejected) say(`${name}: ${english ? messageEn : message}`);
  for (const file of recordFiles) describeRecordFile(file, english).forEach(say);
  if (positionals.length > 0 && articles.length === 0) {
    say(
      english
        ? "Nothing was written: no article could be read."
        : "읽은 기사가 없어 아무것도 쓰지 않았습니다.",
    );
    return 2;
  }

  const { workbook, save } = await openBook(book, { mustExist: positionals.length === 0 });
  say(english ? `${articles.length} articles read` : `기사 ${articles.length}건 읽음`);
  await changeSettings(workbook, clock, changes);
  const proposal = await proposeImport(workbook, articles, clock);
  await applyImport(workbook, proposal, { clock, user: null });
  const findings = await checkRecords(workbook, clock);
  const finished = await refreshSummaries(workbook, clock);
  await save();
  process.stdout.write(`${summariseReport(finished, findings, book, english)}\n`);
  return rejected.length + unmatched.length > 0 ? 1 : 0;
}

/** Without --from, --to all dates count; without --as-of the report speaks of today. */
function settingsOf(
  values: { "as-of"?: string; from?: string; to?: string; regions: string },
  today: string,
): Partial<ReportSettings> {
  const basis = choose("regions", values.regions, ["current", "former"]);
  return {
    asOf: day("as-of", values["as-of"]) ?? today,
    from: day("from", values.from),
    to: day("to", values.to),
    regionBasis: basis === "former" ? "종전" : "현행",
  };
}

function day(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  const parsed = z.iso.date().safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UsageError(
    `--${option}의 날짜는 2026-11-21처럼 적어 주세요: ${value}`,
    `Write the date of --${option} like 2026-11-21: ${value}`,
  );
}

function choose<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  const list = choices.join(", ");
  throw new UsageError(
    `--${option}에는 ${list} 가운데 하나를 적어 주세요: ${value}`,
    `--${option} takes one of ${list}: ${value}`,
  );
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

await runCommand(report);
