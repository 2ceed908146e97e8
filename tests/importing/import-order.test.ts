// Whatever the order and grouping of imports, the same tables come out, and importing again changes nothing.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { IncomingArticle } from "../../src/importing/incoming-article";
import type { ReportRows } from "../../src/records/report";
import { article, importAll, importBatch } from "./article-builder";

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${String(date).padStart(2, "0")}`);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Either one event or surely two: where one article could bridge two events, order must matter. */
const mission = fc.record({
  name: fc.constantFrom("동남아 무역사절단", "동남아 시장개척단"),
  kind: fc.constant("trade_mission"),
  province: fc.constantFrom("경북", "충남", "제주"),
  countries: fc.constant(["베트남"]),
  startOn: fc.constant("2026-03-09"),
  endOn: optional(fc.constantFrom("2026-03-12", "2026-03-13")),
  firmCount: optional(fc.integer({ min: 8, max: 8 })),
  cities: fc.subarray(["하노이", "호찌민"]),
  firms: fc.subarray(["가온테크", "나래푸드", "다솜"]),
  status: fc.constantFrom("planned", "underway", "completed"),
});

const outcome = fc.record({
  mission: fc.constant(0),
  kind: fc.constantFrom("contract", "mou"),
  amount: optional(fc.constantFrom(500_000, 700_000)),
  count: optional(fc.constantFrom(1, 3)),
  counterparty: optional(fc.constantFrom("라온마트", "마루상사")),
  happened: fc.boolean(),
  quote: fc.constantFrom("계약을 맺었다", "협약을 맺었다"),
});

const story = fc.record({
  publishedOn: optional(day),
  sourceType: fc.constantFrom("article", "press_release"),
  relevant: fc.boolean(),
  mission,
  outcomes: fc.array(outcome, { maxLength: 2 }),
});

const stories = fc.array(story, { minLength: 1, maxLength: 6 }).map((told) =>
  told.map(({ publishedOn, mission: event, outcomes, ...rest }, index) =>
    article(`n${index}`, publishedOn, {
      ...rest,
      missions: [event],
      outcomes: outcomes.map((one) => ({ ...one, currency: one.amount === null ? null : "USD" })),
    }),
  ),
);

/** The rows without ids of events and firms, which depend on the article that told of them first. */
function comparable(rows: ReportRows) {
  const missions = new Map(rows.missions.map((row) => [row.missionId, `${row.kind!} ${row.province!}`]));
  const firms = new Map(
    rows.participants.map((row) => [row.participationId, `${missions.get(row.mission)!} ${row.firm!}`]),
  );
  const named = (id: string | null) => missions.get(id) ?? firms.get(id) ?? id;
  const sorted = (list: object[]) => list.map((row) => JSON.stringify(row)).sort();
  return {
    articles: sorted(rows.articles),
    missions: sorted(rows.missions.map((row) => ({ ...row, missionId: named(row.missionId) }))),
    outcomes: sorted(rows.outcomes.map((row) => ({ ...row, mission: named(row.mission) }))),
    participants: sorted(
      rows.participants.map((row) => ({ ...row, participationId: "", mission: named(row.mission) })),
    ),
    evidence: sorted(rows.evidence.map((row) => ({ ...row, recordId: named(row.recordId) }))),
  };
}

const batches = stories.chain((told) =>
  fc.record({
    told: fc.constant(told),
    shuffled: fc.shuffledSubarray(told, { minLength: told.length, maxLength: told.length }),
    cut: fc.integer({ min: 0, max: told.length }),
  }),
);

it("gives the same tables in one batch, in two, and one by one in any order", () => {
  fc.assert(
    fc.property(batches, ({ told, shuffled, cut }) => {
      const expected = comparable(importAll(told));
      expect(comparable(importAll(...shuffled.map((one) => [one])))).toEqual(expected);
      expect(comparable(importAll(shuffled.slice(0, cut), shuffled.slice(cut)))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

it("adds nothing when it is done again", () => {
  fc.assert(
    fc.property(batches, ({ told, shuffled }) => {
      const once = importAll(told);
      const { appends, updates } = importBatch(once, shuffled);
      expect({ appends, updates }).toEqual({ appends: [], updates: [] });
    }),
  );
});

it("gives one and the same plan for all orders of three articles on one event", () => {
  const event = { name: "호주 무역사절단", kind: "trade_mission", province: "강원", countries: ["호주"] };
  const dated = { ...event, startOn: "2026-04-06", endOn: "2026-04-10" };
  const sum = {
    mission: 0,
    kind: "consultation",
    amount: 3_000_000,
    currency: "USD",
    happened: true,
    quote: "상담 300만 달러",
  };
  const told: IncomingArticle[] = [
    article("preview", "2026-03-30", { missions: [{ ...dated, status: "planned", firmCount: 9 }] }),
    article("result", "2026-04-13", { missions: [{ ...event, status: "completed" }], outcomes: [sum] }),
    article("result again", "2026-04-14", { missions: [{ ...dated, status: "completed" }], outcomes: [sum] }),
  ];
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  const expected = comparable(importAll(told));
  expect(expected.missions).toHaveLength(1);
  for (const order of orders)
    expect(comparable(importAll(...order.map((index) => [told[index]!])))).toEqual(expected);
});
