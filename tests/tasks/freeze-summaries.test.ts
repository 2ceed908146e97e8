// 확정: a cycle kept as it went out, and what a later refresh says of it.
import { expect, it } from "vitest";
import type { Cell } from "../../src/records/cell";
import type { ReportSettings } from "../../src/records/report";
import { freezeSummaries } from "../../src/tasks/freeze-summaries";
import { changeSettings } from "../../src/tasks/change-settings";
import { refreshSummaries } from "../../src/tasks/refresh-summaries";
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import { emptyCommit, type CellUpdate, type Workbook } from "../../src/workbook/workbook";
import { writeRow } from "../../src/records/rows";
import { outcomes } from "../../src/records/tables/outcomes";
import { outcome, seedRows, seedSettings } from "../records/calculation/seed-rows";
import { writeReport } from "../summary/report-book";

const clock = { today: "2026-11-21", now: "2026-11-21T09:30" };
const author = { clock, user: "김주무" };

async function openReport(settings: ReportSettings = seedSettings): Promise<Workbook> {
  const workbook = await openWorkbookFile(null);
  await writeReport(workbook, seedRows, settings);
  return workbook;
}

async function rowsOf(workbook: Workbook, table: string): Promise<Cell[][]> {
  const { tables } = await workbook.read({ tables: [table], names: [] });
  return tables[0]?.rows ?? [];
}

const change = (id: string, header: string, value: Cell): CellUpdate => ({
  table: "성과",
  id: { header: "성과번호", value: id },
  header,
  value,
});

it("keeps rows, figures, name, time and a fingerprint, and says that nothing has changed", async () => {
  const workbook = await openReport();
  const frozen = await freezeSummaries(workbook, author, "2026년 상반기");
  const cycle = frozen.kind === "frozen" ? frozen.cycle : null;
  expect(cycle?.rows.map(({ table, id }) => `${table} ${id}`)).toEqual([
    ...["행사 M-1", "행사 M-2", "행사 M-3", "행사 M-4", "행사 M-5", "행사 M-6", "성과 O-1", "성과 O-2"],
  ]);
  expect(cycle?.figures).toContainEqual({ province: "합계", header: "계약액", value: 1_000_000 });
  await refreshSummaries(workbook, clock);
  expect(await rowsOf(workbook, "확정목록")).toEqual([
    [
      ...["2026년 상반기", "2026-11-21 09:30", "김주무", null, null, "현행", "USD", "전체"],
      ...[cycle?.fingerprint, "확정 때와 같음"],
    ],
  ]);
  expect(await rowsOf(workbook, "확정변경")).toEqual([]);
  expect(await freezeSummaries(workbook, author, "2026년 상반기")).toEqual({ kind: "name_taken" });
});

it("shows row by row what came in, what was changed and what is gone, whatever the settings are now", async () => {
  const workbook = await openReport();
  await freezeSummaries(workbook, author, "상반기");
  const added = outcome({ outcomeId: "O-9", mission: "M-6", amount: 300, currency: "USD", firm: "한빛" });
  await workbook.commit({
    ...emptyCommit,
    updates: [change("O-2", "금액", 900_000), change("O-1", "집계여부", "참고")],
    appends: [{ table: "성과", rows: [writeRow(outcomes, added)] }],
  });
  await changeSettings(workbook, clock, { from: "2030-01-01", to: "2030-12-31" });
  await refreshSummaries(workbook, clock);
  expect(await rowsOf(workbook, "확정변경")).toEqual([
    ["상반기", "고쳐진 행", "성과", "O-2", "홈쇼핑월드", "금액", 1_000_000, 900_000],
    ["상반기", "새로 들어온 행", "성과", "O-9", null, "계약", null, 300],
    ["상반기", "빠진 행", "성과", "O-1", "OKTA 애틀란타지회; 전북테크노파크", "MOU", 1, null],
  ]);
  expect((await rowsOf(workbook, "확정목록"))[0]?.at(-1)).toBe("확정 뒤 3곳 바뀜");
});

it("tells that what was kept was changed by hand, and keeps both cycles apart", async () => {
  const workbook = await openReport();
  await freezeSummaries(workbook, author, "1차");
  await freezeSummaries(workbook, author, "2차");
  const kept = { table: "확정행", id: { header: "번호", value: "O-2" }, header: "금액", value: 5 };
  await workbook.commit({ ...emptyCommit, updates: [kept] });
  await refreshSummaries(workbook, clock);
  expect((await rowsOf(workbook, "확정목록")).map((row) => [row[0], row.at(-1)])).toEqual([
    ["1차", "확정한 자료를 누가 고쳤음(지문 다름)"],
    ["2차", "확정 때와 같음"],
  ]);
});

it("compares last year's release with what the rows now say of that year", async () => {
  const workbook = await openReport({ ...seedSettings, from: "2024-01-01", to: "2024-06-30" });
  await freezeSummaries(workbook, author, "2024년 상반기");
  await workbook.commit({ ...emptyCommit, updates: [change("O-2", "금액", 700_000)] });
  await changeSettings(workbook, clock, { from: "2025-01-01", to: "2025-06-30" });
  await refreshSummaries(workbook, clock);
  expect((await rowsOf(workbook, "확정변경")).at(-1)).toEqual([
    ...["2024년 상반기", "전년 발표와 다름", "요약_시도", "합계", null, "전년동기", 1_000_000, 700_000],
  ]);
});

it("keeps nothing of a report in which nothing counts", async () => {
  const workbook = await openReport({ ...seedSettings, from: "2030-01-01", to: "2030-12-31" });
  expect(await freezeSummaries(workbook, author, "빈 보고")).toEqual({ kind: "nothing_to_freeze" });
});
