// Sums in a sentence that goes on about the one before: by a bare label ("금액은 …"), or under what was signed there.

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
