// What a finding speaks of, as people know it: an id says nothing to them, a sum and an event do.
import type { Finding } from "../../checks/finding";
import { englishMoney, koreanMoney } from "../../records/money-text";
import type { ReportRows } from "../../records/report";
import { evidenceBook } from "../../summary/trace/row-evidence";
import type { Language } from "../texts";

/** The words for a finding's record, the most telling first; none for a setting or a whole table. */
export type RecordNames = (finding: Pick<Finding, "table" | "recordId">) => string[];

/**
 * @param rows calculated
 * @example recordNames(rows, "ko")({ table: "성과", recordId: "O-1" })
 * // ["베트남 무역사절단", "35만 달러", "경남", "2026-03-06"]
 */
export function recordNames(rows: ReportRows, language: Language): RecordNames {
  const book = evidenceBook(rows);
  const money = language === "ko" ? koreanMoney : englishMoney;
  return ({ table, recordId: id }) => {
    const { title, details } = book.of({ table, id });
    const { amount, currency } = book.row({ table, id }) ?? {};
    const sum = typeof amount === "number" && typeof currency === "string" ? [money(amount, currency)] : [];
    return [...(title === id ? [] : [title]), ...sum, ...details];
  };
}
