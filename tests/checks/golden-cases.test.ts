// Public cases: what the checks must say of the figures that were published, and what they must not.
import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/checks/run-checks";
import { goldenCases, goldenReport } from "./golden-rows";

/** No row of these cases has a proof beside the press; that is told of every contract and is not what they are about. */
const ofEveryContract = "E01";

describe("golden cases", () => {
  it.each(goldenCases.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const found = runChecks(goldenReport(one)).filter(({ rule }) => rule !== ofEveryContract);

    const brief = found.map(({ rule, severity }) => `${rule} ${severity}`).sort();
    expect(brief).toEqual(one.expect.map(({ rule, severity }) => `${rule} ${severity}`).sort());
    expect(found.filter(({ rule }) => one.expectNot.includes(rule))).toEqual([]);

    for (const { rule, values = [], difference, percent } of one.expect) {
      const told = found
        .filter((finding) => finding.rule === rule)
        .map(({ message, messageEn, evidence }) => `${message} ${messageEn} ${evidence}`);
      for (const value of values) expect(told.join()).toContain(printed(value, rule));
      if (difference !== undefined)
        expect(told.join()).toContain(`USD ${difference.toLocaleString("en-US")}`);
      if (percent !== undefined) expect(told.join()).toContain(`${percent}%`);
    }
  });
});

/** A value as findings show it: a rate and a number of firms as they are, a sum in 만. */
function printed(value: number, rule: string): string {
  if (rule === "C02" || value < 1000) return value.toLocaleString("ko-KR");
  const [eok, man] = [Math.floor(value / 1e8) % 1e4, (value / 1e4) % 1e4];
  if (value >= 1e12) return `${value / 1e12}조`;
  return [eok > 0 ? `${eok}억` : "", man > 0 ? `${man.toLocaleString("ko-KR")}만` : ""]
    .filter((part) => part !== "")
    .join(" ");
}
