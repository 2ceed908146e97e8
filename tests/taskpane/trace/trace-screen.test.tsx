// The screen 근거 over a real workbook file: what a user sees who selects one cell after another. Only the selection is
// ours to make; a file has none.
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { blankRow } from "../../../src/records/rows";
import { sourceTexts } from "../../../src/records/tables/articles";
import { evidenceRows } from "../../../src/records/tables/evidence";
import type { Cell } from "../../../src/records/cell";
import { PaneProvider } from "../../../src/taskpane/pane-context";
import { TraceScreen } from "../../../src/taskpane/trace/trace-screen";
import { addOutcome } from "../../../src/tasks/add-outcome";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import type { Workbook } from "../../../src/workbook/workbook";
import type {
  RecordPlace,
  SelectedCell,
  TableListener,
  WorkbookView,
} from "../../../src/workbook/workbook-view";
import { figure } from "../../checks/clean-report";
import { seedRows, seedSettings } from "../../records/calculation/seed-rows";
import { writeReport } from "../../summary/report-book";
import { fill, typeInto } from "../../tasks/checked-book";
import { paneOn, standInForLayout } from "../screen-stand";

const text = "전북도가 미국에서 백만 달러 계약을 맺었다.";
const quote = "백만 달러 계약";
const rows = {
  ...seedRows,
  outcomes: seedRows.outcomes.map((row) => (row.outcomeId === "O-2" ? { ...row, quote } : row)),
  sourceTexts: [{ ...blankRow(sourceTexts), id: "A-22222222", part: 1, text }],
  evidence: [
    {
      ...blankRow(evidenceRows),
      table: "성과",
      recordId: "O-2",
      column: "금액",
      articleId: "A-22222222",
      quote,
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
      alignment: "exact" as const,
    },
  ],
};

beforeAll(standInForLayout);
afterEach(cleanup);

function cellWith(formula: string | null, value: Cell): SelectedCell {
  return { sheet: "요약-시도", row: 9, column: 3, value, shown: "", formula, table: null, names: [] };
}

async function openSeed(): Promise<Workbook> {
  const workbook = await openWorkbookFile(null);
  await writeReport(workbook, rows, seedSettings);
  return workbook;
}

async function openScreen(open: () => Promise<Workbook> = openSeed) {
  const workbook = await open();
  let selected = cellWith(null, null);
  let onSelection: () => void = () => undefined;
  let onChange: TableListener = () => undefined;
  const visited: RecordPlace[] = [];
  const view: WorkbookView = {
    selectedCell: () => Promise.resolve(selected),
    goTo: (place) => Promise.resolve(visited.push(place) === 1),
    showSheet: () => Promise.resolve(true),
    onSelection: (listener) => {
      onSelection = listener;
      return () => undefined;
    },
    onTableChange: (_, listener) => {
      onChange = listener;
      return () => undefined;
    },
  };
  const pane = paneOn(workbook, { view });
  render(
    <PaneProvider value={pane}>
      <TraceScreen />
    </PaneProvider>,
  );
  const select = (cell: SelectedCell) => {
    selected = cell;
    act(() => onSelection());
  };
  /** Types into a cell of 성과 beside the pane. */
  const type = async (outcomeId: string, header: string, value: Cell) => {
    await typeInto(workbook, "성과", { header: "성과번호", value: outcomeId }, header, value);
    onChange("성과", null);
  };
  return { select, visited, type, pane };
}

describe("근거", () => {
  it("lists the rows of a figure with their sentences, and leads to the record and the article", async () => {
    const { select, visited } = await openScreen();
    select(cellWith("=요약_시도[[#Totals],[계약액]]", 1_000_000));
    const found = within(await screen.findByRole("region", { name: "계약액" }));
    expect(screen.getByText("고른 칸의 수치와 같습니다.")).toBeTruthy();
    expect(found.getByText("계약액 합계 (1행)")).toBeTruthy();
    expect(found.getAllByText("1,000,000")).toHaveLength(2);
    expect(found.getByText(quote).tagName).toBe("MARK");

    fireEvent.click(found.getByRole("button", { name: "기록으로 가기" }));
    expect(visited).toEqual([{ table: "성과", id: { header: "성과번호", value: "O-2" } }]);
    fireEvent.click(found.getByRole("button", { name: "기사 보기" }));
    expect(found.getByRole("group").textContent).toBe(text);
    fireEvent.click(found.getByRole("button", { name: "기록으로 가기" }));
    expect(await found.findByText("이 기록은 표에 더 이상 없습니다.")).toBeTruthy();
  });

  it("reads the tables again where they have changed before the next rows of a long figure", async () => {
    const amounts = Array.from({ length: 65 }, (_, index) => (index + 1) * 1_000);
    const { select, type } = await openScreen(async () => {
      const workbook = await openWorkbookFile(null);
      const outcomes = amounts.map((amount) =>
        figure(`O-${amount}`, { kind: "contract", amount, currency: "USD", quote: null }),
      );
      await fill(workbook, (clean) => ({ ...clean, outcomes }));
      return workbook;
    });
    const shown = () =>
      within(screen.getByRole("region", { name: "계약액" })).getAllByRole("listitem").length;
    select(cellWith("=요약_시도[[#Totals],[계약액]]", 2_145_000));
    fireEvent.click(await screen.findByRole("button", { name: "30행 더 보기" }));
    await waitFor(() => expect(shown()).toBe(60));

    await type("O-1000", "금액", 90_000);
    fireEvent.click(screen.getByRole("button", { name: "5행 더 보기" }));
    await screen.findByText("그 사이에 표가 바뀌었을 수 있어 처음부터 다시 읽었습니다.");
    expect([shown(), screen.getByText("2,234,000").tagName]).toEqual([30, "SPAN"]);
    expect(screen.getByText("90,000")).toBeTruthy();
  });

  it("counts what the pane itself has written since, of which Excel does not tell", async () => {
    const { select, pane } = await openScreen();
    select(cellWith("=요약_시도[[#Totals],[계약액]]", 1_000_000));
    await screen.findByText("계약액 합계 (1행)");
    const known = { kind: "contract", amount: 50_000, currency: "USD", quote: "계약서 사본" } as const;
    const mission = rows.outcomes.find(({ outcomeId }) => outcomeId === "O-2")?.mission ?? null;
    await addOutcome(pane.workbook, { ...known, mission, happened: true }, pane.author());
    select(cellWith("=요약_시도[[#Totals],[계약액]]", 1_050_000));
    await screen.findByText("계약액 합계 (2행)");
    expect(screen.getByText("고른 칸의 수치와 같습니다.")).toBeTruthy();
  });

  it("follows the selection, and says what is no figure", async () => {
    const { select } = await openScreen();
    select(cellWith("=요약_시도[[#Totals],[행사수]]", 5));
    expect(await screen.findByText(/고른 칸에는 5\(으\)로 보입니다/)).toBeTruthy();
    select(cellWith(null, "□ 추진 개요"));
    expect(await screen.findByText("수치가 든 칸이 아닙니다.")).toBeTruthy();
    select(cellWith("=A1*2", 8));
    expect(await screen.findByText(/따라갈 수 없는 수식입니다/)).toBeTruthy();
    select(cellWith("=요약_시도[[#Totals],[상담액]]", "…"));
    expect(await screen.findByText(/발표되지 않은 값입니다/)).toBeTruthy();
  });
});
