// Rules ask for the same few things again and again, those of one row one after another.

/**
 * A look-up that finds each thing once, and does not even look for the one that was asked for last.
 * @example remember(indexRows(rows.missions, (row) => row.missionId)) // folds the case of each id once
 */
export function remember<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>();
  let last: Key;
  let lastValue: Value;
  let isAsked = false;
  return (key) => {
    if (isAsked && key === last) return lastValue;
    lastValue = lookUp(key);
    last = key;
    isAsked = true;
    return lastValue;
  };

  function lookUp(key: Key): Value {
    const known = found.get(key);
    // What was looked for and not found is remembered too.
    if (known !== undefined || found.has(key)) return known as Value;
    const value = find(key);
    found.set(key, value);
    return value;
  }
}
