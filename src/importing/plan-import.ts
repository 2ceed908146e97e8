// The import plan: what the articles would add and change, as data, so that the user sees it before it is done.
// The result does not depend on the order in which articles come, in one import or in several: articles are taken
// by 게재일, and an event is put together from all that its articles say (merge-statements). One limit: two events
// that were imported apart stay two rows when a later article fits both; it goes to the one that it fits better.
import { blankRow } from "../records/rows";
import type { Report, ReportRows } from "../records/report";
import type { EvidenceRow } from "../records/tables/evidence";
import { missions } from "../records/tables/missions";
import type { OutcomeRow } from "../records/tables/outcomes";
import { joinValues } from "../records/cell";
import { articleRow, sourceTextRows } from "./article-rows";
import { missionEvidence, outcomeEvidence, participantEvidence } from "./evidence-rows";
import { identifyArticles, type IdentifiedArticle } from "./identify-articles";
import type { ArticlePlan, Decisions, ImportPlan, MissionPlan, Question } from "./import-plan";
import type { IncomingArticle } from "./incoming-article";
import { mergeStatements } from "./merge-statements";
import { MissionBook } from "./mission-book";
import type { MissionEntry } from "./mission-entry";
import { missionChanges } from "./mission-changes";
import { readStatements } from "./mission-statement";
import { outcomeRows } from "./outcome-rows";
import { placeMissions, type PlacedMissions } from "./place-missions";
import { planOutcomes } from "./plan-outcomes";
import { planParticipants, type PlannedParticipants } from "./plan-participants";

/** A new article about export promotion with the rows that its records become. */
interface PlacedArticle extends PlacedMissions {
  article: IdentifiedArticle;
  outcomes: OutcomeRow[];
}

export interface PlanOptions {
  /** Answers to questions of an earlier plan for the same articles. */
  decisions?: Decisions;
  /** Cells that hold what their column cannot: blank in the rows, but not to be filled. */
  faults?: Report["faults"];
}

/**
 * What importing these articles would do. An article that is there already adds nothing.
 * @param existing the rows of the workbook, unchanged
 * @example planImport(emptyRows(), [{record, text}]).missions // [{status: "new", missionId: "M-…", …}]
 */
export function planImport(
  existing: ReportRows,
  incoming: readonly IncomingArticle[],
  { decisions = new Map(), faults = new Map() }: PlanOptions = {},
): ImportPlan {
  const identified = identifyArticles(existing.articles, incoming);
  const fresh = identified.filter((article) => !article.alreadyThere);
  const statements = readStatements(existing.evidence, existing.articles);
  const book = new MissionBook(existing.missions, statements, faults.get(missions.name));
  const outcomeIds = new Set(existing.outcomes.map((row) => row.outcomeId));
  const placed = fresh
    .filter(({ record }) => record.relevant)
    .map((article) => placeArticle(article, book, decisions, outcomeIds));
  const published = new Map([
    ...existing.articles.map((row) => [row.id, row.publishedOn] as const),
    ...fresh.map(({ id, record }) => [id, record.publishedOn] as const),
  ]);
  const added = placed.flatMap(({ outcomes }) => outcomes);
  const { outcomes, changes } = planOutcomes(existing.outcomes, added, published);
  const firms = planParticipants(
    existing.participants,
    existing.evidence,
    published,
    placed.flatMap(firmsOf),
  );
  const ownByArticle = new Map(placed.map((one) => [one.article, one]));
  const events = book.told().map((entry) => missionPlan(entry, decisions));
  return {
    articles: identified.map((article) => articlePlan(article, ownByArticle.get(article))),
    missions: events.map(({ plan }) => plan),
    outcomes,
    participants: firms.added,
    evidence: placed.flatMap((one) => evidenceOf(one, firms)),
    changes: [...changes, ...firms.changes],
    questions: [
      ...placed.flatMap(({ questions }) => questions),
      ...events.flatMap(({ question }) => question ?? []),
    ],
  };
}

function placeArticle(
  article: IdentifiedArticle,
  book: MissionBook,
  decisions: Decisions,
  outcomeIds: Set<string | null>,
): PlacedArticle {
  const placed = placeMissions(article, book, decisions);
  const outcomes = outcomeRows(article, placed.missionIds, (id) => outcomeIds.has(id));
  for (const { outcomeId } of outcomes) outcomeIds.add(outcomeId);
  return { article, ...placed, outcomes };
}

function articlePlan(article: IdentifiedArticle, own: PlacedArticle | undefined): ArticlePlan {
  const { id, record, text, alreadyThere } = article;
  if (alreadyThere) return { status: "already_there", sourceId: record.id, articleId: id };
  const rows = { sourceId: record.id, row: articleRow(article), sourceTexts: sourceTextRows(id, text) };
  if (own === undefined) return { status: "irrelevant", ...rows };
  return {
    status: "new",
    ...rows,
    missionIds: own.missionIds,
    outcomeIds: own.outcomes.flatMap(({ outcomeId }) => outcomeId ?? []),
    doubts: [record, ...record.missions, ...record.outcomes].flatMap(({ doubts }) => doubts),
  };
}

function missionPlan(
  entry: MissionEntry,
  decisions: Decisions,
): { plan: MissionPlan; question: Question | null } {
  const { id: missionId, row, tellings } = entry;
  if (row !== null) {
    const { question, ...changed } = missionChanges(entry, row, decisions);
    return { plan: { status: "update", missionId, tellings, ...changed }, question };
  }
  const { values, articleIds } = mergeStatements(entry.incoming);
  const added = {
    ...blankRow(missions),
    ...values,
    missionId,
    articleIds: joinValues(articleIds),
    entryMethod: "auto" as const,
  };
  return { plan: { status: "new", missionId, row: added, tellings }, question: null };
}

function firmsOf({ article, missionIds }: PlacedArticle) {
  return article.record.missions.flatMap(({ firms }, index) =>
    firms.map((firm) => ({
      missionId: missionIds[index] ?? "",
      firm,
      articleId: article.id,
      publishedOn: article.record.publishedOn,
    })),
  );
}

function evidenceOf(placed: PlacedArticle, firms: PlannedParticipants): EvidenceRow[] {
  const { article, missionIds, statements, outcomes } = placed;
  const { record } = article;
  const ofMissions = record.missions.flatMap((mission, index) => {
    const [id, statement] = [missionIds[index], statements[index]];
    if (id === undefined || statement === undefined) return [];
    const ofFirms = mission.firms.flatMap((firm) => {
      const participationId = firms.idOf(id, firm);
      return participationId === undefined
        ? []
        : participantEvidence(article, participationId, firm, mission);
    });
    return [...missionEvidence(article, id, mission, statement.values), ...ofFirms];
  });
  const ofOutcomes = record.outcomes.flatMap((outcome, index) => {
    const row = outcomes[index];
    return row === undefined ? [] : outcomeEvidence(article, row, outcome);
  });
  return [...ofMissions, ...ofOutcomes];
}
