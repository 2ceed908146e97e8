// The screen 요약: which sheets it offers, and what it says of a refresh.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { emptyRows, initialSettings } from "../../../src/records/report";
import { provinceTotals } from "../../../src/summary/totals/province-totals";
import type { ShownRefresh } from "../../../src/taskpane/background/report-work";
import { PaneProvider } from "../../../src/taskpane/pane-context";
import { SummaryScreen } from "../../../src/taskpane/summary/summary-screen";
import type { Screen } from "../../../src/taskpane/screens";
import type { SummaryWishes } from "../../../src/taskpane/use-report-tasks";
import type { TaskState } from "../../../src/taskpane/use-task";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import type { WorkbookView } from "../../../src/workbook/workbook-view";
import { paneOn, standInForLayout } from "../screen-stand";

beforeAll(standInForLayout);
afterEach(cleanup);

const settings = { ...initialSettings("2026-11-21"), refreshedAt: "2026-11-21T09:30" };
const refreshed: ShownRefresh = {
  settings,
  totals: provinceTotals(emptyRows(), settings),
  comparison: { calculated: true, compared: 640, differences: [] },
  present: ["요약-월별"],
  notMade: ["비교-발표값"],
};

/** As after a refresh of a report with these contract sums. */
function withContracts(sums: Readonly<Record<string, number>>): ShownRefresh {
  const { rows, total } = refreshed.totals;
  const held = rows.map(({ name, cells }) => {
    const sum = name === null ? undefined : sums[name];
    return sum === undefined || cells === null
      ? { name, cells }
      : { name, cells: { ...cells, contractAmount: sum } };
  });
  return { ...refreshed, totals: { rows: held, total } };
}

