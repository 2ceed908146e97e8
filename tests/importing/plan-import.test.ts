// What an import adds, merges, counts and leaves alone.
import { describe, expect, it } from "vitest";
import { planImport } from "../../src/importing/plan-import";
import { emptyRows, type ReportRows } from "../../src/records/report";
import { articleId, outcomeIds, textHash } from "../../src/records/ids";
import { blankRow } from "../../src/records/rows";
import { articles } from "../../src/records/tables/articles";
import { missions, type MissionRow } from "../../src/records/tables/missions";
import type { OutcomeRow } from "../../src/records/tables/outcomes";
import { article, contract, importAll, importBatch, tradeMission } from "./article-builder";

const planned = article("a1", "2026-02-20", {
  missions: [{ ...tradeMission, status: "planned", firmCount: 10 }],
});
const reported = article("a2", "2026-03-16", { missions: [{ ...tradeMission, firmCount: null }] });

function editMission(rows: ReportRows, edit: Partial<MissionRow>): ReportRows {
  return { ...rows, missions: rows.missions.map((row) => ({ ...row, ...edit })) };
}

function editOutcomes(rows: ReportRows, edit: Partial<OutcomeRow>): ReportRows {
  return { ...rows, outcomes: rows.outcomes.map((row) => ({ ...row, ...edit })) };
}

const idOf = (rows: ReportRows, title: string) => rows.articles.find((row) => row.title === title)?.id;

describe("입력방식", () => {
  it("is 자동 후 수정 for figures that a person edited before they came in, 자동 for the others", () => {
    const told = article("a1", "2026-03-16", {
      missions: [tradeMission],
      outcomes: [contract, { ...contract, amount: 700_000, quote: "70만 달러 계약도 맺었다" }],
    });
    const { rows } = importBatch(emptyRows(), [{ ...told, editedOutcomes: new Set([1]) }]);
    expect(rows.outcomes.map(({ amount, entryMethod }) => [amount, entryMethod])).toEqual([
      [500_000, "auto"],
      [700_000, "auto_edited"],
    ]);
  });
});

