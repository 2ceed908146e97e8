// What each rule is called where there is no room for its message, in filters and headings: no two are called alike, and
// the id says nothing to an official. And what it advises in English.
import { rules } from "./rules";
import type { TwoLanguages } from "./words";

const names = new Map(rules.map(({ id, name }) => [id, name]));

/**
 * The name of a rule; the id of a rule that there is no more.
 * @example ruleName("F01", "ko") // "필수 항목 빈칸"
 */
export function ruleName(id: string, language: keyof TwoLanguages): string {
  return names.get(id)?.[language] ?? id;
}

const advice = new Map(rules.map(({ id, fixEn }) => [id, fixEn]));

/**
 * What a rule advises, in English; null where there is nothing to do. A finding tells the Korean itself (`Finding.fix`).
 * @example englishAdvice("K02") // "Change to MOU"
 */
export function englishAdvice(id: string): string | null {
  return advice.get(id) ?? null;
}
