// The lines of the list: each rule that found several things, and below it what they are.
import { groupBy } from "../../records/group-by";
import { gravestFirst } from "../../checks/finding";
import type { ShownChange, ShownFinding } from "../background/shown-findings";

export type ListLine =
  | {
      type: "rule";
      key: string;
      rule: string;
      findings: ShownFinding[];
      fixable: { finding: ShownFinding; cells: readonly ShownChange[] }[];
    }
  | { type: "finding"; key: string; finding: ShownFinding };

/** Errors before warnings before notes; rules and findings in the order of the check. */
export function linesOf(findings: readonly ShownFinding[]): ListLine[] {
  const groups = groupBy(gravestFirst(findings), ({ rule, severity }) => `${rule} ${severity}`);
  return [...groups.values()].flatMap((group): ListLine[] => {
    const [first] = group;
    if (first === undefined) return [];
    const fixable = group.flatMap((finding) => {
      const { cells, state } = finding;
      return cells === null || state !== "open" ? [] : [{ finding, cells }];
    });
    const head = { type: "rule" as const, key: `${first.rule} ${first.severity}`, rule: first.rule };
    const lines = group.map((finding) => ({ type: "finding" as const, key: finding.id, finding }));
    // A finding that stands alone says its rule itself.
    return group.length === 1 ? lines : [{ ...head, findings: group, fixable }, ...lines];
  });
}

/** The next line of a finding in a direction; -1 where there is none. */
export function nextFinding(lines: readonly ListLine[], from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 0 && index < lines.length; index += step) {
    if (lines[index]?.type === "finding") return index;
  }
  return -1;
}

/** How many findings stand before a line. */
export function findingsBefore(lines: readonly ListLine[], at: number): number {
  return lines.slice(0, at).filter(({ type }) => type === "finding").length;
}

/** The line of the finding with so many before it, or of the last one; -1 where there is none. */
export function lineOfFinding(lines: readonly ListLine[], before: number): number {
  const places = lines.flatMap(({ type }, at) => (type === "finding" ? [at] : []));
  return places[before] ?? places.at(-1) ?? -1;
}
