// Reads names in English noun phrases: "Polish distributor Wisla Vision", "Hanoi-based Banfu", "Austria's EGSTON",
// "Banfu Foods of Vietnam", "Neva Beauty and Arena Trade". What describes a name stands in front of it, in lower case
// or as a place, and is left out; "Russian buyers" names nobody.
import { isForeignPlaceName } from "../places/foreign-places";
import { findRegions } from "../../regions/lookup";
import { findMatches } from "../../reading/find-matches";

/** A name with its place in the text it was read from. */
export interface EnglishName {
  name: string;
  start: number;
  end: number;
}

const nationality =
  /^(?:American|Canadian|Mexican|Brazilian|Chilean|Peruvian|Colombian|Argentin(?:e|ian)|Chinese|Japanese|Taiwanese|Mongolian|Vietnamese|Thai|Lao(?:tian)?|Cambodian|Burmese|Malaysian|Singaporean|Indonesian|Filipino|Philippine|Indian|Pakistani|Bangladeshi|Nepali|Nepalese|Kazakh|Kazakhstani|Uzbek|Uzbekistani|Kyrgyz|Turkmen|Tajik|Azerbaijani|Georgian|Russian|Ukrainian|Emirati|Saudi|Qatari|Kuwaiti|Omani|Bahraini|Jordanian|Lebanese|Iraqi|Iranian|Israeli|Turkish|Egyptian|Moroccan|Algerian|Tunisian|Nigerian|Ghanaian|Ethiopian|Kenyan|Tanzanian|British|English|Scottish|Irish|French|German|Italian|Spanish|Portuguese|Dutch|Belgian|Swiss|Austrian|Swedish|Norwegian|Danish|Finnish|Estonian|Latvian|Lithuanian|Polish|Czech|Slovak|Slovenian|Croatian|Serbian|Hungarian|Romanian|Bulgarian|Greek|Australian|European|Asian|African|Arab|Arabian|Korean|Hong|Kong|Middle|Eastern|Southeast|Central)$/;
const atHome = /^(?:Korean|Hong|Kong|Middle|Eastern|Central)$/;
const classNoun =
  /^(?:distributor|importer|retailer|buyer|company|firm|wholesaler|chain|operator|manufacturer|trader|supermarket|group|agency|partner|maker|supplier|developer|startup|store|mall|conglomerate|hospital|university|association|fund|investor|client|dealer|business|contractor|brand|label|clinic|grocer|bakery|hotel|restaurant|franchise|cooperative|utility|builder|refiner|miner|carmaker|automaker|shipyard|integrator|reseller|marketplace|platform|outlet|bookseller|pharmacy|drugstore|factory|processor|installer|exporter|brewer|grower|broker|broadcaster|publisher|airline|label)s?$/;
/** An Phat: a capital An is no article in front of a consonant. */
const article =
  /^(?:[Tt]he|[Aa]|an|its|their|local|major|leading|big|large|top|another|two|three|four|five)$/;