describe("articles", () => {
  it("keeps an article that is not about exports as 제외, with its text and without records", () => {
    const other = article("a1", "2026-02-20", { relevant: false, missions: [tradeMission] });
    const { rows, appends } = importBatch(emptyRows(), [other]);
    expect(appends.map(({ table, rows: added }) => [table, added.length])).toEqual([
      ["기사", 1],
      ["원문", 1],
      ["변경이력", 1],
    ]);
    expect(rows.articles.map((row) => row.articleStatus)).toEqual(["excluded"]);
    expect(rows.changes.map((row) => row.newValue)).toEqual([
      expect.stringMatching(new RegExp(`^기사 ${rows.articles[0]!.id!}:\\w{6}$`)),
    ]);
  });

  it("gives back the row of an article that somebody deleted, beside the rows that came with it", () => {
    const told = article("a1", "2026-03-16", { missions: [tradeMission], outcomes: [contract, contract] });
    const merged = article("a2", "2026-03-17", { missions: [tradeMission], outcomes: [contract] });
    const whole = importAll([told], [merged]);
    const deleted = { ...whole, articles: [] };
    const { rows } = importBatch(deleted, [told, merged]);
    const { changes, ...records } = rows;
    expect(records).toEqual({ ...whole, changes: undefined, articles: whole.articles });
    expect(
      changes.slice(whole.changes.length).map(({ table, recordId, column }) => [table, recordId, column]),
    ).toEqual(whole.articles.map(({ id }) => ["기사", id, null]));
    const lost = { ...deleted, outcomes: deleted.outcomes.slice(1) };
    const again = importBatch(lost, [told, merged]).rows.outcomes.map(({ outcomeId }) => outcomeId);
    expect(again.toSorted()).toEqual(whole.outcomes.map(({ outcomeId }) => outcomeId).toSorted());
  });

  it("knows an article again by its text, whatever its file's name, spaces and punctuation", () => {
    const rows = importAll([planned]);
    const print = {
      record: { ...planned.record, id: "copy" },
      text: planned.text.replaceAll(" ", "\u00a0 "),
    };
    expect(planImport(rows, [print]).articles).toEqual([
      { status: "already_there", sourceId: "copy", articleId: rows.articles[0]!.id },
    ]);
  });

  it("gives an article the id of its text", () => {
    const plan = planImport(emptyRows(), [planned, reported]);
    expect(plan.articles.map((one) => (one.status === "new" ? one.row.id : null))).toEqual([
      articleId(planned.text),
      articleId(reported.text),
    ]);
  });

  it("takes one of two prints of one article in one batch", () => {
    const copy = { ...planned, record: { ...planned.record, id: "z9" } };
    expect(
      planImport(emptyRows(), [copy, planned]).articles.map(({ status, sourceId }) => [status, sourceId]),
    ).toEqual([
      ["new", "a1"],
      ["already_there", "z9"],
    ]);
  });

  it("gives a longer id to a text whose short id another text has", () => {
    const hash = textHash(planned.text);
    const taken = { ...blankRow(articles), id: `A-${hash.slice(0, 8)}`, textHash: "another text's" };
    const { rows } = importBatch({ ...emptyRows(), articles: [taken] }, [planned]);
    expect(rows.articles.map((row) => row.id)).toEqual([taken.id, `A-${hash.slice(0, 10)}`]);
    expect(new Set(rows.evidence.map((row) => row.articleId))).toEqual(new Set([`A-${hash.slice(0, 10)}`]));
  });

  it("replaces what no cell can hold where a reader sees it, without moving any position", () => {
    const broken = article("a1", null, {
      missions: [tradeMission],
      outcomes: [{ ...contract, quote: "50만\u0000 달러\ud800" }],
    });
    const { rows } = importBatch(emptyRows(), [broken]);
    const [proof] = rows.evidence.filter((row) => row.table === "성과" && row.column === "금액");
    expect(rows.outcomes[0]!.quote).toBe("50만\uFFFD 달러\uFFFD");
    expect(rows.sourceTexts[0]!.text!.slice(proof!.start!, proof!.end!)).toBe("50만\uFFFD 달러\uFFFD");
    expect(rows.sourceTexts[0]!.text).toHaveLength(broken.text.length);
  });

  it("logs one row an article and one a changed cell, under one batch", () => {
    const first = importBatch(emptyRows(), [planned]).rows;
    const { rows } = importBatch(first, [reported]);
    const [, ...logged] = rows.changes;
    const mission = first.missions[0]!.missionId;
    const [id1, id2] = [idOf(rows, "기사 a1")!, idOf(rows, "기사 a2")!];
    expect(logged.map((row) => [row.table, row.recordId, row.column, row.oldValue, row.newValue])).toEqual([
      ["기사", id2, null, null, expect.stringMatching(new RegExp(`^기사 ${id2}:\\w{6}$`))],
      ["행사", mission, "진행상태", "예정", "완료"],
      ["행사", mission, "기사번호", id1, `${id2}; ${id1}`],
    ]);
    expect(new Set(logged.map((row) => row.batch)).size).toBe(1);
    expect(logged[0]!.batch).not.toBe(rows.changes[0]!.batch);
  });
});

