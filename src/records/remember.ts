// Rows ask for the same few things again and again, those that stand together one after another. What was worked out is
// also held once: a text that each row makes anew is one of its own in memory.

/**
 * A look-up that finds each thing once, and does not even look for the one that was asked for last.
 * @example remember(findAmounts) // reads each text once
 */
export function remember<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>();
  return rememberLast((key: Key): Value => {
    const known = found.get(key);
    // What was looked for and not found is remembered too.
    if (known !== undefined || found.has(key)) return known as Value;
    const value = find(key);
    found.set(key, value);
    return value;
  });
}

/**
 * What is worked out from two things, once for each pair.
 * @example rememberPairs(addMonths) // 100,000 rows of 성과 have a few thousand days
 */
export function rememberPairs<A, B, Value>(find: (a: A, b: B) => Value): (a: A, b: B) => Value {
  const ofFirst = remember((a: A) => remember((b: B) => find(a, b)));
  return (a, b) => ofFirst(a)(b);
}

/**
 * A look-up that does not look again for what was asked for last: enough where looking takes no longer than remembering.
 * @example rememberLast(indexRows(rows.missions, (row) => row.missionId)) // rows of one event stand together
 */
export function rememberLast<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  let last: Key;
  let lastValue: Value;
  let isAsked = false;
  return (key) => {
    if (isAsked && key === last) return lastValue;
    lastValue = find(key);
    last = key;
    isAsked = true;
    return lastValue;
  };
}
