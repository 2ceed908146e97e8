// A workbook of the clean report with some things spoilt.
import type { Workbook } from "../../src/workbook/workbook";
import type { Cell } from "../../src/records/cell";
import { calculate } from "../../src/records/calculation/calculate";
import { initialSettings } from "../../src/records/report";
import { writeRow } from "../../src/records/rows";
import { articles, sourceTexts } from "../../src/records/tables/articles";
import { evidenceRows } from "../../src/records/tables/evidence";
import { missions } from "../../src/records/tables/missions";
import { outcomes } from "../../src/records/tables/outcomes";
import { participants } from "../../src/records/tables/participants";
import { buildCommit } from "../../src/tasks/build-commit";
import { emptyCommit } from "../../src/workbook/workbook";
import { clean, told, type Change } from "../checks/clean-report";

export const clock = { today: "2026-11-21", now: "2026-11-21T09:30" };
export const author = { clock, user: "김주무관" };

/** Writes the clean report into an empty workbook, after a change. */
export async function fill(workbook: Workbook, change: Change): Promise<void> {
  const settings = initialSettings(clock.today);
  const rows = calculate(told(change(clean)), settings);
  const appends = [
    { table: articles.name, rows: rows.articles.map((row) => writeRow(articles, row)) },
    { table: sourceTexts.name, rows: rows.sourceTexts.map((row) => writeRow(sourceTexts, row)) },
    { table: missions.name, rows: rows.missions.map((row) => writeRow(missions, row)) },
    { table: outcomes.name, rows: rows.outcomes.map((row) => writeRow(outcomes, row)) },
    { table: participants.name, rows: rows.participants.map((row) => writeRow(participants, row)) },
    { table: evidenceRows.name, rows: rows.evidence.map((row) => writeRow(evidenceRows, row)) },
  ];
  await workbook.commit(buildCommit(rows, settings, { appends }));
}

/** Types a value into a cell, as a person would. */
export async function typeInto(
  workbook: Workbook,
  table: string,
  id: { header: string; value: string },
  header: string,
  value: Cell,
): Promise<void> {
  await workbook.commit({ ...emptyCommit, updates: [{ table, id, header, value }] });
}
