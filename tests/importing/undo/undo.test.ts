// Undoing the last import leaves the workbook as it was before it, except for what people have done since.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyUndo } from "../../../src/importing/undo/apply-undo";
import { planUndo } from "../../../src/importing/undo/plan-undo";
import { readMadeRows, writeMadeRows } from "../../../src/importing/undo/made-rows";
import type { Answer } from "../../../src/importing/import-plan";
import { emptyRows, type ReportRows } from "../../../src/records/report";
import { blankRow } from "../../../src/records/rows";
import { outcomes } from "../../../src/records/tables/outcomes";
import { article, author, contract, importAll, importBatch, tradeMission } from "../article-builder";

const planned = article("a1", "2026-02-20", {
  missions: [{ ...tradeMission, status: "planned", endOn: null, firms: ["가온테크"] }],
  outcomes: [contract],
});
const reported = article("a2", "2026-03-16", {
  sourceType: "press_release",
  missions: [{ ...tradeMission, firms: ["나래푸드"] }],
  outcomes: [contract, { ...contract, kind: "mou", amount: null, currency: null, quote: "협약을 맺었다" }],
});
const other = article("a3", "2026-03-20", {
  missions: [{ ...tradeMission, province: "제주" }],
  outcomes: [{ ...contract, amount: 900_000, quote: "90만 달러" }],
});

function undo(rows: ReportRows, decisions?: ReadonlyMap<string, Answer>) {
  const plan = planUndo(rows, decisions);
  if (plan === null) throw new Error("nothing to undo");
  return { plan, ...applyUndo(rows, plan, author) };
}

const withoutLog = (rows: ReportRows) => ({ ...rows, changes: [] });

describe("without a person's hand", () => {
  it("takes out exactly the rows of the last import and puts changed cells back", () => {
    const before = importAll([planned]);
    const imported = importBatch(before, [reported, other]).rows;
    expect(imported.missions[0]!.status).toBe("completed");
    expect(imported.outcomes[0]!.counting).toBe("duplicate");
    const { plan, rows } = undo(imported);
    expect(withoutLog(rows)).toEqual(withoutLog(before));
    expect(plan.questions).toEqual([]);
  });

  it("goes back import by import, and then has nothing to undo", () => {
    const first = importAll([planned]);
    const second = importBatch(first, [reported]).rows;
    const once = undo(second).rows;
    const twice = undo(once).rows;
    expect(withoutLog(once)).toEqual(withoutLog(first));
    expect(withoutLog(twice)).toEqual(withoutLog(emptyRows()));
    expect(planUndo(twice)).toBeNull();
    expect(planUndo(emptyRows())).toBeNull();
  });

  it("can be done again after the same import in the same minute", () => {
    const once = undo(importAll([planned])).rows;
    const again = importBatch(once, [planned]).rows;
    expect(withoutLog(again)).toEqual(withoutLog(importAll([planned])));
    expect(withoutLog(undo(again).rows)).toEqual(withoutLog(emptyRows()));
  });

  it("removes rows by id, and texts and 근거 by article", () => {
    const imported = importAll([planned]);
    const { removals, updates, appends } = undo(imported);
    const id = imported.articles[0]!.id;
    expect(removals).toEqual([
      { table: "기사", header: "기사번호", ids: [id] },
      { table: "행사", header: "행사번호", ids: [imported.missions[0]!.missionId] },
      { table: "성과", header: "성과번호", ids: [imported.outcomes[0]!.outcomeId] },
      { table: "참가기업", header: "참가번호", ids: [imported.participants[0]!.participationId] },
      { table: "원문", header: "기사번호", ids: [id] },
      { table: "근거", header: "기사번호", ids: [id] },
    ]);
    expect(updates).toEqual([]);
    expect(appends.map(({ table, rows }) => [table, rows.map((row) => row.get("사유"))])).toEqual([
      ["변경이력", ["가져오기 되돌림"]],
    ]);
  });

  it("takes back the names that the import has put into 상대방", () => {
    const named = (id: string, name: string) =>
      article(id, null, { outcomes: [{ ...contract, mission: null, counterparty: name }] });
    const before = importAll([named("가", "멀티메틱글로벌")]);
    const decisions = new Map<string, Answer>([["all/same_name", "merge"]]);
    const imported = importBatch(before, [named("나", "멀티매틱글로벌")], { decisions }).rows;
    expect(imported.counterparties).toHaveLength(1);
    expect(withoutLog(undo(imported).rows)).toEqual(withoutLog(before));
  });
});

