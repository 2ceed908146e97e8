// The words that messages are filled with, in both languages.
import type { OutcomeKind } from "../records/article";
import { groupBy } from "../records/group-by";
import { measureNames } from "../records/measure-names";
import { englishMoney, koreanMoney } from "../records/money-text";
import { wholeTable } from "./finding";
import { officialDate } from "./official-date";
import { anyPair, pickParticle, type ParticlePair } from "./particles";
import { remember } from "../records/remember";

export interface TwoLanguages {
  ko: string;
  en: string;
}

/** Data, which stays as it is in English. */
export function asIs(text: string): TwoLanguages {
  return { ko: text, en: text };
}

/** A word; one that takes some putting together is made when it is told, which of many findings only few are. */
export type Words = Readonly<Record<string, string | TwoLanguages | (() => TwoLanguages)>>;

/** A word's place, with the marks and the pair of particles behind it. */
const slot = new RegExp(`\\{([^{}]+)\\}(?:(["')]*)(${anyPair}))?`, "g");

/** A message as what stands between its words, and its words. */
interface Template {
  /** One more than there are words. */
  texts: string[];
  slots: { whole: string; name: string; marks: string; pair: ParticlePair | undefined }[];
}

/** Every rule has three templates, and fills them again and again. */
const parseTemplate = remember((template: string): Template => {
  const parsed: Template = { texts: [], slots: [] };
  let end = 0;
  for (const { 0: whole, 1: name = "", 2: marks = "", 3: pair, index } of template.matchAll(slot)) {
    parsed.texts.push(template.slice(end, index));
    parsed.slots.push({ whole, name, marks, pair: pair as ParticlePair | undefined });
    end = index + whole.length;
  }
  parsed.texts.push(template.slice(end));
  return parsed;
});

/**
 * A message with its words filled in, each with the particle it takes; a word that is not given stays as it is. A date
 * that ends the sentence brings its own point.
 * @example fillWords("'{열}'이(가) 비어 있습니다.", { 열: "통화" }, "ko") // "'통화'가 비어 있습니다."
 */
export function fillWords(template: string, words: Words, language: keyof TwoLanguages): string {
  const { texts, slots } = parseTemplate(template);
  let filled = texts[0] ?? "";
  slots.forEach(({ whole, name, marks, pair }, index) => {
    const given = Object.hasOwn(words, name) ? words[name] : undefined;
    const word = typeof given === "function" ? given() : given;
    const text = typeof word === "object" ? word[language] : word;
    const particle = pair === undefined || text === undefined ? "" : pickParticle(text, pair);
    filled += text === undefined ? whole : `${text}${marks}${particle}`;
    filled += texts[index + 1] ?? "";
  });
  return filled.endsWith("..") ? filled.slice(0, -1) : filled;
}

/** A sum: `moneyWords(8_760_000, "USD")` is {ko: "876만 달러", en: "USD 8,760,000"}; without a currency, the number. */
export function moneyWords(amount: number, currency: string | null): TwoLanguages {
  const [ko, en] = [koreanMoney(amount, currency ?? ""), englishMoney(amount, currency ?? "")];
  return { ko: ko.trim(), en: en.trim() };
}

/** A day: `dayWords("2026-08-14")` is {ko: "2026. 8. 14.", en: "2026-08-14"}. */
export function dayWords(iso: string): TwoLanguages {
  return { ko: officialDate(iso), en: iso };
}

/** A measure: `measureWords("contract_expected")` is {ko: "계약추진", en: "Expected contracts"}; blank it is any result. */
export function measureWords(kind: OutcomeKind | null): TwoLanguages {
  return kind === null
    ? { ko: "성과", en: "a result" }
    : { ko: measureNames.ko[kind], en: measureNames.en[kind] };
}

/** Words in a row, in both languages: `joinWords([moneyWords(300_000, "USD"), moneyWords(200_000, "USD")], " + ")`. */
export function joinWords(words: readonly TwoLanguages[], separator: string): TwoLanguages {
  return { ko: words.map(({ ko }) => ko).join(separator), en: words.map(({ en }) => en).join(separator) };
}

/** A cell of 점검 is read at a glance: so many rows are named in it. */
export const mostNamed = 3;

/** The first of a list, and how many more there are: `fewWords(["가온", "나래", "다온", "라온"], ", ").ko` is "가온, 나래, 다온 외 1건". */
export function fewWords(words: readonly (string | TwoLanguages)[], separator: string): TwoLanguages {
  return fewNamed(words, (word) => (typeof word === "string" ? asIs(word) : word), separator);
}

/** The same of rows, of which only those that are told are named: `fewNamed(rows, figureWords, " + ")`. */
export function fewNamed<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => TwoLanguages,
  separator: string,
): TwoLanguages {
  const named = rows.slice(0, mostNamed).map(nameOf);
  return joinWords([joinWords(named, separator), moreWords(rows.length)], "");
}

/**
 * The first of a list of names, those that are alike once with their number.
 * @example alikeWords([gaon, gaon, narae]).ko // "가온 계약 35만 달러(2행), 나래 계약 35만 달러"
 */
export function alikeWords(names: readonly TwoLanguages[]): TwoLanguages {
  const groups = [...groupBy(names, ({ ko }) => ko).values()].flatMap((alike) => {
    const [first] = alike;
    const { length } = alike;
    if (first === undefined || length === 1) return first ?? [];
    return { ko: `${first.ko}(${length}행)`, en: `${first.en} (${length} rows)` };
  });
  return fewWords(groups, ", ");
}

/** What is said of the others where only the first of so many rows are named: `moreWords(5).ko` is " 외 2건". */
export function moreWords(count: number): TwoLanguages {
  const left = count - mostNamed;
  return left > 0 ? { ko: ` 외 ${left}건`, en: ` and ${left} more` } : { ko: "", en: "" };
}

/** A cell's day or name as it is, or what messages call a blank one. */
export function wordOrBlank(cell: string | null): TwoLanguages {
  return cell === null ? blankWord : { ko: cell, en: cell };
}

/** Who is to be asked, behind what a row rests on; nothing where no 담당자 is named. */
export function officerWords(officer: string | null): TwoLanguages {
  return officer === null ? { ko: "", en: "" } : { ko: `, 담당 ${officer}`, en: `, officer ${officer}` };
}

/** A record as findings name it: `recordWords("3행")` is {ko: "3행", en: "Row 3"}; an id stays as it is. */
export function recordWords(recordId: string): TwoLanguages {
  return { ko: recordId, en: recordId === wholeTable ? "All rows" : recordId.replace(/^(\d+)행$/, "Row $1") };
}

/** What messages call a blank cell. */
export const blankWord: TwoLanguages = { ko: "빈칸", en: "blank" };

/** Making a format takes longer than using it a hundred times. */
const formats = [0, 1, 2].map(
  (decimals) => new Intl.NumberFormat("ko-KR", { maximumFractionDigits: decimals }),
);

/** A number with separators and at most so many decimals, two of them: `numberText(1164.4219, 1)` is "1,164.4". */
export function numberText(value: number, decimals: 0 | 1 | 2 = 0): string {
  return formats[decimals]?.format(value) ?? String(value);
}
