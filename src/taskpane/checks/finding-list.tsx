// The findings by rule. One finding is the current one: the arrow keys move it, Enter goes to its cell, Tab reaches its
// buttons.
import { useMemo, useState, type KeyboardEvent } from "react";
import type { ShownFinding } from "../background/shown-findings";
import { LineList, useLineList } from "../line-list";
import { usePane } from "../pane-context";
import { FindingLine } from "./finding-line";
import { findingsBefore, lineOfFinding, linesOf, nextFinding } from "./list-lines";
import { RuleLine } from "./rule-line";
import type { FindingActions } from "./use-finding-actions";

const guess = { rule: 33, finding: 64 } as const;

interface Props {
  findings: readonly ShownFinding[];
  actions: FindingActions;
  /** Gives who gets the focus when nothing is left to be listed. */
  heir: () => HTMLElement | null;
}

export function FindingList({ findings, actions, heir }: Props) {
  const { texts } = usePane();
  const lines = useMemo(() => linesOf(findings), [findings]);
  const [wanted, setWanted] = useState<{ id: string; before: number } | null>(null);
  const findingAt = (index: number) => {
    const line = lines[index];
    return line?.type === "finding" ? line.finding : null;
  };
  const place = lines.findIndex((line) => line.type === "finding" && line.finding.id === wanted?.id);
  // Where it is gone, the one that has come in its place.
  const current = place >= 0 ? place : lineOfFinding(lines, wanted?.before ?? 0);
  const list = useLineList({
    count: lines.length,
    current,
    keyOf: (index) => lines[index]?.key ?? "",
    guess: (index) => guess[lines[index]?.type ?? "finding"],
  });

  const take = (at: number) => {
    const finding = findingAt(at);
    if (finding !== null) setWanted({ id: finding.id, before: findingsBefore(lines, at) });
  };
  const obey = (event: KeyboardEvent, index: number) => {
    const goal = goalOf(event.key, lines.length);
    const finding = findingAt(index);
    if (goal !== null) moveTo(nextFinding(lines, goal.from ?? index, goal.step));
    else if (event.key === "Enter" && finding !== null) void actions.goTo?.(finding);
    else return;
    event.preventDefault();
  };
  const moveTo = (index: number) => {
    if (findingAt(index) === null) return;
    take(index);
    list.focusLine(index);
  };

  return (
    <LineList
      list={list}
      label={texts.checks.list}
      canTake={(index) => findingAt(index) !== null}
      onTake={take}
      onKey={obey}
      heir={heir}
    >
      {(index) => {
        const line = lines[index];
        if (line === undefined) return null;
        if (line.type === "rule") {
          const { rule, findings: found, fixable } = line;
          return <RuleLine rule={rule} findings={found} fixable={fixable} actions={actions} />;
        }
        return <FindingLine finding={line.finding} isCurrent={index === current} actions={actions} />;
      }}
    </LineList>
  );
}

/** Where a key leads: the next finding from a line on, in a direction. */
function goalOf(key: string, count: number): { from?: number; step: 1 | -1 } | null {
  if (key === "ArrowDown") return { step: 1 };
  if (key === "ArrowUp") return { step: -1 };
  if (key === "Home") return { from: -1, step: 1 };
  return key === "End" ? { from: count, step: -1 } : null;
}
