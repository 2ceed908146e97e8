// Reads the members of a list of firms: "세진튜브텍과 크라운텍, YTC TECH 등 6개 업체". The same words list products
// (화장품, 식품 등) and places (일본, 중국 등), which are told apart by what their members are.
import { isEverydayWord, isPlural } from "../words/everyday-words";
import { findEventMentions } from "../events/event-words";
import { findResultWords } from "../figures/result-words";
import { koreanPerson } from "./heads";
import { bareName, isPerson, isPlaceWord, readNameBefore } from "../words/name-phrase";
import { findForeignPlaces, isForeignPlaceName } from "../places/foreign-places";
import { findRegions } from "../../regions/lookup";

/** A member of a list with its place in the text it was read from. */
export interface ListItem {
  name: string;
  start: number;
}

const productWord =
  /(?:품|품목|기기|기계|자동차|장비|IT|용품|부품|제품|의류|잡화|화장품|소재|자재|설비|가전|농산물|수산물|특산물|음료|김치|과일|딸기|사과|버섯|소스|완구|공구|섬유|가구|철강|바이오|의료|뷰티|미용|생활|건강|환경|에너지|콘텐츠|게임|소프트웨어|반도체|전자|화학|조선|식품류|제조|분야|업종|양념|액세서리)$/;
/** Whether a name ends as what goods are called does: 화장품, 농산물. */
export function namesGoods(name: string): boolean {
  return productWord.test(name);
}

/** 하늘식품: a firm is called so by a word of its own; 건강식품 is everyday words alone. */
const producer = /^[가-힣]{2,4}식품$/;

const notFirm =
  /(?:특례시|특별시|광역시|자치도|시장|군수|지사|구청장|의원|국장|부시장|단장|회장|대표|관계자|공무원|협회|공사|진흥원|진흥공단|연합회|중앙회|지원청|대학교?|정부|시청|도청|군청|상공회의소|상의|테크노파크|테크노밸리|월드옥타|조직위|진흥회|무역관|본부|지부|위원회|센터|재단|단|박람회|전시회|상담회|이나|구매자|안전부|식품부|산업부|벤처부|벤처기업부|자원부|통상부|수산부|청|거래|미팅|등에서|에서|까지|부터|지만|같|바이어|개사|사업|시장|행사|성과|계약|상담|협약|수출|품목|금액|실적|지역|(?<![가-힣])나라|국가|도시|이들|우리|참가자|방문|사장|이사|통상원|상공회|코트라|KOTRA|경과원|콘진원|경콘진|농기원|기술원|(?<![A-Za-z])aT|중진공|공산|총회|기관|단체|이다|[가-힣]{2}(?:과|팀|실|부)장|(?:센터|위원|조합|본부|이사|사업소|농협|교육)장|\s\d[\d,.]{0,6}\s?(?:g|kg|㎏|ml|mL|L|t|톤))$/;
const common =
  /^(?:이름|외에|외에도|(?:농업|어업)회사법인|(?:영농|영어)조합법인|특히|또한|이어|이번|이날|한편|현지|해외|국내|도내|관내|수출|상담|계약|현장|지난|오는|올해|모두|각각|나머지|아시아|미주|유럽|중동|북미|중남미|동남아|아프리카|남미|중화권|지역별|나라별|업체별|도시별|이\s?회사|두\s?회사|양측|군|시|도|구|사절단|개척단|촉진단|대표단|참가|참여|금액|규모|내용|건수|누적|전체|총액|첫날|이튿날|마지막|그|이|저|것|수|등|약|총|연간|매출|투자|주문|가운데|기타|농특산물|농산물|수산물|수출액|실적|성과|목표|월|일|년|수산식품|곶감|홍삼|인삼|배|김|딸기|만두|라면|식품|화장품|농식품|의료기기|생활용품|무공|상반기|하반기|들어|양국|군내|물량|품목|제품|상품|규모|물건|수량)$|^첫\s|(?:^|\s)(?:따른|의한|통한|위한|관한)(?:\s|$)|\s(?:총|약|모두)$|(?:^|\s)것$|^(?:한국|대한민국|우리나라)$|(?:^|\s)[가-힣]{2,4}적(?:\s|$)|(?:중소|한국|수출|지역|참가|국내|도내|참여|현지|유망|강소|벤처|해외|관내|소재|제조|수입|홈쇼핑|전문|유통|\d개?\s?|^)(?:기업|업체|회사)$/;

/** 이르렀으며, 합의하는: a verb that leads to what follows. */
const verbForm =
  /(?:으며|으면서|(?:합의|체결|참가|참여|개최|추진|진행|지원|확보|기록|달성|성사|생산|수출|판매|공급|계약|협력|발굴|마련|운영)[하되]는)$/;

/** 열렸다, 체결했다: a letter that ends in ㅆ in front of 다. */
function isPast(phrase: string): boolean {
  return phrase.endsWith("다") && (phrase.charCodeAt(phrase.length - 2) - 0xac00) % 28 === 20;
}

