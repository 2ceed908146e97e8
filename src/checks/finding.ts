// What a check says about one row: the columns of 점검, as data. Messages are those of domain/checks.md.
import type { Cell } from "../records/cell";
import { severities } from "../records/lists";

export type Severity = keyof typeof severities;

/** One cell as a fix would leave it. */
export interface CellFix {
  /** Korean name of the table. */
  table: string;
  /** The row's id. */
  recordId: string;
  /** Key of the column. */
  key: string;
  /** The value as rows hold it: a list's key, an ISO date, a plain number; null clears the cell. */
  value: Cell;
}

/** recordId of a line about a whole table. */
export const wholeTable = "전체";

export interface Finding {
  /** Rule id, e.g. "F01". */
  rule: string;
  severity: Severity;
  /** Korean name of the table. */
  table: string;
  /** The row's id, its place ("3행") where it has none, or wholeTable. */
  recordId: string;
  /** Korean header. */
  column: string;
  /** What the cell holds now. */
  value: string | null;
  message: string;
  messageEn: string;
  /** What the finding rests on. */
  evidence: string | null;
  /** The same in English, where it is a sentence of ours; absent where it is data, which stays as it is. */
  evidenceEn?: string;
  /** What to do about it. */
  fix: string | null;
  /** The fix as cells, to be written together, where it can be computed. */
  changes?: readonly CellFix[];
}

/** Errors, then warnings, then what is only said, each in their order. */
export function gravestFirst<Found extends { severity: Severity | null }>(
  findings: readonly Found[],
): Found[] {
  return Object.keys(severities).flatMap((severity) => findings.filter((one) => one.severity === severity));
}
