// Spellings that may be one party are asked about with their evidence, merged only when accepted, and then remembered.
import { describe, expect, it } from "vitest";
import { planImport } from "../../../src/importing/plan-import";
import type { Answer, Question } from "../../../src/importing/import-plan";
import type { ReportRows } from "../../../src/records/report";
import { agreement, article, contract, importAll, importBatch } from "../article-builder";

const first = agreement("경북", "2026-03-14", "차이노스", "현지 유통사 차이노스(CHAINOS)와 협약을 맺었다.");
const second = agreement("충남", "2026-06-20", "CHAINOS");
const third = agreement("제주", "2026-09-01", "CHAINOS");

const nameQuestions = (questions: readonly Question[]) =>
  questions.filter(({ kind }) => kind === "same_name");
const accept = (rows: ReportRows, batch: Parameters<typeof importBatch>[1]) =>
  importBatch(rows, batch, { decisions: new Map<string, Answer>([["all/same_name", "merge"]]) });

describe("a name in two scripts", () => {
  it("is asked about with the words that pair them, and not merged by default", () => {
    const rows = importAll([first]);
    const plan = planImport(rows, [second]);
    expect(plan.questions).toEqual([
      {
        kind: "same_name",
        id: "same_name/CHAINOS/차이노스",
        names: ["CHAINOS", "차이노스"],
        reasons: [
          {
            ko: "기사에 함께 적힌 이름: 차이노스(CHAINOS)",
            en: "Stated together in the text: 차이노스(CHAINOS)",
          },
        ],
        evidence: [{ articleId: rows.articles[0]!.id, quote: "차이노스(CHAINOS)" }],
        message: "한 업체나 기관의 이름으로 보입니다: CHAINOS, 차이노스. 'CHAINOS'(으)로 합칠까요?",
        messageEn: "These look like names of one party: CHAINOS, 차이노스. Merge them as 'CHAINOS'?",
        answer: "separate",
      },
    ]);
    expect(importBatch(rows, [second]).rows.counterparties).toEqual([]);
  });

  it("is remembered once accepted, so that the next import needs no question", () => {
    const { rows, appends } = accept(importAll([first]), [second]);
    expect(rows.counterparties).toEqual([
      { counterpartyName: "CHAINOS", aliases: "차이노스", country: null, partyType: "buyer" },
    ]);
    expect(
      appends.find(({ table }) => table === "상대방")?.rows.map((row) => Object.fromEntries(row)),
    ).toEqual([{ 대표명: "CHAINOS", 별칭: "차이노스", 국가: null, 유형: "바이어" }]);
    expect(nameQuestions(planImport(rows, [third]).questions)).toEqual([]);
  });

  it("is remembered as two parties once refused, so that the next import asks nothing either", () => {
    const refuse = { decisions: new Map<string, Answer>([["same_name/CHAINOS/차이노스", "separate"]]) };
    const { rows } = importBatch(importAll([first]), [second], refuse);
    expect(rows.counterparties).toEqual([
      { counterpartyName: "CHAINOS", aliases: null, country: null, partyType: "buyer" },
      { counterpartyName: "차이노스", aliases: null, country: null, partyType: "buyer" },
    ]);
    expect(nameQuestions(planImport(rows, [third]).questions)).toEqual([]);
  });

  it("joins the rows that were counted apart before", () => {
    const deal = (id: string, day: string, counterparty: string) =>
      article(id, day, { outcomes: [{ ...contract, mission: null, counterparty }] });
    const rows = importAll([deal("가", "2026-03-14", "멀티메틱글로벌")]);
    const again = [deal("나", "2026-03-16", "멀티매틱글로벌")];
    const counted = (told: ReportRows) => told.outcomes.map((row) => row.counting);
    expect(counted(importBatch(rows, again).rows)).toEqual(["counted", "counted"]);
    expect(counted(accept(rows, again).rows)).toEqual(["counted", "duplicate"]);
  });

  it("is added to the 별칭 of a party that the workbook has", () => {
    const known = {
      ...importAll([first]),
      counterparties: [
        {
          counterpartyName: "차이노스",
          aliases: "차이노스 그룹",
          country: "중국",
          partyType: "buyer" as const,
        },
      ],
    };
    const { rows, updates } = accept(known, [second]);
    expect(rows.counterparties).toEqual([{ ...known.counterparties[0]!, aliases: "차이노스 그룹; CHAINOS" }]);
    expect(updates.filter(({ table }) => table === "상대방")).toEqual([
      {
        table: "상대방",
        id: { header: "대표명", value: "차이노스" },
        header: "별칭",
        before: "차이노스 그룹",
        value: "차이노스 그룹; CHAINOS",
      },
    ]);
  });
});

describe("two names that 상대방 has as two parties", () => {
  const listed = (counterpartyName: string) => ({
    counterpartyName,
    aliases: null,
    country: null,
    partyType: null,
  });

  it("are not merged by a further name that is like both: it is asked about with one of them", () => {
    const rows = {
      ...importAll([
        agreement("경북", "2026-03-14", "멀티메틱글로벌"),
        agreement("경남", "2026-03-15", "멀티매틱글러벌"),
      ]),
      counterparties: [listed("멀티메틱글로벌"), listed("멀티매틱글러벌")],
    };
    const questions = nameQuestions(
      planImport(rows, [agreement("충남", "2026-06-20", "멀티매틱글로벌")]).questions,
    );
    expect(questions.map((question) => ("names" in question ? question.names : []))).toEqual([
      ["멀티메틱글로벌", "멀티매틱글로벌"],
    ]);
  });
});

describe("spellings", () => {
  const asked = (a: string, b: string) =>
    nameQuestions(
      planImport(importAll([agreement("경북", "2026-03-14", a)]), [agreement("충남", "2026-06-20", b)])
        .questions,
    ).map((question) => ("reasons" in question ? question.reasons.map(({ ko }) => ko) : []));

  it.each([
    ["HANBIT Co., Ltd.", "Hanbit", ["회사 형태와 기호만 다름"]],
    ["멀티메틱글로벌", "멀티매틱글로벌", ["표기가 비슷함: 멀티매틱글로벌, 멀티메틱글로벌"]],
  ])("of one name are asked about: %s, %s", (a, b, reasons) => {
    expect(asked(a, b).map((told) => told.map((text) => sortedPair(text)))).toEqual([
      reasons.map(sortedPair),
    ]);
  });

  it.each([
    ["㈜다온상사", "다온 상사"],
    ["KOTRA", "코트라"],
    ["세계한인무역협회", "세계한인무역협회 하노이지회"],
    ["전북테크노파크", "전남테크노파크"],
    ["한국무역협회 전북지부", "한국무역협회 전남지부"],
    ["비공개", "비공게"],
  ])("that are one anyway, or never, are not asked about: %s, %s", (a, b) => {
    expect(asked(a, b)).toEqual([]);
  });
});

function sortedPair(text: string): string {
  const [head = "", names = ""] = text.split(": ");
  return [head, names.split(", ").sort().join(", ")].join(": ");
}
