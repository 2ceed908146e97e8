// The list of the review: every article with its records; the keyboard goes through it and decides.
import { useState, type KeyboardEvent } from "react";
import type { ShownPlan } from "../background/import-work";
import { LineList, useLineList } from "../line-list";
import { usePane } from "../pane-context";
import { ArticleLine } from "./article-line";
import { articleUnderDay } from "./read-again";
import { RecordLine } from "./record-line";
import type { DraftChange, ItemKey, ReviewDraft } from "./review-draft";
import { itemState, recordOfLine, type ReviewItem, type ReviewLine } from "./review-items";
import { reviewCommand } from "./review-keys";
import { focusUnread } from "./unread-field";

const guess = { article: 96, mission: 110, outcome: 96 } as const;

interface Props {
  draft: ReviewDraft;
  lines: readonly ReviewLine[];
  plan: ShownPlan | null;
  disabled: boolean;
  onChange: (change: DraftChange) => void;
  onUndo: () => void;
  onText: (article: number) => void;
}

export function ReviewList({ draft, lines, plan, disabled, onChange, onUndo, onText }: Props) {
  const { texts } = usePane();
  const [wanted, setWanted] = useState(1);
  const [edited, setEdited] = useState<ItemKey | null>(null);
  const current = Math.min(wanted, lines.length - 1);
  const list = useLineList({
    count: lines.length,
    current,
    kept: edited === null ? -1 : lines.findIndex((line) => lineKey(line) === edited),
    keyOf: (index) => lineKey(lines[index]),
    guess: (index) => guess[lines[index]?.type ?? "outcome"],
  });

  const moveTo = (index: number) => {
    if (index < 0 || index >= lines.length) return;
    setWanted(index);
    list.focusLine(index);
  };

  const giveDay = (article: number, publishedOn: string | null) => {
    const dated = articleUnderDay(draft, article, publishedOn);
    if (dated !== null) onChange({ type: "dayGiven", article, dated });
  };

  const keepsUnread = () => focusUnread(list.scroller.current, "editor");

  const toggleEdit = (index: number, key: ItemKey) => {
    if (keepsUnread()) return;
    setEdited(edited === key ? null : key);
    // The fields are long: they begin where the eye is.
    if (edited !== key) list.virtualizer.scrollToIndex(index, { align: "start" });
  };

  const obey = (event: KeyboardEvent, index: number) => {
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
    // What is left out needs no mending.
    else if ((command === "reject" && edited === key) || !keepsUnread()) {
      onChange({ type: command === "accept" ? "accepted" : "rejected", keys: [key] });
      setEdited(null);
      // Where only open ones are listed, the line goes and the next one takes its place.
      moveTo(nextRecord(lines, index));
    }
  };

  return (
    <LineList list={list} label={texts.review.list} onTake={setWanted} onKey={obey}>
      {(index) => {
        const line = lines[index];
        const article = line && draft.articles[line.article];
        if (line === undefined || article === undefined) return null;
        const isCurrent = index === current;
        return line.type === "article" ? (
          <ArticleLine
            index={line.article}
            article={article}
            plan={plan?.articles.find(({ sourceId }) => sourceId === article.record.id)}
            isIncluded={!draft.leftOut.has(line.article)}
            isCurrent={isCurrent}
            disabled={disabled}
            onChange={onChange}
            onDay={(day) => giveDay(line.article, day)}
            onText={() => {
              if (!keepsUnread()) onText(line.article);
            }}
          />
        ) : (
          <RecordOf
            item={line}
            draft={draft}
            isCurrent={isCurrent}
            isEdited={edited === line.key}
            disabled={disabled}
            onChange={(change) => {
              // Where only open ones are listed, the accepted line goes.
              if (change.type !== "accepted" || !keepsUnread()) onChange(change);
            }}
            onEdit={() => toggleEdit(index, line.key)}
          />
        );
      }}
    </LineList>
  );
}

interface RecordOfProps {
  item: ReviewItem;
  draft: ReviewDraft;
  isCurrent: boolean;
  isEdited: boolean;
  disabled: boolean;
  onChange: (change: DraftChange) => void;
  onEdit: () => void;
}

function RecordOf({ item, draft, ...rest }: RecordOfProps) {
  const article = draft.articles[item.article];
  const record = recordOfLine(draft, item);
  if (article === undefined || record === null) return null;
  const state = itemState(draft, item.key, record.value);
  return <RecordLine itemKey={item.key} article={article} record={record} state={state} {...rest} />;
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
    const record = recordOfLine(draft, line);
    return record !== null && itemState(draft, line.key, record.value) === "open";
  };
  for (let step = 1; step <= lines.length; step += 1) {
    const index = (from + step) % lines.length;
    if (isOpen(lines[index])) return index;
  }
  return from;
}
