// The list of rules against the catalogue they come from, what silences what, and what is told in one line.
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkContext } from "../../src/checks/check-context";
import type { HostFacts } from "../../src/checks/host-facts";
import type { Rule, RowCheck } from "../../src/checks/rule";
import { rowSets } from "../../src/checks/rows-by-table";
import { renderRulePage } from "../../src/checks/rule-page";
import { englishAdvice, ruleName } from "../../src/checks/rule-names";
import { rules } from "../../src/checks/rules";
import { severities } from "../../src/records/lists";
import type { Report } from "../../src/records/report";
import { settingList, type SettingKey } from "../../src/records/settings";
import { arbitraryReport, asChecked } from "./arbitrary-report";
import { add, all, clean, edit, figure, findingsAfter, type Change } from "./clean-report";
import { mission, participant } from "./report-builder";

const catalogue = readFileSync(new URL("../../../shared/domain/checks.md", import.meta.url), "utf8");
const listed = [...catalogue.matchAll(/^\| ([A-Z]\d\d) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|/gm)].map(
  ([, id = "", severity = "", message = "", english = ""]) => ({ id, severity, message, english }),
);

describe("the rules", () => {
  it("are those of the catalogue, in its order", () => {
    expect(rules.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
  });

  it("have its severities", () => {
    const own = rules.map(({ id, severity }) => `${id} ${severities[severity]}`);
    expect(own).toEqual(listed.map(({ id, severity }) => `${id} ${severity.trim().split(" ")[0]}`));
  });

  it("speak its messages, word for word", () => {
    const own = rules.map(({ id, message }) => `${id} ${message}`);
    // The catalogue has one form where the word before it decides between two.
    const asListed = listed.map(
      ({ id, message }) =>
        `${id} ${message
          .trim()
          .replace(/^n>m: | n<m: .*$/g, "")
          .replace("({b})와 ", "({b})와(과) ")}`,
    );
    expect(own).toEqual(asListed);
  });
});

describe("the names of rules", () => {
  it.each(["ko", "en"] as const)("are short, and one rule's alone (%s)", (language) => {
    const names = rules.map(({ id }) => ruleName(id, language));
    expect(names.filter((name) => name.length > 26 || /^[A-Z]\d\d$/.test(name))).toEqual([]);
    expect(names).toEqual([...new Set(names)]);
  });

  it("stand without the id, which is all that is known of a rule that is no more", () => {
    expect([ruleName("F01", "ko"), ruleName("F01", "en"), ruleName("X99", "ko")]).toEqual([
      "필수 항목 빈칸",
      "Required field empty",
      "X99",
    ]);
  });
});

describe("the advice of rules", () => {
  it("is given in English wherever it is given in Korean, as words that need no others", () => {
    const given = (language: "fix" | "fixEn") =>
      rules.filter((rule) => rule[language] !== null).map(({ id }) => id);
    expect(given("fixEn")).toEqual(given("fix"));
    expect(rules.filter(({ id }) => /[{가-힣]/.test(englishAdvice(id) ?? ""))).toEqual([]);
    expect([englishAdvice("K02"), englishAdvice("D05"), englishAdvice("X99")]).toEqual([
      "Change to MOU",
      null,
      null,
    ]);
  });
});

describe("the limits in 설정", () => {
  const withoutDay = settingList.filter(({ key }) => key !== "asOf");

  it("name in their description all rules that they bound, in the order of the rules", () => {
    const named = withoutDay.flatMap(({ key, description }) => {
      const ids = /^(?:[A-Z]\d\d ?)+(?=:)/.exec(description)?.[0].split(" ");
      return ids === undefined ? [] : [[key, ids]];
    });
    const bounded = withoutDay
      .map(({ key }) => [key, rules.filter(({ limits }) => limits?.includes(key)).map(({ id }) => id)])
      .filter(([, ids]) => ids?.length !== 0);
    expect(named).toEqual(bounded);
  });

  it("are declared by every rule that reads them", () => {
    const undeclared = new Set<string>();
    for (const typed of fc.sample(arbitraryReport, { numRuns: 200, seed: 1 })) {
      const { report, facts } = asChecked(typed);
      for (const rule of rules) {
        for (const key of settingsReadBy(rule, report, facts))
          if (key in limitsOf && rule.limits?.includes(key) !== true) undeclared.add(`${rule.id} ${key}`);
      }
    }
    expect([...undeclared]).toEqual([]);
  });

  const limitsOf = Object.fromEntries(rules.flatMap(({ limits = [] }) => limits).map((key) => [key, true]));
  delete limitsOf.asOf;
});

/** The settings that a rule asks for while it goes over a report alone. */
function settingsReadBy(rule: Rule, report: Report, facts: HostFacts): Set<SettingKey> {
  const read = new Set<SettingKey>();
  const settings = new Proxy(report.settings, {
    get: (all, key) => {
      read.add(key as SettingKey);
      return all[key as keyof typeof all];
    },
  });
  const context = checkContext({ ...report, settings }, facts);
  // An index of rates is made once for whoever asks.
  context.findRate("USD", "2026-10-08");
  read.clear();
  for (const set of rowSets) {
    const check = rule.rowChecks?.[set] as RowCheck<object> | undefined;
    for (const row of report.rows[set]) check?.(row, context);
  }
  rule.compare?.(context);
  return read;
}

describe("one cause, one finding", () => {
  const rulesFound = (...changes: Parameters<typeof all>) =>
    findingsAfter(all(...changes)).map(({ rule }) => rule);
  const contract = (amount: number, rawAmount: string) =>
    edit("outcomes", "O-3", {
      amount,
      rawAmount,
      quote: `가온테크는 비엣무역사와 ${rawAmount}의 수출계약을 맺었다`,
    });

  it("L01 silences L02 and L03", () => {
    expect(rulesFound(contract(300_000_000, "3억 달러"))).toEqual(["L01"]);
  });

  it("K02 silences K01", () => {
    const quote = "가온테크는 비엣무역사와 35만 달러의 가계약(MOU)을 추진한다";
    expect(rulesFound(edit("outcomes", "O-3", { quote }))).toEqual(["K02"]);
  });

  it("D04 silences D01 and D03", () => {
    const ofProvince = add({
      missions: [
        {
          ...clean.missions[0]!,
          ...{
            missionId: "M-2",
            name: "경남 베트남 무역사절단",
            hostLevel: "province",
            organisers: "경남도",
          },
          ...{ municipality: null, firmCount: null },
        },
      ],
      outcomes: [
        figure("O-5", {
          ...{
            mission: "M-2",
            articleId: "A-1",
            kind: "contract",
            count: 1,
            amount: 350_000,
            rawAmount: "35만 달러",
          },
          ...{
            firm: "가온테크",
            counterparty: "비엣무역사",
            quote: "도는 가온테크가 비엣무역사와 35만 달러를 계약했다고 했다",
          },
        }),
      ],
    });
    expect(rulesFound(ofProvince)).toEqual(["D04"]);
  });
});

describe("what holds for nearly every row", () => {
  const pressOnly = (count: number) =>
    add({
      outcomes: Array.from({ length: count }, (_, index) =>
        figure(`O-1${String(index).padStart(2, "0")}`, {
          ...{
            kind: "contract",
            evidenceKind: "press",
            count: 1,
            amount: 10_000 + 100 * index,
            currency: "USD",
          },
          ...{
            rawAmount: `${10_000 + 100 * index} 달러`,
            quote: `기업 ${index}호는 ${10_000 + 100 * index} 달러를 계약했다`,
          },
          ...{ firm: `기업 ${index}호`, counterparty: "비공개" },
        }),
      ),
    });

  it("is one line", () => {
    expect(findingsAfter(pressOnly(12))).toEqual([
      {
        rule: "E01",
        severity: "info",
        table: "성과",
        recordId: "전체",
        column: "증빙",
        value: "12/13",
        message: "거의 모든 행(12/13): 계약 증빙이 없습니다(보도·보도자료만 있음).",
        messageEn: "Nearly every row (12/13): No proof of the contract (press or release only).",
        evidence:
          "기업 0호·비공개 계약 1만 달러, 기업 1호·비공개 계약 1만 100 달러, 기업 2호·비공개 계약 1만 200 달러 외 9건",
        evidenceEn:
          "기업 0호·비공개 Contracts USD 10,000, 기업 1호·비공개 Contracts USD 10,100, 기업 2호·비공개 Contracts USD 10,200 and 9 more",
        fix: "계약서·발주서 첨부",
      },
    ]);
  });

  /** So many events whose release tells of 4 firms, and the firms that are listed of each. */
  const listing = (prefix: string, count: number, firms: readonly string[]): Change => {
    const ids = Array.from(
      { length: count },
      (_, index) => `M-${prefix}${String(index + 1).padStart(2, "0")}`,
    );
    return add({
      missions: ids.map((missionId) => mission({ missionId, name: missionId, firmCount: 4 })),
      participants: ids.flatMap((id) =>
        firms.map((firm) => participant(`P-${id}-${firm}`, { mission: id, firm: `${firm}-${id}` })),
      ),
    });
  };
  const aboutLists = (change: Change) => findingsAfter(change).filter(({ rule }) => rule === "S04");

  it("is told without the figures of one row, of the rows that the rule asks about", () => {
    const found = aboutLists(all(listing("S", 12, ["가"]), listing("U", 30, [])));
    expect(found).toEqual([
      {
        rule: "S04",
        severity: "info",
        table: "행사",
        recordId: "전체",
        column: "참가기업수",
        value: "12/13",
        message: "거의 모든 행(12/13): 명단이 발표보다 짧습니다.",
        messageEn: "Nearly every row (12/13): The list is shorter than the figure published.",
        evidence: "M-S01, M-S02, M-S03 외 9건",
        evidenceEn: "M-S01, M-S02, M-S03 and 9 more",
        fix: "명단 확인",
      },
    ]);
  });

  it("leaves out what is graver than the others", () => {
    const found = aboutLists(all(listing("S", 12, ["가"]), listing("L", 1, ["가", "나", "다", "라", "마"])));
    expect(found.map(({ severity, recordId, message }) => [severity, recordId, message])).toEqual([
      ["warning", "M-L01", "참가기업 명단(5개사)이 발표(4개사)와 다릅니다."],
      ["info", "전체", "거의 모든 행(12/14): 명단이 발표보다 짧습니다."],
    ]);
  });

  it("is a line a row as long as there are few", () => {
    expect(findingsAfter(pressOnly(9)).map(({ rule }) => rule)).toEqual(Array(9).fill("E01"));
  });

  it("is a line a row where many rows are without it", () => {
    const proven = all(pressOnly(24), (rows) => ({
      ...rows,
      outcomes: rows.outcomes.map((row, index) =>
        index % 2 === 0 ? { ...row, evidenceKind: "contract_or_order" } : row,
      ),
    }));
    expect(findingsAfter(proven).length).toBe(12);
  });
});

describe("the rule page", () => {
  it("stands in docs/checks.md as the rules are now (write it with `npx tsx scripts/write-rule-page.ts`)", () => {
    const written = readFileSync(new URL("../../docs/checks.md", import.meta.url), "utf8");
    expect(written).toBe(renderRulePage());
  });

  it("tells of each rule its id, name, meaning, example, fix and limits", () => {
    const page = renderRulePage();
    for (const { id, name, meaning, example } of rules) {
      expect(page).toContain(`### ${id} ${name.ko} (`);
      expect(page).toContain(`- 뜻: ${meaning}\n- 예: ${example}\n`);
    }
    expect(page).toContain("- 한도(설정): 중복판정점수(0.75), 금액허용오차(0.005)");
  });
});