/** Whether a phrase can be a firm's name: no place, no product, no office, no everyday word. */
export function isFirmName(name: string): boolean {
  const spaced = /\s/.test(name);
  const compact = spaced ? name.replace(/\s/g, "") : name;
  if (compact.length < 2 || compact.length > 20 || !/[가-힣A-Za-z]/.test(compact)) return false;
  const object = /[을를]$/.test(compact) ? compact.slice(0, -1) : null;
  if (
    isPlural(name) ||
    isEverydayWord(compact) ||
    (object !== null && isEverydayWord(object)) ||
    isPerson(name) ||
    notFirm.test(name) ||
    common.test(name) ||
    (spaced && (common.test(compact) || tellsMore(name)))
  )
    return false;
  if (
    /[()]/.test(name) ||
    /^(?:나머지|다른|일부|또\s다른)/.test(name) ||
    /(?:려|[하되]자)$/.test(name) ||
    isPast(name)
  )
    return false;
  if (/\d{2,}(?:개|건|명|년|월|일|만|억)|^\d/.test(compact)) return false;
  if (verbForm.test(name)) return false;
  if (/[시주성현]$/.test(name) && isPlaceWord(name)) return false;
  if (findEventMentions(name).length > 0 || findResultWords(name).length > 0) return false;
  if (isForeignPlaceName(name) && findForeignPlaces(name)[0]?.end === name.length) return false;
  const region = findRegions(name)[0];
  return region === undefined || region.start > 0 || region.end < name.length;
}

/** Whether a phrase of several words is more than a name: a clause, a name with a particle or a quantity. */
function tellsMore(phrase: string): boolean {
  return (
    phrase.split(" ").length > 4 ||
    /\s\S*(?:열려|해|하여|되어|이끄|가|이)$|\S(?:가|이|은|는|을|를)\s/.test(phrase) ||
    /(?:^|\s)(?:중|중인|이르는|달하는)\s/.test(phrase) ||
    /\s\d[\d,]*[만천백]?[가-힣]{1,3}$/.test(phrase)
  );
}

const separator = /\s?[,·ㆍ]\s?$|(?:와|과)\s$|\s$/;
const longestList = 40;

function readItem(text: string, end: number): { name: string; start: number; rawStart: number } | null {
  const counted = /\s(?:총|모두|이상)$/.exec(text.slice(Math.max(0, end - 4), end));
  if (counted !== null) return readItem(text, end - counted[0].length);
  // "알알푸드 (장류, 미숫가루)": what it makes, set apart.
  const goods = / \([가-힣][^()]{1,38}\)$/.exec(text.slice(Math.max(0, end - 42), end));
  if (goods !== null) return readItem(text, end - goods[0].length);
  const bracket = /\((?:주|유)\)$/.exec(text.slice(Math.max(0, end - 3), end));
  const phrase = readNameBefore(text, bracket === null ? end : end - bracket[0].length);
  // "박하늘 시장을 비롯해": in front of the title stood a person.
  if (phrase === null || (phrase.end < end && koreanPerson.test(phrase.text))) return null;
  let rawStart = phrase.start;
  const form = /(?:㈜|\((?:주|유)\)|주식회사\s|농업회사법인\s?)$/.exec(
    text.slice(Math.max(0, rawStart - 8), rawStart),
  );
  if (form !== null) rawStart -= form[0].length;
  const name = bareName(phrase.text);
  return { name, start: text.indexOf(name, rawStart), rawStart };
}

/**
 * The members of the list that ends at `end`, first one first. Empty if its members are products or places.
 * Example: `readListItems("개척단에는 타코스, 아티전 등 9개사가", 14)` gives 타코스 and 아티전.
 */
export function readListItems(text: string, end: number): ListItem[] {
  const items: ListItem[] = [];
  let at = end;
  for (let count = 0; count < longestList; count += 1) {
    const item = readItem(text, at);
    if (item === null || !isFirmName(item.name)) break;
    items.unshift({ name: item.name, start: item.start });
    const joint = separator.exec(text.slice(Math.max(0, item.rawStart - 4), item.rawStart));
    if (joint === null || /^\s$/.test(joint[0])) break;
    at = item.rawStart - joint[0].length;
  }
  const products = items.filter(({ name }) => namesGoods(name) && !producer.test(name)).length;
  return products * 2 > items.length ? [] : items;
}

/** Whether the list at a position is one of partners: "㈜비티진이 A, 남별주식회사, C 등 3개 사와 양해각서를": the members of such a list are partners. */
export function isListOfPartners(text: string, at: number): boolean {
  return /^(?:\([^)]*\))?(?:,\s|와\s|과\s|(?=\s등))[^.]{0,40}?\s?등\s\d+개?\s?(?:사|업체|기업)(?:와|과)\s/.test(
    text.slice(at, at + 70),
  );
}

/** "내용은 △양배추 300만달러 △월동무 12만달러": what was sold, not who sold it. */
export const listsGoods = /^[^△▲]{0,12}(?:내용|품목|제품|물품)[은별]/;
