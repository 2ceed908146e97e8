// The screen 요약: which sheets it offers, and what it says of a refresh.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { emptyRows, initialSettings } from "../../../src/records/report";
import { provinceTotals } from "../../../src/summary/totals/province-totals";
import type { ShownRefresh } from "../../../src/taskpane/background/report-work";
import { PaneProvider } from "../../../src/taskpane/pane-context";
import { SummaryScreen } from "../../../src/taskpane/summary/summary-screen";
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

async function show(state: TaskState<ShownRefresh>, view: WorkbookView | null = null) {
  const workbook = await openWorkbookFile(null);
  const pane = paneOn(workbook, { view });
  const wished: SummaryWishes[] = [];
  const screenIn = (current: typeof state) => (
    <PaneProvider value={pane}>
      <SummaryScreen
        state={current}
        wishes={{ wanted: ["요약-상대방"], changes: {} }}
        onWishes={(wishes) => wished.push(wishes)}
        onRefresh={() => undefined}
      />
    </PaneProvider>
  );
  const { rerender } = render(screenIn(state));
  return { wished, goOn: (next: typeof state) => rerender(screenIn(next)) };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });

it("shows which sheets there are, and lets others be ticked for the next refresh", async () => {
  const { wished } = await show({ phase: "done", result: refreshed });
  const state = (name: string) => [box(name).checked, box(name).disabled];
  expect(["브리핑", "요약-월별", "요약-상대방", "요약-점검"].map(state)).toEqual([
    [true, true],
    [true, true],
    [true, false],
    [false, false],
  ]);
  fireEvent.click(box("요약-점검"));
  fireEvent.click(box("요약-상대방"));
  expect(wished).toEqual([
    { wanted: ["요약-상대방", "요약-점검"], changes: {} },
    { wanted: [], changes: {} },
  ]);
  expect(screen.getByText("적을 행이 없어 만들지 않았습니다: 비교-발표값")).toBeTruthy();
  expect(screen.getByText("Excel의 계산과 같습니다(640칸 비교).")).toBeTruthy();
});

it("keeps the sheets of the last refresh ticked while the next one runs", async () => {
  const { goOn } = await show({ phase: "done", result: refreshed });
  goOn({ phase: "running" });
  expect([box("요약-월별").checked, box("요약-점검").checked]).toEqual([true, false]);
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