describe("events that a person has worked on", () => {
  it("never overwrites a typed cell, and still fills blank ones", () => {
    const rows = editMission(importAll([planned]), {
      name: "우리 사절단",
      endOn: null,
      startOn: "2026-03-08",
    });
    const later = article("a3", "2026-03-20", { missions: [{ ...tradeMission, cities: ["하노이"] }] });
    const after = importBatch(rows, [later]).rows.missions;
    expect(after).toEqual([
      {
        ...rows.missions[0]!,
        status: "completed",
        cities: "하노이",
        articleIds: `${idOf(importAll([later]), "기사 a3")!}; ${rows.missions[0]!.articleIds!}`,
      },
    ]);
  });

  it("leaves a cell blank that a person emptied, until an article states something new for it", () => {
    const rows = editMission(importAll([planned]), { firmCount: null });
    expect(importBatch(rows, [reported]).rows.missions[0]!.firmCount).toBeNull();
    const counted = article("a3", "2026-03-20", { missions: [{ ...tradeMission, firmCount: 12 }] });
    expect(importBatch(rows, [counted]).rows.missions[0]!.firmCount).toBe(12);
  });

  it.each(["manual", "auto_edited"] as const)(
    "never changes a row that is %s, but ties results to it",
    (entryMethod) => {
      const rows = editMission(importAll([planned]), { entryMethod, status: "completed" });
      const result = article("a3", "2026-03-20", { missions: [tradeMission], outcomes: [contract] });
      const after = importBatch(rows, [result]);
      expect(after.rows.missions).toEqual(rows.missions);
      expect(after.rows.outcomes.map((row) => row.mission)).toEqual([rows.missions[0]!.missionId]);
    },
  );

  it("finds an event that was typed by hand, without any article", () => {
    const typed: MissionRow = {
      ...blankRow(missions),
      missionId: "M-00000001",
      name: "동남아 무역사절단",
      kind: "trade_mission",
      province: "경북",
      startOn: "2026-03-09",
      status: "planned",
      entryMethod: "manual",
    };
    const plan = planImport({ ...emptyRows(), missions: [typed] }, [reported]);
    expect(plan.missions.map(({ status, missionId }) => [status, missionId])).toEqual([
      ["update", "M-00000001"],
    ]);
  });

  it.each([
    ["without any day", { startOn: null, endOn: null }],
    ["with days that a person has spread over years", { startOn: "2019-01-01", endOn: "2030-12-31" }],
    ["on the other side of New Year", { startOn: "2026-01-02", endOn: "2026-03-09" }],
  ])("finds an event %s", (_, days) => {
    const rows = editMission(importAll([planned]), { ...days, entryMethod: "manual" });
    expect(planImport({ ...rows, evidence: [] }, [reported]).missions.map(({ status }) => status)).toEqual([
      "update",
    ]);
  });

  it("asks before it changes a status that a person set, and keeps it by default", () => {
    const rows = editMission(importAll([planned]), { status: "underway" });
    const plan = planImport(rows, [reported]);
    const newArticle = articleId(reported.text);
    expect(plan.questions).toEqual([
      {
        kind: "status",
        id: `status/${rows.missions[0]!.missionId!}/${newArticle}`,
        missionId: rows.missions[0]!.missionId,
        articleId: newArticle,
        current: "진행",
        proposed: "완료",
        message: "진행상태를 직접 '진행'(으)로 적었으나 새 기사는 '완료'입니다. 바꿀까요?",
        messageEn: "The status was set by hand to '진행'; the new article says '완료'. Change it?",
        answer: "keep",
      },
    ]);
    expect(importBatch(rows, [reported]).rows.missions[0]!.status).toBe("underway");
    const answered = importBatch(rows, [reported], {
      decisions: new Map([[plan.questions[0]!.id, "change"]]),
    });
    expect(answered.rows.missions[0]!.status).toBe("completed");
  });

  it("does not take a cell for blank in which a person typed what the column cannot hold", () => {
    const rows = editMission(importAll([planned]), { startOn: null, cities: null });
    const faults = new Map([
      ["행사", [{ row: 0, key: "startOn", kind: "date" as const, cell: "3월 둘째 주" }]],
    ]);
    const later = article("a3", "2026-03-20", {
      missions: [{ ...tradeMission, startOn: "2026-03-10", cities: ["하노이"] }],
    });
    const after = importBatch(rows, [later], { faults }).rows.missions[0]!;
    expect([after.startOn, after.cities]).toEqual([null, "하노이"]);
  });

  it("does not ask where a person set what the article says", () => {
    const rows = editMission(importAll([planned]), { status: "completed" });
    expect(planImport(rows, [reported]).questions).toEqual([]);
  });
});

