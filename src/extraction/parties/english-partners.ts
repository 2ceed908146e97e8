// The partner of a deal in an English sentence: behind "with", "to", "from", or joined to the host or the firms as
// subject ("the county and Hong Kong importer Banfu signed").
import type { Counterparty } from "../text/counterparty";
import { readEnglishNames, readEnglishNamesBefore } from "../words/english-phrases";
import type { EnglishName } from "../words/english-phrases";
import { findMatches } from "../../reading/find-matches";

const agreement =
  /\b(?:MOUs?|LOIs?|agree\w*|memorand\w+|contracts?|deals?|orders?|ordered|suppl\w+|sign\w*|letters? of intent|purchase\w*|sold|sells?|bought|buy|export\w*|ship\w*|pact|distribution)\b/;
const behind = /\b(with|from|to|by) /g;
/** What has to stand in front of each preposition: "order … from", "export … to". */
const before: Readonly<Record<string, RegExp>> = {
  with: /\b(?:sign|agree|deal|MOU|LOI|contract|memorand|partner|talks?|conclud|letter|order|pact|suppl|negotiat|purchase)/,
  from: /\b(?:order|request|invest|purchase|contract|deal|letters? of intent|LOI)\w*\b[^;]{0,60}$/,
  to: /\b(?:suppl|export|ship|sell|sold|deliver|provid)\w*\b[^;]{0,80}$/,
  by: /\b(?:ordered|purchased|bought|imported|signed|placed)\s$/,
};
const buying =
  / (?:(?:has )?agreed to|will|is to|plans to|committed to|promised to) (?:buy|purchase|import|order|stock|carry|take|distribute)\b| (?:ordered|purchased|bought|placed (?:an? )?(?:[a-z$\d.,-]+ ){0,3}orders?)\b/g;
/** "a deal between Gaon and Siam Trading": the second is the partner. */
const betweenTwo = /\bbetween (?!\$|\d)/g;
const governed = /\b(?:from|to|with|by|of|in|at|for) (?:the )?$/;
const beside =
  /\b(?:county|city|province|state|district|government|firms|companies|delegation) and (?=[^.]{2,120}?\b(?:exchanged|signed|will sign|agreed|inked|concluded))/g;

function asParty(names: readonly EnglishName[]): Counterparty[] {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ name: names.map(({ name }) => name).join(", "), start: first.start, end: last.end }];
}

/**
 * The partner of an agreement in an English sentence, positions in its text; several joined by ", ". Of several, the
 * first behind `at`, where the sum stands, and in front of `next`, the sum after it; else the last in front of it.
 */
export function findEnglishPartner(text: string, from = 0, at = 0, next = text.length): Counterparty | null {
  if (!agreement.test(text)) return null;
  // "coffee made with Samdasu": what goods are made of is no partner.
  const led = findMatches(behind, text).filter(
    ({ index, 1: word = "" }) =>
      before[word]?.test(text.slice(0, index)) &&
      !/\b(?:made|filled|mixed|equipped|packed) $/.test(text.slice(0, index)),
  );
  const buyers = findMatches(buying, text).map(({ index }) => {
    const names = readEnglishNamesBefore(text, index);
    // "… from Gaon, and Siam Market will take": in front of the comma another clause ends.
    return governed.test(text.slice(0, names[0]?.start ?? 0)) ? names.slice(-1) : names;
  });
  const named = [...led, ...findMatches(beside, text)].map((match) =>
    readEnglishNames(text, match.index + match[0].length),
  );
  const seconds = findMatches(betweenTwo, text).map((match) =>
    readEnglishNames(text, match.index + match[0].length).slice(1),
  );
  // A buyer stands in front of what it buys.
  const subject = buyers.flatMap(asParty).findLast(({ start, end }) => start >= from && end <= at);
  if (subject !== undefined) return subject;
  const phrases = [...buyers, ...named, ...seconds].flatMap(asParty);
  const inside = phrases.filter(({ start, end }) => start >= from && end <= next);
  return inside.find(({ start }) => start >= at) ?? inside.at(-1) ?? null;
}
