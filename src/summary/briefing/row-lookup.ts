// Cells of one record, looked up live by its id, each with the value it holds now: what sentences about single results
// are made of.
import { foldCase } from "../../records/calculation/row-index";
import { writeCell } from "../../records/rows";
import { columnOf, headerOf, type Table } from "../../records/table";
import { missions, type MissionRow } from "../../records/tables/missions";
import { outcomes, type OutcomeRow } from "../../records/tables/outcomes";
import { quoted } from "../criteria";
import { dayText, type LiveCondition, type LiveText } from "../live-text";

export interface RowLookup<Row> {
  id: string;
  row: Row;
  /** Reference to a cell, without the leading `=`. */
  cell(key: keyof Row & string): string;
  /** The text of a cell, several values joined by commas or by another sign; a blank is "". */
  text(key: keyof Row & string, separator?: string): LiveText;
  day(key: keyof Row & string): LiveText;
  isBlank(key: keyof Row & string): LiveCondition;
  /** Whether a cell shows a text, whatever the case, as Excel compares. */
  shows(key: keyof Row & string, shown: string): LiveCondition;
  /** Whether the record is there and in the total. */
  isCounted: LiveCondition;
}

export function lookUpOutcome(row: OutcomeRow): RowLookup<OutcomeRow> {
  return lookUp(outcomes, row, row.outcomeId ?? "", row.inTotal === 1);
}

export function lookUpMission(row: MissionRow): RowLookup<MissionRow> {
  return lookUp(missions, row, row.missionId ?? "", row.inTotal === 1);
}

function isSame(one: string, other: string): boolean {
  return foldCase(one) === foldCase(other);
}

function lookUp<Row extends object>(table: Table, row: Row, id: string, counted: boolean): RowLookup<Row> {
  const values = row as Readonly<Record<string, string | number | null>>;
  const column = (key: string) => `${table.name}[${headerOf(table, key)}]`;
  const idColumn = column(table.id ?? "");
  const cell = (key: string) => `INDEX(${column(key)},MATCH(${quoted(id)},${idColumn},0))`;
  const shown = (key: string) => String(writeCell(columnOf(table, key), values[key] ?? null) ?? "");
  return {
    id,
    row,
    cell,
    text: (key, separator = ", ") => ({
      formula: `SUBSTITUTE(${cell(key)},"; ",${quoted(separator)})`,
      value: shown(key).replaceAll("; ", separator),
    }),
    day: (key) => {
      const value = values[key] ?? null;
      return dayText(cell(key), typeof value === "string" ? value : null);
    },
    isBlank: (key) => ({ formula: `${cell(key)}=""`, holds: (values[key] ?? null) === null }),
    shows: (key, text) => ({ formula: `${cell(key)}=${quoted(text)}`, holds: isSame(shown(key), text) }),
    isCounted: {
      formula: `COUNTIFS(${idColumn},${quoted(id)},${column("inTotal")},1)>0`,
      holds: counted,
    },
  };
}
