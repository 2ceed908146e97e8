// What rows are called where a finding names them.
import { describe, expect, it } from "vitest";
import { checkContext } from "../../src/checks/check-context";
import {
  articleWords,
  datedEventWords,
  eventResultWords,
  figureWords,
  outcomeWords,
  rowWords,
  sourceWords,
  titledArticleWords,
} from "../../src/checks/row-words";
import { runChecks } from "../../src/checks/run-checks";
import type { ArticleRow } from "../../src/records/tables/articles";
import { article, clean, reportOf } from "./clean-report";
import { mission, outcome, participant, report } from "./report-builder";

const longTitle = "진주시 무역사절단, 베트남 하노이서 상담 240만 달러 성과 거둬";
const rows = {
  ...clean,
  articles: [article("A-1", { title: longTitle })],
};
const context = checkContext(reportOf(rows), {});

describe("a result", () => {
  const deal = { kind: "contract", amount: 350_000, firm: "가온테크", counterparty: "비엣무역사" } as const;

  it("is called by its firm and buyer and its sum", () => {
    expect(outcomeWords(outcome("O-1", deal), context)).toEqual({
      ko: "가온테크·비엣무역사 계약 35만 달러",
      en: "가온테크·비엣무역사 Contracts USD 350,000",
    });
  });

  it("is called by the first of several firms", () => {
    const several = outcome("O-1", { ...deal, firm: "가온테크; 나래푸드; 다온", counterparty: null });
    expect(outcomeWords(several, context)).toEqual({
      ko: "가온테크 외 2 계약 35만 달러",
      en: "가온테크 and 2 more Contracts USD 350,000",
    });
  });

  it("is called by its event where it names nobody, and by its article where it has no event", () => {
    const talks = { kind: "consultation", count: 31 } as const;
    expect(outcomeWords(outcome("O-1", talks), context)).toEqual({
      ko: "진주시 베트남 무역사절단 상담 31건",
      en: "진주시 베트남 무역사절단 Consultations (31)",
    });
    expect(outcomeWords(outcome("O-1", { ...talks, mission: null }), context).ko).toBe(
      "신문 A-1 2026-10-12 상담 31건",
    );
    const byHand = outcome("O-1", { ...talks, mission: null, articleId: null });
    expect(outcomeWords(byHand, context)).toEqual({
      ko: "기사 없음 상담 31건",
      en: "no article Consultations (31)",
    });
  });

  it("is called by its event among those of others, and without it among its own", () => {
    const row = outcome("O-1", deal);
    expect(eventResultWords(row, context).ko).toBe("진주시 베트남 무역사절단 계약 35만 달러");
    expect(figureWords(row).ko).toBe("가온테크·비엣무역사 계약 35만 달러");
    expect(figureWords(outcome("O-1", { amount: 350_000 })).ko).toBe("상담 35만 달러");
  });
});

describe("an article", () => {
  const sourceOf = (values: Partial<ArticleRow>) => sourceWords(article("A-1", values), "A-1");

  it("is called by its newspaper and day", () => {
    expect(articleWords("A-1", context)).toEqual({ ko: "신문 A-1 2026-10-12", en: "신문 A-1 2026-10-12" });
  });

  it("is called by its title, shortened, where its newspaper is not known", () => {
    expect(sourceOf({ title: longTitle, outlet: null }).ko).toBe("진주시 무역사절단, 베트남 하노이서 상담…");
  });

  it("is a press release of whoever gave it out", () => {
    const release = { sourceType: "press_release", outlet: null } as const;
    expect(sourceOf({ ...release, issuer: "경상남도" })).toEqual({
      ko: "경상남도 보도자료",
      en: "Press release of 경상남도",
    });
    expect(sourceOf(release)).toEqual({ ko: "보도자료", en: "Press release" });
  });

  it("has its title told once", () => {
    const told = titledArticleWords(article("A-1", { title: "가온, 수출" }));
    expect(told.ko).toBe("신문 A-1 2026-10-12 ‘가온, 수출’");
    const unknown = titledArticleWords(article("A-1", { title: "가온, 수출", outlet: null }));
    expect(unknown.ko).toBe("가온, 수출 2026-10-12");
  });

  it("goes by its number where it is not in the table", () => {
    expect(articleWords("A-9", context)).toEqual({ ko: "A-9", en: "A-9" });
  });
});

describe("a row of another table", () => {
  it("is called by its event's name and day, or its firm's name and event", () => {
    expect(datedEventWords(context.findMission("M-1"), "M-1").ko).toBe("진주시 베트남 무역사절단 2026-10-05");
    expect(rowWords("missions", mission(), "M-1", context).ko).toBe("동남아 무역사절단");
    expect(rowWords("participants", participant("P-1", { firm: "가온테크" }), "P-1", context)).toEqual({
      ko: "가온테크(진주시 베트남 무역사절단)",
      en: "가온테크 (진주시 베트남 무역사절단)",
    });
  });

  it("goes by its number where it has no name", () => {
    expect(rowWords("missions", mission({ name: null }), "M-1", context)).toEqual({ ko: "M-1", en: "M-1" });
    expect(rowWords("rates", {}, "3행", context)).toEqual({ ko: "3행", en: "Row 3" });
  });
});

describe("what rows are called", () => {
  it("decides nothing: an event named like a number silences no finding of that row (D04, D01)", () => {
    const hosted = (missionId: string, name: string, hostLevel: "province" | "municipality") =>
      mission({ missionId, name, hostLevel, province: "경남", startOn: "2026-05-11" });
    const deal = { kind: "contract", firm: "가온테크", counterparty: "비엣무역사" } as const;
    const outcomes = [
      outcome("O-1", { mission: "M-1", amount: 2_400_000 }),
      outcome("O-2", { mission: "M-2", amount: 2_400_000, articleId: "A-2" }),
      outcome("O-7", { ...deal, mission: "M-3", amount: 350_000 }),
      outcome("O-8", { ...deal, mission: "M-3", amount: 350_000, articleId: "A-2" }),
    ];
    const missions = [
      hosted("M-1", "사업 O-7", "province"),
      hosted("M-2", "행사 M-3", "municipality"),
      mission({ missionId: "M-3", startOn: "2026-06-11" }),
    ];
    const found = runChecks(report({ missions, outcomes })).filter(({ rule }) => rule.startsWith("D"));
    expect(found.map(({ rule, recordId, evidence }) => [rule, recordId, evidence])).toEqual([
      ["D01", "O-7", "A-2(O-8): 금액·상대방·수출기업·행사·귀속일 같음(1점); 기준 0.75점"],
      ["D04", "O-2", "사업 O-7 상담 240만 달러 / 행사 M-3 상담 240만 달러"],
    ]);
  });
});
