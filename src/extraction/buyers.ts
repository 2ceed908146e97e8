// Buyers that are the subject of their clause: "싱가포르 수입사 X는 황태채 30만불어치를 주문했다", "X가 20만 달러어치를 들여가기로
// 했다". Who buys is the partner of a result, not one of the firms; whoever "주문을 받았다" sells.
import type { Counterparty } from "./counterparty";
import type { FirmName } from "./firm-name";
import { isFirmName } from "./firm-lists";
import { readNameBefore } from "./name-phrase";
import type { OutcomeDraft } from "./outcome-draft";
import type { PlacedOutcome } from "./placed-outcome";

const buys =
  /(?:주문|발주|구매|구입|매입|수입)(?:을|를)?\s?(?:했|하기로|하겠|한다|하고\s싶|할\s(?:예정|계획|뜻)|넣|냈|의향을\s(?:밝|보|전|나타)|의사를\s(?:밝|보|전|나타))|사들이|사들였|사가기로|사\s가기로|사기로|들여가|들여오|들여온|들여놓/;
const orders =
  /\b(?:ordered|placed (?:an )?orders?|agreed to (?:buy|purchase|import)|will (?:buy|purchase|import)|bought|purchased)\b/;
const sells = /받|따냈|따내|수주|요청|공급|납품/;
const supplier = /(?:으로부터|로부터)(?=\s)|의(?=\s(?:제품|상품|물건))/g;
/** Shops sell on what they buy: as subject of an agreement with a firm of the region they are its buyer. */
const shop = /(?:백화점|마트|홈쇼핑|면세점|슈퍼|슈퍼마켓|쇼핑몰)$/;

/** Whether the predicate behind a sum tells that the subject buys: `tellsBuying("어치를 주문했다")`. */
export function tellsBuying(predicate: string): boolean {
  const found = buys.exec(predicate) ?? orders.exec(predicate);
  return found !== null && !sells.test(predicate.slice(0, found.index + found[0].length));
}

/** "X는 가온식품으로부터 20만 달러어치를 사들이기로": whose goods are bought. Positions are those of the article. */
export function findSupplier({ sentence, amountSpan, start }: OutcomeDraft): FirmName | null {
  const left = sentence.text.slice(0, (amountSpan?.start ?? start) - sentence.start);
  for (const match of [...left.matchAll(supplier)].reverse()) {
    const phrase = readNameBefore(left, match.index);
    if (phrase === null || !isFirmName(phrase.text)) continue;
    const at = sentence.start + phrase.start;
    return { name: phrase.text, start: at, end: at + phrase.text.length };
  }
  return null;
}

function asParty(firm: FirmName): Counterparty {
  return { name: firm.name, start: firm.start, end: firm.end };
}

/** "X백화점은 가온식품과 협약을 맺었다": the shop is the partner and the other one the firm. */
export function turnAround(one: PlacedOutcome): PlacedOutcome {
  const { firm, party } = one;
  if (firm === null || party === null || !shop.test(firm.name) || shop.test(party.name)) return one;
  return party.name.includes(", ") ? one : { ...one, firm: party, party: asParty(firm) };
}
