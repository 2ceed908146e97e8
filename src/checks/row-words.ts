// What a row is called where a finding names it: by what an official recognises, a firm and a sum, an event, a newspaper and
// a day. A number says nothing; it stands beside the name only of rows that are called alike and must be told apart.
import { splitValues } from "../records/cell";
import type { ArticleRow } from "../records/tables/articles";
import type { MissionRow } from "../records/tables/missions";
import type { OutcomeRow } from "../records/tables/outcomes";
import type { ParticipantRow } from "../records/tables/participants";
import type { CheckContext } from "./check-context";
import type { RowSet } from "./rows-by-table";
import {
  asIs,
  joinWords,
  measureWords,
  moneyWords,
  numberText,
  recordWords,
  type TwoLanguages,
} from "./words";

/** Where the event and the article of a row are looked up. */
export type NamedBy = Pick<CheckContext, "findMission" | "findArticle">;

/** So much of a name or title tells which one it is. */
const longestName = 24;

/**
 * The beginning of a long name or title.
 * @example shortName("경상남도 베트남·태국 종합 무역사절단 파견 결과 보고회") // "경상남도 베트남·태국 종합 무역사절단 파…"
 */
export function shortName(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}

/** With the number that tells it from rows of the same name: {ko: "베트남 무역사절단(M-2)", en: "베트남 무역사절단 (M-2)"}. */
export function numberedWords({ ko, en }: TwoLanguages, id: string | null): TwoLanguages {
  return id === null ? { ko, en } : { ko: `${ko}(${id})`, en: `${en} (${id})` };
}

/**
 * Who says it: the newspaper, or whose press release it is; the title where neither is known.
 * @example sourceWords({ …, outlet: "하나신문" }, "A-1").ko // "하나신문"
 */
export function sourceWords(article: ArticleRow | undefined, id: string | null): TwoLanguages {
  if (article === undefined) return id === null ? { ko: "기사 없음", en: "no article" } : asIs(id);
  const { sourceType, issuer, outlet, title } = article;
  if (sourceType === "press_release")
    return issuer === null
      ? { ko: "보도자료", en: "Press release" }
      : { ko: `${issuer} 보도자료`, en: `Press release of ${issuer}` };
  return asIs(outlet ?? (title === null ? (id ?? "") : shortName(title)));
}

/**
 * An article by its source and day.
 * @example articleWords("A-1", context).ko // "하나신문 2026-10-12"
 */
export function articleWords(id: string | null, { findArticle }: Pick<NamedBy, "findArticle">): TwoLanguages {
  const article = findArticle(id);
  return followedBy(sourceWords(article, id), article?.publishedOn);
}

/** The same with its title, where articles of one newspaper must be told apart: "하나신문 2026-10-12 ‘경남도, 하노이서 …’". */
export function titledArticleWords(article: ArticleRow): TwoLanguages {
  const { outlet, title, publishedOn, sourceType } = article;
  const source = followedBy(sourceWords(article, article.id), publishedOn);
  const isTitleTold = title === null || (outlet === null && sourceType !== "press_release");
  return isTitleTold ? source : followedBy(source, `‘${shortName(title)}’`);
}

function followedBy(words: TwoLanguages, text: string | null | undefined): TwoLanguages {
  return text === null || text === undefined ? words : joinWords([words, asIs(text)], " ");
}

/** An event by its name, one without a name by its number: `eventWords(findMission("M-1"), "M-1")` is "베트남 무역사절단". */
export function eventWords(event: MissionRow | undefined, id: string | null): TwoLanguages {
  return asIs(event?.name === null || event === undefined ? (id ?? "") : shortName(event.name));
}

/** The same with the day that it begins on, which tells a yearly event from that of another year. */
export function datedEventWords(event: MissionRow | undefined, id: string | null): TwoLanguages {
  return followedBy(eventWords(event, id), event?.startOn);
}

/**
 * A result by its measure and its sum, its count where it has no sum.
 * @example resultWords({ …, kind: "contract", amount: 350_000, currency: "USD" }) // { ko: "계약 35만 달러", en: "Contracts USD 350,000" }
 */
export function resultWords({ kind, amount, currency, count }: OutcomeRow): TwoLanguages {
  const measure = measureWords(kind);
  if (amount !== null) return joinWords([measure, moneyWords(amount, currency)], " ");
  if (count === null) return measure;
  return { ko: `${measure.ko} ${numberText(count)}건`, en: `${measure.en} (${numberText(count)})` };
}

/** The firm and the buyer of a result, "가온테크·비엣무역사"; null where it names neither. */
export function partyWords({
  firm,
  counterparty,
}: Pick<OutcomeRow, "firm" | "counterparty">): TwoLanguages | null {
  const names = [firm, counterparty].flatMap((cell) => (cell === null ? [] : firstName(cell)));
  return names.length === 0 ? null : joinWords(names, "·");
}

/** The first of several names in a cell: "가온; 나래; 다온" is "가온 외 2". */
function firstName(cell: string): TwoLanguages {
  const [first = cell, ...others] = splitValues(cell);
  const name = shortName(first);
  if (others.length === 0) return asIs(name);
  return { ko: `${name} 외 ${others.length}`, en: `${name} and ${others.length} more` };
}

/**
 * A result by its firm and buyer and its sum; without either by its event, and without an event by its article.
 * @example outcomeWords(row, context).ko // "가온테크·비엣무역사 계약 35만 달러"
 */
export function outcomeWords(row: OutcomeRow, context: NamedBy): TwoLanguages {
  return joinWords([partyWords(row) ?? placeWords(row, context), resultWords(row)], " ");
}

/**
 * A result beside others of its event: by its firm and buyer and its sum, and without either by its measure.
 * @example figureWords(row).ko // "상담 240만 달러"
 */
export function figureWords(row: OutcomeRow): TwoLanguages {
  const [party, result] = [partyWords(row), resultWords(row)];
  return party === null ? result : joinWords([party, result], " ");
}

/** A result by its event, whoever signed it: "진주시 베트남 무역사절단 상담 240만 달러". */
export function eventResultWords(row: OutcomeRow, context: NamedBy): TwoLanguages {
  return joinWords([placeWords(row, context), resultWords(row)], " ");
}

function placeWords({ mission, articleId }: OutcomeRow, { findMission, findArticle }: NamedBy): TwoLanguages {
  return mission === null
    ? articleWords(articleId, { findArticle })
    : eventWords(findMission(mission), mission);
}

/** A firm in an event: "가온테크(베트남 무역사절단)". */
function participantWords({ firm, mission }: ParticipantRow, { findMission }: NamedBy): TwoLanguages {
  const event = eventWords(findMission(mission), mission);
  return firm === null ? event : numberedWords(asIs(shortName(firm)), event.ko === "" ? null : event.ko);
}

/**
 * What a row of any table is called; a row of a table whose rows have no names goes by its number.
 * @param recordId as findings have it
 * @example rowWords("participants", row, "P-1", context).ko // "가온테크(베트남 무역사절단)"
 */
export function rowWords(set: RowSet, row: object, recordId: string, context: NamedBy): TwoLanguages {
  const words = namers[set]?.(row as never, context);
  return words === undefined || words.ko === "" ? recordWords(recordId) : words;
}

const namers: Readonly<Partial<Record<RowSet, (row: never, context: NamedBy) => TwoLanguages>>> = {
  articles: (row: ArticleRow) => asIs(shortName(row.title ?? row.id ?? "")),
  missions: (row: MissionRow) => eventWords(row, row.missionId),
  outcomes: outcomeWords,
  participants: participantWords,
};
