// What an import would do, as data: computed once, shown to the user, applied exactly.
import type { Doubt } from "../records/article";
import type { Cell } from "../records/cell";
import type { ArticleRow, SourceTextRow } from "../records/tables/articles";
import type { EvidenceRow } from "../records/tables/evidence";
import type { MissionRow } from "../records/tables/missions";
import type { OutcomeRow } from "../records/tables/outcomes";
import type { ParticipantRow } from "../records/tables/participants";

/** `sourceId` is the id the article came with, e.g. its file's base name. */
export type ArticlePlan =
  | {
      status: "new";
      sourceId: string;
      row: ArticleRow;
      sourceTexts: SourceTextRow[];
      /** In the order in which the article tells them. */
      missionIds: string[];
      outcomeIds: string[];
      /** What a reviewer should look at, of the article and everything in it. */
      doubts: Doubt[];
    }
  /** Not about export promotion: kept as 제외, so that nobody reads it twice. */
  | { status: "irrelevant"; sourceId: string; row: ArticleRow; sourceTexts: SourceTextRow[] }
  | { status: "already_there"; sourceId: string; articleId: string };

/** An article that tells of an event; why it was taken for this one, null for the article that told of it first. */
export interface Telling {
  articleId: string;
  match: { score: number; reasons: string[] } | null;
}

/** One cell of a row that is already there. Values are as in code, e.g. "completed". */
export interface CellChange {
  /** Korean names of table and column. */
  table: string;
  header: string;
  recordId: string;
  key: string;
  before: Cell;
  after: Cell;
  /** Korean sentence for 변경이력.사유. */
  reason: string;
}

export type MissionPlan =
  | { status: "new"; missionId: string; row: MissionRow; tellings: Telling[] }
  | { status: "update"; missionId: string; row: MissionRow; tellings: Telling[]; changes: CellChange[] };

export type OutcomePlan =
  | { status: "new"; row: OutcomeRow }
  /** Told before, by an article on the same event: comes in as 중복(제외). */
  | { status: "same_deal"; row: OutcomeRow; countedId: string };

interface AnyQuestion {
  /** Stays the same for the same articles and rows, so that an answer finds it. */
  id: string;
  missionId: string;
  articleId: string;
  message: string;
  messageEn: string;
}

/** What only a person can settle. The plan already follows the default. */
export type Question =
  | (AnyQuestion & {
      kind: "same_event";
      /** 사업명 in the article, and of the event it was taken for. */
      name: string;
      otherName: string;
      score: number;
      reasons: string[];
      answer: "merge" | "separate";
    })
  | (AnyQuestion & {
      kind: "status";
      /** What a person has put into 진행상태, and what the newest article says. */
      current: string;
      proposed: string;
      answer: "keep" | "change";
    });

export type Answer = Question["answer"];
/** Answers by question id; a question without one follows its default. */
export type Decisions = ReadonlyMap<string, Answer>;

export interface ImportPlan {
  /** By 게재일, then 기사번호. */
  articles: ArticlePlan[];
  missions: MissionPlan[];
  outcomes: OutcomePlan[];
  participants: ParticipantRow[];
  evidence: EvidenceRow[];
  /** Changes of 성과 and 참가기업 that are already there; those of 행사 stand with their event. */
  changes: CellChange[];
  questions: Question[];
}
