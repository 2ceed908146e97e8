// Several steps ask the same of one object (who is the subject of this sentence?). The answer is kept for as long as the
// object itself is kept, so that nothing is read twice and nothing outlives its article.

/**
 * A reading of immutable objects that is done once for each of them.
 * @example const signingsOf = onceFor((facts: SentenceFacts) => readSignings(facts)); // the second call looks it up
 */
export function onceFor<Key extends object, Value extends object | boolean | null>(
  read: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = read(key);
    known.set(key, value);
    return value;
  };
}
