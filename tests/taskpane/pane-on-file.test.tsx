// The whole pane as a component over a real workbook file: start, settings, what is kept on the PC.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { createTaskQueue } from "../../src/tasks/task-queue";
import { loadReport } from "../../src/tasks/load-report";
import { makeSheets } from "../../src/tasks/start-report";
import { App } from "../../src/taskpane/app";
import { storedPreferences } from "../../src/taskpane/preferences";
import { openWorkbookFile, type FileWorkbook } from "../../src/workbook/file/file-workbook";
import { standInForLayout } from "./screen-stand";

const clock = { today: "2026-11-07", now: "2026-11-07T09:30" };

beforeAll(standInForLayout);

async function open(workbook: FileWorkbook): Promise<void> {
  render(
    <App
      language="ko"
      services={{
        workbook,
        view: null,
        queue: createTaskQueue(),
        clock: () => clock,
        preferences: storedPreferences(localStorage, "partition/"),
        onRibbonCommand: () => () => undefined,
      }}
    />,
  );
  await screen.findAllByRole("button");
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe("the pane over a new workbook file", () => {
  it("explains itself, makes the sheets on one click, and then takes articles", async () => {
    const workbook = await openWorkbookFile(null);
    await open(workbook);
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    fireEvent.click(screen.getByRole("button", { name: "시트 만들고 시작" }));
    await screen.findByLabelText("기사 붙여넣기");
    const { sheets } = await workbook.read({ tables: [], names: [] });
    expect(sheets).toContain("성과");
  });

  it("asks for the name once and keeps it on the PC, in the partition that Office names", async () => {
    const workbook = await openWorkbookFile(null);
    await makeSheets(workbook, clock);
    await open(workbook);
    fireEvent.change(await screen.findByLabelText("작성자 이름"), { target: { value: " 김주무관 " } });
    fireEvent.click(screen.getByRole("button", { name: "저장" }));
    expect(screen.queryByLabelText("작성자 이름")).toBe(null);
    expect(JSON.parse(localStorage.getItem("partition/export-outcomes.preferences") ?? "")).toEqual({
      user: "김주무관",
      language: null,
      textSize: "normal",
    });
  });
});

describe("the settings", () => {
  it("of the report go into the workbook, the language stays on the PC", async () => {
    const workbook = await openWorkbookFile(null);
    await makeSheets(workbook, clock);
    await open(workbook);
    fireEvent.click(await screen.findByRole("button", { name: "설정" }));
    fireEvent.change(await screen.findByLabelText("지역 기준"), { target: { value: "종전" } });
    await expect
      .poll(async () => (await loadReport(workbook, clock.today)).report.settings.regionBasis)
      .toBe("종전");
    fireEvent.change(await screen.findByLabelText("언어"), { target: { value: "en" } });
    await screen.findByRole("tab", { name: "Import" });
  });

  it("keep their place and the focus while a change of theirs is written", async () => {
    const workbook = await openWorkbookFile(null);
    await makeSheets(workbook, clock);
    await open(workbook);
    fireEvent.click(await screen.findByRole("button", { name: "설정" }));
    const basis = await screen.findByLabelText<HTMLSelectElement>("지역 기준");
    basis.focus();
    fireEvent.change(basis, { target: { value: "종전" } });
    await expect.poll(() => screen.getByLabelText<HTMLSelectElement>("지역 기준").value).toBe("종전");
    expect(document.activeElement).toBe(basis);
  });
});
