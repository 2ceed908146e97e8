// The screen 점검 over a real workbook file: what a user sees and does. Only the layout is ours to make; jsdom has none.
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useCallback } from "react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Cell } from "../../../src/records/cell";
import { addOutcome } from "../../../src/tasks/add-outcome";
import { loadReport } from "../../../src/tasks/load-report";
import type { ShownCheck } from "../../../src/taskpane/background/checks-work";
import { ChecksScreen } from "../../../src/taskpane/checks/checks-screen";
import { PaneProvider, type Pane } from "../../../src/taskpane/pane-context";
import { useTask } from "../../../src/taskpane/use-task";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { emptyCommit, type Commit, type Workbook } from "../../../src/workbook/workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import type { RecordPlace, TableListener, WorkbookView } from "../../../src/workbook/workbook-view";
import { all, edit, type Change } from "../../checks/clean-report";
import { author, clock, fill, typeInto } from "../../tasks/checked-book";
import { paneOn, standInForLayout } from "../screen-stand";

const spoilt = all(
  edit("outcomes", "O-1", { amount: 24_000_000 }),
  edit("outcomes", "O-3", { amount: 3_500_000 }),
  edit("missions", "M-1", { endOn: "2026-10-01" }),
);

beforeAll(() => {
  standInForLayout();
  // The list is told a height, so that it draws lines at all.
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 40 });
});
afterEach(cleanup);

interface Opened {
  workbook: Workbook;
  visited: RecordPlace[];
  /** Where the user has gone on to. */
  left: string[];
  /** Types a value into a cell of 성과, as a person would while the pane is open. */
  type: (outcomeId: string, header: string, value: Cell) => Promise<void>;
  /** Types the value of a setting into the sheet 설정. */
  typeSetting: (item: string, value: Cell) => Promise<void>;
  pane: Pane;
}

