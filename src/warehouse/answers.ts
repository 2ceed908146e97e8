// Answers of the queries as plain rows.
import { DuckDBDateValue, type DuckDBConnection, type DuckDBValue } from "@duckdb/node-api";

/** A row of an answer: whole numbers of any size as numbers, days as ISO texts. */
export type Answer = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Asks a question.
 * @example await ask(connection, "select count(*) as n from outcomes") // [{n: 100000}]
 */
export async function ask(connection: DuckDBConnection, sql: string): Promise<Answer[]> {
  const rows = (await connection.runAndReadAll(sql)).getRowObjects();
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
  );
}

function plain(value: DuckDBValue): Answer[string] {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  return value instanceof DuckDBDateValue ? value.toString() : Number(value);
}

/** A column that is a number or null. */
export function numberIn(row: Answer, name: string): number | null {
  const value = row[name];
  return typeof value === "number" ? value : null;
}

/** A column that counts: null is none. */
export function countIn(row: Answer, name: string): number {
  return numberIn(row, name) ?? 0;
}

/** A column of texts. */
export function textIn(row: Answer, name: string): string | null {
  const value = row[name];
  return typeof value === "string" ? value : null;
}
