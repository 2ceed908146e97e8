// A new article about export promotion with the rows that its records become.
import type { EvidenceRow } from "../records/tables/evidence";
import type { OutcomeRow } from "../records/tables/outcomes";
import { missionEvidence, outcomeEvidence, participantEvidence } from "./evidence-rows";
import { tidyName } from "./firm-key";
import type { IdentifiedArticle } from "./identify-articles";
import type { PlacedMissions } from "./place-missions";
import type { ParticipantStatement, PlannedParticipants } from "./plan-participants";
import type { ReleaseArticle } from "./releases/group-releases";

export interface PlacedArticle extends PlacedMissions {
  article: IdentifiedArticle;
  outcomes: OutcomeRow[];
}

/** The firms that an article names, with the events they took part in. */
export function firmsOf({ article, missionIds }: PlacedArticle): ParticipantStatement[] {
  return article.record.missions.flatMap(({ firms }, index) =>
    firms.map((firm) => ({
      missionId: missionIds[index] ?? "",
      firm: tidyName(firm),
      articleId: article.id,
      publishedOn: article.record.publishedOn,
    })),
  );
}

/** What must agree for the article to carry the release of another. */
export function releaseArticleOf({ article, missionIds, statements }: PlacedArticle): ReleaseArticle {
  const { id, record, text } = article;
  return {
    articleId: id,
    publishedOn: record.publishedOn,
    sourceType: record.sourceType,
    text,
    tells: new Map(statements.map(({ values }, index) => [missionIds[index] ?? "", values.status])),
  };
}

/** 근거 of everything that the article states. */
export function evidenceOf(placed: PlacedArticle, firms: PlannedParticipants): EvidenceRow[] {
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
