// The words by which English reports say what a sum is. English puts the noun in front with "worth" (contracts worth
// $3.5 million), behind with "of" or "in" ($5 million in talks), or says it with the verb (signed, consulted on). What
// stands behind a sum may still take it back: "$2 million under negotiation", "contracts for $2 million are likely".
import { readEnglishNames } from "../words/english-phrases";
import type { Government, FigureContext } from "./governing-word";
import { resultWordReader } from "./result-words";
import type { ResultEntry, ResultSense, ResultWord } from "./result-words";
import { findMatches } from "../../reading/find-matches";

/** First fitting entry wins, so compounds stand before their parts. */
const entries: readonly ResultEntry[] = [
  { sense: "investment", source: "investment (?:MOUs?|agreements?|pledges?)|investments?" },
  {
    sense: "mou",
    source:
      "MOUs?|LOIs?|memorand(?:ums?|a)(?: of understanding)?|letters? of intent|(?:business|export|supply|purchase|preliminary|tentative) agreements?|(?:preliminary|tentative|provisional|non-?binding) (?:deals?|contracts?|orders?)",
  },
  // "Under the deal": the agreement that was told before, of whatever kind it is.
  {
    sense: "agreed",
    source: "(?<=\\b(?:[Uu]nder|[Tt]hrough) )(?:the|this|that) (?:deal|agreement|contract|pact|accord)",
  },
  {
    sense: "contract_expected",
    source:
      "expect(?:s|ed|ing)?|(?:prospective|potential|follow-up|future|possible|likely|pending) (?:export |supply )?(?:deals|contracts|orders|sales)|anticipat\\w+|foresees?|projected|likely to|(?:could|may|might) (?=lead|result|turn|follow|yield|bring|sign|close)",
  },
  {
    sense: "consultation",
    source:
      "(?:discuss(?:ed|ing)|negotiat(?:ed|ing)|consult(?:ed|ing) on|talk(?:ed|ing) (?:about|over)) (?:[a-z]+ )?(?:deals|contracts|orders|sales)|(?:(?:business|export|trade|sales|one-on-one|on-site|purchase|product|individual) )*consultations?|consult(?:ed|ing)(?: on)?|negotiations|(?:business |trade |export |sales )?talks|(?:(?:one-on-one|1:1|in-person|online|business|export|buyer|sales|individual|video) )*(?:meetings|sessions)|discuss(?:ed|ions?)|inquir(?:y|ies)",
  },
  {
    sense: "contract",
    source:
      "(?:(?:on-site|export|supply|purchase|sales|signed|firm|spot|binding) )*(?:contracts?|orders?|deals?)",
  },
  {
    sense: "contract",
    verb: true,
    source:
      "sign(?:ed|ing|s)?|conclud(?:ed|es|ing)|clinch(?:ed|es|ing)|inked|sealed|secured|booked|landed|bagged|clos(?:ed|ing)|(?<!illion )won|win|winning|ordered",
  },
  {
    sense: "agreed",
    verb: true,
    source:
      "will (?:export|ship|provide|sell)|(?:will|agreed to|has agreed to|committed to|promised to) (?:buy|purchase|import|take|order|stock|carry)|ship(?:ping)?|suppl(?:y|ies|ied|ying)|deliver|(?<=\\bto )(?:export|buy|purchase|import|sell)|(?<=\\b(?:[Ff]or|on) (?:the |joint )?)(?:exports?|supply|supplies|sales?|purchases?|deliver(?:y|ies)|shipments?|distribution|imports?)",
  },
  { sense: "turnover", source: "turnover|revenues?|(?:annual|yearly|company|group|total|net) sales" },
  { sense: "sale", source: "sold|sell(?:ing)?|sales|takings" },
  { sense: "export", source: "exports?|exported|shipments?" },
  { sense: "budget", source: "budget|subsid(?:y|ies|ized?)|spend|spent|pay|cost|costs|earmark\\w*|grants?" },
];
const readWords = resultWordReader(entries, (alternatives) => `\\b(?:${alternatives})\\b`);

const behind =
  /^\s?(?:in total )?(?:worth )?(?:of|in|worth of)?\s?(?:the |its |their )?(?:(?!and |but |or |said |that |which |to |from |for |with |while |as |after |by |at |over )[a-z-]+ ){0,3}$/;
const furthestBehind = 34;
/** "$2 million under negotiation", "contracts for $2 million were likely", "… is expected to be closed". */
const stillOpen =
  /^(?: (?:more|further|additional|in|of|worth|the|deals|contracts|orders|business|supply|export|follow-up)){0,4},? (?:(?:that|which) )?(?:(?:is|are|was|were|remains?|still|now|currently|being) ){0,3}(?:under (?:negotiation|discussion|review|consideration|talks)|being (?:negotiated|discussed)|negotiated|likely|pending|expected|anticipated|in the (?:pipeline|works)|(?:to|could|may|might) follow|outstanding)\b/;
/** "174 meetings with buyers from Oman, valued at $6 million": what is valued is the noun in front. */
const valued =
  /^(?:,? (?:with|from|between|among|in|at|and) [^;:$€£]{0,90}?)?,? (?:(?:that|which) (?:were|was|are) )?(?:valued|worth|estimated|totall?ing|amounting|at|for|collectively)\s?(?:at |to |worth )?(?:a (?:combined |total )?(?:value )?(?:of )?)?(?:about |some |around |over |nearly |almost |more than |up to |at least |an estimated )?$/;
