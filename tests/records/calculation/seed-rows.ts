// The rows that the five seed articles make, written by hand from ../shared/domain/seeds-expected.md, sections 1 to 4.
// Only what totals and calculated columns read is filled in.
import { regionRows } from "../../../src/regions/region-rows";
import { emptyRows, initialSettings, type ReportRows } from "../../../src/records/report";
import { blankRow } from "../../../src/records/rows";
import { articles, type ArticleRow } from "../../../src/records/tables/articles";
import { missions, type MissionRow } from "../../../src/records/tables/missions";
import { outcomes, type OutcomeRow } from "../../../src/records/tables/outcomes";
import { participants, type ParticipantRow } from "../../../src/records/tables/participants";
import { rates, type RateRow } from "../../../src/records/tables/references";
import { findings, type FindingRow } from "../../../src/records/tables/reviews";

export const article = (row: Partial<ArticleRow>): ArticleRow => ({
  ...blankRow(articles),
  sourceType: "article",
  articleStatus: "extracted",
  ...row,
});

export const mission = (row: Partial<MissionRow>): MissionRow => ({
  ...blankRow(missions),
  name: "행사",
  kind: "trade_mission",
  status: "completed",
  ...row,
});

export const outcome = (row: Partial<OutcomeRow>): OutcomeRow => ({
  ...blankRow(outcomes),
  kind: "contract",
  resultStatus: "happened",
  counting: "counted",
  verification: "unverified",
  ...row,
});

export const participant = (row: Partial<ParticipantRow>): ParticipantRow => ({
  ...blankRow(participants),
  ...row,
});

export const rate = (row: Partial<RateRow>): RateRow => ({
  ...blankRow(rates),
  rateUnit: 1,
  source: "시험 고시",
  ...row,
});

export const finding = (row: Partial<FindingRow>): FindingRow => ({
  ...blankRow(findings),
  severity: "error",
  ...row,
});

/** A report with these rows and every region. */
export function reportRows(rows: Partial<ReportRows>): ReportRows {
  return { ...emptyRows(), regions: regionRows(), ...rows };
}

/** The settings of seeds-expected.md: all dates, 현행, 달러. */
export const seedSettings = initialSettings("2026-11-21");

export const seedRows: ReportRows = reportRows({
  articles: [
    article({ id: "A-00000000", publishedOn: "2024-06-14" }),
    article({ id: "A-11111111", publishedOn: "2022-11-07" }),
    article({ id: "A-22222222", publishedOn: "2024-01-14" }),
    article({ id: "A-33333333", publishedOn: "2024-01-05" }),
    article({ id: "A-44444444", publishedOn: "2024-06-25" }),
  ],
  missions: [
    mission({
      missionId: "M-1",
      kind: "agreement",
      province: "전북",
      countries: "미국",
      startOn: "2024-06-14",
      endOn: "2024-06-14",
      articleIds: "A-00000000",
    }),
    mission({
      missionId: "M-2",
      kind: "official_trip",
      province: "광주",
      countries: "미국",
      startOn: "2022-11-07",
      endOn: "2022-11-07",
      articleIds: "A-11111111",
    }),
    mission({
      missionId: "M-3",
      kind: "official_trip",
      province: "전북",
      countries: "미국",
      startOn: "2024-01-08",
      endOn: "2024-01-14",
      articleIds: "A-22222222; A-33333333",
    }),
    mission({
      missionId: "M-4",
      kind: "exhibition",
      province: "전북",
      countries: "미국",
      startOn: "2024-01-09",
      firmCount: 8,
      articleIds: "A-22222222; A-33333333",
    }),
    mission({
      missionId: "M-5",
      kind: "investment_session",
      province: "전북",
      countries: "미국",
      startOn: "2024-01-11",
      endOn: "2024-01-11",
      articleIds: "A-22222222; A-33333333",
    }),
    mission({
      missionId: "M-6",
      kind: "trade_mission",
      province: "경남",
      municipality: "진주시",
      countries: "미국",
      startOn: "2024-06-24",
      endOn: "2024-06-29",
      firmCount: 11,
      status: "underway",
      articleIds: "A-44444444",
    }),
  ],
  outcomes: [
    outcome({
      outcomeId: "O-1",
      mission: "M-1",
      articleId: "A-00000000",
      kind: "mou",
      counterparty: "OKTA 애틀란타지회; 전북테크노파크",
      country: "미국",
      mouParties: "institutions",
      signedOn: "2024-06-14",
    }),
    outcome({
      outcomeId: "O-2",
      mission: "M-3",
      articleId: "A-22222222",
      kind: "contract",
      amount: 1_000_000,
      currency: "USD",
      counterparty: "홈쇼핑월드",
      country: "미국",
      signedOn: "2024-01-10",
    }),
    outcome({
      outcomeId: "O-3",
      articleId: "A-22222222",
      kind: "contract",
      resultStatus: "historic",
      counting: "reference",
      counterparty: "한남체인; H마트",
      country: "미국",
    }),
    outcome({
      outcomeId: "O-4",
      mission: "M-3",
      articleId: "A-33333333",
      kind: "mou",
      resultStatus: "planned",
      counting: "reference",
      counterparty: "세계한인무역협회(OKTA)",
      mouParties: "institutions",
      signedOn: "2024-01-10",
    }),
  ],
  participants: [participant({ participationId: "P-1", mission: "M-4", firm: "비나텍" })],
});
