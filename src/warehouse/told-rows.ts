// The rows that 브리핑, 비교-발표값 and 요약-점검 speak of, in so far as they read them: their sheets are made from rows, as in a
// workbook, but an export has too many to read them all.
import type { DuckDBConnection } from "@duckdb/node-api";
import { tableOf } from "../checks/rows-by-table";
import type { OutcomeRow } from "../records/tables/outcomes";
import { emptyRows, type ReportRows } from "../records/report";
import { blankRow } from "../records/rows";
import { participants } from "../records/tables/participants";
import { ask, countIn, type Answer } from "./answers";
import { definition } from "./definitions";
import { exportedColumns, type ExportedSet } from "./exported-tables";
import { totalName } from "./province-totals";

/**
 * Rows from which 브리핑 and 요약-점검 are made as from all rows. Of 참가기업 there is one, which stands for the firms counted.
 * @param connection with the tables of an export and the views
 */
export async function toldRows(connection: DuckDBConnection): Promise<ReportRows> {
  const rowsOf = <Set extends ExportedSet>(set: Set, sql: string) => readRows(connection, set, sql);
  return {
    ...emptyRows(),
    articles: await articlesBySource(connection),
    missions: await rowsOf("missions", definition("told_missions")),
    outcomes: await rowsOf("outcomes", definition("told_outcomes")),
    participants: [{ ...blankRow(participants), uniqueOverall: await countedFirms(connection) }],
    rates: await rowsOf("rates", "select announced_on, source from rates order by row_no"),
    findings: await rowsOf(
      "findings",
      "select rule, severity, record_id, message, action from findings order by row_no",
    ),
  };
}

/** Rows of 성과 from which 비교-발표값 is made as from all rows. */
export function publishedRows(connection: DuckDBConnection): Promise<OutcomeRow[]> {
  return readRows(connection, "outcomes", definition("published_total"));
}

/** Articles are counted only, so that those of one kind are one row, as often as there are such articles. */
async function articlesBySource(connection: DuckDBConnection): Promise<ReportRows["articles"]> {
  const sql = "select source_type, article_status, count(*) as number from articles group by all";
  const kinds = (await ask(connection, sql)).map((kind) => ({
    row: rowOf<"articles">("articles", kind),
    number: countIn(kind, "number"),
  }));
  return kinds.flatMap(({ row, number }) => Array.from({ length: number }, () => row));
}

async function countedFirms(connection: DuckDBConnection): Promise<number> {
  const [total = {}] = await ask(
    connection,
    `select firms_unique from (${definition("province")}) where province = '${totalName}'`,
  );
  return countIn(total, "firms_unique");
}

async function readRows<Set extends ExportedSet>(
  connection: DuckDBConnection,
  set: Set,
  sql: string,
): Promise<ReportRows[Set]> {
  const rows: object[] = (await ask(connection, sql)).map((answer) => rowOf(set, answer));
  return rows as ReportRows[Set];
}

/** A row with the columns that were asked for, the others blank; what is said by yes or no is 1 or 0 in a workbook. */
function rowOf<Set extends ExportedSet>(set: Set, answer: Answer): ReportRows[Set][number] {
  const asked = exportedColumns(set).filter(({ name }) => name in answer);
  const values = asked.map(({ key, name }) => {
    const value = answer[name] ?? null;
    return [key, typeof value === "boolean" ? Number(value) : value];
  });
  return { ...blankRow(tableOf(set)), ...Object.fromEntries(values) } as ReportRows[Set][number];
}
