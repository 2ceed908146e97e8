// The import plan: what the articles would add and change, as data, so that the user sees it before it is done.
// The result does not depend on the order in which articles come, in one import or in several: articles are taken
// by 게재일, and an event is put together from all that its articles say (merge-statements). One limit: two events
// that were imported apart stay two rows when a later article fits both; it goes to the one that it fits better.
import { joinValues } from "../records/cell";
import type { Report, ReportRows, ReportSettings } from "../records/report";
import { blankRow } from "../records/rows";
import { settings } from "../records/settings";
import type { EvidenceRow } from "../records/tables/evidence";
import { missions, type MissionRow } from "../records/tables/missions";
import { identifyArticles, type IdentifiedArticle } from "./identify-articles";
import type { Decisions, ImportPlan, MissionPlan, Question } from "./import-plan";
import type { IncomingArticle } from "./incoming-article";
import { eachInPieces, inOneGo, type Pieces } from "./in-pieces";
import { mergeStatements } from "./merge-statements";
import { MissionBook } from "./mission-book";
import { missionChanges } from "./mission-changes";
import type { MissionEntry } from "./mission-entry";
import { readStatements } from "./mission-statement";
import { askAboutNames } from "./names/ask-about-names";
import { articleFacts } from "./outcomes/article-facts";
import { outcomeRows } from "./outcomes/outcome-rows";
import { planOutcomes } from "./outcomes/plan-outcomes";
import { placeMissions } from "./place-missions";
import { evidenceOf, firmsOf, releaseArticleOf, type PlacedArticle } from "./placed-article";
import { ownMissionCells } from "./own-mission-cells";
import { planArticle } from "./plan-article";
import { planParticipants } from "./plan-participants";
import { planReleases, separatedReleases, storedReleaseArticles } from "./releases/plan-releases";

/** The settings that an import reads (설정). */
export type ImportSettings = Pick<
  ReportSettings,
  "releaseSimilarity" | "duplicateScore" | "nameSimilarity" | "amountTolerance"
>;

export interface PlanOptions {
  /** Answers to questions of an earlier plan for the same articles. */
  decisions?: Decisions;
  /** Cells that hold what their column cannot: blank in the rows, but not to be filled. */
  faults?: Report["faults"];
  /** As 설정 of the workbook has them; the defaults where left out. */
  settings?: ImportSettings;
}

const defaultSettings: ImportSettings = {
  releaseSimilarity: settings.releaseSimilarity.initial as number,
  duplicateScore: settings.duplicateScore.initial as number,
  nameSimilarity: settings.nameSimilarity.initial as number,
  amountTolerance: settings.amountTolerance.initial as number,
};

/**
 * What importing these articles would do. An article that is there already adds nothing.
 * @param existing the rows of the workbook, unchanged
 * @example planImport(emptyRows(), [{record, text}]).missions // [{status: "new", missionId: "M-…", …}]
 */
export function planImport(
  existing: ReportRows,
  incoming: readonly IncomingArticle[],
  options: PlanOptions = {},
): ImportPlan {
  return inOneGo(planInPieces(existing, incoming, options));
}

