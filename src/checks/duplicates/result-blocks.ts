// The blocks in which rows of 성과 meet that may tell one result: of one kind, and of one event, one day, one firm or one
// buyer. Rows go by their places here, and what they meet by is numbered.
import { compareText } from "../../importing/publication-order";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { remember } from "../../records/remember";
import type { CheckContext } from "../check-context";
import { copiesIn } from "../copied-rows";
import { calculatedDay, calculatedNumber } from "../counted";
import { eventNumbers } from "../event-numbers";
import { partyBook } from "../parties/party-book";
import { blockMaker, type Blocks, type NumberedItems } from "./number-blocks";
import { isRestated, restatedSizes, sizeOr, type SizedRows } from "./restated-sizes";

export interface ResultColumns {
  /** Of each kind its rows, in sheet order, with their sums in 달러 where they have one, else as stated. */
  ofKinds: readonly ResultsOfKind[];
  /** 귀속일 of each row of 성과 by number; 0 where it has none, or is not compared. */
  days: Int32Array;
}

interface ResultsOfKind extends SizedRows {
  /** The places of those that restate their sum. */
  restating: readonly number[];
}

/** @param places of the rows that are compared; of rows that were copied with their id only the first is */
export function resultColumns(places: readonly number[], context: CheckContext): ResultColumns {
  const rows = context.rows.outcomes;
  const copies = copiesIn("outcomes", context);
  const days = new Int32Array(rows.length);
  const dayNumber = dayNumbers();
  const ofKind = remember<OutcomeRow["kind"], NewResults>(newResults);
  const ofKinds = new Set<NewResults>();
  places.forEach((place) => {
    const row = rows[place];
    if (row === undefined || (copies.size > 0 && copies.has(row))) return;
    const own = ofKind(row.kind);
    if (own.places.length === 0) ofKinds.add(own);
    own.places.push(place);
    own.sizes.push(calculatedNumber(row.amountUsd) ?? row.amount ?? Number.NaN);
    if (isRestated(row)) own.restating.push(place);
    days[place] = dayNumber(row.attributedOn);
  });
  return { ofKinds: [...ofKinds], days };
}

interface NewResults {
  places: number[];
  sizes: number[];
  restating: number[];
}

function newResults(): NewResults {
  return { places: [], sizes: [], restating: [] };
}

/** Rows share a few thousand days: the text of each is looked up, and no more than that. */
function dayNumbers(): (day: OutcomeRow["attributedOn"]) => number {
  let count = 0;
  return remember((day) => {
    if (calculatedDay(day) === null) return 0;
    count += 1;
    return count;
  });
}

/** Blocks of rows, each in order of size; an item is the position of a row among those that are put in order. */
export function* blocksOfResults(
  columns: ResultColumns,
  context: CheckContext,
): Generator<{ sized: SizedRows; blocks: Blocks }> {
  const rows = context.rows.outcomes;
  const blocksOf = blockReader(columns, context);
  for (const ofKind of columns.ofKinds) {
    for (const sized of [ofKind, ...restatedSizes(ofKind.places, ofKind.restating, rows)]) {
      for (const blocks of blocksOf(sized.places)) {
        sortBlocks(blocks, orderOfSize(sized, rows));
        yield { sized, blocks };
      }
    }
  }
}

/** What the rows meet by, each in blocks of its own. */
function blockReader(
  { days }: ResultColumns,
  context: CheckContext,
): (places: readonly number[]) => Generator<Blocks> {
  const { keys, lists, keysAt, firms, parties } = context.share(partyBook);
  const { count, numbers: events } = context.share(eventNumbers);
  const makeBlocks = blockMaker(Math.max(count, keys.length, days.length + 1));
  const byColumn = (places: readonly number[], column: Int32Array, first: number): NumberedItems => {
    const numbered: NumberedItems = { items: [], numbers: [] };
    places.forEach((place, item) => {
      const number = column[place] ?? -1;
      if (number >= first) addItem(numbered, item, number);
    });
    return numbered;
  };
  const byName = (places: readonly number[], column: Int32Array): NumberedItems => {
    const numbered: NumberedItems = { items: [], numbers: [] };
    places.forEach((place, item) => {
      const name = column[place] ?? 0;
      if (name === 0) return;
      if (lists.has(name)) for (const key of keysAt(name)) addItem(numbered, item, key);
      else if ((keys[name] ?? 0) > 0) addItem(numbered, item, keys[name] ?? 0);
    });
    return numbered;
  };
  return function* (places) {
    yield makeBlocks(byColumn(places, events, 0));
    yield makeBlocks(byColumn(places, days, 1));
    yield makeBlocks(byName(places, firms));
    yield makeBlocks(byName(places, parties));
  };
}

function addItem({ items, numbers }: NumberedItems, item: number, number: number): void {
  items.push(item);
  numbers.push(number);
}

/** Rows without a sum among those of the smallest; rows of one size by 성과번호, then as they stand. */
function orderOfSize(
  { places, sizes }: SizedRows,
  rows: readonly OutcomeRow[],
): (a: number, b: number) => number {
  const sizeOf = (item: number) => sizeOr(-1, sizes[item]);
  const idOf = (item: number) => rows[places[item] ?? 0]?.outcomeId ?? "";
  const placeOf = (item: number) => places[item] ?? 0;
  return (a, b) => sizeOf(a) - sizeOf(b) || compareText(idOf(a), idOf(b)) || placeOf(a) - placeOf(b);
}

/** Most blocks are of a few items, which are put in order where they stand. */
function sortBlocks({ items, starts }: Blocks, compare: (a: number, b: number) => number): void {
  for (let block = 0; block + 1 < starts.length; block += 1) {
    const [start = 0, end = 0] = [starts[block], starts[block + 1]];
    if (end - start > fewItems) items.subarray(start, end).sort(compare);
    else sortFew(items, start, end, compare);
  }
}

const fewItems = 32;

/** Insertion sort. */
function sortFew(
  items: Int32Array,
  start: number,
  end: number,
  compare: (a: number, b: number) => number,
): void {
  for (let next = start + 1; next < end; next += 1) {
    const item = items[next] ?? 0;
    let at = next;
    while (at > start && compare(items[at - 1] ?? 0, item) > 0) {
      items[at] = items[at - 1] ?? 0;
      at -= 1;
    }
    items[at] = item;
  }
}
