// The findings by rule. Only lines in sight are drawn, so that thousands stay fluid. One finding is the current one: the
// arrow keys move it, Enter goes to its cell, Tab reaches its buttons.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { DecidedFinding } from "../../checks/decisions/decided-findings";
import type { CellChange } from "../../importing/import-plan";
import { usePane } from "../pane-context";
import { FindingLine } from "./finding-line";
import { linesOf, nextFinding } from "./list-lines";
import { RuleLine } from "./rule-line";
import type { FindingActions } from "./use-finding-actions";

const useStyles = makeStyles({
  scroll: { overflowY: "auto", flexGrow: 1, minHeight: "240px", contain: "strict" },
  inner: { position: "relative", width: "100%" },
  row: {
    position: "absolute",
    insetInlineStart: 0,
    top: 0,
    width: "100%",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** Pixels of a line before it has been measured. */
const guess = { rule: 33, finding: 64 } as const;

interface Props {
  findings: readonly DecidedFinding[];
  previews: ReadonlyMap<string, CellChange[]>;
  actions: FindingActions;
}

export function FindingList({ findings, previews, actions }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(findings, previews), [findings, previews]);
  const [wanted, setWanted] = useState<string | null>(null);
  const movesFocus = useRef(false);
  const found = lines.findIndex((line) => line.type === "finding" && line.finding.id === wanted);
  const current = found >= 0 ? found : nextFinding(lines, -1, 1);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guess[lines[index]?.type ?? "finding"],
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
  });
  const rows = virtualizer.getVirtualItems();

  const moveTo = (index: number) => {
    const line = lines[index];
    if (line?.type !== "finding") return;
    movesFocus.current = true;
    setWanted(line.finding.id);
    virtualizer.scrollToIndex(index, { align: "auto" });
  };
  // The row may be drawn only after the list has scrolled to it.
  useEffect(() => {
    if (!movesFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"]`);
    if (!row) return;
    movesFocus.current = false;
    row.focus({ preventScroll: true });
  }, [current, rows]);

  const obey = (event: KeyboardEvent<HTMLElement>, finding: DecidedFinding, index: number) => {
    // Keys typed into a field or on a button of the line are theirs.
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const goal = goalOf(event.key, lines.length);
    if (goal !== null) moveTo(nextFinding(lines, goal.from ?? index, goal.step));
    else if (event.key === "Enter") void actions.goTo?.(finding);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={scroller} className={styles.scroll}>
      <div
        className={styles.inner}
        style={{ height: virtualizer.getTotalSize() }}
        role="list"
        aria-label={texts.checks.list}
      >
        {rows.map(({ key, index, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const placed = {
            ref: virtualizer.measureElement,
            "data-index": index,
            className: styles.row,
            style: { transform: `translateY(${start}px)` },
            role: "listitem",
            "aria-setsize": lines.length,
            "aria-posinset": index + 1,
          };
          if (line.type === "rule") {
            return (
              <div key={key} {...placed}>
                <RuleLine {...line} actions={actions} />
              </div>
            );
          }
          const isCurrent = index === current;
          return (
            <div
              key={key}
              {...placed}
              aria-current={isCurrent}
              tabIndex={isCurrent ? 0 : -1}
              onKeyDown={(event) => obey(event, line.finding, index)}
              onFocus={() => setWanted(line.finding.id)}
              onClick={() => setWanted(line.finding.id)}
            >
              <FindingLine
                finding={line.finding}
                cells={previews.get(line.finding.id) ?? null}
                isCurrent={isCurrent}
                actions={actions}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Where a key leads: the next finding from a line on, in a direction. */
function goalOf(key: string, count: number): { from?: number; step: 1 | -1 } | null {
  if (key === "ArrowDown") return { step: 1 };
  if (key === "ArrowUp") return { step: -1 };
  if (key === "Home") return { from: -1, step: 1 };
  return key === "End" ? { from: count, step: -1 } : null;
}
