// Rows of every kind that totals must be right about: regions that merged, open dates, several currencies, plans, parts,
// duplicates, names with signs that a criterion would read as wildcards.
import * as fc from "fast-check";
import {
  articleStatuses,
  countings,
  measures,
  missionStatusNames,
  missionTypes,
} from "../../src/records/lists";
import { actions, evidenceKinds, followUpResults, mouPartyNames } from "../../src/records/lists";
import { resultStatuses, severities, verifications } from "../../src/records/lists";
import type { ReportRows } from "../../src/records/report";
import type { ArticleRow } from "../../src/records/tables/articles";
import type { MissionRow } from "../../src/records/tables/missions";
import type { OutcomeRow } from "../../src/records/tables/outcomes";
import type { ParticipantRow } from "../../src/records/tables/participants";
import type { RateRow } from "../../src/records/tables/references";
import type { FindingRow } from "../../src/records/tables/reviews";
import { article, finding, mission, outcome, participant, rate } from "../records/calculation/seed-rows";

const oneOf = <Key extends string>(list: Readonly<Record<Key, string>>) =>
  fc.constantFrom(...(Object.keys(list) as Key[]));
export const orBlank = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const id = (prefix: string, count: number) => fc.nat(count - 1).map((number) => `${prefix}-${number}`);

const days = fc.constantFrom(
  ...["2023-01-31", "2023-02-28", "2023-06-30", "2023-12-31"],
  ...["2024-01-01", "2024-02-29", "2024-03-15", "2024-06-30", "2024-07-01"],
);
const places = fc.constantFrom(
  { province: "경남", municipality: "진주시" },
  { province: "경남", municipality: "마산시" },
  { province: "광주", municipality: null },
  { province: "전남광주", municipality: "목포시" },
  { province: "전남광주", municipality: null },
  { province: "전국·공동", municipality: null },
  { province: "경기", municipality: "없는시" },
  { province: null, municipality: null },
);
const firms = fc.constantFrom(
  "한빛",
  "㈜ 한빛",
  "두*리",
  "두리",
  "A?사",
  "AB사",
  "~다섯",
  "<셋>",
  "=넷",
  "Beta",
  "BETA(주)",
);
const currencies = fc.constantFrom("USD", "KRW", "EUR", "JPY", "usd", "VND");

const articleRow: fc.Arbitrary<ArticleRow> = fc
  .record({ publishedOn: orBlank(days), articleStatus: oneOf(articleStatuses) })
  .map(article);

const missionRow: fc.Arbitrary<MissionRow> = fc
  .record({
    place: places,
    kind: orBlank(oneOf(missionTypes)),
    status: oneOf(missionStatusNames),
    countries: fc.constantFrom("미국", "미국; 캐나다", "인도", "인*", "베트남; ; 미국", "a; A", null),
    startOn: orBlank(days),
    endOn: orBlank(days),
    name: fc.constantFrom("행사", '이름 "따옴표"', "A&B"),
    cities: fc.constantFrom("하노이; 호찌민", "파리", null),
    firmCount: orBlank(fc.nat(4)),
    parentMission: fc.constantFrom(null, null, null, "M-0"),
    provinceBudget: orBlank(fc.nat(90_000_000)),
    otherBudget: orBlank(fc.nat(5_000_000)),
    articleIds: fc.constantFrom("A-0; A-1", "a-2 ; A-3", "A-99", null),
  })
  .map(({ place, ...row }) => mission({ ...place, ...row }));

const sum = fc.record({
  amount: fc.nat(10_000_000),
  currency: currencies,
  also: orBlank(
    fc.record({ amountAlso: orBlank(fc.nat(10_000_000)), currencyAlso: fc.constantFrom("USD", "KRW") }),
  ),
});

const outcomeRow: fc.Arbitrary<OutcomeRow> = fc
  .record({
    mission: orBlank(id("M", 40)),
    articleId: orBlank(id("A", 10)),
    kind: oneOf(measures),
    resultStatus: oneOf(resultStatuses),
    counting: oneOf(countings),
    verification: oneOf(verifications),
    count: orBlank(fc.nat(100)),
    money: orBlank(sum),
    firm: orBlank(firms),
    counterparty: orBlank(fc.constantFrom("갑", "을*")),
    signedOn: orBlank(days),
    contractTiming: fc.constantFrom("onsite" as const, "later" as const, null),
    mouParties: orBlank(oneOf(mouPartyNames)),
    evidenceKind: orBlank(oneOf(evidenceKinds)),
    followUpResult: orBlank(oneOf(followUpResults)),
    partOf: orBlank(id("O", 12)),
    item: orBlank(fc.constant("김")),
    contractTerm: orBlank(fc.constant("연간")),
    country: orBlank(fc.constantFrom("인도", "인도네시아")),
  })
  .map(({ money, ...row }) => {
    if (money === null) return outcome(row);
    const { also, ...stated } = money;
    return outcome({ ...row, ...stated, ...also });
  });

const participantRow: fc.Arbitrary<ParticipantRow> = fc
  .record({
    mission: id("M", 40),
    firm: firms,
    businessNo: orBlank(fc.constantFrom("123-45-67890", "111-22-33333")),
  })
  .map(participant);

const rateRow: fc.Arbitrary<RateRow> = fc
  .record({
    currency: fc.constantFrom("USD", "EUR", "JPY"),
    announcedOn: days,
    basicRate: orBlank(fc.integer({ min: 80_000, max: 160_000 }).map((hundredths) => hundredths / 100)),
    source: fc.constantFrom("가 중개", "나 은행"),
  })
  .map((row) => rate({ ...row, rateUnit: row.currency === "JPY" ? 100 : 1 }));

const findingRow: fc.Arbitrary<FindingRow> = fc
  .record({
    rule: fc.constantFrom("E01", "P04", "T06", "T07", "T01", "T02", "D01", "C02", "F01", "S04"),
    message: fc.constant("확인하세요."),
    recordId: fc.oneof(id("M", 12), id("O", 12), id("P", 5), id("A", 3)),
    severity: oneOf(severities),
    action: orBlank(oneOf(actions)),
  })
  .map(finding);

type MadeRows = Pick<
  ReportRows,
  "articles" | "missions" | "outcomes" | "participants" | "rates" | "findings"
>;

/** How many rows of the larger tables there are. */
export interface RowCounts {
  minLength: number;
  maxLength: number;
}

export const missionRows = (counts: RowCounts) =>
  fc.array(missionRow, counts).map((rows) => rows.map((row, index) => ({ ...row, missionId: `M-${index}` })));

export const outcomeRows = (counts: RowCounts) =>
  fc.array(outcomeRow, counts).map((rows) => rows.map((row, index) => ({ ...row, outcomeId: `O-${index}` })));

/** What a report is made of, regions aside: ids are M-0, O-0 …, and some rows name ids that do not exist. */
export function reports(counts: RowCounts): fc.Arbitrary<MadeRows> {
  const few = { minLength: Math.min(10, counts.minLength), maxLength: 20 };
  return fc
    .record({
      articles: fc.array(articleRow, few),
      missions: missionRows(counts),
      outcomes: outcomeRows(counts),
      participants: fc.array(participantRow, counts),
      rates: fc.array(rateRow, few),
      findings: fc.array(findingRow, few),
    })
    .map((rows) => ({
      ...rows,
      articles: rows.articles.map((row, index) => ({ ...row, id: `A-${index}` })),
      participants: rows.participants.map((row, index) => ({ ...row, participationId: `P-${index}` })),
      findings: rows.findings.map((row, index) => ({ ...row, findingId: `F-${index}` })),
    }));
}
