// Which names one fix may make one: each near the name that is kept. A name near one of those is not, or a chain of small
// differences would make dozens of firms one.

/** The keys that stay, each with where it and the keys that join it stand. */
type KeptKeys = Map<number, ReadonlySet<string>[]>;

/**
 * The kept key of each key that joins another.
 * @param keys those to be kept first, first
 * @param nearOf the keys that are near a key, either way round
 * @param placesOf the events and articles that a key stands in
 * @example joinNames([1, 2, 3], (key) => [key - 1, key + 1], () => new Set()) // Map { 2 => 1 }: 3 is near 2 alone
 */
export function joinNames(
  keys: readonly number[],
  nearOf: (key: number) => readonly number[],
  placesOf: (key: number) => ReadonlySet<string>,
): Map<number, number> {
  const kept: KeptKeys = new Map();
  const rank = new Map(keys.map((key, index) => [key, index]));
  const rankOf = (key: number) => rank.get(key) ?? keys.length;
  const joined = new Map<number, number>();
  for (const key of keys) {
    const places = placesOf(key);
    const near = nearOf(key).filter((other) => kept.get(other)?.every((own) => !shareOne(own, places)));
    const [first, ...others] = near;
    if (first === undefined) {
      kept.set(key, [places]);
      continue;
    }
    const best = others.reduce((one, other) => (rankOf(other) < rankOf(one) ? other : one), first);
    joined.set(key, best);
    kept.get(best)?.push(places);
  }
  return joined;
}

/** One list, or one article, that has both of two names speaks of two firms. */
function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const place of b) if (a.has(place)) return true;
  return false;
}
