// Buyers that are the subject of their clause: "싱가포르 수입사 X는 황태채 30만불어치를 주문했다", "X가 20만 달러어치를 들여가기로
// 했다". Who buys is the partner of a result, not one of the firms; whoever "주문을 받았다" sells.
import type { Counterparty } from "../text/counterparty";
import type { FirmName } from "../text/firm-name";
import { isForeignPlaceName } from "../places/foreign-places";
import type { Sentence } from "../text/sentences";
import { readEnglishNames } from "../words/english-phrases";
import { isKindOfParty } from "../words/everyday-words";
import { isFirmName } from "./firm-lists";
import { looksLikeFirm } from "./firm-looks";
import { isEnglish } from "../text/language";
import { isDescription, isPlaceWord, readNameBefore, stripLegalForm } from "../words/name-phrase";
import { sumStart } from "../figures/outcome-draft";
import type { OutcomeDraft } from "../figures/outcome-draft";
import type { PlacedOutcome } from "./placed-outcome";
import { shiftSpan } from "../text/span";
import { findMatches } from "../../reading/find-matches";
import { wordsBefore, wordsBehind } from "../text/words-around";

const buys =
  /(?:주문|발주|구매|구입|매입|수입)(?:을|를)?\s?(?:했|하기로|하겠(?!다는\s\S{0,4}의향서를?\s(?:\S{1,4}\s)?받)|하게|한다|하고(?!\s(?:있|싶))|하며|해(?=\s)|한\s(?:뒤|데)|하고\s싶|할\s(?:예정|계획|뜻)|넣|냈|의향을\s(?:밝|보|전|나타)|의사를\s(?:밝|보|전|나타))|수입[·ㆍ](?:판매|유통|가공)(?:했|한|하고|하기로)|사들이|사들였|사가기로|사\s가기로|사기로|들여가|들여오|들여온|들여놓/;
const orders =
  /\b(?:ordered|placed (?:an )?orders?|(?:agreed to|will|committed to|promised to) (?:buy|purchase|import|take|stock|carry)|bought|purchased)\b/;
const sells = /받|따냈|따내|수주|요청|공급|납품/;
const supplier =
  /(?:으로부터|로부터|에게서|에서|에게|에)(?=\s)|의(?=\s[^,.은는]{1,30}$)|(?=\s(?:제품|상품|물건)(?:을|를)?\s(?:[^,.]{1,12}\s)?$)/g;
/** Who draws an investment is a firm of the region. */
const draws = /투자(?:금|의향|의향서|확약서)?[을를]?\s[^,.]{0,24}(?:받|유치|확인|확보|끌어|이끌|따냈|얻)/;
/** Shops sell on what they buy: as subject of an agreement with a firm of the region they are its buyer. */
const trader = /(?:수입|바이어)[가-힣]{0,4}$/;
const maker = /(?:제조|생산|가공|수출)[가-힣]{0,4}$/;
/** "X는 매장 30곳을 둔 유통 대기업이다": the sentence is about a shop. */
const runsShops =
  /^[’'”"〉>]?(?:은|는|이|가)\s[^.]{0,60}(?:(?:매장|점포)[^.,]{0,16}(?:운영(?!사|업체|하는\s|한\s|해\s온\s)|두고|두었|보유(?!한\s)|거느(?!린\s)|(?:둔|운영하는|보유한|거느린)\s[^.,]{0,12}(?:업체|기업|회사|체인|그룹)(?:다|이다|로\s|으로\s))|(?:유통|수입|도매)\s?(?:대기업|기업|업체|그룹|회사|사)(?:다|이다|로\s|\.))/;
const shop = /(?:백화점|마트|홈쇼핑|면세점|슈퍼|슈퍼마켓|쇼핑몰)$/;

/** Whether the predicate behind a sum tells that the subject buys: `tellsBuying("어치를 주문했다")`. */
export function tellsBuying(predicate: string): boolean {
  const found = buys.exec(predicate) ?? orders.exec(predicate);
  return found !== null && !sells.test(predicate.slice(0, found.index + found[0].length));
}

/** "will buy $2 million of tea from Gaon Foods": behind the sum, in its clause. */
function findEnglishSupplier({ text, start }: Sentence, from: number): FirmName | null {
  const supplied = /^[^;]{0,60}?\bfrom /.exec(text.slice(from));
  const [name, other] = supplied === null ? [] : readEnglishNames(text, from + supplied[0].length);
  if (supplied === null || name === undefined) return null;
  // "from Gaon, and Siam Market agreed": who stands behind the comma has a verb of its own.
  const alone = other === undefined || orders.test(text.slice(other.end, other.end + 30));
  return alone ? shiftSpan(name, start) : null;
}

/** "X는 가온식품으로부터 20만 달러어치를 사들이기로": whose goods are bought. Positions are those of the article. */
export function findSupplier(draft: OutcomeDraft): FirmName | null {
  const { sentence } = draft;
  const left = wordsBefore(sentence, { start: sumStart(draft) });
  if (isEnglish(sentence.text)) return findEnglishSupplier(sentence, left.length);
  for (const match of findMatches(supplier, left).reverse()) {
    const phrase = readNameBefore(left, match.index);
    const name = stripLegalForm(phrase?.text.replace(/\s(?:제품|상품|물건)$/, "") ?? "").trim();
    if (phrase === null || !isFirmName(name)) continue;
    const at = sentence.start + left.indexOf(name, phrase.start);
    return { name, start: at, end: at + name.length };
  }
  return null;
}

function asParty(firm: FirmName): Counterparty {
  return { name: firm.name, start: firm.start, end: firm.end };
}

/** 상담회에서: where somebody deals is not where he is from. */
const atEvent = /(?:회|전|장|단|관|쇼|페어|엑스포)에서(?:는)?$/;

/** 울타리USA, 두원식품유한공사: forms that firms here do not have. */
const formAbroad = /(?:USA|AMERICA|America|유한\s?공사|유한책임회사|株式會社|有限公司)$/;

const formedBehind = /([가-힣]{2,8})\s(?:㈜|\((?:주|유)\))$/;

/** The words that describe a name, back to the subject or the word that is none of them. */
function describingWords(sentence: Sentence, start: number): string[] {
  const left = wordsBefore(sentence, { start }).replace(/[‘'“"<〈]$/, "");
  const words =
    left
      .split(/[,.]\s/)
      .at(-1)
      ?.trim()
      .split(/\s+/)
      .slice(-6) ?? [];
  // "의료기 유통업체": whatever stands in front of a trade tells its goods.
  const goods = (at: number): boolean =>
    isKindOfParty(words[at + 1] ?? "") && /^[가-힣]+$/.test(words[at] ?? "");
  return words.slice(
    words.findLastIndex(
      (word, at) =>
        (!isDescription(word) && !goods(at)) || /[은는이가와과]$/.test(word) || atEvent.test(word),
    ) + 1,
  );
}

/**
 * Whether its sentence tells that a firm, placed in the article, buys: it sits abroad, it is an importer, it runs shops.
 * Example: 시암푸드 in "방콕의 식품 유통회사 시암푸드는" is a buyer.
 */
export function isDescribedBuyer(sentence: Sentence, { name, end, start }: FirmName): boolean {
  if (runsShops.test(wordsBehind(sentence, { end }))) return true;
  // "일본 (주)오야마사": most with a legal form of ours are firms here, whatever else is told of them.
  const country = formedBehind.exec(wordsBefore(sentence, { start }).slice(-24))?.[1];
  if (country !== undefined && isForeignPlaceName(country)) return true;
  if (formAbroad.test(name)) return true;
  // A firm told in an earlier sentence is not described by this one.
  if (start < sentence.start) return false;
  const words = describingWords(sentence, start);
  const abroad = words.some((word) => word === "현지" || isForeignPlaceName(word.replace(/[의계]$/, "")));
  const trade = words.at(-1) ?? "";
  return (abroad || shop.test(name) || trader.test(trade)) && !maker.test(trade);
}

const topicAbroad =
  /^([가-힣]{2,8})(?:의)?\s([가-힣A-Za-z&]{2,20})(?:은|는)\s[^.]{0,120}(?:본사|기업|업체|회사|그룹|유통|수입|매장|점포|체인)/;

/** "중국 하오통은 칭다오에 본사를 둔 기업이다": whom a sentence sets abroad buys wherever else it is named. */
export function findBuyersAbroad(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ text }) => {
      const [, place = "", name = ""] = topicAbroad.exec(text) ?? [];
      return isForeignPlaceName(place) && isFirmName(name) && !maker.test(name) ? [name] : [];
    }),
  );
}