describe("status and values from several articles", () => {
  const said = (id: string, day: string | null, status: string, more = {}) =>
    article(id, day, { missions: [{ ...tradeMission, status, ...more }] });

  it.each([
    [
      "the newest decides",
      [said("a", "2026-03-01", "planned"), said("b", "2026-03-10", "underway")],
      "underway",
    ],
    ["even backwards", [said("a", "2026-03-09", "completed"), said("b", "2026-03-10", "planned")], "planned"],
    [
      "on one day the surest",
      [said("a", "2026-03-10", "completed"), said("b", "2026-03-10", "underway")],
      "completed",
    ],
    [
      "an undated one fills blanks only",
      [said("a", null, "completed"), said("b", "2026-03-01", "planned")],
      "planned",
    ],
    [
      "undated ones decide among themselves",
      [said("a", null, "planned"), said("b", null, "completed")],
      "completed",
    ],
  ])("%s", (_, told, status) => {
    const orders = [importAll(told), importAll([told[0]!], [told[1]!]), importAll([told[1]!], [told[0]!])];
    expect(orders.map((rows) => rows.missions.map((row) => row.status))).toEqual([
      [status],
      [status],
      [status],
    ]);
  });

  it("puts the earliest article that states the present status first, the others by 게재일, undated last", () => {
    const told = [
      said("a", "2026-02-01", "planned"),
      said("b", "2026-03-20", "completed"),
      said("c", "2026-03-15", "completed"),
      said("d", null, "completed"),
    ];
    const rows = importAll(...told.map((one) => [one]));
    const titles = new Map(rows.articles.map((row) => [row.id, row.title]));
    const order = rows.missions[0]!.articleIds!.split("; ").map((id) => titles.get(id));
    expect(order).toEqual(["기사 c", "기사 a", "기사 b", "기사 d"]);
  });

  it("takes a value from the deciding article, else from the first of the others that gives it", () => {
    const told = [
      said("a", "2026-02-01", "planned", { firmCount: 9, cities: ["하노이"] }),
      said("b", "2026-02-10", "planned", { firmCount: 10, organisers: ["경북도"] }),
      said("c", "2026-03-15", "completed", { cities: ["호찌민"] }),
    ];
    const [row] = importAll([told[2]!], [told[1]!], [told[0]!]).missions;
    expect([row!.cities, row!.firmCount, row!.organisers]).toEqual(["호찌민", 9, "경북도"]);
  });
});

