// Taking the last import back from the screen 가져오기: offered where there is one, and asked about before it is done.
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { openBackground } from "../../../src/taskpane/background/background";
import { paneReaders } from "../../../src/taskpane/background/in-pane";
import { UndoImport } from "../../../src/taskpane/import/undo-import";
import { PaneProvider } from "../../../src/taskpane/pane-context";
import { applyImport, proposeImport } from "../../../src/tasks/import-articles";
import { loadReport } from "../../../src/tasks/load-report";
import { readSources } from "../../../src/tasks/read-articles";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import type { Workbook } from "../../../src/workbook/workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { author, clock, typeInto } from "../../tasks/checked-book";
import { paneOn, standInForLayout } from "../screen-stand";
import { articles } from "../tour";

beforeAll(standInForLayout);
afterEach(cleanup);

const button = "마지막 가져오기 되돌리기";

/** Shows the button's place, and gives what is found whenever it is looked whether there is an import. */
function show(workbook: Workbook, work = openBackground(workbook, () => null)): Promise<boolean>[] {
  const looks: Promise<boolean>[] = [];
  const hasImport: typeof work.hasImport = (order) => {
    const look = work.hasImport(order);
    looks.push(look);
    return look;
  };
  render(
    <PaneProvider value={paneOn(workbook, { work: { ...work, hasImport } })}>
      <UndoImport />
    </PaneProvider>,
  );
  return looks;
}

async function openImported(): Promise<Workbook> {
  const workbook = await openWorkbookFile(null);
  const { articles: read } = await readSources(
    [{ id: "기사", name: "기사", text: articles[0] }],
    paneReaders,
  );
  await applyImport(workbook, await proposeImport(workbook, read, clock), author);
  return workbook;
}

it("is not offered in a workbook without an import", async () => {
  const looks = show(await openWorkbookFile(null));
  await expect.poll(() => looks.length, { timeout: 10_000 }).toBe(1);
  expect(await looks[0]).toBe(false);
  expect(screen.queryByRole("button")).toBe(null);
});

it("has the focus in its question, and afterwards where it was asked for", async () => {
  void show(await openImported());
  const opener = await screen.findByRole("button", { name: button });
  opener.focus();
  fireEvent.click(opener);
  const question = await screen.findByRole("region", { name: button });
  expect(document.activeElement).toBe(question);
  screen.getByRole("button", { name: "그만두기" }).focus();
  fireEvent.click(screen.getByRole("button", { name: "그만두기" }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: button })));

  fireEvent.click(screen.getByRole("button", { name: button }));
  (await screen.findByRole("button", { name: "지우기" })).focus();
  fireEvent.click(screen.getByRole("button", { name: "지우기" }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe("기사 1건을 되돌렸습니다."));
});

/** With an outcome that a person has worked on since. */
async function openEdited(): Promise<Workbook> {
  const workbook = await openImported();
  const { outcomes } = (await loadReport(workbook, clock.today)).report.rows;
  await typeInto(
    workbook,
    "성과",
    { header: "성과번호", value: outcomes[0]?.outcomeId ?? "" },
    "비고",
    "확인함",
  );
  return workbook;
}

it("does what it shows, where an answer could not be worked in", async () => {
  const workbook = await openEdited();
  const work = openBackground(workbook, () => null);
  let asked = 0;
  const busy = new WorkbookError("cell_being_edited", "칸을 고치는 중입니다.", "A cell is being edited.");
  const proposeUndo: typeof work.proposeUndo = (order) =>
    (asked += 1) === 2 ? Promise.reject(busy) : work.proposeUndo(order);
  void show(workbook, { ...work, proposeUndo });
  fireEvent.click(await screen.findByRole("button", { name: button }));
  fireEvent.click(await screen.findByRole("radio", { name: "지우기" }));
  await screen.findByText("칸을 고치는 중입니다.");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "그대로 두기" }).checked).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "지우기" }));
  await waitFor(() => expect(document.activeElement?.textContent).toContain("되돌렸습니다."));
  const { outcomes } = (await loadReport(workbook, clock.today)).report.rows;
  expect(outcomes.map(({ note }) => note)).toEqual(["확인함", null]);
});

it("keeps its question in sight while an answer is worked in", async () => {
  void show(await openEdited());
  fireEvent.click(await screen.findByRole("button", { name: button }));
  const keep = await screen.findByRole<HTMLInputElement>("radio", { name: "그대로 두기" });
  const remove = screen.getByRole<HTMLInputElement>("radio", { name: "지우기" });
  expect([keep.checked, remove.checked]).toEqual([true, false]);
  fireEvent.click(remove);
  expect(remove.isConnected).toBe(true);
  await waitFor(() => expect(remove.checked).toBe(true));
});

it("says what would go, takes it out, and is not offered again", async () => {
  const looks = show(await openImported());
  fireEvent.click(await screen.findByRole("button", { name: button }));
  await screen.findByText("2026-11-21 09:30에 가져온 기사 1건과 그 행 4개를 표에서 지웁니다.");
  fireEvent.click(screen.getByRole("button", { name: "지우기" }));
  await screen.findByText("기사 1건을 되돌렸습니다.");
  await expect.poll(() => looks.length, { timeout: 10_000 }).toBe(2);
  expect(await looks[1]).toBe(false);
  await expect.poll(() => screen.queryByRole("button", { name: button })).toBe(null);
});
