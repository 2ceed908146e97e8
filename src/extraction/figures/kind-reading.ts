// From the word that governs a figure to the kind of result it is: the word, a second noun joined to it, and the
// predicate behind it decide together.
import type { OutcomeKind } from "../../records/article";
import type { FigureContext, Government } from "./governing-word";
import { hasFailed, readModality, readTalks } from "../words/modality";
import type { Modality } from "../words/modality";
import { isDifference, isTarget } from "./compared-figures";
import { isEverydayWord } from "../words/everyday-words";
import { goesOnByLabel } from "../words/going-on";
import type { ResultSense, ResultWord } from "./result-words";

/** Where a figure's kind was read: in its own words, its list or topic, or the sentence before. */
export type KindSource = "own" | "list" | "before";

/** A kind as it was read; `government` is null if another figure's words say it. */
export interface Reading {
  source?: KindSource;
  kind: OutcomeKind;
  modality: Modality;
  government: Government | null;
}

/** What earlier sentences leave behind for later ones. */
export interface Memory {
  last: Reading | null;
  agreement: "mou" | "contract" | null;
  /** The sentence before, which tells at what event something was sold. */
  before: string;
}

const eventWord =
  /판촉|행사|박람회|전시회|축제|특판|홈쇼핑|매장|방송|개척단|사절단|부스|페어|엑스포|현장|팝업|상품전|판매대|시식/;
/**
 * What a company or a whole fair turns over: "해마다 4천만 불의 매출을 올린다", "… 회사로 지난해 2억 불의 매출을". Without a
 * year 기업으로 may be those that were sent: "6개 기업으로 판촉단을 꾸려".
 */
const habitual =
  /(?:회사|기업|업체|그룹|체인)(?:로|으로),?\s(?:[^.]{0,16}\s)?(?:지난해|작년|재작년|(?:19|20)\d\d년)[^.]{0,40}매출|전체\s거래액|전체\s매출의|연\s?매출|연간\s매출|(?:해마다|매년|연간|한\s해(?:에)?)\s[^.]{0,40}(?:올린다|낸다|올리는|내는|이른다|달한다)/;

/** "하노이 바이어에게 15만 달러에 팔았다": what a trader takes is a contract, not a sale over the counter. */
const soldToBuyer =
  /(?:바이어|수입상|수입사|수입업체|유통사|유통업체)(?:\s(?:두|세|네|\d+)\s?(?:곳|개사|명))?(?:에게|에)\s[^.]{0,40}팔/;

function kindOfSense(sense: ResultSense, modality: Modality, sentence: string): OutcomeKind {
  switch (sense) {
    case "consultation":
    case "contract_expected":
    case "investment":
    case "mou":
      return sense;
    case "contract":
      return modality === "expected" ? "contract_expected" : "contract";
    case "pending":
      return "contract_expected";
    case "sale":
      return "onsite_sale";
    case "turnover":
      return eventWord.test(sentence) && !habitual.test(sentence) ? "onsite_sale" : "other_amount";
    case "export":
      return modality === "expected" ? "contract_expected" : "export_performance";
    case "budget":
      return "support_budget";
    case "agreed":
      return "contract";
    case "shipment":
    case "investment_talk":
      return "other_amount";
  }
}

/** Two nouns for one sum: 상담 and 계약 added are neither, an expectation outweighs 상담, the weaker agreement counts. */
function joinKinds(first: OutcomeKind, second: OutcomeKind): OutcomeKind {
  const pair = new Set([first, second]);
  if (pair.size === 1) return first;
  if (pair.has("contract_expected")) return "contract_expected";
  if (pair.has("consultation")) return "other_amount";
  return pair.has("mou") && pair.has("contract") ? "mou" : first;
}

/** What a governing word says of a figure; `setting` is its sentence, with the one before it. */
export function readGovernment(government: Government, setting: string): Reading {
  const { word, joined } = government;
  const tail = predicateTail(government);
  if (word.sense !== "consultation" && hasFailed(tail)) {
    return { kind: "other_amount", modality: "done", government };
  }
  const modality =
    word.sense === "contract_expected"
      ? expectedUnlessPlanned(tail)
      : (word.sense === "consultation" && prepared.test(tail)) || (isSale(word) && hopedSale.test(tail))
        ? "planned"
        : word.sense === "consultation"
          ? readTalks(tail)
          : readModality(tail);
  // "60만불의 상담을 바탕으로 계약을 추진": one sum that is both counts as the expectation.
  if (word.sense === "consultation" && /^을\s(?:바탕|토대|거쳐|통해).*계약.*추진/.test(tail)) {
    return { kind: "contract_expected", modality: "expected", government };
  }
  const kind =
    word.sense === "sale" && word.verb && soldToBuyer.test(setting)
      ? "contract"
      : kindOfSense(word.sense, modality, setting);
  if (joined === null) return { kind, modality, government };
  return { kind: joinKinds(kind, kindOfSense(joined.sense, modality, setting)), modality, government };
}

/** "40만 달러를 계약, 시장 확대가 기대된다": the comma stands for the ending of 계약해. */
function predicateTail({ word, tail, manner }: Government): string {
  return manner === "predicate" && !word.verb ? tail.replace(/^,\s/, "해 ") : tail;
}

