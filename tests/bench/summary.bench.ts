// Totals, sheets and traces of reports that grow. The same sums by 시·도 and 실적항목 are also made by DuckDB and by arquero,
// each over a table that it has loaded already, as we have our rows. Times are of the processor, but those beside a peer.
import * as aq from "arquero";
import { DuckDBInstance } from "@duckdb/node-api";
import { calculate } from "../../src/records/calculation/calculate";
import { initialSettings, type ReportRows } from "../../src/records/report";
import { summarySheets } from "../../src/summary/summary-sheets";
import { createTracer } from "../../src/summary/trace/trace-figure";
import { provinceTotals } from "../../src/summary/totals/province-totals";
import type { SelectedCell } from "../../src/workbook/workbook-view";
import { asOf, generateReport } from "./generate-report";
import { growthOf, timedBeside, timedOnCore, type Benchmark, type Measure } from "./measure";

const settings = initialSettings(asOf);

const benchmark: Benchmark = async () => {
  const measures: Measure[][] = [];
  for (const outcomes of [1_000, 10_000, 100_000]) {
    measures.push(await measure(generateReport(outcomes), `${outcomes.toLocaleString("en")} outcomes`));
  }
  const [, few = [], many = []] = measures;
  return [...measures.flat(), ...growthOf(few, many, "10,000 to 100,000 outcomes")];
};
export default benchmark;

async function measure(rows: ReportRows, size: string): Promise<Measure[]> {
  const calculation = await timedOnCore(() => calculate(rows, settings), 3);
  const calculated = calculate(rows, settings);
  const totals = () => provinceTotals(calculated, settings);
  const inSql = await sqlTotals(calculated);
  const inTable = tableTotals(calculated);
  const besideSql = await timedBeside(totals, inSql.run);
  const besideTable = await timedBeside(totals, inTable);
  inSql.close();
  const sheets = await timedOnCore(() => summarySheets(calculated, settings), 3);
  const trace = createTracer(calculated, settings);
  const total = cellWith(`=SUMIFS(성과[표시금액],성과[실적항목],"상담",성과[합계포함],1)`);
  const page = cellWith("=브리핑_계약액");
  const first = await timedOnCore(() => createTracer(calculated, settings)(total), 3);
  // Less than a millisecond at 10,000 outcomes: the median of five runs swung by half.
  const next = await timedOnCore(() => [trace(total), trace(page)], 25);
  const asked = size.startsWith("100,000");
  return [
    { what: "calculated columns", size, unit: "ms", ...calculation },
    {
      what: "totals of 요약-시도, in turn with DuckDB",
      size,
      unit: "ms",
      ...besideSql.work,
      ratio: { to: "DuckDB, one group-by", times: besideSql.times },
    },
    {
      what: "totals of 요약-시도, in turn with arquero",
      size,
      unit: "ms",
      ...besideTable.work,
      ratio: { to: "arquero, one group-by", times: besideTable.times },
    },
    { what: "sheets of a refresh", size, unit: "ms", ...sheets, ...(asked && { asked: "< 1 s" }) },
    { what: "first figure traced", size, unit: "ms", ...first },
    { what: "two more figures traced", size, unit: "ms", ...next, ...(asked && { asked: "< 200 ms each" }) },
  ];
}

function cellWith(formula: string): SelectedCell {
  return { sheet: "", row: 0, column: 0, value: 1, shown: "", formula, table: null, names: [] };
}

/** The columns that the sums are made of. */
function columnsOf({ outcomes }: ReportRows) {
  return {
    province: outcomes.map((row) => String(row.summaryProvince)),
    kind: outcomes.map((row) => String(row.kind)),
    inTotal: outcomes.map((row) => Number(row.inTotal)),
    cases: outcomes.map((row) => (typeof row.countedNumber === "number" ? row.countedNumber : null)),
    amount: outcomes.map((row) => (typeof row.reportAmount === "number" ? row.reportAmount : null)),
  };
}

function tableTotals(rows: ReportRows): () => unknown {
  const table = aq.table(columnsOf(rows));
  return () =>
    table
      .filter((row: { inTotal: number }) => row.inTotal === 1)
      .groupby("province", "kind")
      .rollup({ cases: aq.op.sum("cases"), amount: aq.op.sum("amount") })
      .objects();
}

async function sqlTotals(rows: ReportRows): Promise<{ run: () => Promise<unknown>; close: () => void }> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    "create table outcomes (province varchar, kind varchar, in_total integer, cases double, amount double)",
  );
  const { province, kind, inTotal, cases, amount } = columnsOf(rows);
  const appender = await connection.createAppender("outcomes");
  for (let row = 0; row < province.length; row += 1) {
    appender.appendVarchar(province[row] ?? "");
    appender.appendVarchar(kind[row] ?? "");
    appender.appendInteger(inTotal[row] ?? 0);
    for (const value of [cases[row] ?? null, amount[row] ?? null]) {
      if (value === null) appender.appendNull();
      else appender.appendDouble(value);
    }
    appender.endRow();
  }
  appender.closeSync();
  const query =
    "select province, kind, sum(cases), sum(amount) from outcomes where in_total = 1 group by province, kind";
  return {
    run: async () => (await connection.runAndReadAll(query)).getRows(),
    close: () => connection.closeSync(),
  };
}
