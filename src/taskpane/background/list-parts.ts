// Values on their way to another thread are copied in one go, which takes the pane's own time: a thousand articles some
// hundred milliseconds. So long lists travel in parts, each a message of its own. Plain data only.
import { holdText, type HeldTexts } from "../../records/held-texts";

/** Items of a long list, and the way to that list in its value. */
export interface ListPart {
  path: readonly (string | number)[];
  items: readonly unknown[];
}

export interface TakenApart {
  /** The value with its long lists empty. */
  head: unknown;
  /** What goes into them, in order; made one at a time. */
  parts: Iterable<ListPart>;
  /** How many parts there are. */
  count: number;
}

interface LongList {
  path: ListPart["path"];
  list: readonly unknown[];
}

/** Items of a message: of records some 20 KB each, of cells a few bytes. */
const most = { objects: 50, cells: 5_000 };

/**
 * A value as a small one and parts of its long lists. Lists inside the items of a long list stay whole.
 * @example takeApart({ rows: Array(5_001).fill(0) }) // { head: { rows: [] }, count: 2, parts: … }
 */
export function takeApart(value: unknown): TakenApart {
  const lists: LongList[] = [];
  const head = withoutLongLists(value, [], lists);
  const count = lists.reduce((sum, { list }) => sum + Math.ceil(list.length / partLength(list)), 0);
  return { head, parts: partsOf(lists), count };
}

/**
 * Puts a part where it belongs in the head that `takeApart` gave. A text that repeats in rows is held once: on the way
 * each became one of its own, and the rows of 20,000 outcomes 98 MB instead of 40.
 */
export function putPart(head: unknown, { path, items }: ListPart, texts: HeldTexts): void {
  let place = head;
  for (const step of path) {
    if (place instanceof Map) place = place.get(step) as unknown;
    else place = (place as Record<string | number, unknown>)[step];
  }
  const list = place as unknown[];
  for (const item of items) list.push(holdTexts(item, texts));
}

function holdTexts(item: unknown, texts: HeldTexts): unknown {
  if (typeof item === "string") return holdText(item, texts);
  if (typeof item !== "object" || item === null) return item;
  const fields = item as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (typeof value === "string") fields[key] = holdText(value, texts);
  }
  return item;
}

function partLength(list: readonly unknown[]): number {
  return typeof list[0] === "object" && list[0] !== null ? most.objects : most.cells;
}

function* partsOf(lists: readonly LongList[]): Iterable<ListPart> {
  for (const { path, list } of lists) {
    const length = partLength(list);
    for (let from = 0; from < list.length; from += length) {
      yield { path, items: list.slice(from, from + length) };
    }
  }
}

function withoutLongLists(value: unknown, path: ListPart["path"], lists: LongList[]): unknown {
  const inside = (one: unknown, step: string | number) => withoutLongLists(one, [...path, step], lists);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (list.length <= partLength(list)) return list.map(inside);
    lists.push({ path, list });
    return [];
  }
  if (value instanceof Map) {
    const entries: ReadonlyMap<string, unknown> = value;
    return new Map([...entries].map(([key, one]) => [key, inside(one, key)]));
  }
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one, key)]));
}
