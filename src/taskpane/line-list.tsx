// A long list of lines: only those in sight are drawn, so that thousands stay fluid. One line is the current one; the
// keyboard moves it, and it alone takes the focus.
import { makeStyles, tokens } from "@fluentui/react-components";
import {
  defaultRangeExtractor,
  measureElement,
  useVirtualizer,
  type Range,
  type Virtualizer,
} from "@tanstack/react-virtual";
import {
  useCallback,
  useLayoutEffect,
  useRef,
  type HTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { useFocusHeir } from "./use-focus-heir";

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

interface Lines {
  count: number;
  /** The line that the keyboard is on; -1: none. */
  current: number;
  /** A line that is drawn also out of sight, for what is typed in it; -1: none. */
  kept?: number;
  keyOf: (index: number) => string;
  /** Pixels of a line before it has been measured. */
  guess: (index: number) => number;
}

export interface LineListState {
  count: number;
  current: number;
  scroller: RefObject<HTMLDivElement | null>;
  virtualizer: Virtualizer<HTMLDivElement, Element>;
  /** Brings a line in sight, and the focus to it once it is the current one. */
  focusLine: (index: number) => void;
  /** The current line, if it is drawn. */
  currentRow: () => HTMLElement | null;
}

/** The state of a `LineList`, for whoever moves in it. */
export function useLineList({ count, current, kept = -1, keyOf, guess }: Lines): LineListState {
  const scroller = useRef<HTMLDivElement>(null);
  const movesFocus = useRef(false);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: guess,
    getItemKey: keyOf,
    measureElement: measureShown,
    overscan: 6,
    rangeExtractor: useCallback((range: Range) => drawnLines(range, kept), [kept]),
  });
  // A line that has gone still asks for it.
  const newest = useRef(current);
  useLayoutEffect(() => {
    newest.current = current;
  });
  const currentRow = useCallback(
    () => scroller.current?.querySelector<HTMLElement>(`[data-index="${newest.current}"]`) ?? null,
    [],
  );
  // The row may be drawn only after the list has scrolled to it. The focus is there before the next key, however fast.
  const rows = virtualizer.getVirtualItems();
  useLayoutEffect(() => {
    if (!movesFocus.current) return;
    const row = currentRow();
    if (row === null) return;
    movesFocus.current = false;
    row.focus({ preventScroll: true });
  }, [current, rows, currentRow]);
  const focusLine = (index: number) => {
    movesFocus.current = true;
    virtualizer.scrollToIndex(index, { align: "auto" });
  };
  return { count, current, scroller, virtualizer, focusLine, currentRow };
}

interface Props {
  list: LineListState;
  label: string;
  /** Lines that cannot be the current one only stand there. */
  canTake?: (index: number) => boolean;
  /** A line was pressed or has got the focus. */
  onTake: (index: number) => void;
  /** A key on the line itself; those typed into a field or on a button of the line are theirs. */
  onKey: (event: KeyboardEvent, index: number) => void;
  /** Gives who gets the focus when the list goes as a whole; of a line that goes the current one gets it. */
  heir?: () => HTMLElement | null;
  children: (index: number) => ReactNode;
}

export function LineList({ list, label, canTake = () => true, onTake, onKey, heir, children }: Props) {
  const { count, current, scroller, virtualizer } = list;
  const styles = useStyles();
  const behaviourOf = (index: number) => ({
    "aria-current": index === current,
    tabIndex: index === current ? 0 : -1,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target === event.currentTarget && !event.nativeEvent.isComposing) onKey(event, index);
    },
    onFocus: () => onTake(index),
    onClick: () => onTake(index),
  });
  return (
    <div ref={scroller} className={styles.scroll}>
      <div
        className={styles.inner}
        style={{ height: virtualizer.getTotalSize() }}
        role="list"
        aria-label={label}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <Line
            key={key}
            list={list}
            heir={() => (scroller.current === null ? (heir?.() ?? null) : list.currentRow())}
            data-index={index}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={count}
            aria-posinset={index + 1}
            {...(canTake(index) && behaviourOf(index))}
          >
            {children(index)}
          </Line>
        ))}
      </div>
    </div>
  );
}

interface LineProps extends HTMLAttributes<HTMLDivElement> {
  list: LineListState;
  heir: () => HTMLElement | null;
}

function Line({ list: { virtualizer }, heir, children, ...rest }: LineProps) {
  const styles = useStyles();
  const leaving = useFocusHeir(heir);
  const { measureElement: measure } = virtualizer;
  const place = useCallback(
    (row: HTMLDivElement | null) => {
      leaving(row);
      measure(row);
    },
    [leaving, measure],
  );
  return (
    <div ref={place} className={styles.row} role="listitem" {...rest}>
      {children}
    </div>
  );
}

/** The lines in sight, and the kept one in its place among them: the order of the lines is that of Tab. */
function drawnLines(range: Range, kept: number): number[] {
  const inSight = defaultRangeExtractor(range);
  if (kept < 0 || kept >= range.count || inSight.includes(kept)) return inSight;
  return [...inSight, kept].sort((a, b) => a - b);
}

/** Lines of a screen that is hidden have no height; they keep the one that they had. */
function measureShown(
  row: Element,
  entry: ResizeObserverEntry | undefined,
  list: Virtualizer<HTMLDivElement, Element>,
): number {
  const size = measureElement(row, entry, list);
  if (size > 0) return size;
  const index = list.indexFromElement(row);
  return list.measurementsCache[index]?.size ?? list.options.estimateSize(index);
}
