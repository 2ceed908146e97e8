// A plan becomes the parts of a commit: cells by Korean header, as a worksheet holds them.
import { expect, it } from "vitest";
import { applyPlan } from "../../src/importing/apply-plan";
import { planImport } from "../../src/importing/plan-import";
import { emptyRows } from "../../src/records/report";
import { article, importAll, tradeMission } from "./article-builder";

const author = { at: "2026-03-16T09:30", user: "담당자" };
const planned = article("a1", "2026-02-20", {
  missions: [{ ...tradeMission, status: "planned", startOn: null, cities: ["하노이"] }],
});
const reported = article("a2", "2026-03-16", { missions: [tradeMission] });

it("appends rows as cells: lists in Korean, days as serial numbers, no formula column", () => {
  const { appends, rows } = applyPlan(emptyRows(), planImport(emptyRows(), [planned]), author);
  const [articleId, missionId] = [rows.articles[0]!.id, rows.missions[0]!.missionId];
  const cells = Object.fromEntries(
    appends.map(({ table, rows: added }) => [
      table,
      added.map((row) => Object.fromEntries([...row].filter(([, cell]) => cell !== null))),
    ]),
  );
  expect(cells["기사"]).toEqual([
    {
      기사번호: articleId,
      제목: "기사 a1",
      게재일: 46073,
      구분: "기사",
      처리상태: "추출",
      원문식별값: rows.articles[0]!.textHash,
    },
  ]);
  expect(cells["행사"]).toEqual([
    {
      행사번호: missionId,
      사업명: "동남아 무역사절단",
      사업유형: "무역사절단",
      시도: "경북",
      국가: "베트남",
      종료일: 46094,
      진행상태: "예정",
      도시: "하노이",
      기사번호: articleId,
      입력방식: "자동",
    },
  ]);
  expect(cells["근거"]!.map((row) => [row["열"], row["값"], row["일치"]])).toEqual([
    ["사업명", "동남아 무역사절단", "정확"],
    ["사업유형", "무역사절단", "정확"],
    ["시도", "경북", "정확"],
    ["국가", "베트남", "정확"],
    ["종료일", "2026-03-13", "정확"],
    ["진행상태", "예정", "정확"],
    ["도시", "하노이", "정확"],
  ]);
  expect(cells["변경이력"]!.map(({ 일시, 사용자, 표, 새값 }) => [일시, 사용자, 표, 새값])).toEqual([
    [
      46097 + 9.5 / 24,
      "담당자",
      "기사",
      expect.stringMatching(new RegExp(`^기사 ${articleId!}:\\w{6}; 행사 ${missionId!}:\\w{6}$`)),
    ],
  ]);
});

it("updates cells of rows that are there, found by their id, as long as they hold what was read there", () => {
  const before = importAll([planned]);
  const { updates, rows } = applyPlan(before, planImport(before, [reported]), author);
  const id = { header: "행사번호", value: before.missions[0]!.missionId };
  const articleIds = `${rows.articles[1]!.id!}; ${rows.articles[0]!.id!}`;
  expect(updates).toEqual([
    { table: "행사", id, header: "시작일", value: 46090, before: null },
    { table: "행사", id, header: "진행상태", value: "완료", before: "예정" },
    { table: "행사", id, header: "기사번호", value: articleIds, before: rows.articles[0]!.id },
  ]);
  expect(rows.missions).toEqual([
    { ...before.missions[0]!, startOn: "2026-03-09", status: "completed", articleIds },
  ]);
});

it("leaves the rows it was given as they were", () => {
  const before = importAll([planned]);
  const copy = structuredClone(before);
  applyPlan(before, planImport(before, [reported]), author);
  expect(before).toEqual(copy);
});
