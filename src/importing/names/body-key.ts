// One name for an institution inside a longer one: a branch keeps its own name (코트라 다낭무역관 is not 코트라) under
// whatever name its institution is told (KOTRA 다낭무역관, 대한무역투자진흥공사(KOTRA) 다낭무역관).
import { firmKey, tidyName } from "../firm-key";
import { knownInstitutions } from "./known-names";

const branch = /(?:지회|지부|지사|지점|분회|분원|본부|사무소|무역관)$/;
const bracketAtEnd = /\s?\(([^()]*)\)$/;
const bracketAfterName = /^([^()]+?)\s?\(([^()]+)\)(?=\s*\S)/;

const institutions = new Map(
  knownInstitutions.flatMap((names) => names.map((name) => [firmKey(name), names] as const)),
);
/** A short name (옥타, aT) may be a part of another word where it does not stand first. */
const shortestInside = 3;
const leadingName = new RegExp(`^(?:${anyNameFrom(1)})`);
const nameInside = new RegExp(`(?<![A-Za-z])(?:${anyNameFrom(shortestInside)})`, "g");

/** Longest first: 한국무역협회 is not 한국 and 무역협회. */
function anyNameFrom(shortest: number): string {
  const names = knownInstitutions.flat().filter((name) => name.length >= shortest);
  names.sort((one, other) => other.length - one.length);
  return names.map((name) => (/[A-Za-z]$/.test(name) ? `${name}(?![A-Za-z])` : name)).join("|");
}

/**
 * Whether a name is that of a branch, in front of a bracket or in it: 협회 and its 지회 are two bodies.
 * @example isBranch("OKTA(댈러스지회)") // true
 */
export function isBranch(name: string): boolean {
  const tidy = tidyName(name);
  const [whole = "", inside = ""] = bracketAtEnd.exec(tidy) ?? [];
  return branch.test(tidy.slice(0, tidy.length - whole.length)) || branch.test(inside);
}

/** The 대표명 of an institution by one of its names; undefined for any other name. */
export function institutionOf(name: string): string | undefined {
  return institutions.get(firmKey(name))?.[0];
}

/**
 * A branch's name with that of its institution told one way; any other name as it is.
 * @example withStandardInstitution("OKTA(댈러스지회)") // "세계한인무역협회 댈러스지회"
 */
export function withStandardInstitution(name: string): string {
  if (!isBranch(name)) return name;
  const [whole = "", inside = ""] = bracketAtEnd.exec(name) ?? [];
  const outside = name.slice(0, name.length - whole.length);
  const told = branch.test(inside) ? `${outside} ${inside}` : outside;
  return withoutSecondName(told).replace(leadingName, (found) => institutionOf(found) ?? found);
}

/** "세계한인무역협회(월드옥타) 댈러스지회" names the institution twice. */
function withoutSecondName(name: string): string {
  const [whole = "", outside = "", inside = ""] = bracketAfterName.exec(name) ?? [];
  const institution = institutionOf(outside);
  const isOne = institution !== undefined && institution === institutionOf(inside);
  return isOne ? institution + name.slice(whole.length) : name;
}

/**
 * A text with institutions in it told by their shortest names, so that a long name does not make two texts alike.
 * @example withShortInstitutions("대한무역투자진흥공사 수출상담회") // "코트라 수출상담회"
 */
export function withShortInstitutions(text: string): string {
  return text.replace(nameInside, (found) => shortest(institutions.get(firmKey(found)) ?? [found]));
}

function shortest(names: readonly string[]): string {
  return names.reduce((short, name) => (name.length < short.length ? name : short));
}
