// F01–F04: what a cell may hold follows from its column's declaration alone. F01 reads the rows; F02–F04 are the
// cells that could not be read as their column asks (records/rows).
import type { Column } from "../records/column";
import type { Report } from "../records/report";
import type { CellFault, FaultKind } from "../records/rows";
import { columnOf, type Table } from "../records/table";
import { suggestDate, suggestListValues, suggestNumber } from "./cell-suggestions";
import type { Finding } from "./finding";
import { recordIdOf, rowsByTable, type RowCells } from "./rows-by-table";

/** Findings on the form of every cell of every table. */
export function checkForm({ rows, faults }: Pick<Report, "rows" | "faults">): Finding[] {
  return rowsByTable(rows).flatMap((held) => {
    const ofTable = faults.get(held.table.name) ?? [];
    const faulty = new Set(ofTable.map((fault) => cellKey(fault.row, fault.key)));
    return held.rows
      .flatMap((row, index) => {
        const missing = requiredColumns(held.table, row).filter(
          ({ key }) => row[key] === null && !faulty.has(cellKey(index, key)),
        );
        return missing.map((column) => missingValue(held.table, row, index, column));
      })
      .concat(ofTable.map((fault) => unreadableValue(held.table, held.rows[fault.row] ?? {}, fault)));
  });
}

function cellKey(row: number, key: string): string {
  return `${row}/${key}`;
}

/** A row without any value, such as a new table's one row, asks for nothing. */
function requiredColumns(table: Table, row: RowCells): Column[] {
  const stored = table.columns.filter((column) => column.type !== "formula");
  if (stored.every(({ key }) => row[key] === null)) return [];
  return stored.filter(
    ({ required, requiredWith }) => required || (requiredWith !== undefined && row[requiredWith] !== null),
  );
}

function missingValue(table: Table, row: RowCells, index: number, column: Column): Finding {
  const recordId = recordIdOf(table, row, index);
  return {
    rule: "F01",
    severity: "error",
    table: table.name,
    recordId,
    column: column.header,
    value: null,
    message: `필수 항목 '${column.header}'이(가) 비어 있습니다.`,
    messageEn: `Required field '${column.english}' is empty.`,
    evidence: recordId,
    fix: "입력",
  };
}

type Said = Pick<Finding, "rule" | "message" | "messageEn" | "evidence" | "fix">;

const sayings: Record<FaultKind, (value: string, column: Column, fault: CellFault) => Said> = {
  number: (value, column, { cell }) => ({
    rule: "F02",
    message: `숫자로 저장되지 않은 금액입니다: "${value}".`,
    messageEn: `Amount stored as text: "${value}".`,
    evidence: typeof cell === "number" ? "정수가 아닌 숫자" : "텍스트",
    fix: suggestNumber(value, column),
  }),
  date: (value) => ({
    rule: "F03",
    message: `날짜로 인식되지 않습니다: "${value}".`,
    messageEn: `Not a date: "${value}".`,
    evidence: value,
    fix: suggestDate(value),
  }),
  list: (value, column) => ({
    rule: "F04",
    message: `목록에 없는 값입니다: "${value}".`,
    messageEn: `Not in the list: "${value}".`,
    evidence: suggestListValues(value, column),
    fix: suggestListValues(value, column),
  }),
};

function unreadableValue(table: Table, row: RowCells, fault: CellFault): Finding {
  const column = columnOf(table, fault.key);
  const value = String(fault.cell);
  return {
    severity: "error",
    table: table.name,
    recordId: recordIdOf(table, row, fault.row),
    column: column.header,
    value,
    ...sayings[fault.kind](value, column, fault),
  };
}
