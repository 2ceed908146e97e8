// 성과 직접 추가 over a real workbook file: what was typed is lost only when it stands in the table.
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { applyImport, proposeImport } from "../../../src/tasks/import-articles";
import { loadReport } from "../../../src/tasks/load-report";
import { makeSheets } from "../../../src/tasks/start-report";
import { openBackground } from "../../../src/taskpane/background/background";
import { PaneProvider } from "../../../src/taskpane/pane-context";
import { HandEntry } from "../../../src/taskpane/review/hand-entry";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import type { Workbook } from "../../../src/workbook/workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { article, contract, tradeMission } from "../../importing/article-builder";
import { paneOn, standInForLayout } from "../screen-stand";

beforeAll(standInForLayout);
afterEach(cleanup);

const clock = { today: "2026-11-21", now: "2026-11-21T09:30" };
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

it("keeps what was typed when the workbook refuses it, and adds it at the next try", async () => {
  const file = await openWorkbookFile(null);
  await makeSheets(file, clock);
  let isProtected = true;
  const workbook: Workbook = {
    ...file,
    commit: (change, options) =>
      isProtected
        ? Promise.reject(
            new WorkbookError("sheet_protected", "보호된 시트입니다.", "The sheet is protected."),
          )
        : file.commit(change, options),
  };
  render(
    <PaneProvider value={paneOn(workbook)}>
      <HandEntry />
    </PaneProvider>,
  );
  press("성과 직접 추가");
  const amount = await screen.findByLabelText("금액");
  fireEvent.change(amount, { target: { value: "35만 달러" } });
  fireEvent.blur(amount);
  fireEvent.change(screen.getByRole("textbox", { name: /^근거/ }), { target: { value: "계약서 사본" } });
  press("표에 추가");
  await screen.findByText("보호된 시트입니다.");
  isProtected = false;
  press("표에 추가");
  await screen.findByText("성과 1건을 표에 추가했습니다.");
  const { outcomes } = (await loadReport(file, clock.today)).report.rows;
  expect(outcomes.map(({ amount, quote }) => [amount, quote])).toEqual([[350_000, "계약서 사본"]]);
});

it("adds a figure from a sentence of an article that is in the tables already", async () => {
  const workbook = await openWorkbookFile(null);
  await makeSheets(workbook, clock);
  const reported = article("a1", "2026-11-16", { missions: [tradeMission], outcomes: [contract] });
  const sentence = "사절단은 현지 유통사 두 곳과 40만 달러의 계약을 맺었다.";
  const told = { ...reported, text: `${reported.text}${sentence}\n` };
  const author = { clock, user: null };
  await applyImport(workbook, await proposeImport(workbook, [told], clock), author);
  const before = (await loadReport(workbook, clock.today)).report.rows;
  render(
    <PaneProvider value={paneOn(workbook)}>
      <HandEntry />
    </PaneProvider>,
  );
  press("성과 직접 추가");
  fireEvent.change(await screen.findByLabelText("근거 기사"), { target: { value: before.articles[0]!.id } });
  fireEvent.click(await screen.findByRole("option", { name: sentence }));
  press("이 문장으로 성과 추가");
  expect(screen.getByLabelText<HTMLInputElement>("금액").value).toBe("400,000");
  press("표에 추가");
  await screen.findByText("성과 1건을 표에 추가했습니다.");
  const { outcomes } = (await loadReport(workbook, clock.today)).report.rows;
  expect(outcomes.slice(before.outcomes.length)).toEqual([
    expect.objectContaining({
      ...{ articleId: before.articles[0]!.id, mission: before.missions[0]!.missionId, kind: "contract" },
      ...{ amount: 400_000, currency: "USD", quote: sentence, counting: "counted" },
    }),
  ]);
});

it("opens blank again, where it was closed before a chosen article had come", async () => {
  const workbook = await openWorkbookFile(null);
  await makeSheets(workbook, clock);
  const told = article("a1", "2026-11-16", { missions: [tradeMission], outcomes: [contract] });
  await applyImport(workbook, await proposeImport(workbook, [told], clock), { clock, user: null });
  const { articles } = (await loadReport(workbook, clock.today)).report.rows;
  const work = openBackground(workbook, () => null);
  let deliver: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  const markableArticle: typeof work.markableArticle = (order) =>
    held.then(() => work.markableArticle(order));
  render(
    <PaneProvider value={paneOn(workbook, { work: { ...work, markableArticle } })}>
      <HandEntry />
    </PaneProvider>,
  );
  press("성과 직접 추가");
  fireEvent.change(await screen.findByLabelText("근거 기사"), { target: { value: articles[0]!.id } });
  press("닫기");
  press("성과 직접 추가");
  deliver();
  expect(await screen.findByLabelText<HTMLSelectElement>("근거 기사")).toMatchObject({ value: "" });
});

it("has its rows let go when it is closed, and when another screen takes its place, be it before they came", async () => {
  const workbook = await openWorkbookFile(null);
  await makeSheets(workbook, clock);
  const work = openBackground(workbook, () => null);
  const asked: string[] = [];
  const entryChoices: typeof work.entryChoices = (order) => {
    asked.push("open");
    return work.entryChoices(order);
  };
  const closeEntry: typeof work.closeEntry = (order) => {
    asked.push("close");
    return work.closeEntry(order);
  };
  const pane = paneOn(workbook, { work: { ...work, entryChoices, closeEntry } });
  const show = () =>
    render(
      <PaneProvider value={pane}>
        <HandEntry />
      </PaneProvider>,
    );
  const { unmount } = show();
  press("성과 직접 추가");
  await screen.findByLabelText("근거 기사");
  expect(asked).toEqual(["open"]);
  press("닫기");
  await waitFor(() => expect(asked).toEqual(["open", "close"]));
  press("성과 직접 추가");
  await screen.findByLabelText("근거 기사");
  unmount();
  await waitFor(() => expect(asked).toEqual(["open", "close", "open", "close"]));
  const again = show();
  press("성과 직접 추가");
  again.unmount();
  await waitFor(() => expect(asked).toEqual(["open", "close", "open", "close", "open", "close"]));
});
