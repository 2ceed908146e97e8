// What was typed into a field and cannot be read: it is neither taken nor lost, but waits for the user to mend it.
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useReducer } from "react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { importReducer, emptyFlow } from "../../../src/taskpane/import/import-flow";
import { useImportFlow } from "../../../src/taskpane/import/use-import-flow";
import { PaneProvider } from "../../../src/taskpane/pane-context";
import { ReviewScreen } from "../../../src/taskpane/review/review-screen";
import { loadReport } from "../../../src/tasks/load-report";
import type { ReadArticle } from "../../../src/tasks/read-articles";
import { makeSheets } from "../../../src/tasks/start-report";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { clock } from "../../tasks/checked-book";
import { paneOn, standInForLayout } from "../screen-stand";
import { readSample, tongyeong } from "./read-sample";

beforeAll(() => {
  standInForLayout();
  // The list is told a height, so that it draws lines at all.
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 900 });
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 40 });
});
afterEach(cleanup);

const unread = "숫자로 읽을 수 없습니다. 예: 31";
const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });
const count = () => screen.getByLabelText<HTMLInputElement>("건수");

/** The line of a figure. */
function lineOf(figure: string): HTMLElement {
  const isOfFigure = (line: HTMLElement) =>
    line.querySelector("[data-figure]")?.textContent.startsWith(figure) === true;
  return screen.getAllByRole("listitem").find(isOfFigure)!;
}

/** The review of one article, the fields of its first figure open. */
async function openEditor(article?: ReadArticle) {
  const workbook = await openWorkbookFile(null);
  await makeSheets(workbook, clock);
  const read = { articles: [article ?? (await readSample(tongyeong))], rejected: [], recordFiles: [] };
  const start = importReducer(emptyFlow, { type: "read", read });
  function Screen() {
    const [flow, dispatch] = useReducer(importReducer, start);
    return <ReviewScreen flow={flow} steps={useImportFlow(flow, dispatch)} dispatch={dispatch} />;
  }
  render(
    <PaneProvider value={paneOn(workbook)}>
      <Screen />
    </PaneProvider>,
  );
  await waitFor(() => expect(button("기사 1건 표에 넣기").disabled).toBe(false));
  fireEvent.click(lineOf("240만 달러"));
  fireEvent.click(button("고치기"));
  return workbook;
}

/** The article with its second figure, the contract, left to be decided. */
async function withOpenContract(): Promise<ReadArticle> {
  const { record, ...article } = await readSample(tongyeong);
  const [talks, contract] = record.outcomes;
  const open = { ...contract!, doubts: [{ field: "kind", reason: "시험" }] };
  return { ...article, record: { ...record, outcomes: [talks!, open] } };
}

/** Types into 건수 and goes on to a button, as a mouse does. */
function typeAndPress(text: string, name: string): void {
  count().focus();
  fireEvent.change(count(), { target: { value: text } });
  fireEvent.blur(count());
  fireEvent.click(button(name));
}

it("keeps the fields open with its sentence, and the keyboard in it", async () => {
  await openEditor();
  typeAndPress("여러 건", "고치기 마침");
  expect([count().value, document.activeElement]).toEqual(["여러 건", count()]);
  expect(screen.getByText(unread)).toBeTruthy();
  typeAndPress("32건", "고치기 마침");
  expect(screen.queryByLabelText("건수")).toBe(null);
  expect(lineOf("240만 달러").querySelector("[data-figure]")?.textContent).toBe("240만 달러 · 32건");
});

it("keeps them open when the record is accepted by a key or another one is to be edited", async () => {
  await openEditor();
  const line = count().closest<HTMLElement>('[role="listitem"]')!;
  fireEvent.change(count(), { target: { value: "여러 건" } });
  fireEvent.blur(count());
  fireEvent.keyDown(line, { key: "Enter", code: "Enter" });
  expect([count().value, document.activeElement]).toEqual(["여러 건", count()]);
  fireEvent.keyDown(lineOf("35만 달러"), { key: "e", code: "KeyE" });
  expect([count().value, document.activeElement]).toEqual(["여러 건", count()]);
});

it("is not left behind when the articles are put into the tables", async () => {
  const workbook = await openEditor();
  typeAndPress("여러 건", "기사 1건 표에 넣기");
  expect([count().value, document.activeElement]).toEqual(["여러 건", count()]);
  expect((await loadReport(workbook, clock.today)).report.rows.outcomes).toEqual([]);
});

it("keeps them open when the record is accepted by the mouse, or others than open ones are to go", async () => {
  await openEditor(await withOpenContract());
  typeAndPress("여러 건", "맞음");
  expect([count().value, document.activeElement]).toEqual(["여러 건", count()]);
  expect(lineOf("240만 달러").querySelector("[data-state]")?.textContent).toBe("확실함");
  const openOnly = screen.getByRole<HTMLButtonElement>("button", { name: /^정할 것/ });
  expect(openOnly.disabled).toBe(false);
  fireEvent.click(openOnly);
  expect([count().value, document.activeElement]).toEqual(["여러 건", count()]);
});

it("waits while the list is scrolled far away, and asks for it from there", async () => {
  await openEditor();
  count().focus();
  fireEvent.change(count(), { target: { value: "여러 건" } });
  fireEvent.blur(count());
  const scroller = screen.getByRole("list").parentElement!;
  await act(async () => {
    scroller.scrollTop = 60_000;
    fireEvent.scroll(scroller);
    return Promise.resolve();
  });
  fireEvent.click(button("기사 1건 표에 넣기"));
  expect([count().value, document.activeElement]).toEqual(["여러 건", count()]);
});

it("goes with a record that is left out", async () => {
  await openEditor();
  const line = count().closest<HTMLElement>('[role="listitem"]')!;
  fireEvent.change(count(), { target: { value: "여러 건" } });
  fireEvent.blur(count());
  fireEvent.keyDown(line, { key: "Delete", code: "Delete" });
  expect(screen.queryByLabelText("건수")).toBe(null);
});
