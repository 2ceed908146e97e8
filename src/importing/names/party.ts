// A firm, buyer or body as one article names it, prepared for comparing with others.
import { findLeadingRegion } from "../../regions/lookup";
import { firmKey, tidyName } from "../firm-key";
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
const branch = /(?:지회|지부|지사|지점|분회|분원|본부|사무소|무역관)$/;

/**
 * The keys of a name before any alias: of the whole name, and of both sides of a pair that gives it in two scripts.
 * @example spellingKeys("차이노스(CHAINOS)") // ["차이노스(CHAINOS)", "차이노스", "CHAINOS"]
 */
export function spellingKeys(name: string): string[] {
  const tidy = withoutLegalBrackets(tidyName(name));
  const pair = bracketed.exec(tidy);
  const [, outside = "", inside = ""] = pair ?? [];
  const names = isScriptPair(outside, inside) ? [tidy, outside, inside] : [tidy];
  return names.map(partyKey);
}

/** Key of one spelling: places in it spelt one way, then as 기업키. */
export function partyKey(name: string): string {
  return firmKey(withStandardPlaces(tidyName(name)));
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

/** Whether a name is that of a branch: 협회 and its 지회 are two bodies. */
export function isBranch(name: string): boolean {
  return branch.test(tidyName(name).replace(/\([^()]*\)$/, ""));
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
