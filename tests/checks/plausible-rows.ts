// Rows as officials type them: a few events of one province, whose figures mostly say what their sentences say. Wild rows
// hardly ever meet; these share events, articles, sums and names, so that the rules over groups have something to compare.
import * as fc from "fast-check";
import { findAmounts } from "../../src/extraction/amounts/amounts";
import { emptyRows, type ReportRows } from "../../src/records/report";
import { blankRow } from "../../src/records/rows";
import { articles, type ArticleRow } from "../../src/records/tables/articles";
import { evidenceRows, type EvidenceRow } from "../../src/records/tables/evidence";
import { missions, type MissionRow } from "../../src/records/tables/missions";
import { outcomes, type OutcomeRow } from "../../src/records/tables/outcomes";
import { participants, type ParticipantRow } from "../../src/records/tables/participants";
import { counterparties, rates } from "../../src/records/tables/references";
import { changes, type ChangeRow } from "../../src/records/tables/reviews";
import { regionRows } from "../../src/regions/region-rows";
import { told } from "./clean-report";

/** The first value five times out of six. */
function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

const firms = fc.constantFrom("가온테크", "나래푸드", "가운테크", "㈜가온테크", null);
const parties = fc.constantFrom("비엣무역사", "비엣무역시", "다낭상사", "진주시", "현지 바이어", null);
const sums = ["2만 달러", "30만 달러", "50만 달러", "80만 달러", "240만 달러", "3억 원", "20억 달러"];

/** What sentences say, with what a row that holds them says. */
const sentences: readonly { values: Partial<OutcomeRow>; quote: (words: Told) => string }[] = [
  { values: { kind: "consultation", count: 31 }, quote: ({ sum }) => `상담 31건, ${sum}를 거뒀다` },
  { values: { kind: "contract_expected", count: 10 }, quote: ({ sum }) => `계약추진은 10건, ${sum}였다` },
  { values: { kind: "contract", count: 3 }, quote: ({ sum }) => `수출계약 3건, ${sum}를 올렸다` },
  {
    values: { kind: "contract", count: 1 },
    quote: (words) => `${who(words)} ${words.sum}의 수출계약을 맺었다`,
  },
  { values: { kind: "contract" }, quote: ({ sum }) => `향후 ${sum}의 계약이 예상된다` },
  { values: { kind: "mou", count: 1 }, quote: (words) => `${who(words)} ${words.sum}의 수출협약을 맺었다` },
  { values: { kind: "onsite_sale", count: 1 }, quote: ({ sum }) => `현장계약을 포함해 ${sum}어치를 팔았다` },
  {
    values: { kind: "contract", count: 1 },
    quote: (words) => `${who(words)} 50만 달러(약 7억 원)의 수출계약을 맺었다`,
  },
  {
    values: { kind: "mou", resultStatus: "planned", counting: "reference", signedOn: "2026-09-01" },
    quote: ({ sum }) => `${sum} 규모의 업무협약을 맺을 예정이다`,
  },
  {
    values: { kind: "consultation", resultStatus: "historic", counting: "reference" },
    quote: ({ sum }) => `지난해에는 ${sum}를 상담했다`,
  },
  {
    values: { kind: "other_amount", resultStatus: "historic", counting: "reference", count: 21 },
    quote: () => "지난해 21개사가 참가했다",
  },
];

interface Told {
  sum: string;
  firm: string | null;
  counterparty: string | null;
}

function who({ firm, counterparty }: Told): string {
  return `${firm ?? "한 기업"}는 ${counterparty ?? "현지 바이어"}와`;
}

