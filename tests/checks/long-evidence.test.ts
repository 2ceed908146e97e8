// What a finding rests on is read in one cell of 점검: of many rows the first are named, and the others counted.
import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/checks/run-checks";
import type { ReportRows } from "../../src/records/report";
import { blankRow } from "../../src/records/rows";
import { articles } from "../../src/records/tables/articles";
import { evidenceRows } from "../../src/records/tables/evidence";
import { mission, outcome, part, participant, report } from "./report-builder";

const evidenceOf = (rule: string, rows: Partial<ReportRows>) =>
  runChecks(report(rows))
    .filter((finding) => finding.rule === rule)
    .map(({ evidence, evidenceEn }) => [evidence, evidenceEn]);

const numbered = <Row>(count: number, make: (number: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

describe("a finding on many rows", () => {
  const euros = (count: number) =>
    numbered(count, (number) => outcome(`O-${number}`, { amount: number * 10_000, currency: "EUR" }));
  const held = mission({ startOn: "2026-10-05", endOn: "2026-10-09" });

  it("names three without a rate (C04)", () => {
    expect(evidenceOf("C04", { missions: [held], outcomes: euros(7) })).toEqual([
      [
        "동남아 무역사절단 상담 1만 유로 2026-10-09, 동남아 무역사절단 상담 2만 유로 2026-10-09, 동남아 무역사절단 상담 3만 유로 2026-10-09 외 4건; 마지막 고시일 없음",
        "동남아 무역사절단 Consultations EUR 10,000 2026-10-09, 동남아 무역사절단 Consultations EUR 20,000 2026-10-09, 동남아 무역사절단 Consultations EUR 30,000 2026-10-09 and 4 more; last rate none",
      ],
    ]);
    expect(evidenceOf("C04", { missions: [held], outcomes: euros(3) })).toEqual([
      [
        "동남아 무역사절단 상담 1만 유로 2026-10-09, 동남아 무역사절단 상담 2만 유로 2026-10-09, 동남아 무역사절단 상담 3만 유로 2026-10-09; 마지막 고시일 없음",
        "동남아 무역사절단 Consultations EUR 10,000 2026-10-09, 동남아 무역사절단 Consultations EUR 20,000 2026-10-09, 동남아 무역사절단 Consultations EUR 30,000 2026-10-09; last rate none",
      ],
    ]);
  });

  it("names three of one result, and how many there are (D01)", () => {
    const told = numbered(6, (number) =>
      outcome(`O-${number}`, {
        ...{ kind: "contract", amount: 350_000, firm: "가온테크", counterparty: "비엣무역사" },
        articleId: `A-${number}`,
      }),
    );
    const found = runChecks(report({ outcomes: told })).filter(({ rule }) => rule === "D01");
    expect(found.map(({ message, messageEn, changes }) => [message, messageEn, changes?.length])).toEqual([
      [
        "같은 성과로 보이는 행이 있습니다: 가온테크·비엣무역사 계약 35만 달러(6행).",
        "These rows look like one result: 가온테크·비엣무역사 Contracts USD 350,000 (6 rows).",
        10,
      ],
    ]);
    expect(found.map(({ evidence, evidenceEn }) => [evidence, evidenceEn])).toEqual([
      [
        "A-2(O-2): 금액·상대방·수출기업·행사 같음(1점) / A-3(O-3): 금액·상대방·수출기업·행사 같음(1점) / A-4(O-4): 금액·상대방·수출기업·행사 같음(1점) 외 2건; 기준 0.75점",
        "A-2 (O-2): same sum, counterparty, firm, mission (score 1) / A-3 (O-3): same sum, counterparty, firm, mission (score 1) / A-4 (O-4): same sum, counterparty, firm, mission (score 1) and 2 more; limit 0.75",
      ],
    ]);
  });

  it("is still one with what D04 tells of a row that it does not name", () => {
    const missions = numbered(6, (number) =>
      mission({
        ...{ missionId: `M-${number}`, name: `행사 ${number}`, province: "경남", startOn: "2026-05-11" },
        hostLevel: number === 5 ? "municipality" : number === 6 ? "province" : null,
      }),
    );
    const told = numbered(6, (number) =>
      outcome(`O-${number}`, {
        ...{ kind: "contract", amount: 350_000, mission: `M-${number}`, articleId: `A-${number}` },
        ...(number === 6 ? {} : { firm: "가온테크", counterparty: "비엣무역사" }),
      }),
    );
    const found = runChecks(report({ missions, outcomes: told }));
    expect(
      found.filter(({ rule }) => rule.startsWith("D")).map(({ rule, evidence }) => [rule, evidence]),
    ).toEqual([["D04", "행사 6 계약 35만 달러 / 행사 5 계약 35만 달러"]]);
  });

  it("names three copies of a row (D01)", () => {
    const copies = numbered(5, () => outcome("O-1", { amount: 350_000 }));
    expect(evidenceOf("D01", { outcomes: copies })).toEqual([
      ["성과 표의 1번째, 2번째, 3번째 행 외 2건", "Rows 1, 2, 3 and 2 more of the table Outcomes"],
    ]);
  });

  it("names three articles of one release (D02)", () => {
    const copied = numbered(5, (number) => ({
      ...blankRow(articles),
      ...{ id: `A-${number}`, title: "제목", outlet: `신문${number}`, url: "https://example.kr/1" },
    }));
    expect(evidenceOf("D02", { articles: copied })).toEqual([
      [
        "신문1 ‘제목’, 신문2 ‘제목’, 신문3 ‘제목’ 외 2건",
        "신문1 ‘제목’, 신문2 ‘제목’, 신문3 ‘제목’ and 2 more",
      ],
    ]);
  });

  const missions = numbered(5, (number) =>
    mission({ missionId: `M-${number}`, startOn: `2026-0${number}-11`, endOn: `2026-0${number}-12` }),
  );

  it("names three events of a firm (D05)", () => {
    const participants = numbered(5, (number) =>
      participant(`P-${number}`, { mission: `M-${number}`, firm: "가온테크" }),
    );
    expect(evidenceOf("D05", { missions, participants })).toEqual([
      [
        "동남아 무역사절단 2026-01-11, 동남아 무역사절단 2026-02-11, 동남아 무역사절단 2026-03-11 외 2건",
        "동남아 무역사절단 2026-01-11, 동남아 무역사절단 2026-02-11, 동남아 무역사절단 2026-03-11 and 2 more",
      ],
    ]);
  });

  it("names three cells of another spelling (D06)", () => {
    const participants = numbered(9, (number) =>
      participant(`P-${number}`, {
        mission: number > 4 ? `M-${number - 4}` : null,
        firm: number > 4 ? "멀티메틱사" : "멀티매틱사",
      }),
    );
    expect(evidenceOf("D06", { missions, participants })).toEqual([
      [
        "멀티매틱사(P-1), 멀티매틱사(P-2), 멀티매틱사(P-3) 외 1건",
        "멀티매틱사 (P-1), 멀티매틱사 (P-2), 멀티매틱사 (P-3) and 1 more",
      ],
    ]);
  });

  it("names first the two articles that differ, of three (S08)", () => {
    const evidence = numbered(5, (number) => ({
      ...blankRow(evidenceRows),
      ...{ table: "행사", recordId: "M-1", column: "참가기업수" },
      ...{ articleId: `A-${number}`, value: number === 4 ? "12" : "10" },
    }));
    expect(evidenceOf("S08", { missions: [mission()], evidence })).toEqual([
      ["A-1: 10 / A-4: 12 / A-2: 10 외 2건", "A-1: 10 / A-4: 12 / A-2: 10 and 2 more"],
    ]);
  });

  it("names three rows that add up to a total which is counted beside them (S03)", () => {
    const each = numbered(5, (number) =>
      outcome(`O-${number}`, { amount: number * 100_000, firm: `기업${number}` }),
    );
    const total = outcome("O-0", { amount: 1_500_000 });
    expect(evidenceOf("S03", { missions: [mission()], outcomes: [total, ...each] })).toEqual([
      [
        "기업1 상담 10만 달러 + 기업2 상담 20만 달러 + 기업3 상담 30만 달러 외 2건",
        "기업1 Consultations USD 100,000 + 기업2 Consultations USD 200,000 + 기업3 Consultations USD 300,000 and 2 more",
      ],
    ]);
  });

  it("quotes three parts of a total (S01)", () => {
    const parts = numbered(5, (number) => part("O-0", `O-${number}`, { amount: 100_000 }));
    expect(evidenceOf("S01", { outcomes: [outcome("O-0", { amount: 300_000 }), ...parts] })).toEqual([
      ["근거 O-1 + 근거 O-2 + 근거 O-3 외 2건", "근거 O-1 + 근거 O-2 + 근거 O-3 and 2 more"],
    ]);
  });
});
