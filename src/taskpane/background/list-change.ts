// A list that another thread has too, and of which little changes: findings by the ten thousand, of which a typed figure
// moves two or three. Only what went and what came travels.

export interface ListChange<Item> {
  /** Places in the list before, ascending. */
  removed: number[];
  /** Items that came, with their places in the list after, ascending. */
  added: { at: number; item: Item }[];
}

/**
 * What became of a list whose remaining items, the same objects, have kept their order.
 * @example changeOf([a, b, c], [a, c, d]) // { removed: [1], added: [{ at: 2, item: d }] }
 */
export function changeOf<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
): ListChange<Item> {
  const [was, is] = [new Set(before), new Set(after)];
  return {
    removed: before.flatMap((item, at) => (is.has(item) ? [] : [at])),
    added: after.flatMap((item, at) => (was.has(item) ? [] : [{ at, item }])),
  };
}

/**
 * The list after a change.
 * @example withChange([a, b, c], { removed: [1], added: [{ at: 2, item: d }] }) // [a, c, d]
 */
export function withChange<Item>(before: readonly Item[], { removed, added }: ListChange<Item>): Item[] {
  const gone = new Set(removed);
  const list = before.filter((_, at) => !gone.has(at));
  for (const { at, item } of added) list.splice(at, 0, item);
  return list;
}
