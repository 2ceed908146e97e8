// A firm, buyer or body as one article names it, prepared for comparing with others.
import { isForeignPlaceName } from "../../extraction/places/foreign-places";
import { findLeadingRegion } from "../../regions/lookup";
import { resolveRegion } from "../../regions/resolve-region";
import { firmKey, tidyName } from "../firm-key";
import { institutionOf, isBranch, withStandardInstitution } from "./body-key";
import { withStandardPlaces } from "./place-key";
import { spellingLikeness } from "./spelling-likeness";

export interface Party {
  name: string;
  /** Two names that share a key are one party. */
  keys: readonly string[];
}

/** `open`: the names alone settle nothing, e.g. one in Hangul and one in Latin letters. */
export type NameRelation = "same" | "open" | "differ";

const bracketed = /^([^()]+?)\s?\(([^()]+)\)$/;
const hangul = /[가-힣]/;
const latin = /[A-Za-z]/;

/**
 * The keys of a name before any alias: of the whole name, and of both sides of a pair that gives it in two scripts.
 * @param keyOf `partyKey`, or what remembers it
 * @example spellingKeys("차이노스(CHAINOS)") // ["차이노스(CHAINOS)", "차이노스", "CHAINOS"]
 */
export function spellingKeys(name: string, keyOf = partyKey): string[] {
  const tidy = withoutLegalBrackets(tidyName(name));
  const [, outside = "", inside = ""] = bracketed.exec(tidy) ?? [];
  if (isBranch(tidy)) return [keyOf(tidy)];
  if (isScriptPair(outside, inside) && !isPlace(inside))
    return [tidy, outside, inside].map((side) => keyOf(side));
  const isOne = isPlace(inside) ? isScriptPair(outside, inside) : isOneInstitution(outside, inside);
  return (isOne ? [tidy, outside] : [tidy]).map((side) => keyOf(side));
}

/** "세계한인무역협회(월드옥타)": both are names of one body. */
function isOneInstitution(a: string, b: string): boolean {
  const institution = institutionOf(a);
  return institution !== undefined && institution === institutionOf(b);
}

/** Two firms of one place, 한남체인(LA) and 시온마켓(LA), are two. */
function isPlace(name: string): boolean {
  return isForeignPlaceName(name) || resolveRegion(name).length > 0;
}

/** Key of one spelling: institutions and places in it told one way, then as 기업키. */
export function partyKey(name: string): string {
  return firmKey(withStandardPlaces(withStandardInstitution(tidyName(name))));
}

/** "(주)" would be taken for a bracketed name. */
function withoutLegalBrackets(name: string): string {
  return name.replace(/\((?:주|유|사|재)\)/g, "").trim();
}

/** Whether one text is in Hangul only and the other in Latin letters only. */
export function isScriptPair(a: string, b: string): boolean {
  const scripts = [a, b].map((text) => `${hangul.test(text) ? "h" : ""}${latin.test(text) ? "l" : ""}`);
  return scripts.includes("h") && scripts.includes("l");
}

/**
 * How two parties relate by their names.
 * @param likeness 이름유사도: from here on two spellings may be one name
 */
export function relateParties(a: Party, b: Party, likeness: number): NameRelation {
  if (a.keys.some((key) => b.keys.includes(key))) return "same";
  return mayBeOne(a, b, likeness) ? "open" : "differ";
}

function mayBeOne(a: Party, b: Party, likeness: number): boolean {
  if (isBranch(a.name) || isBranch(b.name)) return false;
  if (isScriptPair(a.name, b.name)) return true;
  return isLikeSpelling(a, b, likeness);
}

/**
 * Whether one name may be a misspelling of the other. Names that lead with two regions (전북테크노파크, 전남테크노파크) or
 * hold other digits are two names, however alike.
 */
export function isLikeSpelling(a: Party, b: Party, likeness: number): boolean {
  if (isBranch(a.name) || isBranch(b.name)) return false;
  const [one = "", other = ""] = [a.keys[0], b.keys[0]];
  if (digitsOf(one) !== digitsOf(other) || leadingRegion(one) !== leadingRegion(other)) return false;
  return spellingLikeness(one, other) >= likeness;
}

function digitsOf(key: string): string {
  return key.replace(/\D/g, "");
}

function leadingRegion(key: string): string {
  return findLeadingRegion(key)
    .map(({ province, municipality }) => `${province}/${municipality ?? ""}`)
    .join(" ");
}

/** How two lists of names relate: one shared party is enough; none on a side leaves it open. */
export function relateLists(a: readonly Party[], b: readonly Party[], likeness: number): NameRelation {
  if (a.length === 0 || b.length === 0) return "open";
  let relation: NameRelation = "differ";
  for (const one of a) {
    for (const other of b) {
      const found = relateParties(one, other, likeness);
      if (found === "same") return found;
      if (found === "open") relation = found;
    }
  }
  return relation;
}
