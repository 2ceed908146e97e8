// What an import would do, as data: computed once, shown to the user, applied exactly.
import type { Doubt } from "../records/article";
import type { Cell } from "../records/cell";
import type { ArticleRow, SourceTextRow } from "../records/tables/articles";
import type { EvidenceRow } from "../records/tables/evidence";
import type { MissionRow } from "../records/tables/missions";
import type { OutcomeRow } from "../records/tables/outcomes";
import type { ParticipantRow } from "../records/tables/participants";
import type { CounterpartyRow } from "../records/tables/references";
import type { Reason } from "./reason";

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
      /** The article whose release this one carries too; null where it stands alone. */
      sameRelease: SameRelease | null;
      /** What a reviewer should look at, of the article and everything in it. */
      doubts: Doubt[];
    }
  /** Not about export promotion: kept as 제외, so that nobody reads it twice. */
  | { status: "irrelevant"; sourceId: string; row: ArticleRow; sourceTexts: SourceTextRow[] }
  | { status: "already_there"; sourceId: string; articleId: string };

/** One release in two outlets; merged by default, unless the user answers `separate`. */
export interface SameRelease {
  articleId: string;
  /** 0 to 1. */
  similarity: number;
  /** 대표기사 of the group. */
  primaryId: string;
  decision: Decision<"merge" | "separate">;
}

/** What the plan does by default, and under which id the user may decide otherwise. */
export interface Decision<Choice extends Answer> {
  id: string;
  answer: Choice;
}

/** An article that tells of an event; why it was taken for this one, null for the article that told of it first. */
export interface Telling {
  articleId: string;
  match: { score: number; reasons: Reason[] } | null;
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

/** A new row of 성과, how it is counted, and why where it is not. */
export type OutcomePlan =
  | { status: "new"; row: OutcomeRow }
  /** A part of another row, a plan, an earlier result, or a region's statistics: never counted. */
  | { status: "part" | "reference"; row: OutcomeRow; reasons: Reason[] }
  /** Told before: comes in as 중복(제외). `contradiction`: the same deal with another figure; one of the two is counted. */
  | {
      status: "same_deal" | "contradiction";
      row: OutcomeRow;
      countedId: string;
      score: number;
      reasons: Reason[];
      decision: Decision<"merge" | "separate" | "other">;
    };

interface AnyQuestion {
  /** Stays the same for the same articles and rows, so that an answer finds it. */
  id: string;
  message: string;
  messageEn: string;
}

interface MissionQuestion extends AnyQuestion {
  missionId: string;
  articleId: string;
}

/** What only a person can settle. The plan already follows `answer`. */
export type Question =
  | (MissionQuestion & {
      kind: "same_event";
      /** 사업명 in the article, and of the event it was taken for. */
      name: string;
      otherName: string;
      score: number;
      reasons: Reason[];
      answer: "merge" | "separate";
    })
  | (MissionQuestion & {
      kind: "status";
      /** What a person has put into 진행상태, and what the newest article says. */
      current: string;
      proposed: string;
      answer: "keep" | "change";
    })
  | (AnyQuestion & {
      kind: "contradiction";
      /** The row left out and the row counted; `separate` counts both, `other` the one that the rules would leave out. */
      outcomeId: string;
      countedId: string;
      score: number;
      reasons: Reason[];
      answer: "merge" | "separate" | "other";
    })
  | (AnyQuestion & {
      kind: "same_name";
      /** The proposed 대표명 first. */
      names: string[];
      reasons: Reason[];
      /** Where a text gives two of the names as one. */
      evidence: { articleId: string; quote: string }[];
      /** Names are merged only when the user says so. */
      answer: "separate" | "merge";
    });

export type Answer = "merge" | "separate" | "other" | "keep" | "change";
/** Answers by question id, or by `all/` and a kind for all of that kind; without one, the default is followed. */
export type Decisions = ReadonlyMap<string, Answer>;

export interface ImportPlan {
  /** By 게재일, then 기사번호. */
  articles: ArticlePlan[];
  missions: MissionPlan[];
  outcomes: OutcomePlan[];
  participants: ParticipantRow[];
  /** New rows of 상대방: names that the user accepts as one. */
  counterparties: CounterpartyRow[];
  evidence: EvidenceRow[];
  /** Changes of 기사, 성과, 참가기업 and 상대방 that are already there; those of 행사 stand with their event. */
  changes: CellChange[];
  questions: Question[];
}
