// Which event each mission of an article is: one that is there already, or a new one.
import type { MissionRecord } from "../records/article";
import { missionId } from "../records/ids";
import { answerOf } from "./answer";
import type { IdentifiedArticle } from "./identify-articles";
import type { Decisions, Question } from "./import-plan";
import type { MissionMatch } from "./match-missions";
import type { MissionBook, ProfiledStatement } from "./mission-book";
import { compareEntries, type MissionEntry } from "./mission-entry";
import { MissionProfile } from "./mission-profile";
import type { MissionStatement } from "./mission-statement";
import { missionValues } from "./mission-values";
import { unusedId } from "./unused-id";

interface Pair {
  index: number;
  entry: MissionEntry;
  match: MissionMatch;
}

export interface PlacedMissions {
  /** 행사번호 of each mission, in the order of the record. */
  missionIds: string[];
  statements: MissionStatement[];
  questions: Question[];
}

/**
 * Places an article's missions: best fits first, one event for each. What fits no event becomes a new one.
 * The book is told what the article says.
 */
export function placeMissions(
  article: IdentifiedArticle,
  book: MissionBook,
  decisions: Decisions,
): PlacedMissions {
  const told = article.record.missions.map((mission) => profiled(article, mission));
  const statements = told.map(({ statement }) => statement);
  const again = told.map((one) => {
    const entry = book.toldBefore(one.statement);
    if (entry !== undefined) book.tell(entry, one, null);
    return entry;
  });
  const pairs = findPairs(told, book).filter(({ index }) => again[index] === undefined);
  const { chosen, questions } = choosePairs(pairs, statements, decisions);
  const missionIds = told.map((one, index) => {
    const known = again[index];
    if (known !== undefined) return known.id;
    const pair = chosen.get(index);
    if (pair === undefined) return addMission(one, book);
    book.tell(pair.entry, one, pair.match);
    return pair.entry.id;
  });
  return { missionIds, statements, questions };
}

interface ToldMission extends ProfiledStatement {
  mission: MissionRecord;
}

function profiled({ id, record }: IdentifiedArticle, mission: MissionRecord): ToldMission {
  const statement = { articleId: id, publishedOn: record.publishedOn, values: missionValues(mission) };
  return { mission, statement, profile: new MissionProfile(statement, id) };
}

function findPairs(told: readonly ToldMission[], book: MissionBook): Pair[] {
  return told
    .flatMap(({ profile }, index) => book.matches(profile).map((found) => ({ index, ...found })))
    .sort((a, b) => b.match.score - a.match.score || a.index - b.index || compareEntries(a.entry, b.entry));
}

function choosePairs(
  pairs: readonly Pair[],
  statements: readonly MissionStatement[],
  decisions: Decisions,
): { chosen: Map<number, Pair>; questions: Question[] } {
  const chosen = new Map<number, Pair>();
  const taken = new Set<MissionEntry>();
  const questions: Question[] = [];
  for (const pair of pairs) {
    const statement = statements[pair.index];
    if (statement === undefined || chosen.has(pair.index) || taken.has(pair.entry)) continue;
    const question = pair.match.certain ? null : sameEventQuestion(pair, statement, decisions);
    if (question !== null) questions.push(question);
    if (question?.answer === "separate") continue;
    chosen.set(pair.index, pair);
    taken.add(pair.entry);
  }
  return { chosen, questions };
}

type SameEventQuestion = Extract<Question, { kind: "same_event" }>;

function sameEventQuestion(
  { index, entry, match }: Pair,
  statement: MissionStatement,
  decisions: Decisions,
): SameEventQuestion {
  const id = `same_event/${statement.articleId}/${index}/${entry.id}`;
  const name = statement.values.name ?? "";
  const otherName = entry.row?.name ?? entry.incoming[0]?.values.name ?? "";
  return {
    kind: "same_event",
    id,
    missionId: entry.id,
    articleId: statement.articleId,
    name,
    otherName,
    score: match.score,
    reasons: match.reasons,
    message: `같은 행사로 보임: "${name}" / "${otherName}". 합칠까요?`,
    messageEn: `This looks like one event: "${name}" / "${otherName}". Merge them?`,
    answer: answerOf(decisions, "same_event", id, ["merge", "separate"]),
  };
}

function addMission(told: ToldMission, book: MissionBook): string {
  const wanted = missionId(told.statement.articleId, told.mission);
  const id = unusedId(wanted, (taken) => book.has(taken));
  book.found(id, told);
  return id;
}
