// F02–F04: cells that hold what their column cannot, as reading the table found them (records/rows).
import type { Column } from "../../records/column";
import type { CellFault, FaultKind } from "../../records/rows";
import { columnOf } from "../../records/table";
import type { CheckContext } from "../check-context";
import { groupRule, fixOf, type Hit, type PlacedHit, type Rule, type RuleText } from "../rule";
import { nameOf, rowSets, tableOf, type RowCells, type RowSet } from "../rows-by-table";
import { referenceChecks, referenceVariants } from "./unknown-references";
import { suggestDate, suggestListValue, suggestNumber, type Suggestion } from "./cell-suggestions";
import { faultsInSettings, settingVariant } from "./unreadable-settings";

type Reading = (
  value: string,
  column: Column,
  fault: CellFault,
  row: RowCells,
) => Suggestion & Pick<Hit, "evidence">;

export const textNumber = cellRule(
  "number",
  {
    id: "F02",
    name: { ko: "숫자 아닌 값", en: "Not a number" },
    severity: "error",
    message: '숫자로 저장되지 않은 금액입니다: "{값}".',
    messageEn: 'Amount stored as text: "{값}".',
    meaning: "숫자 열에 글자가 있으면 합계에서 조용히 빠집니다. 정수 열의 소수도 같습니다.",
    example: '금액 칸의 "1,200,000원"',
    fix: "숫자로 변환 → {n}",
    fixEn: "Convert to a number",
  },
  (value, column, { cell }, row) => ({
    ...suggestNumber(value, column, currencyOf(column, row)),
    evidence: typeof cell === "number" ? notWhole : isText,
  }),
);

const notWhole = { ko: "정수가 아닌 숫자", en: "Not a whole number" };
const isText = { ko: "텍스트", en: "Text" };

const currencyColumns: Readonly<Record<string, string>> = {
  amount: "currency",
  amountTo: "currency",
  amountAlso: "currencyAlso",
};
const currencyUnits: Readonly<Record<string, string>> = { 원: "KRW", 달러: "USD" };

/** The currency of a column of sums in a row; null where it holds none, or where the row does not say. */
function currencyOf({ key, unit }: Column, row: RowCells): string | null {
  const told = row[currencyColumns[key] ?? ""];
  return typeof told === "string" ? told.toUpperCase() : (currencyUnits[unit ?? ""] ?? null);
}

export const textDate = cellRule(
  "date",
  {
    id: "F03",
    name: { ko: "날짜 아닌 값", en: "Not a date" },
    severity: "error",
    message: '날짜로 인식되지 않습니다: "{값}".',
    messageEn: 'Not a date: "{값}".',
    meaning: "날짜 열에 글자가 있으면 기간 집계에서 빠집니다. 오래된 날짜는 문제없습니다.",
    example: '시작일 칸의 "26.8.14(금)"',
    fix: "{d}(으)로 변환",
    fixEn: "Convert to a date",
  },
  (value) => ({ ...suggestDate(value), evidence: value }),
);

const unlistedCell = cellRule(
  "list",
  {
    id: "F04",
    name: { ko: "목록에 없는 값", en: "Not in the list" },
    severity: "error",
    message: '목록에 없는 값입니다: "{값}".',
    messageEn: 'Not in the list: "{값}".',
    meaning:
      "목록 열의 값은 목록에 있는 글자와 같아야 집계됩니다. 행사번호·기사번호·상위행사·상위성과는 그 표에 있는 번호여야 하고, 상위행사는 자기 자신에게 되돌아올 수 없으며, 세부(제외)와 중복(제외)에는 상위성과가 있어야 합니다.",
    example: '진행상태 칸의 "완료됨"',
    fix: "{후보}",
    fixEn: "Choose from the list",
  },
  (value, column) => {
    const suggestion = suggestListValue(value, column);
    return { ...suggestion, evidence: suggestion.fix };
  },
);

export const unlistedValue: Rule = {
  ...unlistedCell,
  variants: { ...unlistedCell.variants, ...referenceVariants },
  rowChecks: referenceChecks,
};

function cellRule(kind: FaultKind, text: RuleText, read: Reading): Rule {
  const rule = groupRule({ ...text, variants: settingVariant }, (context) =>
    rowSets.flatMap((rows) => faultsIn(rows, kind, read, context)),
  );
  const find = (context: CheckContext) =>
    faultsInSettings(text, faultsOf(context.settingFaults, kind), context);
  return { ...rule, scope: "row", find };
}

function faultsOf<Fault extends { kind: FaultKind }>(all: readonly Fault[] = [], kind: FaultKind): Fault[] {
  return all.filter((fault) => fault.kind === kind);
}

function faultsIn(rows: RowSet, kind: FaultKind, read: Reading, context: CheckContext): PlacedHit[] {
  const table = tableOf(rows);
  const faults = faultsOf(context.faults.get(table.name), kind);
  return faults.flatMap((fault) => {
    const row = context.rows[rows][fault.row];
    if (row === undefined) return [];
    const text = String(fault.cell);
    const { fix, value, evidence } = read(text, columnOf(table, fault.key), fault, row);
    const hit = { rows, row, column: fault.key, words: { 값: text }, value: text, evidence, fix };
    const changes = [fixOf(rows, nameOf(rows, row), fault.key, value)];
    return [value === null ? hit : { ...hit, changes }];
  });
}