/** One row; what it says and the sums that it says it of are those of a few rows of one report. */
function outcomeOf(
  said: readonly (typeof sentences)[number][],
  stated: readonly string[],
): fc.Arbitrary<OutcomeRow> {
  return fc
    .record({
      sentence: fc.constantFrom(...said),
      words: fc.record({ sum: fc.constantFrom(...stated), firm: firms, counterparty: parties }),
      slip: mostly<number | null>(1, 10, 1000, 0, null),
      isMisfiled: mostly(false, true),
      currency: mostly<string | null>(null, "EUR", "KRW"),
      also: mostly<number | null>(null, 1_400, 1_900, 14_000),
      isMiscounted: mostly(false, true),
      values: fc.record({
        mission: fc.constantFrom("M-0", "M-0", "M-1", "M-2", null),
        articleId: mostly("A-0", "A-1", "A-2"),
        partOf: mostly<string | null>(null, "O-0", "O-1"),
        counting: mostly<OutcomeRow["counting"]>("counted", "part"),
        country: mostly<string | null>(null, "베트남"),
        province: mostly<string | null>(null, "부산"),
        reportAmount: mostly<number | null>(null, 1),
        verification: mostly<OutcomeRow["verification"]>("unverified", "documented"),
        verifiedOn: fc.constant("2026-10-20"),
        evidenceKind: mostly<OutcomeRow["evidenceKind"]>(null, "contract_or_order"),
      }),
    })
    .map(({ sentence, words, slip, isMisfiled, isMiscounted, currency, also, values }) => {
      const quote = sentence.quote(words);
      const [sum] = findAmounts(quote);
      const amount = sum === undefined || slip === null ? null : sum.amount * slip;
      const restated = also !== null && amount !== null && { amountAlso: amount * also, currencyAlso: "KRW" };
      const party = quote.includes("와 ") && { firm: words.firm, counterparty: words.counterparty };
      const rawAmount = slip === null ? null : (sum?.text ?? null);
      const counted = isMiscounted && { count: 7 };
      const money = { amount, rawAmount, currency: currency ?? sum?.currency ?? null };
      return {
        ...blankRow(outcomes),
        ...{ resultStatus: "happened" as const, ...values, ...sentence.values, quote },
        ...{ ...money, ...restated, ...party, ...counted, ...(isMisfiled && { kind: "contract" as const }) },
      };
    });
}

/** A counted sum of the first event. */
function sumOf(rawAmount: string, values: Partial<OutcomeRow> = {}): OutcomeRow {
  const [stated] = findAmounts(rawAmount);
  return {
    ...blankRow(outcomes),
    ...{ kind: "contract", resultStatus: "happened", counting: "counted", articleId: "A-0", mission: "M-0" },
    ...{ amount: stated?.amount ?? null, currency: stated?.currency ?? null, rawAmount },
    ...{ quote: `수출계약은 ${rawAmount}다`, ...values },
  };
}

const part = { counting: "part", partOf: "O-0" } as const;

const exported = { kind: "export_performance", mission: "M-0" } as const;

/**
 * Sums that rules hold against one another: 달러 and 유로 added as they stand, a rounded total, too much of a 상담액, a
 * total beside its parts.
 */
const together: readonly OutcomeRow[][] = [
  [sumOf("80만 달러"), sumOf("30만 달러", part), sumOf("50만 유로", part)],
  [sumOf("876만 달러"), sumOf("411만 달러", part), sumOf("464만 달러", part)],
  [
    sumOf("50만 달러", { kind: "consultation" }),
    sumOf("30만 달러", { kind: "contract_expected" }),
    sumOf("30만 달러"),
  ],
  [
    sumOf("80만 달러", exported),
    sumOf("50만 달러", { ...exported, firm: "가온테크" }),
    sumOf("30만 달러", { ...exported, firm: "나래푸드" }),
  ],
];

const someOutcomes: fc.Arbitrary<OutcomeRow[]> = fc
  .record({
    said: fc.subarray([...sentences], { minLength: 1 }),
    stated: fc.subarray(sums, { minLength: 1, maxLength: 4 }),
    before: mostly<OutcomeRow[]>([], ...together),
  })
  .chain(({ said, stated, before }) =>
    some(outcomeOf(said, stated), 3, 12).map((rows) => [...before, ...rows]),
  );

