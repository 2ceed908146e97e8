// Long work in pieces: a pure function knows no clock and no thread, so whoever runs it decides what happens between two
// of its pieces. A pane without a worker lets the user have the thread there.

/** Work that stops between two pieces and at its end gives its result. */
export type Pieces<Result> = Generator<undefined, Result, undefined>;

/**
 * Does all pieces at once.
 * @example inOneGo(identifyArticles([], incoming)) // [{ id: "A-7K3F9QXM", … }]
 */
export function inOneGo<Result>(pieces: Pieces<Result>): Result {
  let piece = pieces.next();
  while (piece.done !== true) piece = pieces.next();
  return piece.value;
}

/**
 * What becomes of each item, in their order, a piece of work each.
 * @example inOneGo(eachInPieces(["가온", "나래"], textHash)).length // 2
 */
export function* eachInPieces<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Pieces<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item));
    yield;
  }
  return results;
}
