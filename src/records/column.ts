// A column of a table is a zod type plus what a worksheet needs to know of it, declared in one place: from it come
// the table, reading and writing rows, validation, the form checks, the import of record files and the handbook.
import * as z from "zod";

export type ColumnType = "text" | "number" | "integer" | "date" | "datetime" | "list" | "formula";

/** What a formula column gives; blank ("") counts as any of them. */
export type FormulaResult = "text" | "number" | "date";

export interface ColumnMeta {
  /** Korean header as written in the workbook; letters, digits and `_` only. */
  header: string;
  /** English header, read as well as the Korean one. */
  english: string;
  type: ColumnType;
  /** 통화, 원, 달러, 건, 개사 … for people; values are always in base units. */
  unit?: string;
  required: boolean;
  /** Key of the column that makes this one required once it is filled, e.g. 통화 with 금액. */
  requiredWith?: string;
  /** Lies in a folded column group. */
  folded: boolean;
  /** Characters. */
  width: number;
  numberFormat: string;
  /** Allowed values: code key to the Korean text in the cell. */
  list?: Readonly<Record<string, string>>;
  /** An open list only proposes: other values are allowed (ISO 4217 codes). */
  open?: boolean;
  /** Formula-bar form. */
  formula?: string;
  result?: FormulaResult;
  /** One line for the handbook. */
  meaning: string;
}

/** A column with its key, as `columnsOf` lists them. */
export interface Column extends ColumnMeta {
  key: string;
}

const declared = z.registry<ColumnMeta>();

export interface ColumnOptions {
  required?: boolean;
  requiredWith?: string;
  folded?: boolean;
  width?: number;
  unit?: string;
  numberFormat?: string;
  open?: boolean;
  meaning?: string;
}

const defaults: Record<ColumnType, { width: number; numberFormat: string }> = {
  text: { width: 14, numberFormat: "@" },
  number: { width: 15, numberFormat: "#,##0" },
  integer: { width: 9, numberFormat: "#,##0" },
  date: { width: 11, numberFormat: "yyyy-mm-dd" },
  datetime: { width: 17, numberFormat: "yyyy-mm-dd hh:mm" },
  list: { width: 11, numberFormat: "@" },
  formula: { width: 12, numberFormat: "General" },
};

const resultFormats: Record<FormulaResult, string> = { text: "General", number: "#,##0", date: "yyyy-mm-dd" };

function declare<T extends z.ZodType>(
  type: T,
  column: Pick<ColumnMeta, "header" | "english" | "type"> & Partial<ColumnMeta>,
  options: ColumnOptions,
): T {
  declared.add(type, {
    required: false,
    folded: false,
    meaning: "",
    ...defaults[column.type],
    ...column,
    ...options,
  });
  return type;
}

/** A text column; blank is null. Text cells are formatted `@`, so that nothing typed or imported turns into a date or formula. */
export function text(header: string, english: string, options: ColumnOptions = {}) {
  return declare(z.string().nullable(), { header, english, type: "text" }, options);
}

/** A column of numbers in base units (원, 달러); blank is null and is not 0. */
export function number(header: string, english: string, options: ColumnOptions = {}) {
  return declare(z.number().nullable(), { header, english, type: "number" }, options);
}

/** A column of whole numbers. */
export function integer(header: string, english: string, options: ColumnOptions = {}) {
  return declare(z.int().nullable(), { header, english, type: "integer" }, options);
}

/** A column of real Excel dates, ISO text in code. */
export function date(header: string, english: string, options: ColumnOptions = {}) {
  return declare(z.iso.date().nullable(), { header, english, type: "date" }, options);
}

/** A column of days with a time, local time as people see it: "2026-11-21T09:30" in code. */
export function dateTime(header: string, english: string, options: ColumnOptions = {}) {
  return declare(z.iso.datetime({ local: true }).nullable(), { header, english, type: "datetime" }, options);
}

/** A column whose values come from a list; code sees the key, the cell holds the Korean text. */
export function list<Key extends string>(
  header: string,
  english: string,
  values: Readonly<Record<Key, string>>,
  options: ColumnOptions = {},
) {
  const keys = Object.keys(values) as [Key, ...Key[]];
  return declare(z.enum(keys).nullable(), { header, english, type: "list", list: values }, options);
}

/** As `list`, but other texts are allowed too: the list only proposes (ISO 4217 codes). */
export function openList(
  header: string,
  english: string,
  values: Readonly<Record<string, string>>,
  options: ColumnOptions = {},
) {
  return declare(
    z.string().nullable(),
    { header, english, type: "list", list: values },
    { ...options, open: true },
  );
}

/** A calculated column. Its value is read back as Excel gives it: never stored, never imported. */
export function formula(
  header: string,
  english: string,
  result: FormulaResult,
  formulaText: string,
  options: ColumnOptions = {},
) {
  return declare(
    z.union([z.string(), z.number()]).nullable(),
    {
      header,
      english,
      type: "formula",
      formula: formulaText,
      result,
      numberFormat: resultFormats[result],
      folded: true,
    },
    options,
  );
}

/**
 * The columns of a row schema in declared order.
 * @throws Error for a field made without one of the builders above: a bug in a table's declaration
 */
export function columnsOf(schema: z.ZodObject): Column[] {
  return Object.entries(schema.shape).map(([key, type]) => {
    const meta = declared.get(type as z.ZodType);
    if (meta === undefined) throw new Error(`column '${key}' is not declared`);
    return { key, ...meta };
  });
}