async function show(state: TaskState<ShownRefresh>, view: WorkbookView | null = null) {
  const workbook = await openWorkbookFile(null);
  const opened: Screen[] = [];
  const pane = paneOn(workbook, { view, openScreen: (screen) => opened.push(screen) });
  const wished: SummaryWishes[] = [];
  const stops: string[] = [];
  const screenIn = (current: typeof state) => (
    <PaneProvider value={pane}>
      <SummaryScreen
        task={{ state: current, stop: () => stops.push(current.phase) }}
        wishes={{ wanted: ["요약-상대방"], changes: {} }}
        onWishes={(wishes) => wished.push(wishes)}
        onRefresh={() => undefined}
      />
    </PaneProvider>
  );
  const { rerender } = render(screenIn(state));
  return { wished, stops, opened, goOn: (next: typeof state) => rerender(screenIn(next)) };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const namesIn = (list: string) =>
  [...screen.getByRole("list", { name: list }).children].map(({ textContent }) => textContent);

it("shows which sheets there are, and lets others be ticked for the next refresh", async () => {
  const { wished } = await show({ phase: "done", result: refreshed });
  expect([namesIn("요약 시트"), namesIn("새로고침할 때 더 만들 시트")]).toEqual([
    ["요약-시도", "브리핑", "요약-유형", "요약-국가", "요약-월별"],
    ["요약-MOU후속", "비교-발표값", "요약-시군구", "요약-상대방", "요약-지도", "요약-점검"],
  ]);
  expect([box("요약-상대방").checked, box("요약-점검").checked]).toEqual([true, false]);
  fireEvent.click(box("요약-점검"));
  fireEvent.click(box("요약-상대방"));
  expect(wished).toEqual([
    { wanted: ["요약-상대방", "요약-점검"], changes: {} },
    { wanted: [], changes: {} },
  ]);
  expect(screen.getByText("적을 행이 없어 만들지 않았습니다: 비교-발표값")).toBeTruthy();
  expect(screen.getByText("Excel의 계산과 같습니다(640칸 비교).")).toBeTruthy();
});

it("keeps the sheets of the last refresh in sight while the next one runs, which can be stopped", async () => {
  const { stops, goOn } = await show({ phase: "done", result: refreshed });
  goOn({ phase: "running", isWriting: false });
  expect(namesIn("요약 시트")).toContain("요약-월별");
  fireEvent.click(screen.getByRole("button", { name: "멈추기" }));
  expect(stops).toEqual(["running"]);
  goOn({ phase: "stopped" });
  expect(screen.getByText("새로고침을 멈췄습니다. 통합 문서는 그대로입니다.")).toBeTruthy();
});

it("offers the 시·도 that the summaries know under 지역기준", async () => {
  const municipal: ShownRefresh = { ...refreshed, present: ["요약-시군구"] };
  const names = () => screen.getAllByRole("option").map(({ textContent }) => textContent);
  const { goOn } = await show({ phase: "done", result: municipal });
  expect([names().length, names().includes("전남광주"), names().includes("전남")]).toEqual([17, true, false]);
  goOn({ phase: "done", result: { ...municipal, settings: { ...settings, regionBasis: "종전" } } });
  expect([names().length, names().includes("전남광주"), names().includes("전남")]).toEqual([18, false, true]);
});

it("says that a period leaves nothing to count, where one is set", async () => {
  const { goOn } = await show({ phase: "done", result: refreshed });
  expect(screen.getByText("집계할 행사가 아직 없습니다. 기사를 먼저 가져오세요.")).toBeTruthy();
  const cut = { ...settings, from: "2025-01-01", to: "2025-03-31" };
  goOn({ phase: "done", result: { ...refreshed, settings: cut } });
  expect(
    screen.getByText("설정한 기간(2025-01-01 ~ 2025-03-31)에 집계된 행사가 없습니다. 기간을 확인하세요."),
  ).toBeTruthy();
});

it("leads on to what its figures are made of", async () => {
  const { opened } = await show({ phase: "done", result: refreshed });
  fireEvent.click(screen.getByRole("button", { name: "수치의 근거 보기" }));
  expect(opened).toEqual(["trace"]);
});

it("draws the contracts of provinces as bars beside each other, and none for a single one", async () => {
  const bars = () =>
    screen
      .getAllByRole("row")
      .map((row) => row.querySelector<HTMLElement>("[data-share]")?.style.width ?? null);
  const { goOn } = await show({ phase: "done", result: withContracts({ 경남: 400_000, 경북: 100_000 }) });
  expect(bars()).toEqual([null, "25%", "100%", null]);
  goOn({ phase: "done", result: withContracts({ 경남: 400_000 }) });
  expect(bars()).toEqual([null, null, null]);
});

it("names the cells that Excel calculates otherwise", async () => {
  const difference = { table: "요약_시도", key: "경남", header: "계약액", shown: 300, expected: 250 };
  const comparison = { calculated: true as const, compared: 640, differences: [difference] };
  await show({ phase: "done", result: { ...refreshed, comparison } });
  expect(screen.getByText(/Excel이 계산한 값 1칸이 표에서 센 값과 다릅니다/)).toBeTruthy();
  expect(screen.getByText(/요약_시도 · 경남 · 계약액/).textContent).toBe(
    "요약_시도 · 경남 · 계약액: 엑셀 300, 계산 250",
  );
});

it("says why a sheet cannot be shown, and when it is not there", async () => {
  const busy = new WorkbookError("cell_being_edited", "칸을 고치는 중입니다.", "A cell is being edited.");
  const answers = [() => Promise.reject(busy), () => Promise.resolve(false)];
  const nothing = () => () => undefined;
  const view: WorkbookView = {
    selectedCell: () => Promise.reject(new Error("nothing is selected here")),
    goTo: () => Promise.resolve(true),
    showSheet: () => answers.shift()?.() ?? Promise.resolve(true),
    onSelection: nothing,
    onTableChange: nothing,
  };
  await show({ phase: "done", result: refreshed }, view);
  fireEvent.click(screen.getByRole("button", { name: "브리핑 열기" }));
  await screen.findByText("칸을 고치는 중입니다.");
  fireEvent.click(screen.getByRole("button", { name: "브리핑 열기" }));
  await screen.findByText("그 시트가 없습니다.");
});

it("lets Tab reach what is folded up, though Office.js knows it only by a tabindex", async () => {
  await show({ phase: "done", result: refreshed });
  expect(screen.getByText("이 실적 확정하기").getAttribute("tabindex")).toBe("0");
});
