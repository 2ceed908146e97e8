// What each rule is called where there is no room for its message: in filters and headings. The id stands behind it.
import { rules } from "./rules";
import type { TwoLanguages } from "./words";

const names = new Map(rules.map(({ id, name }) => [id, name]));

/**
 * The name of a rule with its id; the id alone of a rule that there is no more.
 * @example ruleName("F01", "ko") // "필수 항목 빈칸(F01)"
 * @example ruleName("F01", "en") // "Required field empty (F01)"
 */
export function ruleName(id: string, language: keyof TwoLanguages): string {
  const name = names.get(id)?.[language];
  if (name === undefined) return id;
  return language === "ko" ? `${name}(${id})` : `${name} (${id})`;
}
