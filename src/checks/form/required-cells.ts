// F01: a required cell is blank. What is required follows from the column's declaration alone.
import { findAmounts } from "../../extraction/amounts/amounts";
import type { Column } from "../../records/column";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { isWithoutArticle } from "../counted";
import { faultsByRow } from "../faults-by-row";
import { rowSets, tableOf, type RowCells, type RowSet } from "../rows-by-table";
import type { CheckContext } from "../check-context";
import { statedSums, states } from "../quotes/stated-sums";
import { everyRowRule, fixOf, type Hit, type RowCheck } from "../rule";
import { rowWords } from "../row-words";

export const missingValue = everyRowRule(
  {
    id: "F01",
    name: { ko: "필수 항목 빈칸", en: "Required field empty" },
    severity: "error",
    message: "필수 항목 '{열}'이(가) 비어 있습니다.",
    messageEn: "Required field '{column}' is empty.",
    meaning:
      "★ 열은 비울 수 없습니다. 통화와 원문표기는 금액이, 병기통화는 병기금액이 있을 때만 필요합니다. " +
      "기사 없이 직접 입력한 성과에는 기사번호와 원문표기를 묻지 않습니다.",
    example: "금액 500,000은 있는데 통화가 빈칸인 행",
    fix: "입력",
    fixEn: "Enter it",
    limits: ["amountTolerance"],
  },
  rowSets,
  missingIn,
);

function missingIn(set: RowSet): RowCheck<RowCells> {
  const stored = tableOf(set).columns.filter(({ type }) => type !== "formula");
  const asked = stored.filter(({ required, requiredWith }) => required || requiredWith !== undefined);
  const keys = stored.flatMap(({ key, required }) => (required ? key : []));
  const dependent = asked.filter(({ required }) => !required);
  const missingCells = (row: RowCells, context: CheckContext): Hit[] | null => {
    // A row without any value, such as a new table's one row, asks for nothing.
    if (stored.every(({ key }) => row[key] === null)) return null;
    return asked
      .filter((column) => isMissing(row, column) && !isOfArticle(set, row, column))
      .filter((column) => !isFaulty(row, column, context))
      .map((column) => hitOf(set, row, column, context));
  };
  return (row, context) =>
    hasBlank(row, keys) || isAnyMissing(row, dependent) ? missingCells(row, context) : null;
}

/** Nearly every row passes here, so that it is looked at without more ado. */
function hasBlank(row: RowCells, keys: readonly string[]): boolean {
  for (const key of keys) if (row[key] === null) return true;
  return false;
}

function isAnyMissing(row: RowCells, columns: readonly Column[]): boolean {
  for (const column of columns) if (isMissing(row, column)) return true;
  return false;
}

function isMissing(row: RowCells, { key, required, requiredWith }: Column): boolean {
  if (row[key] !== null) return false;
  return required || (requiredWith !== undefined && row[requiredWith] !== null);
}

/** What only an article can give, in a row that a person has entered without one. */
function isOfArticle(set: RowSet, row: RowCells, { key }: Column): boolean {
  return set === "outcomes" && ofArticle.includes(key) && isWithoutArticle(row as RowCells & OutcomeRow);
}

const ofArticle = ["articleId", "rawAmount"];

/** A cell that holds what cannot be read is not blank; F02–F04 tell of it. */
function isFaulty(row: RowCells, { key }: Column, context: CheckContext): boolean {
  return (
    context
      .share(faultsByRow)
      .get(row)
      ?.some((fault) => fault.key === key) === true
  );
}

function hitOf(set: RowSet, row: RowCells, column: Column, context: CheckContext): Hit {
  const hit = {
    column: column.key,
    words: { 열: column.header, column: column.english },
    evidence: () => rowWords(set, row, context.identify(set, row).id, context),
  };
  if (set !== "outcomes") return hit;
  const outcome = row as RowCells & OutcomeRow;
  const meant = wordOfQuote(outcome, column, context);
  if (meant === null) return hit;
  const changes = [fixOf(set, outcome.outcomeId, column.key, meant)];
  return { ...hit, evidence: outcome.quote ?? hit.evidence, fix: `${meant} 입력`, changes };
}

/** 통화, 원문표기 or 병기통화 as the row's own sentence has it, where it states the sum in one way only. */
function wordOfQuote(row: OutcomeRow, { key }: Column, context: CheckContext): string | null {
  const { amount, currency, amountAlso } = row;
  const share = context.settings.amountTolerance;
  if (key === "currencyAlso") return amountAlso === null ? null : currencyOf(amountAlso, row, share);
  if (amount === null || (key !== "currency" && key !== "rawAmount")) return null;
  const sums = statedSums(row, context).filter((sum) => states(sum, amount, currency, share));
  return onlyOne(sums.map((sum) => (key === "currency" ? sum.currency : sum.text)));
}

/** The other currency in which the row's sentence states 병기금액. */
function currencyOf(amountAlso: number, { currency, quote }: OutcomeRow, share: number): string | null {
  const sums = findAmounts(quote ?? "").filter((sum) => sum.currency !== currency?.toUpperCase());
  return onlyOne(sums.flatMap((sum) => (states(sum, amountAlso, null, share) ? sum.currency : [])));
}

/** What all of some words are; null where they differ, or where there are none. */
function onlyOne(words: readonly string[]): string | null {
  const [word, ...others] = new Set(words);
  return word === undefined || others.length > 0 ? null : word;
}
