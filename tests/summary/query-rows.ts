// DuckDB over the rows of a report: a second way to the totals, in another language.
import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportRows, ReportSettings } from "../../src/records/report";

/** Columns of each table as the query names them: key of the row, and type where it is no text. */
const columns = {
  missions: [
    ...["mission_id", "province", "municipality", "kind", "status", "parent_mission", "article_ids"],
    ...["start_on:date", "end_on:date", "firm_count:bigint"],
  ],
  outcomes: [
    ...[
      "outcome_id",
      "mission",
      "article_id",
      "province",
      "kind",
      "result_status",
      "counting",
      "verification",
    ],
    ...["currency", "currency_also", "firm", "counterparty", "contract_timing"],
    ...["signed_on:date", "count:bigint", "amount:double", "amount_also:double"],
  ],
  articles: ["id", "published_on:date"],
  regions: ["region_code", "province_current", "province_former"],
  rates: ["currency", "announced_on:date", "basic_rate:double", "rate_unit:double"],
} as const;

export type Answer = Readonly<Record<string, string | number | null>>[];

/** A database with the rows of a report. */
export interface Database {
  /** Rows of the answer; whole numbers of any size as numbers. */
  query: (sql: string) => Promise<Answer>;
  close: () => void;
}

export async function openDatabase(rows: ReportRows, settings: ReportSettings): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "rows-"));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const [table, declared] of Object.entries(columns)) {
    const names = declared.map((column) => column.split(":"));
    const records = rows[table as keyof typeof columns] as readonly Readonly<Record<string, unknown>>[];
    const lines = records.map((record, row) =>
      JSON.stringify({
        ...Object.fromEntries(names.map(([name = ""]) => [name, record[camelCase(name)] ?? null])),
        row_no: row,
      }),
    );
    const file = join(folder, `${table}.json`);
    writeFileSync(file, lines.join("\n"));
    const types = [...names, ["row_no", "bigint"]].map(([name, type]) => `'${name}': '${type ?? "varchar"}'`);
    await connection.run(
      `create table ${table} as select * from read_json('${file}', format = 'newline_delimited', columns = {${types.join(", ")}})`,
    );
  }
  const { from, to, regionBasis, reportCurrency, countedRows, rateValidDays } = settings;
  const day = (iso: string | null) => (iso === null ? "null::date" : `date '${iso}'`);
  await connection.run(
    `create table settings as select ${day(from)} as period_from, ${day(to)} as period_to, '${regionBasis}' as ` +
      `region_basis, '${reportCurrency}' as report_currency, '${countedRows}' as counted_rows, ` +
      `${rateValidDays}::integer as rate_valid_days`,
  );
  return {
    query: async (sql) =>
      (await connection.runAndReadAll(sql))
        .getRowObjects()
        .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))),
    close: () => connection.closeSync(),
  };
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function plain(value: unknown): string | number | null {
  if (value === null || typeof value === "string") return value;
  return Number(value);
}
