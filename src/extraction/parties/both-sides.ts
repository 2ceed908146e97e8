// Firm and buyer told side by side: "가온식품과 태국 유통사 시암푸드는 계약을 맺었다", "가온식품과 시암푸드 간의 계약". Which of
// the two sells, their descriptions tell; where they do not, neither is taken for the other.
import { isDescribedBuyer } from "./buyers";
import type { Counterparty } from "../text/counterparty";
import type { FirmName } from "../text/firm-name";
import { isFirmName } from "./firm-lists";
import { agrees } from "../words/particles";
import { membersOf, readPartyAt } from "./party-names";
import type { Sentence } from "../text/sentences";
import { shiftSpan } from "../text/span";
import { findMatches } from "../../reading/find-matches";

const joined = /(?:\s?간(?:의|에)?|\s사이[의에]|의|은|는|이|가)(?=\s)/g;
const agreement = /^[^.]{0,60}?(?:계약|협약|MOU|양해각서|합의|기로)/;
/** Without a joint of two names and a word of dealing there is nothing to find. */
const twoNames = /[가-힣A-Za-z)][와과,·]\s?/;
const listJoint = /[와과,·ㆍ/]/;
const dealWord = /계약|협약|MOU|양해각서|합의|기로/;
/** "일본 기업 10개사"; "㈜가온 등 참가기업 2곳" has a name in front of the number. */
const countedOnly = /(?<!등\s(?:[^\s,]{1,8}\s)?\d*)\d개?\s?(?:사|업체|기업|회사|곳)$/;
const legalForm = /(?:㈜|\((?:주|유)\)|주식회사\s)$/;

/** The firm and its buyer, as one sentence names them. Positions are those of the article. */
export interface BothSides {
  firm: FirmName | null;
  party: Counterparty;
}

/** The two sides of an agreement joined by 와/과 in front of a position of a sentence's text, or null. */
export function findBothSides(sentence: Sentence, at: number): BothSides | null {
  const { text, start } = sentence;
  if (!twoNames.test(text) || !dealWord.test(text)) return null;
  const firstJoint = text.search(listJoint);
  for (const match of findMatches(joined, text.slice(0, at)).reverse()) {
    // In front of the first joint no two names stand.
    if (match.index < firstJoint) return null;
    const left = text.slice(0, match.index);
    if (!agrees(left, match[0]) || !agreement.test(text.slice(match.index))) continue;
    // "㈜가온 외 6개사와 일본 기업 10개사가": the sides are counted, those of a clause before are other ones.
    if (/^[이가]$/.test(match[0]) && countedOnly.test(left)) return null;
    const names = readPartyAt(text, match.index, 0);
    if (names === null) continue;
    const members = membersOf(text, names);
    const [first, second] = members.map((name) => shiftSpan(name, start));
    if (first === undefined || second === undefined || members.length > 2) continue;
    const marked = ({ start: name }: FirmName): boolean => legalForm.test(text.slice(0, name - start));
    const [buysFirst, buysSecond] = [first, second].map((one) => isDescribedBuyer(sentence, one));
    if (buysFirst === buysSecond && marked(first) === marked(second)) return null;
    const sells = buysFirst !== buysSecond ? buysSecond : marked(first);
    const [firm, party] = sells === true ? [first, second] : [second, first];
    return { firm: isFirmName(firm.name) ? firm : null, party };
  }
  return null;
}