describe("where a person has worked since", () => {
  const before = importAll([planned]);
  const imported = importBatch(before, [reported, other]).rows;
  const [, second] = imported.articles;
  const mou = imported.outcomes.find((row) => row.kind === "mou")!;
  const edited = {
    ...imported,
    outcomes: imported.outcomes.map((row) => (row === mou ? { ...row, officer: "김주무관" } : row)),
  };

  it("asks, and keeps the article with all that came with it by default", () => {
    const { plan, rows } = undo(edited);
    expect(plan.questions).toEqual([
      {
        id: `undo/${second!.id!}`,
        kind: "edited",
        recordId: second!.id,
        message: `가져온 뒤에 고친 행이 있습니다: 성과 ${mou.outcomeId!}. 그래도 지울까요?`,
        messageEn: `Changed since the import: 성과 ${mou.outcomeId!}. Remove nevertheless?`,
        answer: "keep",
      },
    ]);
    const [third] = imported.articles.slice(2);
    expect(rows.articles).toEqual(edited.articles.filter((row) => row !== third));
    expect(rows.outcomes).toEqual(edited.outcomes.filter((row) => row.articleId !== third!.id));
    expect(rows.missions).toEqual(edited.missions.filter((row) => row.province !== "제주"));
    expect(rows.evidence).toEqual(edited.evidence.filter((row) => row.articleId !== third!.id));
  });

  it("removes it where the user says so", () => {
    const decisions = new Map<string, Answer>([[`undo/${second!.id!}`, "change"]]);
    expect(withoutLog(undo(edited, decisions).rows)).toEqual(withoutLog(before));
  });

  it("keeps a row that a person has made for an event of the import", () => {
    const event = imported.missions.find((row) => row.province === "제주")!;
    const own = {
      ...blankRow(outcomes),
      outcomeId: "O-OWN",
      mission: event.missionId,
      entryMethod: "manual" as const,
    };
    const { plan, rows } = undo({ ...imported, outcomes: [...imported.outcomes, own] });
    expect(plan.questions.map(({ kind, answer }) => [kind, answer])).toEqual([["edited", "keep"]]);
    expect(rows.missions).toContainEqual(event);
    expect(rows.outcomes).toContainEqual(own);
  });

  it("asks before it puts back a cell that a person has changed again", () => {
    const typed = {
      ...imported,
      missions: imported.missions.map((row) =>
        row.province === "경북" ? { ...row, status: "underway" as const } : row,
      ),
    };
    const { plan, rows } = undo(typed);
    const id = before.missions[0]!.missionId!;
    expect(plan.questions).toEqual([
      {
        id: `undo/행사/${id}/진행상태`,
        kind: "changed_cell",
        recordId: id,
        message: `행사 ${id} '진행상태'을(를) 가져온 뒤에 고쳤습니다. 이전 값 '예정'(으)로 되돌릴까요?`,
        messageEn: `행사 ${id} '진행상태' was changed since the import. Put back '예정'?`,
        answer: "keep",
      },
    ]);
    expect(rows.missions).toEqual([{ ...before.missions[0]!, status: "underway" }]);
  });

  it.each([
    ["as it was", {}, {}],
    ["and changed it", { note: "확인함" }, {}],
    ["and changed the copy", {}, { amount: 1_000 }],
  ])("keeps a row that a person has copied %s", (_, first, second) => {
    const copied = {
      ...imported,
      outcomes: imported.outcomes.flatMap((row) =>
        row === mou
          ? [
              { ...row, ...first },
              { ...row, ...second },
            ]
          : [row],
      ),
    };
    const { plan, rows } = undo(copied);
    expect(plan.questions.map(({ kind, message, answer }) => [kind, message, answer])).toEqual([
      ["edited", `가져온 뒤에 고친 행이 있습니다: 성과 ${mou.outcomeId!}. 그래도 지울까요?`, "keep"],
    ]);
    expect(rows.outcomes.filter((row) => row.outcomeId === mou.outcomeId)).toHaveLength(2);
  });

  it("puts a cell back in the first of two copies, which is where it was changed", () => {
    const [event] = imported.missions;
    const copied = {
      ...imported,
      missions: [...imported.missions, { ...event!, status: "underway" as const }],
    };
    expect(undo(copied).plan.changes.filter(({ header }) => header === "진행상태")).toMatchObject([
      { before: "completed", after: "planned" },
    ]);
  });

  it("does not mind rows that a person has deleted", () => {
    const { rows } = undo({ ...imported, outcomes: imported.outcomes.filter((row) => row !== mou) });
    expect(withoutLog(rows)).toEqual(withoutLog(before));
  });
});

it("brings back the rows before any import of any articles", () => {
  const status = fc.constantFrom("planned", "underway", "completed");
  const told = fc.record({
    status,
    amount: fc.constantFrom(500_000, 700_000),
    firms: fc.subarray(["가온테크", "다솜"]),
  });
  const batch = (prefix: string) =>
    fc.array(told, { minLength: 1, maxLength: 3 }).map((all) =>
      all.map(({ amount, ...mission }, index) =>
        article(`${prefix}${index}`, `2026-03-1${index}`, {
          missions: [{ ...tradeMission, ...mission }],
          outcomes: [{ ...contract, amount }],
        }),
      ),
    );
  fc.assert(
    fc.property(batch("x"), batch("y"), (first, second) => {
      const before = importAll(first);
      expect(withoutLog(undo(importBatch(before, second).rows).rows)).toEqual(withoutLog(before));
    }),
    { numRuns: 60 },
  );
});

describe("the rows of an article in the log", () => {
  const made = Array.from({ length: 3000 }, (_, index) => ({
    table: "성과",
    id: `O-${String(index).padStart(8, "0")}`,
    fingerprint: "8F3K2A",
  }));

  it("are cut into texts that a cell holds, and come back", () => {
    const texts = writeMadeRows(made);
    expect(texts.every((text) => text.length < 32_767)).toBe(true);
    expect(texts.flatMap((text) => readMadeRows(text))).toEqual(made);
  });

  it.each([null, "", "행사 1, 성과 0", "제외", "성과 O-1:"])("are none in %j", (text) => {
    expect(readMadeRows(text)).toEqual([]);
  });
});