const pausing = /[;:]\s|[”"]|, (?:which|who|while|whereas|but) | while | but /g;
const habitual = /\b(?:a|per|last|each|every) year\b|\bannual(?:ly)?\b|\bin (?:19|20)\d\d\b/;
const soldOn =
  /\b(?:event|booth|stall|store|stand|supermarket|market|festival|promotion|fair|pop-up|on[- ]site|on the spot|shoppers|consumers)/i;

/** The result words of an English sentence in order; "signed" alone tells a contract, beside an MOU that. */
export function findEnglishResultWords(text: string): ResultWord[] {
  // "Contracts for $3 million were likely": the first word of a sentence is the same word.
  const [first = "", second = ""] = text;
  const even = /[a-z]/.test(second) ? first.toLowerCase() + text.slice(1) : text;
  const words = readWords(even);
  const named = words.some(({ sense, verb }) => sense === "contract" && !verb);
  const agreed = named ? undefined : words.find(({ sense }) => sense === "mou" || sense === "investment");
  if (agreed === undefined) return words;
  return words.map((word) =>
    word.sense === "contract" && word.verb ? { ...word, sense: agreed.sense } : word,
  );
}

type Manner = Government["manner"];

function govern(word: ResultWord, manner: Manner, sense: ResultSense = word.sense): Government {
  return { word: { ...word, sense }, joined: null, tail: "", manner };
}

/** What was sold to a named buyer is a contract, at a stall or event a sale; a year's sales are a turnover. */
function senseOfSale({ text, end }: FigureContext, word: ResultWord): ResultSense {
  if (word.sense !== "sale") return word.sense;
  const sold = /^s(?:old|ell)/.test(text.slice(word.start, word.end));
  const buyer = /\bto (?=.)/.exec(text.slice(end, end + 40));
  if (sold && buyer !== null && readEnglishNames(text, end + buyer.index + 3).length > 0) return "contract";
  if (habitual.test(text)) return "turnover";
  return sold || soldOn.test(text) ? "sale" : "turnover";
}

/** Nothing in front of the last pause of a sentence speaks of a sum behind it, unless the sum has no word of its own. */
function clauseStart(text: string, from: number, to: number): number {
  const pause = findMatches(pausing, text.slice(from, to)).at(-1);
  return pause === undefined ? from : from + pause.index + pause[0].length;
}

function nounBehind({ text, words, end, nextStart }: FigureContext): ResultWord | null {
  const next = words.find((word) => word.start >= end && word.start < nextStart && !word.verb);
  if (next === undefined || next.start - end > furthestBehind) return null;
  return behind.test(text.slice(end, next.start)) ? next : null;
}

/** The words in front of a sum in its clause; a count before it lends its noun: "87 consultations at $3 million". */
function wordsBefore(context: FigureContext): ResultWord[] {
  const { text, words, start, previousEnd } = context;
  const valuedNoun =
    previousEnd > 0 && valued.test(text.slice(previousEnd, start))
      ? words.filter((word) => word.end === previousEnd)
      : [];
  const from = clauseStart(text, previousEnd, start);
  const inClause = words.filter((word) => word.end <= start && word.start >= from);
  const all = words.filter((word) => word.end <= start && word.start >= previousEnd);
  return [...valuedNoun, ...(inClause.length > 0 ? inClause : all)];
}

/** An expectation in the clause outweighs the agreement it speaks of: "expects to sign contracts worth …". */
function outweighed(context: FigureContext, word: ResultWord): ResultSense {
  const sense = senseOfSale(context, word);
  if (sense !== "contract" && sense !== "agreed" && sense !== "export") return sense;
  const expects = wordsBefore(context).some((one) => one.sense === "contract_expected");
  return expects || isStillOpen(context) ? "contract_expected" : sense;
}

function isStillOpen({ text, end, nextStart }: FigureContext): boolean {
  return stillOpen.test(text.slice(end, Math.min(nextStart, end + 80)));
}

/**
 * The word that governs a figure of an English sentence, or null. Example: in "signed $3 million of contracts out of
 * $5 million in on-site talks" these are contracts and talks.
 */
export function findEnglishGovernment(context: FigureContext): Government | null {
  const { words, start, end } = context;
  const counted = words.find((word) => word.start >= start && word.end <= end);
  if (counted !== undefined) return govern(counted, "attributive", outweighed(context, counted));
  const before = wordsBefore(context);
  const next = nounBehind(context);
  // "deals worth $2 million are under discussion": what is still open is the deal.
  const open = next?.sense === "consultation" && isStillOpen(context);
  if (next !== null && !open) return govern(next, "attributive", outweighed(context, next));
  const expected = before.findLast((word) => word.sense === "contract_expected");
  const noun = before.findLast((word) => word.sense !== "contract_expected") ?? expected;
  if (isStillOpen(context)) {
    const hoped = expected ?? noun ?? words[0];
    if (hoped !== undefined && noun?.sense !== "consultation" && noun?.sense !== "investment")
      return govern(hoped, "label", "contract_expected");
  }
  if (noun === undefined) return null;
  // "expects a further $6 million" behind an earlier noun: the nearest word speaks.
  const last = before.at(-1);
  return last?.sense === "contract_expected"
    ? govern(last, "label")
    : govern(noun, "label", outweighed(context, noun));
}
