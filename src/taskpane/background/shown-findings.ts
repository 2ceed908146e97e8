// Findings with what the screen 점검 shows of the rows they speak of: the rows themselves stay where they were checked.
import type { DecidedFinding } from "../../checks/decisions/decided-findings";
import { faultsByRow } from "../../checks/faults-by-row";
import { previewFixes, type StandingRows } from "../../checks/fixes/propose-fixes";
import { rowWords, type NamedBy } from "../../checks/row-words";
import { recordSetOf, tableOf, type RowCells, type RowSet } from "../../checks/rows-by-table";
import type { TwoLanguages } from "../../checks/words";
import type { CellChange } from "../../importing/import-plan";
import type { Cell } from "../../records/cell";
import { unknownProvince } from "../../records/lists";
import type { Report } from "../../records/report";
import type { ArticleRow } from "../../records/tables/articles";
import type { MissionRow } from "../../records/tables/missions";
import { evidenceBook } from "../../summary/trace/row-evidence";

export interface ShownFinding extends DecidedFinding {
  record: ShownRecord;
  /** What its fix would change by itself; null where a machine cannot fix it. */
  cells: readonly ShownChange[] | null;
}

/** What a record is called: an id says nothing to people, a firm and a sum do. */
export interface ShownRecord {
  /** Null where the record has no better name than its id. */
  name: TwoLanguages | null;
  /** 시도 and 귀속일, as far as the row has them. */
  details: readonly string[];
}

/** A cell that a fix would change, with what people call its row, and the rows that its values name. */
export interface ShownChange extends CellChange {
  row: TwoLanguages | null;
  beforeRow: TwoLanguages | null;
  afterRow: TwoLanguages | null;
}

/** Shows findings: of the report as it was checked, or of the rows that have been typed into since. */
export type ShowFindings = (findings: readonly DecidedFinding[], typed?: StandingRows) => ShownFinding[];

/**
 * Shows findings of one report, whose indexes are made once.
 * @param report calculated
 * @example showFindings(report)(findings)[0]?.record
 * // { name: { ko: "가온테크·비엣무역사 계약 35만 달러", en: … }, details: ["경남", "2026-03-06"] }
 */
export function showFindings(report: Report): ShowFindings {
  const book = evidenceBook(report.rows);
  const faults = faultsByRow(report);
  const checked: StandingRows = {
    find: (table, id) => book.row({ table, id }),
    faultsOf: (row) => faults.get(row) ?? [],
  };
  return (findings, typed) => {
    const rows: StandingRows =
      typed === undefined
        ? checked
        : { ...typed, find: (table, id) => typed.find(table, id) ?? checked.find(table, id) };
    const previews = previewFixes(report, findings, rows);
    const nameRow = rowNamer(rows);
    return findings.map((finding) => ({
      ...finding,
      record: {
        name: nameRow(finding.table, finding.recordId),
        details: detailsOf(rows.find(finding.table, finding.recordId)),
      },
      cells: previews.get(finding.id)?.map((change) => shownChange(change, nameRow)) ?? null,
    }));
  };
}

/** What a row is called, by its table and id; null where there is none, or no better name. */
type RowNamer = (table: string, id: string) => TwoLanguages | null;

function rowNamer({ find }: StandingRows): RowNamer {
  const findIn = (set: RowSet, id: string | null): object | undefined =>
    id === null ? undefined : find(tableOf(set).name, id);
  const context: NamedBy = {
    findMission: (id) => findIn("missions", id) as MissionRow | undefined,
    findArticle: (id) => findIn("articles", id) as ArticleRow | undefined,
  };
  return (table, id) => {
    const own = recordSetOf(table);
    // A text goes by its article.
    const set = own === "sourceTexts" ? "articles" : own;
    const row = set === undefined ? undefined : findIn(set, id);
    if (set === undefined || row === undefined) return null;
    const words = rowWords(set, row, id, context);
    return words.ko === id ? null : words;
  };
}

function detailsOf(row: RowCells | undefined): string[] {
  return [row?.summaryProvince, row?.attributedOn].flatMap((cell) =>
    typeof cell === "string" && cell !== "" && cell !== unknownProvince ? [cell] : [],
  );
}

/** Columns whose cells name a row, and the table where it stands. */
const namedRows: Readonly<Record<string, RowSet | undefined>> = {
  mission: "missions",
  parentMission: "missions",
  partOf: "outcomes",
  articleId: "articles",
  sameReleaseGroup: "articles",
};

function shownChange(change: CellChange, nameRow: RowNamer): ShownChange {
  const { table, recordId, key, before, after } = change;
  const set = namedRows[key];
  const nameCell = (cell: Cell) =>
    set === undefined || typeof cell !== "string" ? null : nameRow(tableOf(set).name, cell);
  return {
    ...change,
    row: nameRow(table, recordId),
    beforeRow: nameCell(before),
    afterRow: nameCell(after),
  };
}