const capital = /^[A-Z0-9][A-Za-z0-9&.'’-]*[,]?$/;
const ordinary =
  /^(?:The|A|An|It|They|He|She|This|That|These|Those|Seoul|Korea|Korean|Gov|Mayor|Governor|Officials?|In|On|At|Each|Its|Talks|Promising|Earlier|Last|During|Separately|Meanwhile|Most|Among|After|Of|One|Two|Three|Four|Five|Six|Participating|Participants?|According|MOUs?|LOIs?|USD?|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const body =
  /^(?:Chamber|Association|Federation|Ministry|University|Institute|Council|Board|Bureau|Department|Bank)$/;
/** Provinces, cities and their delegations are hosts, and a person's title is no firm. */
const host =
  /(?:^|\s)(?:City|County|Province|Provincial|State|Government|Delegation|Mission|Gov\.|Governor|Mayor|District)(?:\s|$)/;

/** A city in front of a capital is the beginning of a name ("Samarkand Agro"), unless that is what it describes. */
function isDescription(word: string, next: string): boolean {
  const name =
    isForeignPlaceName(word) && capital.test(next) && !isForeignPlaceName(next.replace(/[,.]$/, ""));
  if (name && !nationality.test(word) && !body.test(next)) return false;
  const bare = word.replace(/[,]$/, "");
  return nationality.test(bare) || isForeignPlaceName(bare) || /-based$/i.test(bare) || /['’]s$/.test(bare);
}

const legalForm = /,? (?:Co\.?,? ?Ltd\.?|Ltd\.?|LLC|Inc\.?|Co\.)$/;

/** A name without its legal form, a final comma or a possessive. */
function trimName(name: string): string {
  const bare = name
    .replace(/,$/, "")
    .replace(/['’]s$/, "")
    .replace(legalForm, "");
  return /(?:Co|Corp|Inc|Ltd|Bros)\.$/.test(bare) ? bare : bare.replace(/\.$/, "");
}

/** Busan, Jeju: who is at home in a region is one of its firms, the region is none. */
function isRegion(name: string): boolean {
  return name.length < 30 && findRegions(name)[0]?.text === name;
}

/** Whether capitalised words are a name and not a sentence's first word, a host or a place. */
function isEnglishName(name: string): boolean {
  const [first = ""] = name.split(" ");
  const named = /^An (?![AEIOU]|[FHLMNRSX][A-Z])/.test(name);
  if (name.length < 2 || (ordinary.test(first.replace(/[.,]$/, "")) && !named) || host.test(name))
    return false;
  if (isRegion(name)) return false;
  return /[A-Za-z]{2}/.test(name) && !isForeignPlaceName(name) && !nationality.test(name);
}

/** Whether a word tells that somebody is of another country: Omani, Japanese. */
export function isNationality(word: string): boolean {
  return nationality.test(word) && !atHome.test(word);
}

interface Word {
  text: string;
  start: number;
}

function wordsFrom(text: string, from: number): Word[] {
  return findMatches(/\S+/g, text.slice(from, from + 160)).map((match) => ({
    text: match[0],
    start: from + match.index,
  }));
}

/** One member: descriptions, then capitalised words. Returns the index of the word behind it. */
function readMember(words: readonly Word[], at: number): { name: EnglishName | null; next: number } {
  let next = at;
  let described = 0;
  for (; described < 8; described += 1, next += 1) {
    const word = words[next]?.text ?? "";
    const plain = /^[a-z][a-z-]*$/.test(word);
    const describes =
      article.test(word) || classNoun.test(word) || isDescription(word, words[next + 1]?.text ?? "");
    const adjective = plain && words.slice(next + 1, next + 4).some(({ text }) => classNoun.test(text));
    // A nationality begins a description; a capitalised word with a trade behind it does too ("Hong Kong importer X").
    const placeOfTrade = capital.test(word) && classNoun.test(words[next + 1]?.text ?? "") && described > 0;
    if (!describes && !adjective && !placeOfTrade) break;
  }
  const first = words[next];
  const name: Word[] = [];
  for (; next < words.length; next += 1) {
    const word = words[next];
    if (word === undefined || name.length > 6) break;
    const joint = word.text === "&" && name.length > 0 && capital.test(words[next + 1]?.text ?? "");
    if (!capital.test(word.text) && !joint) break;
    name.push(word);
    if (word.text === "Co.," && /^Ltd\b/.test(words[next + 1]?.text ?? "")) continue;
    if (/[,]$/.test(word.text) || (/[.]$/.test(word.text) && !/^(?:Co|Corp|Inc|[A-Z])\.$/.test(word.text))) {
      next += 1;
      break;
    }
  }
  // "Hanoi Chamber of Commerce": a body is called by its place and by what stands behind "of".
  if (
    body.test(name.at(-1)?.text ?? "") &&
    /^(?:of|for)$/.test(words[next]?.text ?? "") &&
    capital.test(words[next + 1]?.text ?? "")
  ) {
    name.push(...words.slice(next, next + 2));
    next += 2;
  }
  const place = words[at + described - 1];
  if (
    place !== undefined &&
    described > 0 &&
    body.test(name[0]?.text ?? "") &&
    isForeignPlaceName(place.text)
  )
    name.unshift(place);
  const last = name.at(-1);
  if (first === undefined || last === undefined) return { name: null, next };
  const text = trimName(name.map((word) => word.text).join(" "));
  if (!isEnglishName(text)) return { name: null, next };
  const from = name[0]?.start ?? first.start;
  return { name: { name: text, start: from, end: from + text.length }, next };
}

/**
 * The names of the phrase that begins at a position, "A, B and C" as three; empty if it names nobody.
 * Example: from "with Polish distributor Wisla Vision." behind "with " gives Wisla Vision.
 */
export function readEnglishNames(text: string, from: number): EnglishName[] {
  const words = wordsFrom(text, from);
  const names: EnglishName[] = [];
  let at = 0;
  for (let count = 0; count < 20; count += 1) {
    const { name, next } = readMember(words, at);
    if (name === null) break;
    names.push(name);
    const joined = words[next - 1]?.text.endsWith(",") === true;
    const and = words[next]?.text === "and";
    if (!joined && !and) break;
    at = and ? next + 1 : next;
  }
  return names;
}

/** The names of the phrase that ends at a position: "A and B", "Hong Kong importer A", "A, a maker of tea,". */
export function readEnglishNamesBefore(text: string, end: number): EnglishName[] {
  const left = text
    .slice(0, end)
    .replace(/\s\([^)]{1,30}\)\s?$/, "")
    .replace(/, (?:an?|the|which|who|based|headquartered|located|known|run) [^,]{3,80},?\s?$/, "")
    .replace(/, (?:meanwhile|in turn|for its part|also),\s?$/, "")
    .replace(/, Ltd\.,?\s?$/, "")
    .replace(/,?\s?$/, "");
  const list =
    /(?:^|[\s(“"])((?:[A-Z0-9][A-Za-z0-9&.'’-]*(?:,? and |, | of | & | )){0,16}[A-Z0-9][A-Za-z0-9&.'’-]*)$/.exec(
      left,
    )?.[1];
  if (list === undefined) return [];
  let start = left.length - list.length;
  const lead = /^(?:(?:In|On|At|Separately|Meanwhile|And|The|Also),?\s)+/.exec(list)?.[0] ?? "";
  start += lead.length;
  return readEnglishNames(`${left} `, start).filter(({ end: stop }) => stop <= end);
}
