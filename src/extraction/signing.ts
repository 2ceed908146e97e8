// An agreement that is told without any sum.
import type { OutcomeKind } from "../records/article";
import type { SentenceFacts } from "./article-facts";
import type { Counterparty } from "./counterparty";
import type { FirmName } from "./firm-name";
import type { Span } from "./span";

/** A signing told without a figure. Positions are those of the article. */
export interface Signing extends Span {
  kind: OutcomeKind;
  party: Counterparty | null;
  /** The firm that signs, if one is the subject of the clause. */
  firm: FirmName | null;
  facts: SentenceFacts;
  /** Not yet signed: 맺을 예정, 체결한다, 맺고 … 계획이다. */
  ahead: boolean;
  historic: boolean;
}

const label =
  /(?:^|,\s)(?:이\s|이번\s|해당\s|연간\s|첫해\s|첫\s해\s|우선\s)*(?:(?:수출|공급|납품|계약|협약|거래|주문|발주|초도|체결|MOU)\s?)*(?:금액|규모|물량|액수|액|기간|조건)(?:은|는|이)\s[^.]*$/;
const under =
  /^(?:[^\s,.]{1,14}(?:은|는)\s)?(?:이번\s|이\s|해당\s)?(?:협약|계약|양해각서|MOU|약정)(?:서)?(?:에|으로|로)\s(?:따라|의해|따르면|[가-힣])|^이에\s?따라\s|^이로써\s/;

/**
 * Whether the words in front of a sum only label it or refer to what was signed, so that it goes on about the sentence
 * before. Example: `goesOnByLabel("계약 금액은 연간 ")` is true, `goesOnByLabel("총 계약액은 ")` is false.
 */
export function goesOnByLabel(words: string): boolean {
  return label.test(words) || under.test(words);
}