/** "60여 건의 상담을 준비했다": talks that are still to come. */
const prepared = /^[을를]?\s?(?:준비|예약)(?:했다|하고\s있|한다)/;

/** "10만 달러의 판매를 올릴 것으로 기대한다": no talks stand behind such a sum, it is a hope. */
const hopedSale =
  /^(?:액|고)?(?:[을를이가도]|\s[가-힣]{1,4}[을를])?\s(?:(?:올릴|거둘|기록할|이룰|이를|달할)\s것으로\s)?(?:기대|예상|전망)[되된하한]/;

function isSale({ sense }: ResultWord): boolean {
  return sense === "sale" || sense === "turnover";
}

function expectedUnlessPlanned(tail: string): Modality {
  return readModality(tail) === "planned" ? "planned" : "expected";
}

/** "…하기로 했다" takes the kind of the agreement it stands under, alone it is a contract. */
export function readAgreed(reading: Reading, context: FigureContext, memory: Memory): Reading {
  if (reading.government?.word.sense !== "agreed") return reading;
  const nearby =
    agreementBehind(reading.government.word, context) ??
    context.words.findLast((one) => one.end <= context.start && isAgreement(one.sense));
  const sense = nearby?.sense ?? memory.agreement ?? "contract";
  return { ...reading, kind: sense === "mou" ? "mou" : "contract", modality: "done" };
}

const firstShipment =
  /(?:첫|초도|1차|최초)\s?(?:선적\s?|수출\s?|주문\s?)?(?:물량|선적분|주문분|수출분|물건|분)(?:(?:인|은|은\s약|\s약)?\s|\s?[\d,.]+(?:t|톤|kg|대|개|상자|박스)\()$/;
/** "60만 달러 상당의 초도 물량을 공급할 예정". */
const asFirstShipment =
  /^\s?(?:상당|어치|규모)?의?\s(?:첫|초도|1차|최초)\s?(?:물량|선적분|주문분|수출분)[을를이]\s/;
const stillToLeave = /예정|계획|나간다|나갈|떠난다|떠날|보낸다|보낼|실린다|선적한다|선적된다|앞두/;

/** "첫 물량 6만 달러어치는 다음 달 떠날 예정이다": a part of the agreement before, still to come; null for other sums. */
export function readFirstShipment(
  { text, words, start, end }: FigureContext,
  memory: Memory,
): Reading | null {
  const own = words.findLast((one) => one.end <= start && isAgreement(one.sense))?.sense;
  const signed = own === "mou" || own === "contract" ? own : null;
  const agreement = signed ?? memory.agreement ?? (memory.last?.kind === "contract" ? "contract" : null);
  if (agreement === null) return null;
  if (!firstShipment.test(text.slice(0, start)) && !asFirstShipment.test(text.slice(end))) return null;
  if (!stillToLeave.test(text.slice(end))) return null;
  return { kind: agreement, modality: "planned", government: null };
}

/** "…을 들여가기로 하고 업무협약을 맺었다": the agreement is named in the clause that goes on. */
function agreementBehind(
  word: ResultWord,
  { text, words, nextStart }: FigureContext,
): ResultWord | undefined {
  if (!/^\s?(?:하고|하며|하는|한)\s/.test(text.slice(word.end))) return undefined;
  return words.find((one) => one.start >= word.end && one.start < nextStart && isAgreement(one.sense));
}

/** Whether a word names an agreement of firms. */
export function isAgreement(sense: ResultSense): boolean {
  return sense === "mou" || sense === "contract";
}

const trades = /구매|구입|매입|수입|공급|납품|수출|판매|들여|보내|제공|유통/;
const earlier = /(?:19|20)\d\d년|지난해|작년|그동안|지금까지/;
const background: ReadonlySet<OutcomeKind> = new Set(["onsite_sale", "export_performance", "other_amount"]);

/** Whom a sentence is about, if the one before named it: "X와 협약을 맺었다. X는 …". */
function goesOnAbout(text: string, before: string): boolean {
  const subject = /^([가-힣A-Za-z&]{2,20}?)(?:\s측)?(?:은|는)\s/.exec(text)?.[1];
  return subject !== undefined && before.includes(subject) && !isEverydayWord(subject);
}

/**
 * "협약에 따라 X는 20만 달러어치를 수입해 판매한다": what is traded under the agreement that was told before is its sum. Readings
 * of such a sentence that speak of a sale or of nothing take the kind of the agreement.
 */
export function readUnderAgreement(
  contexts: readonly FigureContext[],
  readings: (Reading | null)[],
  memory: Memory,
): void {
  const { agreement, before } = memory;
  const [first] = contexts;
  if (first === undefined || agreement === null) return;
  const { text } = first;
  if (!trades.test(text) || earlier.test(text) || !(goesOnByLabel(text) || goesOnAbout(text, before))) return;
  readings.forEach((reading, index) => {
    const figure = contexts[index];
    if (figure === undefined || (reading !== null && !background.has(reading.kind))) return;
    if (
      isDifference(figure) ||
      isTarget(figure) ||
      !/^(?:\s?(?:상당|어치|규모|이상|가량))/.test(text.slice(figure.end))
    )
      return;
    readings[index] = { kind: agreement, modality: "done", government: null, source: "list" };
  });
}
