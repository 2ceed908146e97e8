// The book compares an event with those of its kind, place and time only: it must miss none that fits.
import fc from "fast-check";
import { expect, it } from "vitest";
import { matchMissions } from "../../src/importing/match-missions";
import { MissionBook, type ProfiledStatement } from "../../src/importing/mission-book";
import { MissionProfile } from "../../src/importing/mission-profile";
import { missionValues } from "../../src/importing/mission-values";
import { missionRecord } from "../../src/records/article";
import { fromSerial, toSerial } from "../../src/records/cell";

/** Four years. Some events last for years by a slip of the pen, and some have no days at all. */
const firstDay = toSerial("2023-01-01");
const day = fc.integer({ min: 0, max: 4 * 365 });
const days = fc.oneof(
  fc.record({ from: day, length: fc.oneof(fc.nat(10), fc.nat(1_500)) }),
  fc.constant(null),
);
const told = fc.record({
  days,
  publishedOn: fc.option(day),
  name: fc.constantFrom("베트남 무역사절단", "베트남 하노이 무역사절단", "식품 수출상담회"),
  kind: fc.constantFrom("trade_mission", "matchmaking"),
  province: fc.constantFrom("경남", "전남", null),
  status: fc.constantFrom("planned", "underway", "completed"),
});
type Told = typeof told extends fc.Arbitrary<infer One> ? One : never;

const dateOf = (place: number) => fromSerial(firstDay + place);

function statementOf(articleId: string, one: Told) {
  const { days: held, publishedOn, ...stated } = one;
  const startOn = held === null ? null : dateOf(held.from);
  const endOn = held === null ? null : dateOf(held.from + held.length);
  const values = missionValues(missionRecord.parse({ ...stated, startOn, endOn }));
  const statement = { articleId, values, publishedOn: publishedOn === null ? null : dateOf(publishedOn) };
  return { statement, profile: new MissionProfile(statement, articleId) } satisfies ProfiledStatement;
}

it("finds every event that fits a statement, whatever their days", () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 12 }), told, (events, asked) => {
      const book = new MissionBook([], new Map());
      const known = events.map((one, index) => statementOf(`A-${index}`, one));
      known.forEach((one, index) => book.found(`M-${index}`, one));
      const { profile } = statementOf("A-asked", asked);
      const fitting = known.flatMap((one, index) =>
        matchMissions(one.profile, profile) === null ? [] : [`M-${index}`],
      );
      const found = book.matches(profile).map(({ entry }) => entry.id);
      expect(found.sort()).toEqual(fitting.sort());
    }),
    { numRuns: 300 },
  );
});
