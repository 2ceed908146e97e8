// F01: a required cell is blank. What is required follows from the column's declaration alone.
import type { Column } from "../../records/column";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { isWithoutArticle } from "../counted";
import { rowSets, tableOf, type RowCells, type RowSet } from "../rows-by-table";
import type { CheckContext } from "../check-context";
import { groupRule, type PlacedHit } from "../rule";

export const missingValue = {
  ...groupRule(
    {
      id: "F01",
      severity: "error",
      message: "필수 항목 '{열}'이(가) 비어 있습니다.",
      messageEn: "Required field '{column}' is empty.",
      meaning:
        "★ 열은 비울 수 없습니다. 통화와 원문표기는 금액이 있을 때만 필요합니다. 기사 없이 직접 입력한 성과에는 기사번호와 원문표기를 묻지 않습니다.",
      example: "금액 500,000은 있는데 통화가 빈칸인 행",
      fix: "입력",
    },
    (context) => rowSets.flatMap((rows) => missingIn(rows, context)),
  ),
  scope: "row" as const,
};

function missingIn(rows: RowSet, context: CheckContext): PlacedHit[] {
  const table = tableOf(rows);
  const stored = table.columns.filter((column) => column.type !== "formula");
  const asked = stored.filter(({ required, requiredWith }) => required || requiredWith !== undefined);
  const faulty = new Set((context.faults.get(table.name) ?? []).map((fault) => `${fault.row}/${fault.key}`));
  const hits: PlacedHit[] = [];
  for (const [index, row] of (context.rows[rows] as readonly RowCells[]).entries()) {
    const missing = asked.filter(
      (column) =>
        isMissing(row, column) && !faulty.has(`${index}/${column.key}`) && !isOfArticle(rows, row, column),
    );
    // A row without any value, such as a new table's one row, asks for nothing.
    if (missing.length === 0 || stored.every(({ key }) => row[key] === null)) continue;
    hits.push(...missing.map((column) => hitOf(rows, row, column, context)));
  }
  return hits;
}

function isMissing(row: RowCells, { key, required, requiredWith }: Column): boolean {
  if (row[key] !== null) return false;
  return required || (requiredWith !== undefined && row[requiredWith] !== null);
}

/** What only an article can give, in a row that a person has entered without one. */
function isOfArticle(rows: RowSet, row: RowCells, { key }: Column): boolean {
  return rows === "outcomes" && ofArticle.includes(key) && isWithoutArticle(row as RowCells & OutcomeRow);
}

const ofArticle = ["articleId", "rawAmount"];

function hitOf(rows: RowSet, row: RowCells, column: Column, context: CheckContext): PlacedHit {
  return {
    rows,
    row,
    column: column.key,
    words: { 열: column.header, column: column.english },
    evidence: context.identify(rows, row).id,
  };
}
