// Several steps ask the same of one sentence (who is its subject?). The answer is kept beside its facts, so that nothing
// is read twice and nothing outlives its article.

/** What was read of a sentence, by the reading. Facts that differ from others have readings of their own. */
export type Readings = Map<unknown, unknown>;

/**
 * A reading of facts that is done once for each of them.
 * @example const signingsOf = onceFor((facts: SentenceFacts) => readSignings(facts)); // the second call looks it up
 */
export function onceFor<Facts extends { readings: Readings }, Value extends object | boolean | null>(
  read: (facts: Facts) => Value,
): (facts: Facts) => Value {
  return (facts) => {
    const found = facts.readings.get(read);
    // Only this reading's own answers stand under it.
    if (found !== undefined) return found as Value;
    const value = read(facts);
    facts.readings.set(read, value);
    return value;
  };
}
