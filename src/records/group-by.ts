// Map.groupBy, which Node 20 and the web views of Office 2021 do not have.

/**
 * The items by key, each group in the order of the items.
 * @example groupBy(["a1", "b1", "a2"], (text) => text[0]) // Map {"a" => ["a1", "a2"], "b" => ["b1"]}
 */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
