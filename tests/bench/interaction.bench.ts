// What a user waits for with a large workbook open in the simulated Excel, over the real Office.js: opening the pane, a
// figure typed into a row, a figure traced. Each answer of Excel comes after 20 ms.
import { setTimeout as wait } from "node:timers/promises";
import { measures } from "../../src/records/lists";
import { initialSettings } from "../../src/records/report";
import { articles } from "../../src/records/tables/articles";
import { outcomes } from "../../src/records/tables/outcomes";
import { checkWorkbook } from "../../src/tasks/check-records";
import { followedTables, startFollowing } from "../../src/tasks/recheck";
import { lookAtWorkbook } from "../../src/tasks/start-report";
import { openForTracing } from "../../src/tasks/trace-figure";
import { openOfficeView } from "../../src/workbook/office/open-office-view";
import { openOfficeWorkbook } from "../../src/workbook/office/open-office-workbook";
import { recordSheets } from "../../src/workbook/record-sheets";
import { emptyCommit, type Workbook } from "../../src/workbook/workbook";
import { openExcel, type OpenedExcel } from "../excel-host/open-excel";
import { asOf, generateReport } from "./generate-report";
import { processorTime, timingOf, type Benchmark, type Measure, type Timing } from "./measure";
import { ownTime } from "./own-time";
import { appendsOf } from "./report-appends";

const count = 100_000;
const latency = 20;
const runs = 7;
/** The tables that count; articles' texts and sentences beside them would be the host's memory, not ours. */
const filled = [...followedTables, articles.name];
const clock = { today: asOf, now: `${asOf}T09:00` };
const asked = "< 200 ms";

const benchmark: Benchmark = async () => {
  const { excel, book } = await openLargeBook();
  const size = `${count.toLocaleString("en")} outcomes`;
  const measure = (what: string, timing: Timing): Measure => ({ what, size, unit: "ms", ...timing, asked });
  return [
    measure("the pane opened", await ofRuns(() => ownTime(excel.host, () => lookAtWorkbook(book), latency))),
    measure("a typed figure checked again", await typedFigure(excel, book)),
    measure("a figure traced, the report read", await tracedFigure(book)),
  ];
};
export default benchmark;

/** @param time of one run, whose number it is given */
async function ofRuns(time: (run: number) => Promise<number> | number): Promise<Timing> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await time(run));
  return timingOf(times);
}

async function openLargeBook(): Promise<{ excel: OpenedExcel; book: Workbook }> {
  const excel = await openExcel({ apiLevel: "1.14" });
  const book = openOfficeWorkbook();
  await book.commit({ ...emptyCommit, sheets: recordSheets(initialSettings(asOf)) });
  for (const append of appendsOf(generateReport(count))) {
    if (!filled.includes(append.table)) continue;
    await book.commit({ ...emptyCommit, appends: [append] });
  }
  return { excel, book };
}

/** From the event to the findings, after a first one that makes the indexes. */
async function typedFigure(excel: OpenedExcel, book: Workbook): Promise<Timing> {
  const recheck = startFollowing(book, await checkWorkbook(book, clock));
  let checked = Promise.resolve<unknown>(null);
  let hear: () => void = () => undefined;
  const stop = openOfficeView().onTableChange(followedTables, (table, edited) => {
    checked = recheck.check(table, edited);
    hear();
  });
  await wait(100);
  const type = (amount: number) =>
    ownTime(
      excel.host,
      async () => {
        const heard = new Promise<void>((resolve) => {
          hear = resolve;
        });
        const column = outcomes.columns.findIndex(({ key }) => key === "amount");
        excel.host.editAsOtherUser((workbook) => {
          workbook.Tables.GetItem(outcomes.name)
            .GetDataBodyRange()
            .GetCell(count / 2, column).Values = amount;
        });
        await excel.deliverEvents();
        await heard;
        await checked;
      },
      latency,
    );
  await type(1);
  const own = await ofRuns((run) => type(run + 2));
  stop();
  return own;
}

/** Figures of one measure after the other, after a first one that reads the report's cells. */
async function tracedFigure(book: Workbook): Promise<Timing> {
  const { trace } = await openForTracing(book, clock);
  const kinds = Object.values(measures);
  const traceNext = (run: number) => {
    const formula = `=SUMIFS(성과[표시금액],성과[실적항목],"${kinds[run % kinds.length] ?? ""}",성과[합계포함],1)`;
    const cell = { sheet: "", row: 0, column: 0, value: 1, shown: "", formula, table: null, names: [] };
    const begin = processorTime();
    trace(cell);
    return processorTime() - begin;
  };
  traceNext(0);
  return ofRuns(traceNext);
}
