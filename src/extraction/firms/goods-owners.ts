// Firms told by what they show: "가온식품의 김치, 다온물산의 간고등어, ㈜라온의 유자차 등 36개 업체". Each member is a firm with its
// goods; in two members alone anything may stand, and a place or an everyday word with 의 ends the list.
import type { FirmName } from "../text/firm-name";
import type { SentenceFacts } from "../article-facts";
import { findMatches } from "../../reading/find-matches";
import { isDescribedBuyer } from "../parties/buyers";
import { isFirmName } from "../parties/firm-lists";
import { stripLegalForm } from "../words/name-phrase";
import { atSentence } from "./marked-firms";

/** A row of at least three members in front of 등 or of the end of the sentence. */
const row = /(?:[^,.]{3,60},\s?){2,}[^,.]{3,40}?(?=\s등(?:[\s.이은의]|$)|이다\.?$)/g;
const member =
  /(?:^|\s)((?:㈜|\((?:주|유)\)\s?)?[가-힣A-Za-z0-9&]{2,20}(?:\s[A-Z]{2,6})?(?:㈜|\(주\))?)의\s[^,]{1,30}$/;
/** Without such a word the row may be one of works, towns or persons. */
const ofFirms = /업체|기업|회사|㈜|\(주\)|참가|출품|제품|상품/;

/** The firms of the rows in which each member tells whose goods it is. */
export function findGoodsOwners(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  if (!text.includes("의 ") || !ofFirms.test(text)) return [];
  return findMatches(row, text).flatMap((match) => {
    let at = match.index;
    const members = match[0].split(",");
    const firms = members.flatMap((words) => {
      const from = at;
      at += words.length + 1;
      const name = stripLegalForm(member.exec(words)?.[1] ?? "");
      return isFirmName(name) ? [atSentence(facts, name, text.indexOf(name, from))] : [];
    });
    const all = firms.length === members.length;
    return all && !firms.some((firm) => isDescribedBuyer(facts.sentence, firm)) ? firms : [];
  });
}
