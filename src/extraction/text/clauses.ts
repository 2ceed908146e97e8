// Where a Korean clause ends inside a sentence. A sum belongs to the predicate of its own clause: in "3만 달러를
// 상담했고 1만 달러는 추진하고 있다" each has its own.
import { findMatches } from "../../reading/find-matches";

/**
 * Connective endings; "추진하고 있다" and "하고 돌아왔다" go on, so what follows 고 decides. Nouns in 고 and 자 (판매고,
 * 투자, 오미자) end no clause. Each begins with its own letter, whatever verb it hangs on, so that most letters of a text
 * are passed over by one look.
 */
const connective =
  /(?:(?:고(?<![창재광최매놓]고)|며)(?<=[가-힣].)|(?:지만|는데|으나|면서)(?<=[가-힣]..)|자(?<=[하되오]자)|자마자(?<=[가-힣]...)|[은ㄴ한된른]\s?(?:뒤|후|데\s이어))(?=[\s,])(?!\s?(?:있|싶|나서|나섰|돌아|간다|온|왔|갔))/g;

/**
 * How far the clause at the start of `text` reaches: the position after its ending, or the length of the text.
 * Example: `clauseEnd("를 상담했고 1만 달러는")` is 6.
 */
export function clauseEnd(text: string): number {
  connective.lastIndex = 0;
  const match = connective.exec(text);
  return match === null ? text.length : match.index + match[0].length;
}

/** Where the last clause of `text` begins: after the last connective ending. */
export function lastClauseStart(text: string): number {
  let start = 0;
  for (const match of findMatches(connective, text)) start = match.index + match[0].length;
  return start;
}
