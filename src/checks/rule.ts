// What a rule is: its texts, from which messages and the rule page come, and how it finds. A rule over single rows
// says so, because then one changed row can be checked again alone; a rule over groups needs every row.
import type { Cell } from "../records/cell";
import type { ReportRows } from "../records/report";
import type { SettingKey } from "../records/settings";
import type { AnyRowPick, CheckContext } from "./check-context";
import type { CellFix, Finding, Severity } from "./finding";
import { tableOf, type RowCells, type RowSet } from "./rows-by-table";
import type { TwoLanguages, Words } from "./words";

/** Messages with {words} to be filled in, as domain/checks.md has them. */
interface Saying {
  severity: Severity;
  message: string;
  messageEn: string;
  /** The same of many rows at once, where the message tells the figures of one; it has no {words}. */
  ofMany?: TwoLanguages;
}

/**
 * What a rule compares a row with: its event and the articles that tell of it, the rows of its article whatever their
 * events, or the whole workbook. A changed row is checked again alone only as far as this reaches (recheck).
 */
export type Reach = "event" | "article" | "workbook";

export interface RuleText extends Saying {
  id: string;
  /** What it is called where there is no room for its message (rule-names). */
  name: TwoLanguages;
  /** "event" unless told. */
  reach?: Reach;
  /** What the rule is for, one or two sentences in Korean. */
  meaning: string;
  /** A case that the rule finds, in Korean. */
  example: string;
  /** What to do, with the same words; null where there is nothing to do. */
  fix: string | null;
  /** The same in English, without the words: the message and the cells that a fix would change have them. */
  fixEn: string | null;
  /** Settings that bound it. */
  limits?: readonly SettingKey[];
  /** What the rule says in special cases. */
  variants?: Readonly<Record<string, Saying>>;
}

export interface Rule extends RuleText {
  scope: "row" | "group";
  /** What a rule over single rows says of one of them; run-checks takes all such rules over a row at a time. */
  rowChecks?: RowChecks;
  /** The rows that it compares or counts, picked in one pass for all rules. */
  picks?: readonly AnyRowPick[];
  /** What it finds by comparing rows. */
  compare?: (context: CheckContext) => PlacedHit[];
  /** What it finds where no row of ours is: in 설정, on a sheet. */
  find?: (context: CheckContext) => Finding[];
  /**
   * How many rows the rule looks at. Where it holds for nearly all of them, one line tells so instead of one a row
   * (summarise-findings).
   */
  population?: (context: CheckContext) => number;
}

/** What a rule has to say of a row. */
export interface Hit {
  /** Key of the column. */
  column: string;
  words?: Words;
  /** Name of a variant of the rule's messages. */
  variant?: string;
  /** What the cell holds, if it is not the row's value in that column. */
  value?: string | null;
  /** Data as it is, or a sentence of the rule's own in both languages; one that names rows is made when it is told. */
  evidence: string | TwoLanguages | (() => TwoLanguages) | null;
  /** The ids of other rows that it speaks of, where no change is proposed to them (silence-findings). */
  others?: readonly (string | null)[];
  /** The place, where it is no single row. */
  recordId?: string;
  /** If it is not the rule's own, filled in. */
  fix?: string | null;
  changes?: readonly CellFix[];
}

/** A hit with the row it is about. */
export interface PlacedHit extends Hit {
  rows: RowSet;
  row: object;
}

/** What a rule says of one row: a hit, several of them (F01 for each blank cell), or nothing. */
export type RowCheck<Row> = (row: Row, context: CheckContext) => Hit | readonly Hit[] | null;

type RowChecks = { [Set in RowSet]?: RowCheck<ReportRows[Set][number]> };

/** A rule that looks at each row alone, with what the row refers to. */
export function rowRule(text: RuleText & Pick<Rule, "population" | "picks">, rowChecks: RowChecks): Rule {
  return { ...text, scope: "row", rowChecks };
}

/** A rule that asks the same of the rows of several tables. */
export function everyRowRule(
  text: RuleText,
  sets: readonly RowSet[],
  checkOf: (set: RowSet) => RowCheck<RowCells>,
): Rule {
  return { ...text, scope: "row", rowChecks: Object.fromEntries(sets.map((set) => [set, checkOf(set)])) };
}

/** A rule that compares rows. At most one of its hits may be about one cell. */
export function groupRule(
  text: RuleText & Pick<Rule, "population" | "picks">,
  compare: (context: CheckContext) => PlacedHit[],
): Rule {
  return { ...text, scope: "group", compare };
}

/** A change of one cell of 성과, 행사 …: `fixOf("outcomes", "O-1", "kind", "mou")`. */
export function fixOf(rows: RowSet, recordId: string | null, key: string, value: Cell): CellFix {
  return { table: tableOf(rows).name, recordId: recordId ?? "", key, value };
}
