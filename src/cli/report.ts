// `npm run --silent report -- [FILE...] --workbook OUT.xlsx [--published DATES.json] [--as-of D] [--from D] [--to D]
// [--regions current|former] [--lang ko|en] [--backup]`: import, check, refresh, on a file. Exit 0 done; 1 done, and
// some inputs were rejected; 2 nothing written. --backup keeps the previous workbook as OUT.xlsx.bak. With --from-parquet
// DIR in place of FILE the summaries of an export are written, as values.
import { parseArgs } from "node:util";
import type { ReportSettings } from "../records/report";
import { changeSettings } from "../tasks/change-settings";
import { checkRecords } from "../tasks/check-records";
import { clockOf } from "../tasks/clock";
import { applyImport, proposeImport } from "../tasks/import-articles";
import { migrateReport } from "../tasks/migrate-report";
import { readSources } from "../tasks/read-articles";
import { refreshSummaries } from "../tasks/refresh-summaries";
import { lookAtWorkbook } from "../tasks/start-report";
import { findFiles, readFiles, unmatchedWords } from "./input-files";
import { nodeReaders } from "./node-readers";
import { choose, readDay } from "./options";
import { readPublishedDates } from "./published-dates";
import { describeRecordFile } from "./record-file-text";
import { summariseReport } from "./report-text";
import { runCommand } from "./run-command";
import { UsageError } from "./usage-error";
import { openBook, refuseOpenElsewhere } from "./workbook-file";

const options = {
  workbook: { type: "string" },
  published: { type: "string" },
  "as-of": { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  regions: { type: "string", default: "current" },
  lang: { type: "string", default: "ko" },
  backup: { type: "boolean", default: false },
  "from-parquet": { type: "string" },
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
  refuseOpenElsewhere(book);
  const clock = clockOf(new Date());
  const changes = settingsOf(values, clock.today);
  const exported = values["from-parquet"];
  if (exported !== undefined) {
    refuseFiles(positionals);
    return reportExport(exported, book, changes, { backup: values.backup, english });
  }
  const published = readPublishedDates(values.published);

  const { files, unmatched } = findFiles(positionals, book);
  const { articles, rejected, recordFiles } = await readSources(readFiles(files), nodeReaders, published);
  for (const one of unmatched) say(unmatchedWords(one)[english ? "en" : "ko"]);
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
  if (positionals.length > 0) {
    say(english ? `${articles.length} articles read` : `기사 ${articles.length}건 읽음`);
  }
  for (const { record } of articles.filter((article) => !article.record.relevant)) {
    const title = record.title ?? record.id;
    say(
      english
        ? `Seems not to be about export promotion, kept as excluded: ${title}`
        : `수출지원과 관계없는 글로 보여 '제외'로 적음: ${title}`,
    );
  }
  if ((await lookAtWorkbook(workbook)).kind === "older") {
    await migrateReport(workbook, { clock, user: null });
    say(
      english
        ? "An earlier version made this workbook: what it lacked was added and noted in 변경이력."
        : "예전 판에서 만든 통합 문서라 빠진 것을 더했습니다. 변경이력에 적었습니다.",
    );
  }
  await changeSettings(workbook, clock, changes);
  const proposal = await proposeImport(workbook, articles, clock);
  await applyImport(workbook, proposal, { clock, user: null });
  const findings = await checkRecords(workbook, clock, "during a report");
  const finished = await refreshSummaries(workbook, clock);
  await save({ backup: values.backup });
  process.stdout.write(`${summariseReport(finished, findings, book, english)}\n`);
  return rejected.length + unmatched.length > 0 ? 1 : 0;
}

function refuseFiles(files: readonly string[]): void {
  if (files.length === 0) return;
  throw new UsageError(
    "--from-parquet에는 파일을 함께 적지 않습니다.",
    "--from-parquet takes no files beside the export.",
  );
}

async function reportExport(
  folder: string,
  book: string,
  changes: Partial<ReportSettings>,
  { backup, english }: { backup: boolean; english: boolean },
): Promise<number> {
  // A database is loaded only where one is asked for.
  const { reportFromExport } = await import("./report-from-export");
  const { band, tooLong } = await reportFromExport(folder, book, changes, { backup });
  for (const sheet of tooLong) {
    say(english ? `Left out, too many rows: ${sheet}` : `행이 너무 많아 만들지 않은 시트: ${sheet}`);
  }
  process.stdout.write(`${[...band, english ? `Saved: ${book}` : `저장: ${book}`].join("\n")}\n`);
  return 0;
}

/** Without --from, --to all dates count; without --as-of the report speaks of today. */
function settingsOf(
  values: { "as-of"?: string; from?: string; to?: string; regions: string },
  today: string,
): Partial<ReportSettings> {
  const from = readDay("from", values.from);
  const to = readDay("to", values.to);
  if (from !== null && to !== null && from > to) {
    throw new UsageError(
      `기간의 시작이 끝보다 늦습니다: ${from} ~ ${to}`,
      `The period starts after it ends: ${from} to ${to}`,
    );
  }
  const basis = choose("regions", values.regions, ["current", "former"]);
  return {
    asOf: readDay("as-of", values["as-of"]) ?? today,
    from,
    to,
    regionBasis: basis === "former" ? "종전" : "현행",
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

await runCommand(report, {
  text: `report [FILE...] --workbook OUT.xlsx [옵션...]
기사를 통합 문서에 더하고, 점검하고, 요약을 새로 고칩니다. FILE은 파일, 폴더, 또는 *.txt 같은 꼴입니다.
FILE이 없으면 새로 고치기만 합니다.
  --published DATES.json    글 밖에서 아는 게재일: {"기사 id": "YYYY-MM-DD"}
  --as-of YYYY-MM-DD        작성기준일, 없으면 오늘
  --from, --to YYYY-MM-DD   집계 기간, 없으면 전체
  --regions current|former  지역 기준: 현행, 종전
  --from-parquet DIR        FILE 대신 export로 내보낸 폴더에서 요약만 만듭니다.
  --backup                  이전 통합 문서를 OUT.xlsx.bak으로 남깁니다.
  --lang ko|en              메시지의 언어`,
  textEn: `report [FILE...] --workbook OUT.xlsx [OPTION...]
Adds articles to a workbook, checks it and refreshes its summaries. FILE is a file, a folder, or a pattern such as *.txt.
Without a FILE it refreshes only.
  --published DATES.json    dates known from outside the text: {"article id": "YYYY-MM-DD"}
  --as-of YYYY-MM-DD        the day of the report, today if not given
  --from, --to YYYY-MM-DD   the period that counts, all dates if not given
  --regions current|former  provinces and cities as of today, or as before
  --from-parquet DIR        makes the summaries of an export instead of reading files
  --backup                  keeps the previous workbook as OUT.xlsx.bak
  --lang ko|en              language of messages`,
});
