// What English reports count: deals and meetings ("118 export consultations", "three memorandums"), and firms of one's
// own ("a dozen exporters", "Six Jeonnam companies"). Firms of other countries are buyers, whatever noun they are called by.
import type { Count } from "./count";
import { spelledNumber, valueOfSpelled } from "../words/english-numbers";
import { isNationality } from "../words/english-phrases";
import { findMatches } from "../../reading/find-matches";

const deals =
  "consultations|(?:business |trade |export )?talks|cases|contracts|MOUs|LOIs|deals|orders|meetings|memorand(?:ums|a)(?: of understanding)?|letters of intent|agreements";
/** What firms of one's own are called, in the plural; a pattern without capturing groups. */
export const firmNouns =
  "companies|firms|enterprises|manufacturers|start-?ups|producers|exporters|makers|businesses|SMEs|farms|cooperatives|breweries|brands|suppliers|developers|studios";
const firms = `${firmNouns}|ventures|vendors|processors|workshops`;
const between =
  "(?:(?!million|billion|mln|bln|mn|bn|thousand|days|percent|of |that |when )[A-Z]?[a-zA-Z'’-]+(?:,|) )";
const counter = new RegExp(
  `(?<![\\d.,])\\b(?:(\\d{1,3}(?:,\\d{3})+|\\d+)|(${spelledNumber})|((?:a|one|two|three|four) dozen)) ` +
    `(?:${between}{0,2}?(${deals})|(?:small and (?:medium|mid)[a-z-]* )?(${between}{0,4}?)(?:(?:${firms}) and )?(${firms}))\\b`,
  "gi",
);
const about = /(?:about|some|roughly|around|nearly|over|more than|approximately|almost|at least)\s$/i;
/** "sold 500 cases", "orders for 500 cases of soju": boxes of goods, no deals. */
const ofGoods =
  /\b(?:sold|ship(?:ped)?|export(?:ed|s of)?|deliver(?:ed|y of)?|suppl(?:y|ied)|order(?:ed|s of)?|b(?:uy|ought)|for|of) (?:about |some |over )?$/i;
const othersFirms =
  /\b(?:buyers?|buying|importing|import|foreign|overseas|international|global|purchasing)\b/i;

function valueOf(digits: string | undefined, word: string | undefined, dozen: string | undefined): number {
  if (digits !== undefined) return Number(digits.replaceAll(",", ""));
  if (word !== undefined) return valueOfSpelled(word.toLowerCase());
  return 12 * Math.max(valueOfSpelled((dozen ?? "").toLowerCase().split(" ")[0] ?? ""), 1);
}

function areForeign(described: string): boolean {
  return othersFirms.test(described) || described.split(/[\s,]+/).some(isNationality);
}

function areBoxes(text: string, start: number, end: number): boolean {
  return ofGoods.test(text.slice(0, start)) || /^ of\b/.test(text.slice(end));
}

/**
 * The counted deals, meetings and firms of an English text.
 * Example: `findEnglishCounts("Twenty-two firms held 118 export consultations")` counts 22 firms and 118 deals.
 */
export function findEnglishCounts(text: string): Count[] {
  return findMatches(counter, text).flatMap((match): Count[] => {
    const [whole, digits, word, dozen, deal, described = ""] = match;
    if (deal === undefined && areForeign(described)) return [];
    if (/ cases$/i.test(whole) && areBoxes(text, match.index, match.index + whole.length)) return [];
    const approximate = about.test(text.slice(Math.max(0, match.index - 16), match.index));
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        value: valueOf(digits, word, dozen),
        approximate,
        unit: deal === undefined ? "firm" : "deal",
      },
    ];
  });
}
