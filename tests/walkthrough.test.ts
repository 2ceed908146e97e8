// The main job from article to workbook, step by step. Read this first: each step names the room it happens in.
import { expect, it } from "vitest";
import { runChecks } from "../src/checks/run-checks";
import { extractArticle } from "../src/extraction/extract-article";
import { applyPlan } from "../src/importing/apply-plan";
import { planImport } from "../src/importing/plan-import";
import { readText } from "../src/reading/read-text";
import { calculate } from "../src/records/calculation/calculate";
import { emptyRows, initialSettings } from "../src/records/report";
import { regionRows } from "../src/regions/region-rows";
import { summarySheets } from "../src/summary/summary-sheets";
import { buildCommit } from "../src/tasks/build-commit";
import { openWorkbookFile } from "../src/workbook/file/file-workbook";

const page = `홈 > 경제 > 지역
통영시, 베트남 무역사절단 성과…수출계약 35만 달러
입력 2026.03.09 10:00
글자크기 가 가 공유 프린트

통영시는 지난 2일부터 6일까지 베트남 하노이에 무역사절단을 보내 수출상담 31건, 240만 달러의 실적을 올렸다고 9일 밝혔다.
사절단에는 지역 수산식품 기업 7개사가 참가했다. 시는 이 가운데 2건, 35만 달러의 계약을 현지에서 체결했다고 설명했다.

ⓒ 남해안신문. 무단 전재 및 재배포 금지
많이 본 기사
한산도 여객선, 새 선착장에 사업비 40억 원
`;

it("an article becomes rows with their sentences, checked, summed up by province, in a workbook", async () => {
  // reading: the page without its furniture; the teaser's 40억 원 is gone, the date and outlet are kept aside.
  const read = readText(page);
  if (!read.ok) throw new Error(read.message);
  const [article] = read.articles;
  if (article === undefined) throw new Error("no article");
  expect({ title: article.title, outlet: article.outlet, publishedOn: article.publishedOn }).toEqual({
    title: "통영시, 베트남 무역사절단 성과…수출계약 35만 달러",
    outlet: "남해안신문",
    publishedOn: "2026-03-09",
  });
  expect(article.text).not.toContain("40억");

  // extraction: what the article states, each value with the words that state it.
  const record = extractArticle(article, { id: "통영", publishedOn: null });
  const [mission] = record.missions;
  expect(mission).toMatchObject({
    kind: "trade_mission",
    province: "경남",
    municipality: "통영시",
    startOn: "2026-03-02",
    endOn: "2026-03-06",
    firmCount: 7,
    status: "completed",
  });
  expect(
    record.outcomes.map(({ kind, count, amount, currency, quote }) => ({
      kind,
      count,
      amount,
      currency,
      quote,
    })),
  ).toEqual([
    {
      kind: "consultation",
      count: 31,
      amount: 2_400_000,
      currency: "USD",
      quote: "수출상담 31건, 240만 달러",
    },
    { kind: "contract", count: 2, amount: 350_000, currency: "USD", quote: "2건, 35만 달러의 계약" },
  ]);
  for (const { start = 0, end, quote } of record.outcomes) expect(article.text.slice(start, end)).toBe(quote);

  // importing: what would be written, as data; then the rows. A second import of the same article plans nothing.
  const before = { ...emptyRows(), regions: regionRows() };
  const incoming = [{ record, text: article.text }];
  const { rows, appends, updates } = applyPlan(before, planImport(before, incoming), {
    at: "2026-03-09T18:00",
    user: "김주무관",
  });
  expect({ missions: rows.missions.length, outcomes: rows.outcomes.length }).toEqual({
    missions: 1,
    outcomes: 2,
  });
  expect(planImport(rows, incoming)).toMatchObject({ missions: [], outcomes: [], changes: [] });

  // records/calculation: what the formula columns give, computed without Excel.
  const settings = initialSettings("2026-03-10");
  const calculated = calculate(rows, settings);
  expect(
    calculated.outcomes.map((outcome) => [outcome.summaryProvince, outcome.reportAmount, outcome.inTotal]),
  ).toEqual([
    ["경남", 2_400_000, 1],
    ["경남", 350_000, 1],
  ]);

  // checks: nothing here that could not be confirmed.
  const findings = runChecks({ rows: calculated, settings, faults: new Map() });
  expect(findings.filter((finding) => finding.severity === "error")).toEqual([]);

  // summary: the sheets as data; workbook: one commit, whole or not at all.
  const summaries = summarySheets(calculated, settings);
  const workbook = await openWorkbookFile(null);
  await workbook.commit(buildCommit(calculate(before, settings), settings, {}));
  await workbook.commit(buildCommit(calculated, settings, { appends, updates, summaries }));

  // What an official reads on 요약-시도: the row of 경남, each measure in its own column, nothing added across.
  const { tables } = await workbook.read({ tables: ["요약_시도"], names: [] });
  const [summary] = tables;
  const gyeongnam = summary?.rows.find(([province]) => province === "경남");
  const shown = Object.fromEntries(
    (summary?.headers ?? []).map((header, index) => [header, gyeongnam?.[index]]),
  );
  expect(shown).toMatchObject({
    행사수: 1,
    해외마케팅: 1,
    참가기업_연: 7,
    상담건: 31,
    상담액: 2_400_000,
    추진액: "…",
    계약건: 2,
    계약액: 350_000,
    확인액: 0,
    미확인액: 350_000,
    확인율: "0.0% (0/2)",
  });
});
