// A table: one row schema with its names. Sheet and table carry the same Korean name.
import type * as z from "zod";
import { columnsOf, type Column } from "./column";

export interface Table<Schema extends z.ZodObject = z.ZodObject> {
  /** Korean name of table and sheet, e.g. 성과. */
  name: string;
  english: string;
  /** Key of the column that finds a row again; null for 변경이력 and other logs whose rows are never looked up. */
  id: string | null;
  schema: Schema;
  columns: readonly Column[];
  /** Whether its sheet is shown when it is made. */
  visibility: "visible" | "hidden";
  /** Made with the workbook, or when something is first to be put there. */
  made: "first" | "needed";
  meaning: string;
}

export type RowOf<T extends Table> = z.infer<T["schema"]>;

/** Declares a table; its columns come from the schema. */
export function table<Schema extends z.ZodObject>(declared: Omit<Table<Schema>, "columns">): Table<Schema> {
  return { ...declared, columns: columnsOf(declared.schema) };
}

/**
 * The column with a key.
 * @throws Error for a key the table does not have: a bug, not bad data
 */
export function columnOf(owner: Table, key: string): Column {
  const found = owner.columns.find((column) => column.key === key);
  if (found === undefined) throw new Error(`table ${owner.name} has no column '${key}'`);
  return found;
}

/** The Korean header of a column, for messages and structured references: `headerOf(outcomes, "amount")` is "금액". */
export function headerOf(owner: Table, key: string): string {
  return columnOf(owner, key).header;
}
