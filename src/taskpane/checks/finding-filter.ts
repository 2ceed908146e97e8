// Which findings are listed. Each count says how many there would be with that choice and all other filters as they are,
// as facets do in OpenRefine.
import type { DecidedFinding, FindingState } from "../../checks/decisions/decided-findings";
import { gravestFirst, type Severity } from "../../checks/finding";

/** No choice in a facet lets everything through. */
export interface FindingFilter {
  severity: Severity | null;
  rule: string | null;
  state: FindingState | null;
  search: string;
}

/** Open ones first: what is decided is done with. */
export const initialFilter: FindingFilter = { severity: null, rule: null, state: "open", search: "" };

export type Facet = "severity" | "rule" | "state";

/** A choice of a facet with the number of findings behind it. */
export interface FacetCount<Value extends string = string> {
  value: Value;
  count: number;
}

/**
 * The findings that pass.
 * @example filterFindings(findings, { ...initialFilter, severity: "error" })
 */
export function filterFindings<Found extends DecidedFinding>(
  findings: readonly Found[],
  filter: FindingFilter,
): Found[] {
  const words = wordsOf(filter.search);
  return findings.filter((finding) => passesFacets(finding, filter, null) && passesSearch(finding, words));
}

/**
 * The choices of a facet that something is behind, in an order that no choice changes: as the list is, the gravest first;
 * of states, what is open first.
 */
export function countFacet<Name extends Facet>(
  findings: readonly DecidedFinding[],
  filter: FindingFilter,
  facet: Name,
): FacetCount<DecidedFinding[Name]>[] {
  const words = wordsOf(filter.search);
  const chosen = filter[facet] as DecidedFinding[Name] | null;
  const counts = new Map<DecidedFinding[Name], number>();
  for (const finding of facet === "state" ? findings : gravestFirst(findings)) {
    const value = finding[facet];
    const isBehind = passesFacets(finding, filter, facet) && passesSearch(finding, words);
    if (isBehind || value === chosen) counts.set(value, (counts.get(value) ?? 0) + (isBehind ? 1 : 0));
  }
  // A choice can be taken back even when nothing is left behind it.
  if (chosen !== null && !counts.has(chosen)) counts.set(chosen, 0);
  const choices = [...counts].map(([value, count]) => ({ value, count }));
  return facet === "state" ? choices.sort((a, b) => stateRank(a.value) - stateRank(b.value)) : choices;
}

const states: readonly string[] = ["open", "postponed", "ignored", "fixed"] satisfies FindingState[];

function stateRank(state: string): number {
  return states.indexOf(state);
}

function passesFacets(finding: DecidedFinding, filter: FindingFilter, besides: Facet | null): boolean {
  return (["severity", "rule", "state"] as const).every(
    (facet) => facet === besides || filter[facet] === null || filter[facet] === finding[facet],
  );
}

function wordsOf(search: string): string[] {
  return search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}

function passesSearch(finding: DecidedFinding, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { rule, table, recordId, column, value, message, messageEn, evidence, evidenceEn } = finding;
  const said = [message, messageEn, evidence, evidenceEn];
  const text = [rule, table, recordId, column, value, ...said].join("\n").toLowerCase();
  return words.every((word) => text.includes(word));
}
