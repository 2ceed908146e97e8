// `npm run export -- BOOK.xlsx... --to DIR`: the records of one or more workbooks as Parquet, for whoever has outgrown a
// workbook, and the definitions of the summaries in SQL beside them. Exit 0 done; 2 nothing written.
import { mkdir, rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { basename, join, resolve } from "node:path";
import { calculate } from "../records/calculation/calculate";
import type { Report, ReportSettings } from "../records/report";
import { clockOf } from "../tasks/clock";
import { loadReport } from "../tasks/load-report";
import { refuseNewer } from "../tasks/schema-version";
import { inDatabase } from "../warehouse/database";
import { copyDefinitions } from "../warehouse/definitions";
import { openNewest } from "../warehouse/newest-rows";
import { createSettings } from "../warehouse/settings-table";
import { stageRows } from "../warehouse/stage-rows";
import { writeParquet } from "../warehouse/write-parquet";
import { WorkbookError } from "../workbook/workbook-error";
import { writeFolder } from "./export-folder";
import { choose } from "./options";
import { runCommand } from "./run-command";
import { UsageError } from "./usage-error";
import { openBook } from "./workbook-file";

const options = { to: { type: "string" }, lang: { type: "string", default: "ko" } } as const;

async function exportRecords(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const books = namedOnce(positionals);
  const english = choose("lang", values.lang, ["ko", "en"]) === "en";
  const folder = values.to;
  if (folder === undefined || books.length === 0) {
    throw new UsageError(
      "통합 문서와 내보낼 폴더를 적어 주세요: export BOOK.xlsx... --to DIR",
      "Name workbooks and the folder to export to: export BOOK.xlsx... --to DIR",
    );
  }
  await writeFolder(folder, (place) => writeExport(books, place));
  process.stdout.write(
    english
      ? `${books.length} workbooks exported: ${folder}\n`
      : `통합 문서 ${books.length}개를 내보냈습니다: ${folder}\n`,
  );
  return 0;
}

/** The workbooks in order, each as it is named last, which decides between two that were refreshed at one time. */
function namedOnce(books: readonly string[]): string[] {
  const places = books.map((book) => resolve(book));
  return books.filter((_, index) => places.lastIndexOf(places[index] ?? "") === index);
}

/** Of one record in several workbooks the newest counts: the one refreshed last, of equals the one named last. */
async function writeExport(books: readonly string[], folder: string): Promise<void> {
  const staged = join(folder, "staged");
  await mkdir(staged);
  await inDatabase(async (connection) => {
    let newest: { order: string; settings: ReportSettings } | null = null;
    for (const [index, book] of books.entries()) {
      const { rows, settings } = await readReport(book);
      const order = `${settings.refreshedAt ?? ""} ${String(index).padStart(6, "0")}`;
      const origin = { workbook: basename(book), number: index, order };
      await stageRows(connection, calculate(rows, settings), origin, staged);
      if (newest === null || newest.order < order) newest = { order, settings };
    }
    if (newest !== null) await createSettings(connection, newest.settings);
    await openNewest(connection, staged);
    await writeParquet(connection, folder);
  }, staged);
  await rm(staged, { recursive: true });
  await copyDefinitions(folder);
}

/** @throws UsageError that names the workbook and says why it is refused */
async function readReport(book: string): Promise<Report> {
  try {
    const { workbook } = await openBook(book, { mustExist: true });
    const { report, isNew } = await loadReport(workbook, clockOf(new Date()).today);
    if (isNew)
      throw new UsageError(
        "내보낼 표가 없는 통합 문서입니다.",
        "There is no table of a report in this workbook.",
      );
    refuseNewer(report.settings);
    return report;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof WorkbookError)) throw error;
    const named = (sentence: string) => (sentence.includes(book) ? sentence : `${book}: ${sentence}`);
    throw new UsageError(named(error.message), named(error.messageEn), { cause: error });
  }
}

await runCommand(exportRecords, {
  text: `export BOOK.xlsx... --to DIR [--lang ko|en]
통합 문서의 기록을 Parquet 파일로 모으고, 요약의 정의를 SQL로 곁에 둡니다.
  --to DIR      빈 폴더나 새 폴더. 예전에 내보낸 폴더는 바꿔 씁니다.
  --lang ko|en  메시지의 언어`,
  textEn: `export BOOK.xlsx... --to DIR [--lang ko|en]
Gathers the records of workbooks as Parquet, with the summaries' definitions in SQL beside them.
  --to DIR      an empty or a new folder; an earlier export is replaced
  --lang ko|en  language of messages`,
});