async function openScreen(change: Change): Promise<Opened> {
  const workbook = await openWorkbookFile(null);
  await fill(workbook, change);
  const visited: RecordPlace[] = [];
  const left: string[] = [];
  const listeners = new Set<TableListener>();
  const view: WorkbookView = {
    selectedCell: () => Promise.reject(new Error("nothing is selected here")),
    goTo: (place) => Promise.resolve(visited.push(place) > 0),
    showSheet: () => Promise.resolve(true),
    onSelection: () => () => undefined,
    onTableChange: (_, listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const pane = paneOn(workbook, { view, clock: () => clock, author: () => author });
  function Screen() {
    const { run, ...task } = useTask<ShownCheck>();
    const check = useCallback(
      () => run((stopping) => pane.work.check({ clock, serial: 1 }, stopping)),
      [run],
    );
    return <ChecksScreen task={task} onCheck={check} onSummary={() => left.push("summary")} />;
  }
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider value={pane}>
        <Screen />
      </PaneProvider>
    </FluentProvider>,
  );
  press("점검하기");
  await waitFor(() => expect(screen.queryByRole("button", { name: "점검하기" })).toBeTruthy());
  const found = screen.queryByRole("list", { name: "점검 결과" });
  if (found !== null) await within(found).findAllByRole("listitem");
  const type: Opened["type"] = async (outcomeId, header, value) => {
    await typeInto(workbook, "성과", { header: "성과번호", value: outcomeId }, header, value);
    for (const listener of listeners) listener("성과", null);
  };
  const typeSetting: Opened["typeSetting"] = async (item, value) => {
    await typeInto(workbook, "설정", { header: "항목", value: item }, "값", value);
    for (const listener of listeners) listener("설정", null);
  };
  return { workbook, visited, left, type, typeSetting, pane };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const list = () => screen.getByRole("list", { name: "점검 결과" });
const current = () =>
  within(list())
    .getAllByRole("listitem")
    .find((item) => item.getAttribute("aria-current") === "true")!;
const choices = (facet: string) =>
  within(screen.getByRole("group", { name: facet }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
const settled = () =>
  waitFor(() =>
    expect(screen.getByRole("button", { name: "점검하기" }).getAttribute("aria-disabled")).not.toBe("true"),
  );
const amounts = async (workbook: Workbook) =>
  (await loadReport(workbook, clock.today)).report.rows.outcomes.map(({ amount }) => amount);

describe("the screen 점검", () => {
  it("asks for a new check once the pane itself has changed the tables", async () => {
    const { pane, type } = await openScreen(spoilt);
    const ask = "표가 바뀌었습니다. 점검하기를 누르세요.";
    expect(screen.queryByText(ask)).toBeNull();
    const known = { kind: "contract", amount: 50_000, currency: "USD", quote: "계약서 사본" } as const;
    await act(() => addOutcome(pane.workbook, { ...known, mission: null, happened: true }, author));
    await screen.findByText(ask);
    // What is typed now tells nothing of what was written.
    await type("O-3", "금액", 350_000);
    await act(() => pane.queue.run(() => Promise.resolve()));
    expect(screen.queryByText(ask)).toBeTruthy();
    press("점검하기");
    await waitFor(() => expect(screen.queryByText(ask)).toBeNull());
  });

  it.each<[string, (opened: Opened) => Promise<void>]>([
    ["in the pane", ({ pane }) => pane.work.changeSettings({ clock, changes: { reportCurrency: "KRW" } })],
    ["on the sheet", ({ typeSetting }) => typeSetting("금액허용오차", 0.01)],
    ["to what it cannot take", ({ typeSetting }) => typeSetting("표연도", "올해")],
  ])("asks for a new check once a setting was changed %s", async (_, change) => {
    const opened = await openScreen(spoilt);
    const ask = "점검 기준이 바뀌었습니다. 점검하기를 누르세요.";
    await act(() => change(opened));
    await screen.findByText(ask);
    // What is typed now is checked under the old settings, so that it is not shown.
    await opened.type("O-3", "금액", 350_000);
    await act(() => opened.pane.queue.run(() => Promise.resolve()));
    expect(screen.queryByText(ask)).toBeTruthy();
    press("점검하기");
    await waitFor(() => expect(screen.queryByText(ask)).toBeNull());
  });

  const refused = (table: string, own: Partial<Commit>, aborted = false) => {
    const [id, header] = table === "설정" ? ["항목", "값"] : ["성과번호", "금액"];
    const updates = [{ table, id: { header: id, value: "없는 행" }, header, value: 1 }];
    return async ({ pane }: Opened) => {
      const writing = pane.workbook.commit({ ...emptyCommit, updates, ...own }, { signal: { aborted } });
      await expect(writing).rejects.toThrow(WorkbookError);
    };
  };
  const toleranceCell = {
    table: "설정",
    id: { header: "항목", value: "금액허용오차" },
    header: "값",
    value: 0.1,
  };
  it.each<[string, (opened: Opened) => Promise<void>]>([
    ["a setting was to be written and was refused", refused("설정", {})],
    ["a setting was to be written and was cancelled", refused("설정", { updates: [toleranceCell] }, true)],
    ["a row was to be written and was refused", refused("성과", {})],
    ["sheets were to be made and that was cancelled", refused("성과", { updates: [] }, true)],
    [
      "only the look of the sheets was changed",
      ({ pane }) => pane.work.changeSettings({ clock, changes: { displayUnit: 1000 } }),
    ],
    ["a setting was typed as it was", ({ typeSetting }) => typeSetting("금액허용오차", 0.005)],
    [
      "the summaries were refreshed",
      async ({ pane }) => {
        await pane.work.refresh({ clock, wanted: [], changes: {} });
      },
    ],
  ])("asks for no new check where %s", async (_, change) => {
    const opened = await openScreen(spoilt);
    await act(() => change(opened));
    await act(() => opened.pane.queue.run(() => Promise.resolve()));
    expect(screen.queryByText(/바뀌었습니다/)).toBeNull();
    await opened.type("O-3", "금액", 350_000);
    await screen.findByText("입력한 행을 다시 점검했습니다. 점검하기를 누르면 점검 시트에 적습니다.");
  });

  it("groups findings by rule, and counts them as choices of filters", async () => {
    await openScreen(spoilt);

    expect([choices("심각도"), choices("상태"), choices("규칙")]).toEqual([
      ["오류 3"],
      ["열림 3"],
      ["근거와 다른 금액 2", "맞지 않는 날짜 1"],
    ]);
    expect(within(list()).getByText("근거와 다른 금액 · 2")).toBeTruthy();
    press("맞지 않는 날짜 1");
    expect(within(list()).queryByText("근거와 다른 금액 · 2")).toBeNull();
    expect(within(list()).getByText("종료일이 시작일보다 빠릅니다.")).toBeTruthy();
    expect(screen.getByText("3건 가운데 1건")).toBeTruthy();
    press("맞지 않는 날짜 1");
    fireEvent.change(screen.getByRole("searchbox", { name: "찾기" }), { target: { value: "O-3" } });
    await screen.findByText("3건 가운데 1건");
  });

  it("lists the choices as the list is: the gravest first", async () => {
    await openScreen(
      all(
        edit("outcomes", "O-3", { evidenceKind: "press" }),
        edit("outcomes", "O-4", { counterparty: null }),
        edit("missions", "M-1", { endOn: "2026-10-01" }),
      ),
    );
    expect([choices("심각도"), choices("규칙")]).toEqual([
      ["오류 1", "경고 1", "안내 1"],
      ["맞지 않는 날짜 1", "상대방 없음 1", "계약 증빙 없음 1"],
    ]);
  });

  it("shows all that is open again where nothing matches what is chosen", async () => {
    await openScreen(spoilt);
    press("맞지 않는 날짜 1");
    fireEvent.change(screen.getByRole("searchbox", { name: "찾기" }), { target: { value: "없는 말" } });
    await screen.findByText("고른 조건에 맞는 항목이 없습니다.");
    const show = screen.getByRole("button", { name: "열린 항목 모두 보기" });
    show.focus();
    fireEvent.click(show);
    await screen.findByText("3건");
    expect(choices("규칙")).toEqual(["근거와 다른 금액 2", "맞지 않는 날짜 1"]);
    await waitFor(() => expect(document.activeElement).toBe(current()));
  });

  it("makes the check the next step before the first one and once something was typed, and not while findings wait", async () => {
    const { type } = await openScreen(spoilt);
    const isNext = () => {
      const { backgroundColor } = getComputedStyle(screen.getByRole("button", { name: "점검하기" }));
      return backgroundColor.includes("Brand");
    };
    expect(isNext()).toBe(false);
    await type("O-3", "금액", 350_000);
    await screen.findByText("입력한 행을 다시 점검했습니다. 점검하기를 누르면 점검 시트에 적습니다.");
    expect(isNext()).toBe(true);
    press("점검하기");
    await waitFor(() => expect(screen.queryByText(/^입력한 행을/)).toBeNull());
    await settled();
    expect(isNext()).toBe(false);
  });

  it("marks the words of the evidence, shows the fix, and goes to the cell by keyboard", async () => {
    const { visited } = await openScreen(spoilt);

    expect(current().querySelector("mark")?.textContent).toBe("240만 달러");
    expect(current().textContent).toContain("금액: 24,000,000 → 2,400,000");
    current().focus();
    fireEvent.keyDown(current(), { key: "ArrowDown" });
    expect(current().textContent).toContain("O-3");
    fireEvent.keyDown(current(), { key: "Enter" });
    await settled();
    expect(visited).toEqual([{ table: "성과", id: { header: "성과번호", value: "O-3" }, header: "금액" }]);
  });

  it("says which cell a finding speaks of by its firm, sum and event", async () => {
    await openScreen(spoilt);

    const named = [...list().querySelectorAll("span")].flatMap(({ textContent }) =>
      /^(?:성과|행사) \S+ · \S/.test(textContent) ? [textContent] : [],
    );
    expect(named).toEqual([
      "성과 금액 · 진주시 베트남 무역사절단 상담 2,400만 달러 · 경남 · 2026-10-01",
      "성과 금액 · 가온테크·비엣무역사 계약 350만 달러 · 경남 · 2026-10-01",
      "행사 종료일 · 진주시 베트남 무역사절단 · 경남 · 2026-10-01",
    ]);
  });

  it("fixes one finding and takes it back", async () => {
    const { workbook } = await openScreen(spoilt);

    press("고치기");
    await screen.findByText("1건을 고쳤습니다.");
    await settled();
    expect(await amounts(workbook)).toEqual([2_400_000, 600_000, 3_500_000, 500_000]);
    // That the contract ten times too high now exceeds the consultations follows from its sum, and is not told beside it.
    expect(choices("규칙")).toEqual(["근거와 다른 금액 1", "맞지 않는 날짜 1"]);
    press("되돌리기");
    await screen.findByText("1칸을 되돌렸습니다.");
    await settled();
    expect(await amounts(workbook)).toEqual([24_000_000, 600_000, 3_500_000, 500_000]);
    press("점검하기");
    expect(screen.queryByText("1칸을 되돌렸습니다.")).toBe(null);
    await settled();
  });

  it("fixes all of a rule after a look at what would change", async () => {
    const { workbook } = await openScreen(spoilt);

    press("모두 고치기 2건");
    const preview = screen.getByRole("group", { name: "모두 고치기 2건" });
    expect(preview.textContent).toContain("2건, 2칸을 고칩니다.");
    expect(preview.textContent).toContain("가온테크·비엣무역사 계약 350만 달러 · 금액: 3,500,000 → 350,000");
    press("고치기 실행");
    await screen.findByText("2건을 고쳤습니다.");
    await settled();
    expect(await amounts(workbook)).toEqual([2_400_000, 600_000, 350_000, 500_000]);
  });

  it("ignores with a reason only, and opens again", async () => {
    await openScreen(spoilt);

    press("맞지 않는 날짜 1");
    press("무시");
    const save = () => screen.getByRole<HTMLButtonElement>("button", { name: "저장" });
    expect(save().disabled).toBe(true);
    fireEvent.change(screen.getByLabelText("사유"), { target: { value: "주최 측 발표대로" } });
    fireEvent.submit(save().closest("form")!);
    await waitFor(() => expect(choices("상태")).toEqual(["열림 0", "무시 1"]));
    await settled();
    press("열림 0");
    expect(current().textContent).toContain("무시 · 주최 측 발표대로");
    press("다시 열기");
    await waitFor(() => expect(choices("상태")).toEqual(["열림 1"]));
  });

  it("shows what is typed wrongly while it is open, and writes nothing of it", async () => {
    const { workbook, type } = await openScreen(edit("missions", "M-1", { endOn: "2026-10-01" }));

    await type("O-3", "금액", 3_500_000);
    await waitFor(() => expect(choices("규칙")).toEqual(["근거와 다른 금액 1", "맞지 않는 날짜 1"]));
    const { findings } = (await loadReport(workbook, clock.today)).report.rows;
    expect(findings.map(({ rule }) => rule)).toEqual(["T03"]);
    await type("O-3", "금액", 350_000);
    await waitFor(() => expect(choices("규칙")).toEqual(["맞지 않는 날짜 1"]));
  });

  it("says so where nothing is found, and leads on to the summary", async () => {
    const { left } = await openScreen((rows) => rows);
    await screen.findByText("찾은 문제가 없습니다.");
    press("요약하기");
    expect(left).toEqual(["summary"]);
  });

  it("leads on to the summary once everything is decided, and keeps the keyboard at the next step", async () => {
    await openScreen(edit("missions", "M-1", { endOn: "2026-10-01" }));
    const postpone = screen.getByRole("button", { name: "보류" });
    postpone.focus();
    fireEvent.click(postpone);
    await screen.findByText("처리할 항목이 남아 있지 않습니다.");
    expect(document.activeElement?.textContent).toBe("요약하기");
  });

  it("hands the keyboard on: to the next finding, to the button that asked, to the check", async () => {
    await openScreen(spoilt);
    const focused = () => document.activeElement;
    const use = (name: string) => {
      const button = screen.getByRole("button", { name });
      button.focus();
      fireEvent.click(button);
    };

    use("무시");
    expect(focused()).toBe(screen.getByLabelText("사유"));
    use("그만두기");
    await waitFor(() => expect(focused()?.textContent).toBe("무시"));
    use("모두 고치기 2건");
    expect(focused()?.textContent).toBe("고치기 실행");
    use("그만두기");
    await waitFor(() => expect(focused()?.textContent).toBe("모두 고치기 2건"));
    use("보류");
    await settled();
    expect(focused()).toBe(current());
    expect(current().textContent).toContain("O-3");
    use("고치기");
    await settled();
    use("되돌리기");
    await screen.findByText("1칸을 되돌렸습니다.");
    await settled();
    await waitFor(() => expect(focused()?.textContent).toBe("점검하기"));
  });
});
