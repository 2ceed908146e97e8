// Several steps ask the same of one object (who is the subject of this sentence?). The answer is kept for as long as the
// object itself is kept, so that nothing is read twice and nothing outlives its article.

/** What was read of each object, by the reading. One entry an object: it is the weak entries that take long to make. */
const answers = new WeakMap<object, Map<unknown, unknown>>();

function answersOf(key: object): Map<unknown, unknown> {
  const known = answers.get(key);
  if (known !== undefined) return known;
  const none = new Map<unknown, unknown>();
  answers.set(key, none);
  return none;
}

/**
 * A reading of immutable objects that is done once for each of them.
 * @example const signingsOf = onceFor((facts: SentenceFacts) => readSignings(facts)); // the second call looks it up
 */
export function onceFor<Key extends object, Value extends object | boolean | null>(
  read: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    const known = answersOf(key);
    const found = known.get(read);
    // Only this reading's own answers stand under it.
    if (found !== undefined) return found as Value;
    const value = read(key);
    known.set(read, value);
    return value;
  };
}
