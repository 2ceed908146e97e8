// A row of a trace as people read it: what it is, who is behind it, and the sentences that prove it.
import { joinParts } from "../../importing/stored-text";
import { recordSetOf, tableOf, type RowCells } from "../../checks/rows-by-table";
import { groupBy } from "../../records/group-by";
import { indexRows, foldCase } from "../../records/calculation/row-index";
import type { ReportRows } from "../../records/report";
import type { EvidenceRow } from "../../records/tables/evidence";
import type { RecordPlace } from "../../workbook/workbook-view";
import { provinceHeader } from "../province-columns";
import { outcomeIdHeader } from "../record-columns";
import type { Part } from "./made-of";
import { once } from "./once";
import { idHeaderOf } from "./source-tables";

/** Where an article says it: characters `[start, end)` of its cleaned text. */
export interface Quote {
  articleId: string;
  text: string;
  start: number;
  end: number;
}

export interface RowEvidence {
  /** 수출기업, 상대방 or 사업명; the id where the row has none. */
  title: string;
  /** 시도, 실적항목 and 귀속일, as far as the row has them. */
  details: readonly string[];
  quotes: readonly Quote[];
  /** Where the row stands; null where its table has no ids. */
  place: RecordPlace | null;
}

/** What there is to say of a part, and the text of an article; indexes are made when they are first needed. */
export interface EvidenceBook {
  of: (part: Pick<Part, "table" | "id">) => RowEvidence;
  /** The row itself, if there is one. */
  row: (part: Pick<Part, "table" | "id">) => RowCells | undefined;
  articleText: (articleId: string) => string | null;
  articleTitle: (articleId: string) => string | null;
}

/** Columns that name a row, the best first, and those that say more of it. */
const titleKeys = ["firm", "counterparty", "name", "title", "counterpartyName", "message", "firms"];
const detailKeys = ["summaryProvince", "missionType", "attributedOn"];

/** @param rows calculated */
export function evidenceBook(rows: ReportRows): EvidenceBook {
  const evidence = once(() => groupBy(rows.evidence, ({ recordId }) => foldCase(recordId ?? "")));
  const finders = new Map<string, (id: string | null) => object | undefined>();
  const find = (table: string, id: string): RowCells | undefined => {
    const set = recordSetOf(table);
    const key = set === undefined ? null : tableOf(set).id;
    if (set === undefined || key === null) return undefined;
    const records = rows[set] as readonly object[];
    const finder = finders.get(table) ?? indexRows(records, (row) => textOf((row as RowCells)[key]));
    finders.set(table, finder);
    return finder(id) as RowCells | undefined;
  };
  const texts = once(() => groupBy(rows.sourceTexts, ({ id }) => id));
  const articles = once(() => indexRows(rows.articles, ({ id }) => id));
  return {
    of: ({ table, id }) => ({
      ...nameRow({ table, id }, find),
      quotes: quotesOf(find(table, id), evidence().get(foldCase(id)) ?? []),
      place: placeOf(table, id),
    }),
    row: ({ table, id }) => find(table, id),
    articleText: (articleId) => {
      const found = texts().get(articleId);
      return found === undefined ? null : joinParts(found);
    },
    articleTitle: (articleId) => articles()(articleId)?.title ?? null,
  };
}

/**
 * What a row is called.
 * @param find a row by its table and id
 * @example nameRow({ table: "성과", id: "O-3" }, find) // { title: "가온테크", details: ["경남", "무역사절단", "2026-10-09"] }
 */
function nameRow(
  { table, id }: Pick<Part, "table" | "id">,
  find: (table: string, id: string) => RowCells | undefined,
): Pick<RowEvidence, "title" | "details"> {
  const row = find(table, id);
  const mission = row === undefined ? undefined : find("행사", textOf(row.mission) ?? "");
  return {
    title: titleOf(row) ?? titleOf(mission) ?? id,
    details: row === undefined ? [] : detailKeys.flatMap((key) => textOf(row[key]) ?? []),
  };
}

function titleOf(row: RowCells | undefined): string | undefined {
  const key = titleKeys.find((candidate) => textOf(row?.[candidate]) !== null);
  return key === undefined ? undefined : (textOf(row?.[key]) ?? undefined);
}

/** The figure's own sentence first; what an event is proved by otherwise. Each sentence once. */
function quotesOf(row: RowCells | undefined, found: readonly EvidenceRow[]): Quote[] {
  const own = textOf(row?.quote);
  const quotes = found.flatMap(({ articleId, quote, start, end }) =>
    articleId === null || quote === null || start === null || end === null
      ? []
      : [{ articleId, text: quote, start, end }],
  );
  const isOwn = ({ text }: Quote) => (text === own ? 0 : 1);
  const known = new Map(quotes.map((quote) => [`${quote.articleId} ${quote.start} ${quote.end}`, quote]));
  return [...known.values()].sort((a, b) => isOwn(a) - isOwn(b));
}

function placeOf(table: string, id: string): RecordPlace | null {
  const set = recordSetOf(table);
  const header = set === undefined ? (summaryKeys[table] ?? null) : idHeaderOf(set);
  return header === null ? null : { table, id: { header, value: id } };
}

/** Summaries whose rows other figures count, and the column that tells their rows apart. */
const summaryKeys: Readonly<Record<string, string | undefined>> = {
  요약_시도: provinceHeader,
  요약_MOU후속: outcomeIdHeader,
};

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
