// What a finding speaks of, as people know it: an id says nothing to them, a sum and an event do.
import { englishMoney, koreanMoney } from "../../records/money-text";
import type { ShownRecord } from "../background/shown-findings";
import type { Language } from "../texts";
import { workbookWord } from "../workbook-words";

/**
 * The words for a finding's record, the most telling first; none for a setting or a whole table.
 * @example recordNames({ title: "베트남 무역사절단", sum: { amount: 350000, currency: "USD" }, details: ["경남"] }, "ko")
 * // ["베트남 무역사절단", "35만 달러", "경남"]
 */
export function recordNames({ title, sum, details }: ShownRecord, language: Language): string[] {
  const money = language === "ko" ? koreanMoney : englishMoney;
  return [
    ...(title === null ? [] : [title]),
    ...(sum === null ? [] : [money(sum.amount, sum.currency)]),
    ...details.map((detail) => workbookWord(detail, language)),
  ];
}
