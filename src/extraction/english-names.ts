// Firms and partners in English reports: capitalised names in front of a verb of dealing ("Young Textile concluded"),
// in a list behind "companies:", and behind "with" in a sentence about an agreement.
import type { FirmName } from "./firm-name";
import type { Counterparty } from "./counterparty";
import type { SentenceFacts } from "./article-facts";

const name =
  "[A-Z][A-Za-z0-9&.'-]{0,20}(?: (?:[A-Z][A-Za-z0-9&.'-]*|of|and(?= [A-Z][a-z]+ (?:Co|Inc)))){0,5}";
const dealing =
  "(?:signed|signs|concluded|won|will ship|ships|shipped|will export|clinched|landed|secured|sealed|expects)";
const subject = new RegExp(
  `(?:^|[.;] |, and |and )(${name})(?:, (?:an?|the) [^,]{3,80},)? ${dealing}\\b`,
  "g",
);
const list = new RegExp(`(?:companies|firms)[^.:]{0,40}: ((?:${name}, ){0,20}${name}(?:,? and ${name})?)`);
const withPartner = new RegExp(`\\bwith (?:[A-Z][a-z]+'s )?(${name}(?:, ${name}){0,8}(?:,? and ${name})?)`);
const partners = new RegExp(
  `(?:firms|companies) and (?:[A-Z][a-z]+'s )?(${name}(?:, ${name}){0,8}(?:,? and ${name})?) (?:exchanged|signed)`,
);
const ordinary =
  /^(?:The|A|An|It|They|He|She|This|That|These|Those|Seoul|Korea|Korean|Gov|Mayor|Governor|Officials?|In|On|At|Each|Its|Talks|Promising|Earlier)\b/;
const agreement = /MOUs?|agreement|memorandum|contract/;

function splitList(words: string): string[] {
  return words.split(/, (?:and )?| and /).map((one) => one.trim().replace(/\.$/, ""));
}

/** The firms an English sentence names. */
export function findEnglishFirms(facts: SentenceFacts): FirmName[] {
  const { text, start } = facts.sentence;
  const listed = list.exec(text)?.[1];
  const names = [...text.matchAll(subject)]
    .map((match) => match[1] ?? "")
    .filter((one) => !ordinary.test(one));
  return [...(listed === undefined ? [] : splitList(listed)), ...names].flatMap((one) => {
    const at = text.indexOf(one);
    return one.length < 2 || at < 0 ? [] : [{ name: one, start: start + at, end: start + at + one.length }];
  });
}

/** The partner of an agreement in an English sentence, positions in its text; several joined by ", ". */
export function findEnglishPartner(text: string): Counterparty | null {
  if (!agreement.test(text)) return null;
  const match = partners.exec(text) ?? withPartner.exec(text);
  const words = match?.[1];
  if (match === null || words === undefined || ordinary.test(words)) return null;
  const start = match.index + match[0].indexOf(words);
  return { name: splitList(words).join(", "), start, end: start + words.length };
}
