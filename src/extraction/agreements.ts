// Agreements that were signed, or will be, without any sum: "쉬퐁그룹과의 MOU 체결", "세계한인무역협회와 업무협약을 맺고".
// They are results only if a partner or a signing firm is named; "MOU를 맺는 성과" alone repeats another sentence.
import type { OutcomeKind } from "../records/article";
import { findCounterparty } from "./counterparties";
import type { Counterparty } from "./counterparties";
import { clauseEnd, lastClauseStart } from "./clauses";
import { findResultWords } from "./result-words";
import type { ResultWord } from "./result-words";
import type { SentenceFacts } from "./article-facts";
import type { Span } from "./span";

/** A signing told without a figure. Positions are those of the article. */
export interface Signing extends Span {
  kind: OutcomeKind;
  party: Counterparty | null;
  facts: SentenceFacts;
  /** Not yet signed: 맺을 예정, 체결한다, 맺고 … 계획이다. */
  ahead: boolean;
  historic: boolean;
}

const signs =
  /^(?:식)?(?:을|를|도|이|에|서를?)?\s?(?:각각\s)?(?:체결|맺|서명|교환|주고받|나[눴눈누]|나왔|끌어)/;
const notYet = /예정|계획|방침|맺기로|체결하기로|(?:맺는다|체결한다|나눈다|서명한다|교환한다)/;
const succession = /(\d)번째/;

function kindOf(word: ResultWord): OutcomeKind | null {
  if (word.sense === "mou") return "mou";
  if (word.sense === "contract") return "contract";
  return word.sense === "investment" ? "investment" : null;
}

/** "지난해 체결한 한남체인 H마트에 이어 3번째": two were signed before. Names in a bare row are split by that number. */
function readPredecessors(facts: SentenceFacts): Signing | null {
  const { text, start } = facts.sentence;
  const match = /(?:체결한|맺은|체결했던)\s([^.,]{2,40}?)에\s이어\s(\d)번째/.exec(text);
  const names = match?.[1];
  if (match === null || names === undefined || !/계약|협약|MOU/.test(text)) return null;
  const earlier = Number(match[2]) - 1;
  const words = names.split(/\s?[,·ㆍ]\s?|(?:와|과)\s/);
  const split = words.length === 1 && names.split(" ").length === earlier ? names.split(" ") : words;
  const at = start + match.index + match[0].indexOf(names);
  const kind: OutcomeKind = /계약/.test(text) ? "contract" : "mou";
  const span = { start: at, end: start + match.index + match[0].length };
  const party = { name: split.join(", "), start: at, end: at + names.length };
  return { ...span, kind, party, facts, ahead: false, historic: true };
}

function readSigning(facts: SentenceFacts, word: ResultWord): Signing | null {
  const { text, start } = facts.sentence;
  const kind = kindOf(word);
  const rest = text.slice(word.end);
  if (kind === null || !signs.test(rest)) return null;
  // A sum in the same clause makes it a figure's outcome, not one of its own.
  const from = lastClauseStart(text.slice(0, word.start));
  const to = word.end + clauseEnd(rest);
  const hasFigure = facts.figures.some(
    ({ figure }) => figure.start - start < to && figure.end - start > from,
  );
  if (hasFigure || succession.test(rest)) return null;
  const party = findCounterparty(text, from, word.end + 4);
  const ahead = notYet.test(rest) && !/[았었했였]다/.test(rest.slice(0, 14));
  const quoteStart = party === null ? word.start : Math.min(party.start, word.start);
  return { kind, party, facts, ahead, historic: false, start: start + quoteStart, end: start + to };
}

/** The signings without a sum in the sentences of an article. */
export function findSignings(sentences: readonly SentenceFacts[]): Signing[] {
  return sentences.flatMap((facts) => {
    const earlier = readPredecessors(facts);
    const found = findResultWords(facts.sentence.text).flatMap((word) => readSigning(facts, word) ?? []);
    return earlier === null ? found : [earlier];
  });
}
