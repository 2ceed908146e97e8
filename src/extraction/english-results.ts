// The words by which English reports say what a sum is. English puts the noun in front with "worth" (contracts worth
// $3.5 million), behind with "of" or "in" ($5 million in talks), or says it with the verb (signed, consulted on).
import { matchedGroup } from "./matched-group";
import type { Government, FigureContext } from "./governing-word";
import type { ResultSense, ResultWord } from "./result-words";
import { findMatches } from "../reading/find-matches";

const entries: readonly (readonly [sense: ResultSense, source: string])[] = [
  ["investment", "investment (?:MOUs?|agreements?|pledges?)|investments?"],
  [
    "mou",
    "MOUs?|LOIs?|memorand(?:ums?|a)(?: of understanding)?|letters? of intent|(?:business|export|supply|preliminary|tentative) agreements?|(?:preliminary|tentative|provisional) (?:deals?|contracts?)",
  ],
  [
    "contract_expected",
    "expect(?:s|ed|ing)?|prospective contracts?|potential (?:deals|contracts)|anticipat\\w+",
  ],
  [
    "consultation",
    "consult(?:ed|ations?|ing)(?: on)?|(?:business |trade |export )?talks|(?:business |export )meetings|discuss(?:ed|ions?)",
  ],
  [
    "contract",
    "(?:export |supply |purchase |sales )?(?:contracts?|orders?|deals?)|sign(?:ed|ing|s)?|conclud(?:ed|es)|clinch(?:ed|es)|(?<!illion )won|win",
  ],
  ["sale", "sold|sell|sales"],
  ["agreed", "ship(?:ping)?|suppl(?:y|ies)|(?<=\\bto )(?:export|buy|purchase|deliver)"],
  ["turnover", "turnover|revenues?"],
  ["export", "exports?|exported"],
  ["budget", "budget|subsid(?:y|ies)|spend|pay|cost"],
];
const pattern = new RegExp(`\\b(?:${entries.map(([, source]) => `(${source})`).join("|")})\\b`, "g");
const behind = /^\s?(?:worth )?(?:of|in|worth of)?\s?(?:the )?(?:[a-z-]+ ){0,2}$/;
const furthestBehind = 26;

/** The result words of an English sentence in order. */
export function findEnglishResultWords(text: string): ResultWord[] {
  return findMatches(pattern, text).flatMap((match) => {
    const entry = entries[matchedGroup(match)];
    if (entry === undefined) return [];
    return [{ start: match.index, end: match.index + match[0].length, sense: entry[0], verb: false }];
  });
}

/**
 * The word that governs a figure of an English sentence, or null. Example: in "signed $3 million of contracts out of
 * $5 million in on-site talks" these are contracts and talks.
 */
export function findEnglishGovernment(context: FigureContext): Government | null {
  const { text, words, start, end, previousEnd, nextStart } = context;
  const counted = words.find((word) => word.start >= start && word.end <= end);
  if (counted !== undefined) return { word: counted, joined: null, tail: "", manner: "attributive" };
  const next = words.find((word) => word.start >= end && word.start < nextStart);
  if (next !== undefined && next.start - end <= furthestBehind && behind.test(text.slice(end, next.start))) {
    return { word: next, joined: null, tail: "", manner: "attributive" };
  }
  const before = words.filter((word) => word.end <= start && word.start >= previousEnd);
  const last = before.at(-1);
  // "is expected to sign contracts worth …": the expectation outweighs the noun behind it.
  const expected = before.findLast((word) => word.sense === "contract_expected");
  const noun = last?.sense === "contract" ? (expected ?? last) : last;
  return noun === undefined ? null : { word: noun, joined: null, tail: "", manner: "label" };
}
