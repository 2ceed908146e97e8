// What is worked out over all rows of a workbook: refreshing, changing settings, freezing, undoing. At a hundred
// thousand rows each takes seconds, so it is done where the import's heavy part is (see `openBackground`); what goes in
// and comes out is plain data.
import type { Decisions } from "../../importing/import-plan";
import type { UndoQuestion } from "../../importing/undo/undo-question";
import type { ReportSettings } from "../../records/report";
import type { SummaryName } from "../../summary/summary-sheets";
import { provinceTotals, type ProvinceTotals } from "../../summary/totals/province-totals";
import { changeSettings } from "../../tasks/change-settings";
import type { Clock } from "../../tasks/clock";
import { freezeSummaries, type Freezing } from "../../tasks/freeze-summaries";
import type { Author } from "../../tasks/import-articles";
import { refreshSummaries, type RefreshedReport } from "../../tasks/refresh-summaries";
import type { TaskWorkbook } from "../../tasks/task-workbook";
import { hasImport, proposeUndo, undoImport } from "../../tasks/undo-import";
import { heedStop } from "./heed-stop";
import type { WorkOptions } from "./import-work";

export interface RefreshOrder {
  clock: Clock;
  /** Summaries to make beside those that the workbook has. */
  wanted: readonly SummaryName[];
  /** Settings to change before. */
  changes: Partial<ReportSettings>;
}

/** Of a refreshed report what the pane shows: not the rows. */
export interface ShownRefresh extends Pick<
  RefreshedReport,
  "settings" | "comparison" | "present" | "notMade"
> {
  totals: ProvinceTotals;
}

export type SettingsOrder = Pick<RefreshOrder, "clock" | "changes">;

export interface FreezeOrder {
  author: Author;
  /** What the user calls the cycle. */
  name: string;
}

export interface UndoOrder {
  author: Author;
  /** What the user has answered. */
  decisions: Decisions;
}

/** Of what undoing the last import would do what the pane asks about. */
export interface ShownUndo {
  /** 일시 of the import. */
  at: string;
  /** How many articles and rows go. */
  articles: number;
  rows: number;
  questions: readonly UndoQuestion[];
}

export interface ReportWork {
  /** See `refreshSummaries`. */
  refresh: (order: RefreshOrder, options?: WorkOptions) => Promise<ShownRefresh>;
  /** See `changeSettings`: what the formulas give follows from all rows. */
  changeSettings: (order: SettingsOrder, options?: WorkOptions) => Promise<void>;
  /** Only what became of it: the frozen rows are many. See `freezeSummaries`. */
  freeze: (order: FreezeOrder, options?: WorkOptions) => Promise<Freezing["kind"]>;
  /** Whether there is an import to undo. */
  hasImport: (order: null, options?: WorkOptions) => Promise<boolean>;
  /** What undoing the last import would do; null where there is none. See `proposeUndo`. */
  proposeUndo: (order: UndoOrder, options?: WorkOptions) => Promise<ShownUndo | null>;
  /**
   * Works it out anew, since the workbook may have changed, and does it.
   * @returns how many articles were taken out; null where there is no import to undo
   */
  undo: (order: UndoOrder, options?: WorkOptions) => Promise<number | null>;
}

/** The work over a workbook. */
export function createReportWork(workbook: TaskWorkbook): ReportWork {
  return {
    async refresh({ clock, wanted, changes }, options) {
      const book = heedStop(workbook, options);
      if (Object.keys(changes).length > 0) await changeSettings(book, clock, changes);
      const refreshed = await refreshSummaries(book, clock, wanted);
      const { rows, settings, comparison, present, notMade } = refreshed;
      return { settings, comparison, present, notMade, totals: provinceTotals(rows, settings) };
    },
    changeSettings: ({ clock, changes }) => changeSettings(workbook, clock, changes),
    freeze: async ({ author, name }) => (await freezeSummaries(workbook, author, name)).kind,
    hasImport: () => hasImport(workbook),
    async proposeUndo({ author, decisions }) {
      const proposal = await proposeUndo(workbook, author.clock, decisions);
      if (proposal === null) return null;
      const { at, articles, removals, questions } = proposal.plan;
      const rows = [...removals.values()].reduce((sum, ids) => sum + ids.length, 0);
      return { at, articles: articles.length, rows, questions };
    },
    async undo({ author, decisions }, options) {
      const proposal = await proposeUndo(workbook, author.clock, decisions);
      if (proposal === null) return null;
      await undoImport(workbook, proposal, author, options);
      return proposal.plan.articles.length;
    },
  };
}