const mission: fc.Arbitrary<MissionRow> = fc
  .record({
    name: fc.constantFrom("베트남 무역사절단", "2025년 베트남 무역사절단", "2026년 베트남 무역사절단"),
    year: mostly("2026", "2025"),
    hostLevel: fc.constantFrom<MissionRow["hostLevel"]>("province", "municipality"),
    organisers: fc.constantFrom("경남도", "진주시", "한국무역협회 경남지부"),
    status: mostly<MissionRow["status"]>("completed", "underway", "planned"),
    firmCount: fc.constantFrom(2, 10, null),
    cities: fc.constantFrom("하노이", "하노이; 달라스", "하노이; 댈러스"),
    articleIds: fc.constantFrom("A-0", "A-1; A-0"),
    municipality: mostly<string | null>(null, "진주시", "마산시"),
  })
  .map(({ year, ...values }) => ({
    ...blankRow(missions),
    ...{ kind: "trade_mission", province: "경남", countries: "베트남", format: "abroad", ...values },
    ...{ startOn: `${year}-10-05`, endOn: `${year}-10-09` },
  }));

const participant: fc.Arbitrary<ParticipantRow> = fc
  .record({
    mission: mostly("M-0", "M-1", "M-2"),
    firm: firms,
    consultationUsd: mostly<number | null>(null, 1_200_000, 3_000_000),
    businessNo: mostly<string | null>(null, "124-81-00998", "124-81-00997"),
  })
  .map((values) => ({ ...blankRow(participants), ...values }));

const article: fc.Arbitrary<ArticleRow> = fc
  .record({
    publishedOn: mostly<string | null>("2026-10-12", "2025-10-12", "2026-09-30", null),
    textHash: mostly<string | null>(null, "H-1"),
    sourceType: mostly<ArticleRow["sourceType"]>("article", "press_release"),
  })
  .map((values) => ({ ...blankRow(articles), title: "기사", articleStatus: "extracted", ...values }));

/** What articles say of the number of firms. */
const statement: fc.Arbitrary<EvidenceRow> = fc
  .record({
    recordId: fc.constantFrom("M-0", "M-1"),
    articleId: fc.constantFrom("A-0", "A-1"),
    value: fc.constantFrom("2", "10"),
  })
  .map((values) => ({
    ...blankRow(evidenceRows),
    ...{
      table: "행사",
      column: "참가기업수",
      quote: `${values.value}개사`,
      alignment: "approximate",
      ...values,
    },
  }));

const change: fc.Arbitrary<ChangeRow> = fc
  .record({
    recordId: fc.constantFrom("O-0", "O-1", "O-2"),
    oldValue: fc.constantFrom("500000", null),
    changedAt: fc.constantFrom("2026-11-01T09:00", "2026-10-01T09:00"),
  })
  .map((values) => ({ ...blankRow(changes), table: "성과", column: "금액", newValue: "1", ...values }));

function some<Row>(row: fc.Arbitrary<Row>, fewest: number, most: number): fc.Arbitrary<Row[]> {
  return fc.array(row, { minLength: fewest, maxLength: most });
}

function numbered<Row>(key: string, prefix: string, rows: fc.Arbitrary<Row[]>): fc.Arbitrary<Row[]> {
  return rows.map((all) => all.map((values, index) => ({ ...values, [key]: `${prefix}-${index}` })));
}

const growth = "수출액은 지난해 100만 달러보다 30% 늘어난 150만 달러다.";

/** Rows of every table; texts hold the sentences of the rows, one a line. */
export const plausibleRows: fc.Arbitrary<ReportRows> = fc
  .record({
    articles: numbered("id", "A", some(article, 1, 3)),
    missions: numbered("missionId", "M", some(mission, 1, 3)),
    outcomes: numbered("outcomeId", "O", someOutcomes),
    participants: numbered("participationId", "P", some(participant, 0, 6)),
    evidence: some(statement, 0, 4),
    changes: some(change, 0, 2),
    isTold: mostly(true, false),
  })
  .map(({ isTold, ...rows }) => {
    const all: ReportRows = {
      ...emptyRows(),
      ...rows,
      regions: regionRows(),
      rates: [
        { ...blankRow(rates), currency: "USD", announcedOn: "2026-10-08", basicRate: 1_400, rateUnit: 1 },
      ],
      counterparties: [{ ...blankRow(counterparties), counterpartyName: "다낭상사", aliases: "다낭" }],
    };
    const { sourceTexts, evidence } = told(all);
    if (!isTold) return all;
    const grown = sourceTexts.map((row) => ({ ...row, text: `${row.text ?? ""}${growth}\n` }));
    return { ...all, sourceTexts: grown, evidence };
  });