describe("one result told twice", () => {
  const told = (id: string, day: string, outcome: object, more = {}) =>
    article(id, day, { missions: [tradeMission], outcomes: [{ ...contract, ...outcome }], ...more });
  const first = told("a1", "2026-03-14", {});
  const counting = (rows: ReportRows) =>
    Object.fromEntries(
      rows.outcomes.map((row) => [
        rows.articles.find(({ id }) => id === row.articleId)!.title!,
        row.counting === "duplicate"
          ? `duplicate of ${rows.articles.find(({ id }) => id === rows.outcomes.find((o) => o.outcomeId === row.partOf)!.articleId)!.title!}`
          : row.counting,
      ]),
    );

  it.each([
    ["the same sum", {}],
    ["the same sum and one names the firm", { firm: "가온테크" }],
    [
      "the same sum restated in won",
      { amount: 700_000_000, currency: "KRW", amountAlso: [{ amount: 500_000, currency: "USD" }] },
    ],
  ])("counts once: %s", (_, again) => {
    const second = told("a2", "2026-03-16", again);
    const expected = { "기사 a1": "counted", "기사 a2": "duplicate of 기사 a1" };
    expect(counting(importAll([first, second]))).toEqual(expected);
    expect(counting(importAll([first], [second]))).toEqual(expected);
    expect(counting(importAll([second], [first]))).toEqual(expected);
  });

  it("counts once where the country is spelled in another way, and writes it by one name", () => {
    const hongKong = (spelling: string) => ({
      missions: [{ ...tradeMission, countries: [spelling] }],
      outcomes: [{ ...contract, country: spelling }],
    });
    const rows = importAll([
      article("a1", "2026-03-14", hongKong("홍콩")),
      article("a2", "2026-03-16", hongKong("Hong Kong")),
    ]);
    expect(counting(rows)).toEqual({ "기사 a1": "counted", "기사 a2": "duplicate of 기사 a1" });
    expect(rows.missions.map(({ countries }) => countries)).toEqual(["홍콩"]);
    expect(rows.outcomes.map(({ country }) => country)).toEqual(["홍콩", "홍콩"]);
  });

  it.each([
    ["another sum", { amount: 600_000 }],
    ["another currency", { currency: "EUR" }],
    ["another measure", { kind: "mou" }],
    ["a plan", { happened: false }],
  ])("does not join %s", (_, other) => {
    const rows = importAll([first], [told("a2", "2026-03-16", other)]);
    expect(rows.outcomes.map((row) => row.counting)).not.toContain("duplicate");
  });

  it("does not join the contracts of two firms, nor two equal sums of one article", () => {
    const two = importAll([
      told("a1", "2026-03-14", { firm: "가온테크" }),
      told("a2", "2026-03-16", { firm: "나래푸드" }),
    ]);
    expect(two.outcomes.map((row) => row.counting)).toEqual(["counted", "counted"]);
    const one = article("a1", null, { missions: [tradeMission], outcomes: [contract, contract] });
    const rows = importAll([one]).outcomes;
    expect(rows.map((row) => row.counting)).toEqual(["counted", "counted"]);
    expect(new Set(rows.map((row) => row.outcomeId)).size).toBe(2);
  });

  it("counts the press release, and hands over to it when it comes later", () => {
    const release = told("a2", "2026-03-16", {}, { sourceType: "press_release" });
    const expected = { "기사 a1": "duplicate of 기사 a2", "기사 a2": "counted" };
    expect(counting(importAll([first, release]))).toEqual(expected);
    expect(counting(importAll([first], [release]))).toEqual(expected);
  });

  it("leaves a verified row counted, whatever comes later", () => {
    const rows = editOutcomes(importAll([first]), { verification: "documented" });
    const release = told("a2", "2026-03-16", {}, { sourceType: "press_release" });
    const after = importBatch(rows, [release]);
    expect(after.updates.filter(({ table }) => table === "성과")).toEqual([]);
    expect(counting(after.rows)).toEqual({ "기사 a1": "counted", "기사 a2": "duplicate of 기사 a1" });
  });

  it("does not count a part that another article tells as a result of its own", () => {
    const total = { ...contract, amount: 2_000_000, quote: "모두 200만 달러를 계약했다" };
    const parts = article("a1", "2026-03-14", {
      missions: [tradeMission],
      outcomes: [total, { ...contract, partOf: 0 }],
    });
    const rows = importAll([parts], [told("a2", "2026-03-16", {})]).outcomes;
    expect(rows.map((row) => [row.counting, row.partOf])).toEqual([
      ["counted", null],
      ["part", rows[0]!.outcomeId],
      ["duplicate", rows[0]!.outcomeId],
    ]);
  });

  it("joins results without an event only by a name", () => {
    const loose = (id: string, more: object) =>
      article(id, null, { outcomes: [{ ...contract, mission: null, ...more }] });
    expect(importAll([loose("a1", {}), loose("a2", {})]).outcomes.map((row) => row.counting)).toEqual([
      "counted",
      "counted",
    ]);
    const named = importAll([
      loose("a1", { counterparty: "라온마트" }),
      loose("a2", { counterparty: "㈜라온마트" }),
    ]);
    expect(named.outcomes.map((row) => row.counting).sort()).toEqual(["counted", "duplicate"]);
  });
});

