// One press release in several outlets is one group with one article that stands for it.
import { describe, expect, it } from "vitest";
import { planImport } from "../../../src/importing/plan-import";
import type { IncomingArticle } from "../../../src/importing/incoming-article";
import { emptyRows, type ReportRows } from "../../../src/records/report";
import { article, contract, importAll, importBatch, tradeMission } from "../article-builder";

const body =
  "경북도는 베트남 하노이와 호찌민에 지역 식품기업 열 곳으로 꾸린 사절단을 보내 현지 유통사와 상담을 벌였다고 밝혔다. " +
  "도는 통역과 상담장 임차를 맡았고, 참가기업은 시식 행사를 함께 열어 반응을 살폈다. " +
  "도 관계자는 하반기에 태국과 말레이시아로 판로를 넓히겠다고 말했다.";

function carrying(id: string, day: string, more: object = {}, text = body): IncomingArticle {
  const told = article(id, day, { missions: [tradeMission], outcomes: [contract], ...more });
  return { ...told, text: `${id}신문\n${text}\n${contract.quote}\n${id} 기자` };
}

const first = carrying("가", "2026-03-14");
const second = carrying("나", "2026-03-15");
const release = carrying("다", "2026-03-16", { sourceType: "press_release" });

const groups = (rows: ReportRows): Record<string, (string | null)[]> => {
  const titles = new Map(rows.articles.map(({ id, title }) => [id, title]));
  return Object.fromEntries(
    rows.articles.map((row) => [
      row.title ?? "",
      [titles.get(row.sameReleaseGroup) ?? row.sameReleaseGroup, row.isPrimary],
    ]),
  );
};

describe("articles with one release", () => {
  it("are grouped under the earliest, and the press release stands for them, in any order of import", () => {
    const expected = {
      "기사 가": ["기사 가", null],
      "기사 나": ["기사 가", null],
      "기사 다": ["기사 가", "yes"],
    };
    for (const order of [
      [[first, second, release]],
      [[release], [second], [first]],
      [[second], [first, release]],
    ])
      expect(groups(importAll(...order))).toEqual(expected);
  });

  it("count the outcomes of the article that stands for them", () => {
    const rows = importAll([first], [second], [release]);
    const title = new Map(rows.articles.map(({ id, title: name }) => [id, name]));
    const counted = rows.outcomes.find((row) => row.articleId === idOf(rows, "기사 다"))!;
    expect(rows.outcomes.map((row) => [title.get(row.articleId), row.counting, row.partOf])).toEqual([
      ["기사 가", "duplicate", counted.outcomeId],
      ["기사 나", "duplicate", counted.outcomeId],
      ["기사 다", "counted", null],
    ]);
  });

  it("say in the plan whose release they carry, and stay apart where the user says so", () => {
    const plan = planImport(importAll([first]), [second]);
    const [planned] = plan.articles;
    const firstId = importAll([first]).articles[0]!.id;
    expect(planned).toMatchObject({
      status: "new",
      sameRelease: {
        articleId: firstId,
        primaryId: firstId,
        decision: { answer: "merge" },
      },
    });
    if (planned?.status !== "new") throw new Error("not new");
    expect(planned.sameRelease!.similarity).toBeGreaterThan(0.8);
    const decisions = new Map([[planned.sameRelease!.decision.id, "separate" as const]]);
    const apart = importBatch(importAll([first]), [second], { decisions }).rows;
    expect(groups(apart)).toEqual({ "기사 가": [null, null], "기사 나": [null, null] });
  });

  it("keep the group and the 대표기사 that a person has set", () => {
    const rows = importAll([first]);
    const typed = {
      ...rows,
      articles: rows.articles.map((row) => ({
        ...row,
        sameReleaseGroup: "3월 보도",
        isPrimary: "yes" as const,
      })),
    };
    const after = importBatch(typed, [release]);
    expect(groups(after.rows)).toEqual({ "기사 가": ["3월 보도", "yes"], "기사 다": ["3월 보도", null] });
    expect(after.updates.filter(({ table }) => table === "기사")).toEqual([]);
  });

  it("join their figures even without an event or a name", () => {
    const loose = { missions: [], outcomes: [{ ...contract, mission: null }] };
    const rows = importAll([carrying("가", "2026-03-14", loose), carrying("나", "2026-03-15", loose)]);
    expect(rows.outcomes.map((row) => row.counting)).toEqual(["counted", "duplicate"]);
  });
});

describe("articles with two releases", () => {
  const planned = { missions: [{ ...tradeMission, status: "planned" }], outcomes: [] };
  it.each([
    ["a preview and a result", carrying("나", "2026-03-15", planned)],
    ["next year's of the same wording", carrying("나", "2027-03-15")],
    [
      "another county's event of the same wording",
      carrying("나", "2026-03-15", { missions: [{ ...tradeMission, province: "충남" }] }),
    ],
    ["another text", carrying("나", "2026-03-15", {}, body.split("").reverse().join(""))],
  ])("are never one: %s", (_, other) => {
    const rows = importAll([first, other]);
    expect(groups(rows)).toEqual({ "기사 가": [null, null], "기사 나": [null, null] });
  });
});

it("groups nothing in a workbook without the texts", () => {
  const rows = { ...importAll([first]), sourceTexts: [] };
  expect(groups(importBatch(rows, [second]).rows)["기사 나"]).toEqual([null, null]);
  expect(groups(emptyRows())).toEqual({});
});

function idOf(rows: ReportRows, title: string) {
  return rows.articles.find((row) => row.title === title)?.id ?? null;
}
