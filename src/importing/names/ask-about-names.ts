// The names of an import beside those of the workbook: what is known of them, what is asked, what is remembered.
import { splitValues } from "../../records/cell";
import type { ReportRows } from "../../records/report";
import type { Decisions } from "../import-plan";
import type { Pieces } from "../in-pieces";
import type { PlacedArticle } from "../placed-article";
import { hasNames, nameUses } from "./name-uses";
import { NameBook } from "./name-book";
import {
  isRefused,
  ListedNames,
  nameQuestion,
  rememberNames,
  type NameQuestion,
  type PlannedNames,
} from "./plan-names";
import { statedPairs } from "./stated-pairs";
import { suggestMerges } from "./suggest-merges";

export interface NameKnowledge {
  /** The names as the workbook knows them, and with the merges that the user accepts now. */
  before: NameBook;
  after: NameBook;
  questions: NameQuestion[];
  planned: PlannedNames;
}

interface Text {
  articleId: string;
  text: string;
}

/**
 * @param stored the texts of the workbook
 * @param likeness 이름유사도
 */
export function* askAboutNames(
  existing: Pick<ReportRows, "outcomes" | "participants" | "counterparties">,
  stored: readonly Text[],
  placed: readonly PlacedArticle[],
  { likeness, decisions }: { likeness: number; decisions: Decisions },
): Pieces<NameKnowledge> {
  const before = new NameBook(existing.counterparties);
  const outcomes = placed.flatMap((one) => one.outcomes);
  const firms = placed.flatMap(({ article }) => article.record.missions.flatMap((mission) => mission.firms));
  if (!hasNames({ outcomes, firms }))
    return { before, after: before, questions: [], planned: { added: [], changes: [] } };
  const texts = [...stored, ...placed.map(({ article: { id, text } }) => ({ articleId: id, text }))];
  const pairs = texts.flatMap(({ articleId, text }) =>
    statedPairs(text).map((pair) => ({ ...pair, articleId })),
  );
  yield;
  const uses = nameUses(existing, { outcomes, firms }, before);
  yield;
  const clusters = suggestMerges(uses, pairs, before, likeness);
  yield;
  const listed = new ListedNames(existing.counterparties);
  const questions = clusters.map((cluster) => nameQuestion(cluster, listed, decisions));
  const accepted = questions.filter(({ answer }) => answer === "merge").map(({ names }) => names);
  const refused = questions.filter((question) => isRefused(question, decisions)).map(({ names }) => names);
  const buyers = new Set(
    [...existing.outcomes, ...outcomes].flatMap(({ counterparty }) => splitValues(counterparty)),
  );
  return {
    before,
    after: accepted.length === 0 ? before : new NameBook(existing.counterparties, accepted),
    questions,
    planned: rememberNames(listed, { accepted, refused }, buyers),
  };
}
