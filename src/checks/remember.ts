// Rules ask for the same few things again and again, those of one row one after another.

/**
 * A look-up that finds each thing once, and does not even look for the one that was asked for last.
 * @example remember(indexRows(rows.missions, (row) => row.missionId)) // folds the case of each id once
 */
export function remember<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, { key: Key; value: Value }>();
  let last: { key: Key; value: Value } | undefined;
  return (key) => {
    if (last === undefined || last.key !== key) {
      const known = found.get(key);
      last = known ?? { key, value: find(key) };
      if (known === undefined) found.set(key, last);
    }
    return last.value;
  };
}
