// Findings with what the screen 점검 shows of the rows they speak of: the rows themselves stay where they were checked.
import type { DecidedFinding } from "../../checks/decisions/decided-findings";
import { faultsByRow } from "../../checks/faults-by-row";
import { previewFixes, type StandingRows } from "../../checks/fixes/propose-fixes";
import type { CellChange } from "../../importing/import-plan";
import type { Report } from "../../records/report";
import { evidenceBook, nameRow } from "../../summary/trace/row-evidence";

export interface ShownFinding extends DecidedFinding {
  record: ShownRecord;
  /** What its fix would change by itself; null where a machine cannot fix it. */
  cells: readonly CellChange[] | null;
}

/** What a record is called: an id says nothing to people, a sum and an event do. */
export interface ShownRecord {
  /** Null where the record has no better name than its id. */
  title: string | null;
  sum: { amount: number; currency: string } | null;
  details: readonly string[];
}

/** Shows findings: of the report as it was checked, or of the rows that have been typed into since. */
export type ShowFindings = (findings: readonly DecidedFinding[], typed?: StandingRows) => ShownFinding[];

/**
 * Shows findings of one report, whose indexes are made once.
 * @param report calculated
 * @example showFindings(report)(findings)[0]?.record
 * // { title: "베트남 무역사절단", sum: { amount: 350000, currency: "USD" }, details: ["경남", "무역사절단", "2026-03-06"] }
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
    return findings.map((finding) => ({
      ...finding,
      record: shownRecord(finding, rows),
      cells: previews.get(finding.id) ?? null,
    }));
  };
}

function shownRecord({ table, recordId: id }: DecidedFinding, { find }: StandingRows): ShownRecord {
  const { title, details } = nameRow({ table, id }, find);
  const { amount, currency } = find(table, id) ?? {};
  const isSum = typeof amount === "number" && typeof currency === "string";
  return { title: title === id ? null : title, sum: isSum ? { amount, currency } : null, details };
}
