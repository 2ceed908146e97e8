// Which words of a finding's evidence its message is about.

/**
 * The words that the message quotes, or the one that gave the finding away, as [start, end) of the evidence; null where
 * none of them stands there.
 * @example markedWords("50만 달러의 계약", '표기 "50만 달러"(50만 달러)와 다릅니다.') // [0, 6]
 */
export function markedWords(evidence: string, message: string): [number, number] | null {
  const quoted = [...message.matchAll(/["'“‘]([^"'“”‘’]{1,60})["'”’]/g)].map(([, words = ""]) => words);
  // A rule that went by a word says it first: "예상: 320만 달러 계약이 예상된다".
  const trigger = /^([^\s:]{1,12}): /.exec(evidence)?.[1];
  const wanted = trigger === undefined ? quoted : [trigger, ...quoted];
  const found = wanted.find((words) => evidence.includes(words));
  if (found === undefined || found === evidence) return null;
  const start = evidence.lastIndexOf(found);
  return [start, start + found.length];
}
