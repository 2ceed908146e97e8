// The list of the review: only the lines in sight are drawn, so that it stays fluid with thousands of records. One
// line is the current one; the keyboard moves it, and it alone takes the focus.
import { makeStyles, tokens } from "@fluentui/react-components";
import { measureElement, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { ImportPlan } from "../../importing/import-plan";
import { usePane } from "../pane-context";
import { ArticleLine } from "./article-line";
import { articleUnderDay } from "./read-again";
import { RecordLine } from "./record-line";
import type { DraftChange, ItemKey, ReviewDraft } from "./review-draft";
import { itemState, type ReviewLine } from "./review-items";
import { reviewCommand } from "./review-keys";

const useStyles = makeStyles({
  scroll: { overflowY: "auto", flexGrow: 1, minHeight: "200px", contain: "strict" },
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
const guess = { article: 96, mission: 110, outcome: 96 } as const;

interface Props {
  draft: ReviewDraft;
  lines: readonly ReviewLine[];
  plan: ImportPlan | null;
  disabled: boolean;
  onChange: (change: DraftChange) => void;
  onUndo: () => void;
  onText: (article: number) => void;
}

export function ReviewList({ draft, lines, plan, disabled, onChange, onUndo, onText }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(1);
  const [edited, setEdited] = useState<ItemKey | null>(null);
  const movesFocus = useRef(false);
  const current = Math.min(wanted, lines.length - 1);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guess[lines[index]?.type ?? "outcome"],
    getItemKey: (index) => lineKey(lines[index]),
    measureElement: measureShown,
    overscan: 6,
  });

  const moveTo = (index: number) => {
    if (index < 0 || index >= lines.length) return;
    movesFocus.current = true;
    setWanted(index);
    virtualizer.scrollToIndex(index, { align: "auto" });
  };
  // The row may be drawn only after the list has scrolled to it. The focus is there before the next key, however fast.
  const rows = virtualizer.getVirtualItems();
  useLayoutEffect(() => {
    if (!movesFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"]`);
    if (!row) return;
    movesFocus.current = false;
    row.focus({ preventScroll: true });
  }, [current, rows]);

  const giveDay = (article: number, publishedOn: string | null) => {
    const dated = articleUnderDay(draft, article, publishedOn);
    if (dated !== null) onChange({ type: "dayGiven", article, dated });
  };

  const toggleEdit = (index: number, key: ItemKey) => {
    setEdited(edited === key ? null : key);
    // The fields are long: they begin where the eye is.
    if (edited !== key) virtualizer.scrollToIndex(index, { align: "start" });
  };

  const obey = (event: KeyboardEvent<HTMLElement>, index: number) => {
    // Keys typed into a field or on a button of the line are theirs.
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const command = reviewCommand(event.nativeEvent);
    if (command === null) return;
    event.preventDefault();
    const line = lines[index];
    const key = line === undefined || line.type === "article" ? null : line.key;
    if (command === "next") moveTo(index + 1);
    else if (command === "previous") moveTo(index - 1);
    else if (command === "nextOpen") moveTo(nextOpen(draft, lines, index));
    else if (command === "undo") onUndo();
    else if (key === null || disabled) return;
    else if (command === "edit") toggleEdit(index, key);
    else {
      onChange({ type: command === "accept" ? "accepted" : "rejected", keys: [key] });
      setEdited(null);
      movesFocus.current = true;
      // Where only open ones are listed, the line goes and the next one takes its place.
      moveTo(nextRecord(lines, index));
    }
  };

  return (
    <div ref={scroller} className={styles.scroll}>
      <div
        className={styles.inner}
        style={{ height: virtualizer.getTotalSize() }}
        role="list"
        aria-label={texts.review.list}
      >
        {rows.map((row) => {
          const line = lines[row.index];
          const article = line && draft.articles[line.article];
          if (line === undefined || article === undefined) return null;
          return (
            <div
              key={row.key}
              ref={virtualizer.measureElement}
              data-index={row.index}
              className={styles.row}
              style={{ transform: `translateY(${row.start}px)` }}
              role="listitem"
              aria-setsize={lines.length}
              aria-posinset={row.index + 1}
              aria-current={row.index === current}
              tabIndex={row.index === current ? 0 : -1}
              onKeyDown={(event) => obey(event, row.index)}
              onFocus={() => setWanted(row.index)}
              onClick={() => setWanted(row.index)}
            >
              {line.type === "article" ? (
                <ArticleLine
                  index={line.article}
                  article={article}
                  plan={plan?.articles.find(({ sourceId }) => sourceId === article.record.id)}
                  isIncluded={!draft.leftOut.has(line.article)}
                  isCurrent={row.index === current}
                  disabled={disabled}
                  onChange={onChange}
                  onDay={(day) => giveDay(line.article, day)}
                  onText={() => onText(line.article)}
                />
              ) : (
                <RecordOf
                  line={line}
                  draft={draft}
                  isCurrent={row.index === current}
                  isEdited={edited === line.key}
                  disabled={disabled}
                  onChange={onChange}
                  onEdit={() => toggleEdit(row.index, line.key)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Lines of a screen that is hidden have no height; they keep the one that they had. */
function measureShown(
  row: Element,
  entry: ResizeObserverEntry | undefined,
  list: Virtualizer<HTMLDivElement, Element>,
): number {
  const size = measureElement(row, entry, list);
  return size > 0 ? size : (list.measurementsCache[list.indexFromElement(row)]?.size ?? guess.outcome);
}

interface RecordOfProps {
  line: Exclude<ReviewLine, { type: "article" }>;
  draft: ReviewDraft;
  isCurrent: boolean;
  isEdited: boolean;
  disabled: boolean;
  onChange: (change: DraftChange) => void;
  onEdit: () => void;
}

function RecordOf({ line, draft, ...rest }: RecordOfProps) {
  const article = draft.articles[line.article];
  if (article === undefined) return null;
  const { missions, outcomes } = article.record;
  const mission = line.type === "mission" ? missions[line.index] : undefined;
  const outcome = line.type === "outcome" ? outcomes[line.index] : undefined;
  const value = mission ?? outcome;
  if (value === undefined) return null;
  const record = mission
    ? { kind: "mission" as const, value: mission }
    : outcome && { kind: "outcome" as const, value: outcome };
  if (record === undefined) return null;
  const state = itemState(draft, line.key, value);
  return <RecordLine itemKey={line.key} article={article} record={record} state={state} {...rest} />;
}

function lineKey(line: ReviewLine | undefined): string {
  if (line === undefined) return "";
  return line.type === "article" ? `article/${line.article}` : line.key;
}

/** The next line that holds a record, or the last one. */
function nextRecord(lines: readonly ReviewLine[], from: number): number {
  const next = lines.findIndex((line, index) => index > from && line.type !== "article");
  return next < 0 ? from : next;
}

/** The next line that asks for a decision, from the top again after the last; the same one if there is none. */
function nextOpen(draft: ReviewDraft, lines: readonly ReviewLine[], from: number): number {
  const isOpen = (line: ReviewLine | undefined) => {
    if (line === undefined || line.type === "article") return false;
    const record = draft.articles[line.article]?.record;
    const value = line.type === "mission" ? record?.missions[line.index] : record?.outcomes[line.index];
    return value !== undefined && itemState(draft, line.key, value) === "open";
  };
  for (let step = 1; step <= lines.length; step += 1) {
    const index = (from + step) % lines.length;
    if (isOpen(lines[index])) return index;
  }
  return from;
}
