// Firms in English reports: the subject of a verb of dealing ("Young Textile concluded", "A and B signed"), and lists
// behind "companies:", "firms include", "producers, including".
import type { SentenceFacts } from "./article-facts";
import { readEnglishNames, readEnglishNamesBefore } from "./english-phrases";
import type { EnglishName } from "./english-phrases";
import type { FirmName } from "./firm-name";
import { findMatches } from "../reading/find-matches";

const dealing =
  /(?:,? which)? (?:(?:has|have|also|is to|are to|will|jointly|each|agreed to) )?(?:signs?|signed|concluded|won|ships?|shipped|exports?|clinched|landed|secured|sealed|expects|received|bagged|inked|obtained|reached|closed|agreed|posted|recorded|booked|struck|exchanged|supply|supplied)\b/g;
const listed =
  /\b(?:companies|firms|producers|exporters|businesses|makers|manufacturers|startups|participants|SMEs|enterprises)(?:[^.:]{0,40}: |,? (?:including|include|included|such as|were|are) )/g;

/** "A, B and six other companies". */
const withOthers =
  /,? and (?:\w+ )?other (?:[a-z]+ ){0,2}(?:companies|firms|businesses|exporters|producers)\b/g;
/** In front of what is no subject of its own ("with X"), or a partner: "the county and X", "Slovakia's X", "importer X". */
const governed =
  /\b(?:with|to|from|by|of|in|at|and|importer|distributor|retailer|buyer|wholesaler) $|['’]s $/;
const institution =
  /\b(?:Institute|Park|University|Association|Agency|Center|Council|Chamber|Foundation|Corporation)\b/;

function place(facts: SentenceFacts, { name, start, end }: EnglishName): FirmName {
  return { name, start: facts.sentence.start + start, end: facts.sentence.start + end };
}

/** The subjects of verbs of dealing, those joined by "and" together. Positions are those of the article. */
export function findEnglishSubjects(facts: SentenceFacts): FirmName[][] {
  const { text } = facts.sentence;
  return findMatches(dealing, text).flatMap((match) => {
    const names = readEnglishNamesBefore(text, match.index);
    const before = text.slice(0, names[0]?.start ?? 0);
    if (
      names.length === 0 ||
      governed.test(before.replace(/(?:, and|(?:head|president|CEO|chief) of) $/, ""))
    )
      return [];
    const firms = names.filter(({ name }) => !institution.test(name));
    return firms.length === 0 ? [] : [firms.map((name) => place(facts, name))];
  });
}

/** The firms an English sentence names. */
export function findEnglishFirms(facts: SentenceFacts): FirmName[] {
  const { text } = facts.sentence;
  const lists = findMatches(listed, text).flatMap((match) =>
    readEnglishNames(text, match.index + match[0].length).map((name) => place(facts, name)),
  );
  const others = findMatches(withOthers, text).flatMap((match) =>
    readEnglishNamesBefore(text, match.index).map((name) => place(facts, name)),
  );
  return [...lists, ...others, ...findEnglishSubjects(facts).flat()];
}
