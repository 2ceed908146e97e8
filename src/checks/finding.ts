// What a check says about one row: the columns of 점검, as data. Messages are those of domain/checks.md.
import type { severities } from "../records/lists";

export interface Finding {
  /** Rule id, e.g. "F01". */
  rule: string;
  severity: keyof typeof severities;
  /** Korean name of the table. */
  table: string;
  /** The row's id, or its place ("3행") where it has none. */
  recordId: string;
  /** Korean header. */
  column: string;
  /** What the cell holds now. */
  value: string | null;
  message: string;
  messageEn: string;
  /** What the finding rests on. */
  evidence: string | null;
  /** What to do about it. */
  fix: string | null;
}