describe("rows as officials read them", () => {
  it("fills the columns of a figure", () => {
    const told = article("a1", "2026-03-16", {
      sourceType: "press_release",
      missions: [tradeMission],
      outcomes: [
        {
          ...contract,
          amount: 9_400_000,
          amountAlso: [{ amount: 11_000_000_000, currency: "KRW" }],
          approximate: true,
          rawAmount: "940만여 달러",
          counterparty: "라온마트, 다온상사(본점, 하노이)",
          firm: "가온테크",
          country: "베트남",
          signedOn: "2026-03-12",
          contractTerm: "3년",
          quote: "계약 940만여 달러(110억원)",
        },
      ],
    });
    const { rows } = importBatch(emptyRows(), [told]);
    const stored = Object.entries(rows.outcomes[0]!).filter(([, value]) => value !== null);
    expect(Object.fromEntries(stored)).toEqual({
      outcomeId: outcomeIds(rows.articles[0]!.id!, told.record.outcomes)[0],
      mission: rows.missions[0]!.missionId,
      articleId: rows.articles[0]!.id,
      kind: "contract",
      resultStatus: "happened",
      amount: 9_400_000,
      currency: "USD",
      rawAmount: "940만여 달러",
      approximate: "여",
      amountAlso: 11_000_000_000,
      currencyAlso: "KRW",
      counterparty: "라온마트; 다온상사(본점, 하노이)",
      firm: "가온테크",
      country: "베트남",
      signedOn: "2026-03-12",
      contractTerm: "3년",
      counting: "counted",
      verification: "unverified",
      evidenceKind: "press_release",
      entryMethod: "auto",
      quote: "계약 940만여 달러(110억원)",
    });
  });

  it.each([
    [{ happened: false }, "planned", "reference"],
    [{ historic: true, mission: null }, "historic", "reference"],
    [{ kind: "export_performance", mission: null }, "happened", "reference"],
    [{ kind: "export_performance" }, "happened", "counted"],
  ])("files %j as %s, %s", (outcome, resultStatus, counting) => {
    const told = article("a1", null, { missions: [tradeMission], outcomes: [{ ...contract, ...outcome }] });
    const [row] = importAll([told]).outcomes;
    expect([row!.resultStatus, row!.counting]).toEqual([resultStatus, counting]);
  });

  it.each([
    [{ name: "설맞이 판촉전", kind: "other", province: "전남" }, "sales_promotion", "전남"],
    [{ name: "수출 교육", kind: "other", province: null }, "other", "전국·공동"],
    [{ province: "경상북도" }, "trade_mission", "경북"],
    [{ province: null, doubts: [{ field: "province", reason: "고성군 후보 2곳" }] }, "trade_mission", null],
  ])("files the event %j under %s, %s", (mission, kind, province) => {
    const [row] = importAll([article("a1", null, { missions: [{ ...tradeMission, ...mission }] })]).missions;
    expect([row!.kind, row!.province]).toEqual([kind, province]);
  });

  it("lists each named firm of an event once, and no firm that is left unnamed", () => {
    const naming = (id: string, day: string, firms: string[]) =>
      article(id, day, { missions: [{ ...tradeMission, firms }] });
    const early = naming("a1", "2026-03-10", ["가온테크", "A기업"]);
    const late = naming("a2", "2026-03-16", ["㈜가온 테크", "나래푸드"]);
    const expected = [
      ["가온테크", "기사 a1"],
      ["나래푸드", "기사 a2"],
    ];
    for (const rows of [importAll([early, late]), importAll([early], [late]), importAll([late], [early])]) {
      const titles = new Map(rows.articles.map((row) => [row.id, row.title]));
      expect(rows.participants.map((row) => [row.firm, titles.get(row.articleId)])).toEqual(expected);
      expect(new Set(rows.participants.map((row) => row.mission))).toEqual(
        new Set([rows.missions[0]!.missionId]),
      );
    }
  });

  it("tells two events of one article apart even if they carry one name", () => {
    const twice = article("a1", null, { missions: [tradeMission, tradeMission] });
    const ids = importAll([twice]).missions.map((row) => row.missionId);
    expect(ids).toEqual([ids[0], `${ids[0]!}-2`]);
  });
});
