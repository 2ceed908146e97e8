// Made-up data in real proportions for the benchmarks: articles to import, and the rows of a workbook that has them.
// The same in every run.
import { calculate } from "../../src/records/calculation/calculate";
import { fromSerial, joinValues, toSerial } from "../../src/records/cell";
import { missionId, participationId } from "../../src/records/ids";
import { emptyRows, initialSettings, type ReportRows } from "../../src/records/report";
import { blankRow } from "../../src/records/rows";
import { articles as articleTable } from "../../src/records/tables/articles";
import { missions as missionTable, type MissionRow } from "../../src/records/tables/missions";
import { participants as participantTable, type ParticipantRow } from "../../src/records/tables/participants";
import type { RateRow } from "../../src/records/tables/references";
import { changes as changeTable } from "../../src/records/tables/reviews";
import { regionRows } from "../../src/regions/region-rows";
import { articleRow, sourceTextRows } from "../../src/importing/article-rows";
import { missionEvidence, outcomeEvidence, participantEvidence } from "../../src/importing/evidence-rows";
import { identifyArticles, type IdentifiedArticle } from "../../src/importing/identify-articles";
import { inOneGo } from "../../src/importing/in-pieces";
import type { IncomingArticle } from "../../src/importing/incoming-article";
import { missionValues } from "../../src/importing/mission-values";
import { outcomeRows } from "../../src/importing/outcomes/outcome-rows";
import { madeUpArticles, type MadeUpArticle } from "./generate-articles";
import type { EventSize } from "./made-up-event";

/** The day of every made-up report. */
export const asOf = "2026-11-21";

/**
 * Articles as extraction gives them, of 600 to 900 letters and three outcomes on an average.
 * @example generateIncoming(10_000).flatMap(({ record }) => record.outcomes).length // about 30,000
 */
export function generateIncoming(articles: number): IncomingArticle[] {
  const source = madeUpArticles();
  return Array.from({ length: articles }, () => {
    const { record, text } = source.next().value;
    return { record, text };
  });
}

/** Five rows of 성과 and five of 참가기업 an event: 100,000 of each come of 20,000 events. */
const reportedSize: EventSize = { deals: [1, 2, 2, 3, 3], named: 5 };

/**
 * The rows of a workbook with so many rows of 성과, calculated columns filled in, everything else in proportion; 지역
 * and 환율 are full. 점검 is empty: checks fill it.
 * @example generateReport(10_000).outcomes.length // 10000
 */
export function generateReport(outcomes: number): ReportRows {
  const told = articlesWith(outcomes);
  const eventOf = new Map(told.map(({ record, event }) => [record.id, event]));
  const identified = inOneGo(identifyArticles([], told));
  const events = new Map<number, EventRows>();
  const rows: ReportRows = { ...emptyRows(), regions: regionRows(), rates: weeklyRates() };
  for (const article of identified) addArticle(rows, article, eventOf.get(article.record.id) ?? -1, events);
  rows.missions = [...events.values()].map(({ mission }) => mission);
  return calculate(rows, initialSettings(asOf));
}

/** So many articles that they state so many outcomes; the last states no more than are missing. */
function articlesWith(outcomes: number): MadeUpArticle[] {
  const told: MadeUpArticle[] = [];
  let missing = outcomes;
  for (const article of madeUpArticles(reportedSize)) {
    if (missing === 0) break;
    const kept = article.record.outcomes.slice(0, missing);
    told.push({ ...article, record: { ...article.record, outcomes: kept } });
    missing -= kept.length;
  }
  return told;
}

/** What an event is counted by: the first article that tells its result. */
interface EventRows {
  mission: MissionRow;
  counted: string[];
  firms: Map<string, string>;
}

function addArticle(
  rows: ReportRows,
  article: IdentifiedArticle,
  number: number,
  events: Map<number, EventRows>,
): void {
  const [mission] = article.record.missions;
  if (mission === undefined) return;
  const values = missionValues(mission);
  const event = events.get(number) ?? newEvent(missionId(article.id, mission));
  events.set(number, event);
  event.mission = { ...event.mission, ...values, articleIds: joinArticles(article, event.mission) };
  const id = event.mission.missionId ?? "";
  for (const firm of mission.firms) {
    if (event.firms.has(firm)) continue;
    event.firms.set(firm, participationId(id, firm));
    rows.participants.push(participantRow(id, firm, article.id));
  }
  const isTold = event.counted.length > 0;
  const figures = outcomeRows(article, [id], () => false).map((row, index) =>
    isTold ? { ...row, counting: "duplicate" as const, partOf: event.counted[index] ?? null } : row,
  );
  const isResult = mission.status === "completed";
  if (!isTold && isResult) event.counted = figures.map(({ outcomeId }) => outcomeId ?? "");
  rows.articles.push(articleRow(article));
  rows.sourceTexts.push(...sourceTextRows(article.id, article.text));
  rows.outcomes.push(...figures);
  rows.evidence.push(
    ...missionEvidence(article, id, mission, values),
    ...mission.firms.flatMap((firm) =>
      participantEvidence(article, event.firms.get(firm) ?? "", firm, mission),
    ),
    ...figures.flatMap((row, index) => {
      const outcome = article.record.outcomes[index];
      return outcome === undefined ? [] : outcomeEvidence(article, row, outcome);
    }),
  );
  rows.changes.push({
    ...blankRow(changeTable),
    changedAt: `${asOf}T09:30`,
    table: articleTable.name,
    recordId: article.id,
    reason: "가져오기",
    batch: "B-MADEUP00",
  });
}

function newEvent(id: string): EventRows {
  const mission = { ...blankRow(missionTable), missionId: id, entryMethod: "auto" as const };
  return { mission, counted: [], firms: new Map() };
}

/** Articles come by 게재일, so that the result follows its announcement and decides. */
function joinArticles(article: IdentifiedArticle, { status, articleIds }: MissionRow): string | null {
  const isResult = article.record.missions[0]?.status === "completed";
  const known = articleIds ?? "";
  return joinValues(isResult && status === "planned" ? [article.id, known] : [known, article.id]);
}

function participantRow(mission: string, firm: string, articleId: string): ParticipantRow {
  const id = participationId(mission, firm);
  return { ...blankRow(participantTable), participationId: id, mission, firm, articleId };
}

/** Announced every seventh day, which is as seldom as 환율유효일수 allows. */
function weeklyRates(): RateRow[] {
  const first = toSerial("2022-12-26");
  const weeks = Math.floor((toSerial(asOf) - first) / 7) + 1;
  const currencies = [
    { currency: "USD", least: 1_290, unit: 1 },
    { currency: "EUR", least: 1_420, unit: 1 },
    { currency: "JPY", least: 890, unit: 100 },
  ];
  return currencies.flatMap(({ currency, least, unit }) =>
    Array.from({ length: weeks }, (_, week) => ({
      currency,
      announcedOn: fromSerial(first + week * 7),
      basicRate: least + (week % 40) * 3,
      rateUnit: unit,
      source: "서울외국환중개",
    })),
  );
}
