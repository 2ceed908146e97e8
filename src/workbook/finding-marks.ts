// Cells with an open finding stand out by conditional formats over the table 점검: a mark goes when the finding is
// settled there, with or without the add-in, and the fills that people choose themselves stay as they are.
import { isOpen } from "../records/calculation/row-states";
import { actions, severities } from "../records/lists";
import { headerOf, type Table } from "../records/table";
import { findings } from "../records/tables/reviews";
import { columnName, maxRows } from "./grid";
import type { PlannedArea, PlannedColumnName, PlannedConditionalFormat } from "./plan";

type Severity = keyof typeof severities;

/** On a black and white print what needs attention is bold, and what is only said is italic. */
const looks: Readonly<Record<Severity, PlannedConditionalFormat["style"]>> = {
  error: { bold: true, color: "9C0006", fill: "FFC7CE" },
  warning: { bold: true, color: "7F4F00", fill: "FFEB9C" },
  info: { italic: true, color: "1F4E79", fill: "DDEBF7" },
};

/** Marks reach to the end of the sheet, so that rows typed or inserted later are inside. */
const rowsBelowHeaders = maxRows - 1;

/** Columns of 점검 by which a finding and its cell come together. */
const matched = ["table", "recordId", "column", "severity", "action"] as const;

/** Names for columns of 점검, because a conditional format may not hold `점검[표]`. */
export function findingNames(): PlannedColumnName[] {
  return matched.map((key) => ({
    name: nameOf(key),
    table: findings.name,
    wholeColumn: headerOf(findings, key),
  }));
}

/**
 * The marks of a record table whose headers are in row 1, from column A: one rule for each severity, the gravest first.
 * A cell's column is known by the header above it and its row by the id in it, found by its header: people move columns.
 * A rule before them ends the matter for rows without any finding. LibreOffice asks for every cell of 10,000 outcomes
 * when it opens a workbook, not only for those on the screen: with that rule the marks cost it 6 seconds of computing.
 * @returns no marks where rows have no id
 */
export function findingMarks(table: Table): PlannedConditionalFormat[] {
  if (table === findings || table.id === null) return [];
  const id = `INDEX(2:2,MATCH("${headerOf(table, table.id)}",$1:$1,0))`;
  const area = { row: 1, column: 0, rows: rowsBelowHeaders, columns: markedColumns(table) };
  const rules = severityKeys.map((severity) => {
    const criteria = [
      [nameOf("recordId"), id],
      [nameOf("table"), `"${table.name}"`],
      [nameOf("column"), "A$1"],
      [nameOf("severity"), `"${severities[severity]}"`],
      ...settled.map((action) => [nameOf("action"), `"<>${action}"`]),
    ];
    return { ...area, formula: `=COUNTIFS(${criteria.flat().join(",")})>0`, style: looks[severity] };
  });
  return [
    { ...area, formula: `=ISNA(MATCH(${id},${nameOf("recordId")},0))`, style: {}, stop: true },
    ...rules,
  ];
}

/** Folded calculated columns stand last and follow from the others: nobody has anything to mend there. */
function markedColumns({ columns }: Table): number {
  return columns.findLastIndex(({ type, folded }) => type !== "formula" || !folded) + 1;
}

/**
 * In 점검 itself each 심각도 looks as its marks do, as their legend, and links look like links. What is closed steps back
 * where it stands: rows are never put in another order, so that a user's own sorting and filter stay as they are.
 */
export function findingLooks(): PlannedConditionalFormat[] {
  const severity = columnCells("severity");
  const link = columnCells("link");
  const isSettled = settled.map((action) => `$${columnCells("action").first}="${action}"`);
  return [
    {
      ...{ row: 1, column: 0, rows: rowsBelowHeaders, columns: findings.columns.length },
      ...{ formula: `=OR(${isSettled.join(",")})`, style: { color: quiet }, stop: true },
    },
    ...severityKeys.map((key) => ({
      ...severity.area,
      formula: `=${severity.first}="${severities[key]}"`,
      style: looks[key],
    })),
    { ...link.area, formula: `=${link.first}<>""`, style: { color: "0563C1" } },
  ];
}

/** Still 4.5 to 1 against white. */
const quiet = "767676";

/** The cells of a column of 점검 from row 2 on. */
function columnCells(key: "severity" | "link" | "action"): { first: string; area: PlannedArea } {
  const column = findings.columns.findIndex((declared) => declared.key === key);
  return {
    first: `${columnName(column)}2`,
    area: { row: 1, column, rows: rowsBelowHeaders, columns: 1 },
  };
}

/** 조치 that close a finding. */
const settled = (Object.keys(actions) as (keyof typeof actions)[])
  .filter((action) => !isOpen({ action }))
  .map((action) => actions[action]);

const severityKeys = Object.keys(looks) as Severity[];

function nameOf(key: (typeof matched)[number]): string {
  return `${findings.name}_${headerOf(findings, key)}`;
}
