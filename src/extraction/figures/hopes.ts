// Sums that somebody is sure of, looks forward to or foresees: a hope is no result. A contract foreseen after talks is an
// expectation, which modality reads; behind sales and talks to come nothing stands yet.
import type { OutcomeKind } from "../../records/article";

const quantity = "(?:\\s?(?:어치|상당|규모|이상|정도|가량|대|선|까지|의))*";
const goal = "(?:\\s?(?:수출|판매고?|매출|계약|상담|체결|달성|돌파|고지|시대|실적|성과|액))*";

/** "수출을 자신하고 있다", "5000만 달러를 향해 나아가겠다", "수출을 꿈꾼다", "시대를 열어 가겠다". */
const wished = new RegExp(
  `^${quantity}${goal}(?:[을를이가도은는]|에\\s대해)?\\s(?:무난히\\s|충분히\\s)?(?:자신[한하했]|장담[한하했]|꿈[꾸꾼꿨]|바라[보본봤]|넘[보본봤]|겨냥|향[해한하]|열(?:겠|어\\s?나?가(?:겠|기로)|어\\s?나?갈))`,
);

const attained =
  "(?:이뤄질|이루어질|열릴|진행될|기록할|올릴|거둘|낼|달할|이를|넘을|넘길|넘어설|웃돌|돌파할|발생할|판매할|판매될|팔릴|될|할|벌일|오갈|나올)";
/** "판매가 이뤄질 것으로 내다봤다", "매출 10만 달러를 예상하고 있다", "상담 300만 달러의 성과를 낼 전망이다". */
const foreseen = new RegExp(
  `^${quantity}${goal}(?:[을를이가도은는에로]|으로)?\\s?(?:무난히\\s|충분히\\s|거뜬히\\s|모두\\s)?(?:(?:성과|실적|매출|수익)[을를]\\s)?(?:${attained}\\s(?:수(?:도)?\\s있을\\s)?(?:것(?!으로\\s(?:추산|추정|집계))|전망|듯)|(?:기대|예상|전망|예측)[되된됐하한했]|기대를\\s모|내다[보본봤]|점[쳐쳤치친])`,
);

const withoutDeal: ReadonlySet<OutcomeKind> = new Set(["consultation", "onsite_sale"]);

/**
 * Whether the words behind a sum and its noun make it a hope or a forecast.
 * Example: `isHoped("을 자신하고 있다", "contract")` and `isHoped("가 이뤄질 것으로 내다봤다", "onsite_sale")` are true,
 * `isHoped("이 이뤄질 것으로 내다봤다", "contract_expected")` is false, since a contract may be expected.
 */
export function isHoped(behind: string, kind: OutcomeKind): boolean {
  return wished.test(behind) || (withoutDeal.has(kind) && foreseen.test(behind));
}