const visits = /[을를]\s(?:직접\s)?(?:방문해|방문하고|방문한\s뒤|찾아)(?=[\s,])/;

/** "바이어 시암사는 진주의 가온코스메틱을 방문해 계약을 맺었다": whom the buyer visits sells. */
function findVisited({ text, start }: Sentence, buyer: FirmName): FirmName | null {
  const match = visits.exec(text);
  if (match === null || start + match.index < buyer.end) return null;
  const name = stripLegalForm(readNameBefore(text, match.index)?.text ?? "");
  if (!isFirmName(name) || isPlaceWord(name)) return null;
  const at = text.lastIndexOf(name, match.index);
  const visited = { name, start: at, end: at + name.length };
  // "부스를 찾아": what is no firm by its looks is where he went.
  return looksLikeFirm(text, visited) ? shiftSpan(visited, start) : null;
}

/** "X는 인천탁주와 수입판매계약을 맺고": who signs for imports buys. */
const imports = /(?<!현지\s)수입\s?(?:판매\s?)?(?:계약|협약)/;

/**
 * "방콕의 유통회사 X는 가온식품과 계약을 맺었다": who is a buyer by its description is the partner, though it is the subject,
 * and the other one the firm. `topicOf` finds whom a sentence is about in front of its subject: 가온 in "가온은 시암푸드가 …";
 * `buyers` are those that another sentence sets abroad.
 */
export function turnAround(
  one: PlacedOutcome,
  topicOf: (firm: FirmName) => FirmName | null,
  buyers: ReadonlySet<string>,
): PlacedOutcome {
  const { firm, party, draft } = one;
  // Who invests here is the partner: "물류기업 X가 창고를 짓는 투자협약에 서명했다".
  if (firm !== null && party === null && one.kind === "investment" && !draws.test(draft.sentence.text))
    return { ...one, firm: null, party: asParty(firm) };
  if (firm === null) return one;
  const buys = isDescribedBuyer(draft.sentence, firm) || buyers.has(firm.name);
  if (!buys && !(party !== null && imports.test(draft.sentence.text))) return one;
  if (one.kind !== "contract" && one.kind !== "mou" && one.kind !== "contract_expected")
    return { ...one, firm: null };
  if (party === null)
    return { ...one, firm: topicOf(firm) ?? findVisited(draft.sentence, firm), party: asParty(firm) };
  if (isDescribedBuyer(draft.sentence, party) || party.name.includes(", ")) return one;
  return { ...one, firm: party, party: asParty(firm) };
}
