// Lists of firms that no number counts: "A, B, C 등이 현지 바이어와 수출 계약을 맺었다", "A, B, ㈜C 등이 눈길을 끌었다". What their
// members do or how one of them is called tells that they are firms; goods, heads and buyers are listed the same way.
import type { SentenceFacts } from "../article-facts";
import type { FirmName } from "../text/firm-name";
import { isFirmName, namesGoods, readListItems } from "../parties/firm-lists";
import type { ListItem } from "../parties/firm-lists";
import { isDescribedBuyer } from "../parties/buyers";
import { clauseEnd } from "../text/clauses";
import { atSentence } from "./marked-firms";
import { isEverydayWord } from "../words/everyday-words";
import { wordBefore } from "../words/name-phrase";
import { findMatches } from "../../reading/find-matches";

/** What a list did is told within so many letters. */
const longestClause = 160;
const others = /\s등(?=[은이도]\s)/g;
/** What only firms do: they sign with buyers or sell abroad. What is sold is signed for, it signs nothing. */
const deals =
  /^[은이도]\s(?:(?![이가]\s)[^.]){0,80}?(?:(?:계약|협약|MOU|양해각서|의향서|LOI)(?:\([^)]*\))?[을를]\s[^.,]{0,16}(?:체결(?!됐|되|이|하면)|맺[었은고어]|서명|따[냈내낸]|성사시|교환|주고받)|(?:만|억|천|백|\d)\s?(?:달러|불|원|유로|엔|위안)[^.,]{0,12}(?:상담했|계약했|수출하기로|판매했|팔았|수주했))/;
/** Who buys or invests is a partner of firms here. */
const buys = /구매|구입|수입|주문|발주|사들|들여|투자/;
const legalForm = /(?:㈜|\((?:주|유)\)|주식회사\s)\s?$/;
/** "김하나 회장, 이두리 의장": heads sign for somebody. */
const head = /\s(?:\S{0,4}(?:장|수|의원|대표|이사|대사|영사|총리|장관|교수|위원))$/;

/** 전북대: among universities nobody sells. */
const university = /[가-힣]{2}대$/;

/** Whether the list goes on in front of its first member: a member there is no firm's name, so others may be none either. */
function goesOnInFront(text: string, start: number): boolean {
  if (/[,·ㆍ]\s?$/.test(text.slice(Math.max(0, start - 2), start)))
    return /[^고며만][,·ㆍ]\s?$/.test(text.slice(Math.max(0, start - 3), start));
  const word = wordBefore(text, start - 1);
  return /[와과]$/.test(word) && !isEverydayWord(word);
}

function canDeal(name: string): boolean {
  return isFirmName(name) && !head.test(name) && !university.test(name);
}

function bearsLegalForm(text: string, { name, start }: ListItem): boolean {
  return (
    legalForm.test(text.slice(Math.max(0, start - 6), start)) ||
    /^\s?(?:㈜|\((?:주|유)\)|주식회사)/.test(text.slice(start + name.length))
  );
}

/** Where a member begins with its legal form. */
function frontOf(text: string, { start }: ListItem): number {
  return start - (legalForm.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0);
}

/** The firms of the lists in a sentence whose members deal, or one of which bears its legal form. */
export function findDealingLists(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  if (!text.includes(" 등")) return [];
  return findMatches(others, text).flatMap((match) => {
    const items = readListItems(text, match.index);
    const [first, second] = items;
    if (first === undefined || second === undefined || goesOnInFront(text, frontOf(text, first))) return [];
    const behind = match.index + match[0].length;
    const rest = text.slice(behind, behind + longestClause);
    const clause = rest.slice(0, clauseEnd(rest));
    if (buys.test(clause) || items.some(({ name }) => !canDeal(name))) return [];
    const firms = items.map(({ name, start }) => atSentence(facts, name, start));
    if (firms.some((firm) => isDescribedBuyer(facts.sentence, firm))) return [];
    const formed = items.some((item) => bearsLegalForm(text, item));
    if (formed && items.some(({ name }) => namesGoods(name))) return [];
    return formed || deals.test(clause) ? firms : [];
  });
}
