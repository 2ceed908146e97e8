// 성과 직접 추가 beside the pane (see `openBackground`): the rows of a large workbook stay where they were read, and the
// pane gets names to choose from and the one article that words are marked in.
import type { OutcomeEntry } from "../../importing/by-hand/plan-entry";
import type { TextRange } from "../../importing/by-hand/read-selection";
import {
  addMarkedOutcome,
  addOutcome,
  entryChoices,
  type EntryChoices,
  type MarkableArticle,
  type MarkedOutcome,
} from "../../tasks/add-outcome";
import type { Author } from "../../tasks/import-articles";
import type { TaskWorkbook } from "../../tasks/task-workbook";
import type { WorkOptions } from "./import-work";
import { keepReading } from "./kept-reading";

export interface ChoicesOrder {
  today: string;
  /** Another one each time the form is opened: the workbook is read again then. */
  reading: number;
}

export interface ArticleOrder extends ChoicesOrder {
  articleId: string;
}

export type ShownChoices = Pick<EntryChoices, "missions" | "articles">;

export interface EntryOrder {
  author: Author;
  /** Where the figure is told; null where no article tells it. */
  marked: { articleId: string; range: TextRange } | null;
  /** With the sentence of the marked words, or what else the figure rests on. */
  entry: OutcomeEntry;
}

export interface EntryWork {
  /** See `entryChoices`. */
  entryChoices: (order: ChoicesOrder, options?: WorkOptions) => Promise<ShownChoices>;
  /** One of its articles; null where the workbook has no text of it. */
  markableArticle: (order: ArticleOrder, options?: WorkOptions) => Promise<MarkableArticle | null>;
  /** See `addOutcome` and `addMarkedOutcome`. */
  addEntry: (order: EntryOrder, options?: WorkOptions) => Promise<MarkedOutcome>;
  /** Lets go of what was read for the form: of a large workbook hundreds of megabytes. */
  closeEntry: (order: null, options?: WorkOptions) => Promise<null>;
}

/** The work over a workbook. */
export function createEntryWork(workbook: TaskWorkbook): EntryWork {
  const kept = keepReading<EntryChoices>();
  const choicesOf = ({ today, reading }: ChoicesOrder) =>
    kept.of(reading, () => entryChoices(workbook, today));
  return {
    async entryChoices(order) {
      const { missions, articles } = await choicesOf(order);
      return { missions, articles };
    },
    markableArticle: async (order) => (await choicesOf(order)).articleOf(order.articleId),
    async addEntry({ author, marked, entry }) {
      kept.forget();
      if (marked !== null) return addMarkedOutcome(workbook, marked, entry, author);
      return { ok: true, outcomeId: await addOutcome(workbook, entry, author) };
    },
    closeEntry() {
      kept.forget();
      return Promise.resolve(null);
    },
  };
}