/** As `planImport`, in pieces: no more than one article at a time, or one look at all of them. */
export function* planInPieces(
  existing: ReportRows,
  incoming: readonly IncomingArticle[],
  { decisions = new Map(), faults = new Map(), settings: limits = defaultSettings }: PlanOptions = {},
): Pieces<ImportPlan> {
  const identified = yield* identifyArticles(existing.articles, incoming);
  const fresh = identified.filter((article) => !article.alreadyThere);
  const statements = readStatements(existing.evidence, existing.articles);
  const book = new MissionBook(existing.missions, statements, faults.get(missions.name));
  const articleOf = new Map(existing.outcomes.map((row) => [row.outcomeId, row.articleId]));
  const relevant = fresh.filter(({ record }) => record.relevant);
  yield;
  const placed = yield* eachInPieces(relevant, (article) =>
    placeArticle(article, book, decisions, articleOf),
  );
  // Of an article whose row in 기사 was deleted, the others may stand.
  const standing = standingRows(existing, fresh);
  const added = placed
    .flatMap(({ outcomes }) => outcomes)
    .filter((row) => !standing.outcomes.has(row.outcomeId));
  const stored = storedReleaseArticles(existing.articles, existing.sourceTexts, statements);
  const releases = planReleases(existing.articles, stored, placed.map(releaseArticleOf), {
    threshold: limits.releaseSimilarity,
    separated: separatedReleases(placed, decisions),
  });
  yield;
  const names = yield* askAboutNames(existing, stored, placed, {
    likeness: limits.nameSimilarity,
    decisions,
  });
  const facts = articleFacts(existing.articles, fresh, releases.cells);
  const results = yield* planOutcomes(
    existing.outcomes,
    added,
    {
      before: { names: names.before, articles: facts.before },
      after: { names: names.after, articles: facts.after },
    },
    {
      limits: {
        score: limits.duplicateScore,
        amountTolerance: limits.amountTolerance,
        nameLikeness: limits.nameSimilarity,
      },
      decisions,
    },
  );
  yield;
  const firms = planParticipants(
    existing.participants,
    existing.evidence,
    facts.published,
    placed.flatMap(firmsOf),
    names.after,
  );
  yield;
  const evidence = yield* eachInPieces(placed, (one) =>
    evidenceOf(one, firms).filter((row) => !standing.evidence.has(evidenceKey(row))),
  );
  const ownByArticle = new Map(placed.map((one) => [one.article, one]));
  const ownCells = ownMissionCells(placed);
  const events = yield* eachInPieces(book.told(), (entry) =>
    missionPlan(entry, decisions, ownCells.get(entry.id)),
  );
  return {
    articles: identified.map((article) =>
      planArticle(article, ownByArticle.get(article), releases, {
        decisions,
        hasText: standing.texts.has(article.id),
      }),
    ),
    missions: events.map(({ plan }) => plan),
    outcomes: results.outcomes,
    participants: firms.added,
    counterparties: names.planned.added,
    evidence: evidence.flat(),
    changes: [...releases.changes, ...results.changes, ...firms.changes, ...names.planned.changes],
    questions: [
      ...placed.flatMap(({ questions }) => questions),
      ...events.flatMap(({ question }) => question ?? []),
      ...results.questions,
      ...names.questions,
    ],
  };
}

function placeArticle(
  article: IdentifiedArticle,
  book: MissionBook,
  decisions: Decisions,
  articleOf: Map<string | null, string | null>,
): PlacedArticle {
  const placed = placeMissions(article, book, decisions);
  const isOthers = (id: string) => articleOf.has(id) && articleOf.get(id) !== article.id;
  const outcomes = outcomeRows(article, placed.missionIds, isOthers);
  for (const { outcomeId } of outcomes) articleOf.set(outcomeId, article.id);
  return { article, ...placed, outcomes };
}

/** What the workbook holds of articles that it has no row of in 기사: texts, outcomes and 근거, each told apart. */
function standingRows({ sourceTexts, outcomes, evidence }: ReportRows, fresh: readonly IdentifiedArticle[]) {
  const ids = new Set<string | null>(fresh.map(({ id }) => id));
  return {
    texts: new Set(sourceTexts.flatMap(({ id }) => (ids.has(id) ? [id] : []))),
    outcomes: new Set(outcomes.flatMap((row) => (ids.has(row.articleId) ? [row.outcomeId] : []))),
    evidence: new Set(evidence.flatMap((row) => (ids.has(row.articleId) ? [evidenceKey(row)] : []))),
  };
}

function evidenceKey({ table, recordId, column, articleId }: EvidenceRow): string {
  return [table, recordId, column, articleId].join(" ");
}

function missionPlan(
  entry: MissionEntry,
  decisions: Decisions,
  ownCells: Partial<MissionRow> = {},
): { plan: MissionPlan; question: Question | null } {
  const { id: missionId, row, tellings } = entry;
  if (row !== null) {
    const { question, ...changed } = missionChanges(entry, row, decisions);
    return { plan: { status: "update", missionId, tellings, ...changed }, question };
  }
  const { values, articleIds } = mergeStatements(entry.incoming);
  const added = {
    ...blankRow(missions),
    ...ownCells,
    ...values,
    missionId,
    articleIds: joinValues(articleIds),
    entryMethod: "auto" as const,
  };
  return { plan: { status: "new", missionId, row: added, tellings }, question: null };
}
