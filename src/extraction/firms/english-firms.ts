// Firms in English reports: the subject of a verb of dealing ("Young Textile concluded", "A and B signed"), and lists
// behind "companies:", "firms include", "producers, including".
import type { SentenceFacts } from "../article-facts";
import { firmNouns } from "../counts/english-counts";
import { isNationality, readEnglishNames, readEnglishNamesBefore } from "../words/english-phrases";
import type { EnglishName } from "../words/english-phrases";
import type { FirmName } from "../text/firm-name";
import { isForeignPlaceName } from "../places/foreign-places";
import { isEnglish } from "../text/language";
import { onceFor } from "../text/once-for";
import { shiftSpan } from "../text/span";
import { findMatches } from "../../reading/find-matches";

const adverb =
  "(?:has|have|had|also|already|recently|alone|later|then|together|separately|is to|are to|was to|will|would|jointly|each|both|agreed to|plans? to|expects? to|is set to|are set to|went on to)";
const deals =
  "signs?|signed|concluded|won|wins?|ships?|shipped|exports?|exported|clinched|landed|secured|sealed|expects|received|bagged|inked|obtained|reached|closed|agreed|posted|recorded|booked|struck|exchanged|supply|supplied|supplies|sold|sells?|accounted for|earned|gained|garnered|logged|generated|finali[sz]ed|holds?|held|(?:start|begin|started|began) (?:shipping|exporting|supplying)|discussed|negotiated|drew|netted|scored|took (?:part|home|orders?)|delivered?|hopes? to (?:sign|ship|export)";
const dealing = new RegExp(`(?:,? which)? (?:${adverb} ){0,2}(?:${deals})\\b`, "g");
const groups = `${firmNouns}|participants|exhibitors|delegates|delegation|pavilion`;
const listed = new RegExp(
  `\\b(?:${groups})(?:[^.:]{0,40}: |,? (?:including|include|included|includes|such as|were|are|namely) )|\\b(?:Participants|Exhibitors|Participating (?:firms|companies)): `,
  "g",
);
/** "a distribution deal between sensor maker Gaon and Siam Trading": the first is the firm, the second its partner. */
const betweenTwo = /\bbetween (?!\$|\d)/g;

/** "A, B and six other companies". */
const withOthers =
  /,? and (?:\w+ )?other (?:[a-z]+ ){0,2}(?:companies|firms|businesses|exporters|producers)\b/g;
/** In front of what is no subject of its own ("with X"), or a partner: "the county and X", "Slovakia's X", "importer X". */
const governed =
  /\b(?:with|to|from|by|of|in|at|and|during|joined|attended|for|importer|distributor|retailer|buyer|wholesaler) (?:the )?$|['’]s $/;
const institution =
  /\b(?:Institute|Park|University|Association|Agency|Center|Council|Chamber|Foundation|Corporation|Ministry|Division|Office|Bureau|Federation|Committee|Accelerator|Incubator|KOTRA|KITA|KOSME|Expo|Fair)\b/;
/** Korean names of persons in English: Kang Ji-won. */
const person = /^[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+$/;
/** "Gimhae, South Gyeongsang Province": a city. */
const inProvince = /^, (?:North |South )?[A-Z][a-z]+ (?:Province|County|State)\b/;
/** The words in front of a name that describe it: "Another exhibitor, ", "Hanoi-based retailer ". */
const description = /(?:[A-Za-z'’-]+ ){1,5}$/;
/** A clause of its own between a subject and a sum, with a subject that is no name. */
const otherSubject =
  /(?:, and|, while|;|, but|, whereas) (?:the|other|another|all|total|its buyers?|their|participating|officials?)\b[^,;]*$/;

function place({ sentence }: SentenceFacts, name: EnglishName): FirmName {
  return shiftSpan(name, sentence.start);
}

/** "Hanoi-based retailer Banfu", "Polish chain Wisla": who is described as of another country is a buyer. */
function isForeigner(before: string): boolean {
  const words = description.exec(before)?.[0].trim().split(" ") ?? [];
  const last = words.findLastIndex((word) => /^(?:and|the|with|by|while|where|as)$/.test(word));
  return words
    .slice(last + 1)
    .some((word) => isNationality(word) || isForeignPlaceName(word.replace(/(?:-based|['’]s)$/, "")));
}

function isFirm({ name }: EnglishName): boolean {
  return !institution.test(name) && !person.test(name);
}

const subjectsIn = onceFor((facts: SentenceFacts): FirmName[][] => {
  const { text } = facts.sentence;
  if (!isEnglish(text)) return [];
  return findMatches(dealing, text).flatMap((match) => {
    const names = readEnglishNamesBefore(text, match.index);
    const before = text.slice(0, names[0]?.start ?? 0);
    const free = before.replace(/(?:, and|(?:head|president|CEO|chief) of) $/, "");
    if (names.length === 0 || governed.test(free) || isForeigner(before)) return [];
    const firms = names.filter((name) => isFirm(name) && !inProvince.test(text.slice(name.end)));
    return firms.length === 0 ? [] : [firms.map((name) => place(facts, name))];
  });
});

/** The subjects of verbs of dealing, those joined by "and" together. Positions are those of the article. */
export function findEnglishSubjects(facts: SentenceFacts): FirmName[][] {
  return subjectsIn(facts);
}

/** The first of the two between whom a deal was made. */
function firstOfTwo(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  return findMatches(betweenTwo, text).flatMap((match) => {
    const [first, second] = readEnglishNames(text, match.index + match[0].length);
    return first === undefined || second === undefined || !isFirm(first) ? [] : [place(facts, first)];
  });
}

/**
 * The firm that the sum at a position of the article belongs to alone, or null: the subject in front of it, unless
 * two are joined or another subject stands between.
 */
export function findEnglishSubject(facts: SentenceFacts, at: number): FirmName | null {
  const { text, start } = facts.sentence;
  const group = [...findEnglishSubjects(facts), ...firstOfTwo(facts).map((firm) => [firm])]
    .filter((firms) => firms.every(({ end }) => end <= at))
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
    .at(-1);
  const firm = group?.at(-1);
  if (firm === undefined || group?.length !== 1) return null;
  return otherSubject.test(text.slice(firm.end - start, at - start)) ? null : firm;
}

/** The firms an English sentence names. */
export function findEnglishFirms(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  if (!isEnglish(text)) return [];
  const lists = findMatches(listed, text).flatMap((match) =>
    readEnglishNames(text, match.index + match[0].length)
      .filter(isFirm)
      .map((name) => place(facts, name)),
  );
  const others = findMatches(withOthers, text).flatMap((match) =>
    readEnglishNamesBefore(text, match.index).map((name) => place(facts, name)),
  );
  return [...lists, ...others, ...findEnglishSubjects(facts).flat(), ...firstOfTwo(facts)];
}
