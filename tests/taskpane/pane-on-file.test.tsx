// The whole pane as a component over a real workbook file: start, settings, what is kept on the PC.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { createTaskQueue, type TaskQueue } from "../../src/tasks/task-queue";
import { loadReport } from "../../src/tasks/load-report";
import { makeSheets } from "../../src/tasks/start-report";
import { App } from "../../src/taskpane/app";
import { storedPreferences } from "../../src/taskpane/preferences";
import { noMemory, storedReadiness } from "../../src/taskpane/start/ready-memory";
import { currentSchema } from "../../src/records/settings";
import { unfinishedChange } from "../../src/workbook/office/errors";
import { openWorkbookFile, type FileWorkbook } from "../../src/workbook/file/file-workbook";
import { emptyCommit, type Workbook } from "../../src/workbook/workbook";
import { makeOlderBook } from "../tasks/older-book";
import { articles } from "./tour";
import { draftInMemory, standInForLayout } from "./screen-stand";

const clock = { today: "2026-11-07", now: "2026-11-07T09:30" };

beforeAll(standInForLayout);

async function open(
  workbook: Workbook,
  drafts = draftInMemory(),
  memory = noMemory,
  queue = createTaskQueue(),
): Promise<void> {
  render(
    <App
      language="ko"
      memory={memory}
      services={{
        workbook,
        view: null,
        queue,
        clock: () => clock,
        preferences: storedPreferences(localStorage, "partition/"),
        drafts,
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
    fireEvent.change(screen.getByLabelText("작성자 이름"), { target: { value: "김주무관" } });
    fireEvent.click(screen.getByRole("button", { name: "시트 만들고 시작" }));
    await screen.findByLabelText("기사 붙여넣기");
    // The button saves the name with it: nobody presses two.
    expect(screen.queryByLabelText("작성자 이름")).toBe(null);
    expect(localStorage.getItem("partition/export-outcomes.preferences")).toContain("김주무관");
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

describe("a workbook that was ready when it was last open", () => {
  const memory = () => storedReadiness(localStorage, "partition/", "https://example.kr/book.xlsx", "1.0");

  it("can be worked in while it is looked at again", async () => {
    const workbook = await openWorkbookFile(null);
    await makeSheets(workbook, clock);
    await open(workbook, draftInMemory(), memory());
    await expect.poll(() => memory().read()).toBe(true);
    cleanup();

    const silent = { ...workbook, findLeftover: () => new Promise<null>(() => undefined) };
    await open(silent, draftInMemory(), memory());
    fireEvent.change(screen.getByLabelText("기사 붙여넣기"), { target: { value: articles[0] } });
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "읽기" }).disabled).toBe(false);
  });

  it("is started anew where its sheets are gone, and the next time is looked at first", async () => {
    memory().write(true);
    await open(await openWorkbookFile(null), draftInMemory(), memory());
    await screen.findByRole("button", { name: "시트 만들고 시작" });
    expect(memory().read()).toBe(false);
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

  it("lead back to the step that they were opened from", async () => {
    const workbook = await openWorkbookFile(null);
    await makeSheets(workbook, clock);
    await open(workbook);
    fireEvent.click(await screen.findByRole("tab", { name: "요약" }));
    fireEvent.click(await screen.findByRole("button", { name: "기간·지역 기준·단위 바꾸기" }));
    await screen.findByRole("tabpanel", { name: "설정" });
    fireEvent.click(screen.getByRole("button", { name: "설정 닫기" }));
    expect(screen.getByRole("tab", { name: "요약" }).getAttribute("aria-selected")).toBe("true");
  });

  it("say where a period starts after it ends, since all sums are empty then", async () => {
    const workbook = await openWorkbookFile(null);
    await makeSheets(workbook, clock);
    await open(workbook);
    fireEvent.click(await screen.findByRole("button", { name: "설정" }));
    const type = async (label: string, day: string) => {
      fireEvent.change(await screen.findByLabelText(label), { target: { value: day } });
      fireEvent.blur(screen.getByLabelText(label));
      await expect.poll(() => screen.getByLabelText<HTMLInputElement>(label).value).toBe(day);
    };
    await type("종료일", "2025-12-31");
    await type("시작일", "2026-01-01");
    await screen.findByText("시작일이 종료일보다 늦어 아무것도 집계되지 않습니다.");
    await type("종료일", "2026-06-30");
    await expect.poll(() => screen.queryByText(/시작일이 종료일보다/)).toBe(null);
  });

  it("tell which build runs, and for which version of workbooks", async () => {
    const workbook = await openWorkbookFile(null);
    await makeSheets(workbook, clock);
    await open(workbook);
    fireEvent.click(await screen.findByRole("button", { name: "설정" }));
    await screen.findByText("수출성과 집계 dev · 서식버전 1");
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

it("tells of files that could not be read beside those that could, before they are written and behind", async () => {
  const workbook = await openWorkbookFile(null);
  await makeSheets(workbook, clock);
  await open(workbook);
  await screen.findByLabelText("기사 붙여넣기");
  const files = [new File([articles[0]], "통영.txt"), new File([""], "빈 글.txt")];
  fireEvent.change(document.querySelector("input[type=file]")!, { target: { files } });
  fireEvent.click(await screen.findByRole("button", { name: "읽지 못한 자료 1건" }));
  expect(screen.getByText(/^빈 글.txt: /)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "기사 1건 검토하기" }));
  fireEvent.click(await screen.findByRole("button", { name: "기사 1건 표에 넣기" }));
  await screen.findByText("기사 1건을 표에 넣었습니다.");
  expect(screen.getByText(/^빈 글.txt: /)).toBeTruthy();
});

/** A pane with an article that can be written, its queue in hand. */
async function underReview() {
  const workbook = await openWorkbookFile(null);
  await makeSheets(workbook, clock);
  const queue = createTaskQueue();
  await open(workbook, draftInMemory(), noMemory, queue);
  fireEvent.change(await screen.findByLabelText("기사 붙여넣기"), { target: { value: articles[0] } });
  fireEvent.click(screen.getByRole("button", { name: "읽기" }));
  const write = await screen.findByRole<HTMLButtonElement>("button", { name: "기사 1건 표에 넣기" });
  await expect.poll(() => write.disabled).toBe(false);
  return { workbook, queue, write };
}

/** Another task at the workbook, until it may go on. */
function holdUp(queue: TaskQueue) {
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  const other = queue.run(() => gate);
  return { other, goOn };
}

it("writes what is under review once, however long it waits, takes nothing in meanwhile, and keeps what was pasted", async () => {
  const { queue, write } = await underReview();
  fireEvent.click(screen.getByRole("tab", { name: "가져오기" }));
  fireEvent.change(screen.getByLabelText("기사 붙여넣기"), { target: { value: articles[1] } });
  const { other, goOn } = holdUp(queue);
  fireEvent.click(screen.getByRole("tab", { name: /^검토/ }));
  fireEvent.click(write);
  expect(screen.queryByRole("button", { name: "기사 1건 표에 넣기" })).toBe(null);
  fireEvent.click(screen.getByRole("tab", { name: "가져오기" }));
  expect(screen.queryByLabelText("기사 붙여넣기")).toBe(null);
  goOn();
  await other;
  await screen.findByText("기사 1건을 표에 넣었습니다.");
  expect(screen.getByLabelText<HTMLTextAreaElement>("기사 붙여넣기").value).toBe(articles[1]);
});

it("stops at once what waits to be written, which is then not written", async () => {
  const { workbook, queue, write } = await underReview();
  const { other, goOn } = holdUp(queue);
  fireEvent.click(write);
  fireEvent.click(screen.getByRole("button", { name: "멈추기" }));
  await screen.findByRole("button", { name: "기사 1건 표에 넣기" });
  goOn();
  await other;
  await queue.run(() => Promise.resolve());
  const { tables } = await workbook.read({ tables: ["기사"], names: [] });
  expect(tables.map(({ rows }) => rows)).toEqual([[]]);
});

it("goes on where it was closed: what was read, edited and answered is there, until it is written", async () => {
  const workbook = await openWorkbookFile(null);
  await makeSheets(workbook, clock);
  const drafts = draftInMemory();
  await open(workbook, drafts);
  fireEvent.change(await screen.findByLabelText("기사 붙여넣기"), { target: { value: articles[0] } });
  fireEvent.click(screen.getByRole("button", { name: "읽기" }));
  await screen.findByRole("button", { name: "기사 1건 표에 넣기" });
  await expect.poll(async () => (await drafts.read())?.draft.articles.length).toBe(1);
  cleanup();

  await open(workbook, drafts);
  fireEvent.click(await screen.findByRole("button", { name: "기사 1건 검토하기" }));
  fireEvent.click(await screen.findByRole("button", { name: "기사 1건 표에 넣기" }));
  await screen.findByText("기사 1건을 표에 넣었습니다.");
  await expect.poll(() => drafts.read()).toBe(null);
});

describe("the pane over a workbook of another version", () => {
  it("adds what an older one lacks, and takes it back on request", async () => {
    const workbook = await openWorkbookFile(null);
    await makeOlderBook(workbook, { tables: [], columns: { 성과: ["성약가중"] }, settings: ["서식버전"] });
    await open(workbook);
    await screen.findByText("예전 판에서 만든 통합 문서입니다");
    screen.getByText("없는 설정: 서식버전");
    screen.getByText("‘성과’ 표에 없는 열: 성약가중");
    fireEvent.click(screen.getByRole("button", { name: "빠진 것 더하기" }));
    await screen.findByText("예전 판에 없던 것을 더했습니다. 변경이력에 적었습니다.");
    await screen.findByLabelText("기사 붙여넣기");
    fireEvent.click(screen.getByRole("button", { name: "되돌리기" }));
    await screen.findByText("예전 판에서 만든 통합 문서입니다");
  });

  it("looks at a newer one only, and says what to do", async () => {
    const workbook = await openWorkbookFile(null);
    await makeSheets(workbook, clock);
    const version = {
      ...{ table: "설정", id: { header: "항목", value: "서식버전" }, header: "값" },
      value: currentSchema + 1,
    };
    await workbook.commit({ ...emptyCommit, updates: [version] });
    await open(workbook);
    await screen.findByText("더 새로운 판에서 만든 통합 문서입니다");
    fireEvent.click(screen.getByRole("button", { name: "보기만 하기" }));
    fireEvent.click(await screen.findByRole("tab", { name: "요약" }));
    fireEvent.click(await screen.findByRole("button", { name: "요약 새로고침" }));
    await screen.findByText(/전산 담당자에게 새 판을 요청하거나, 새 판이 있는 PC에서 여세요/);
  });
});

it("shows what another change has left half-way when that stops one of ours, and then goes on where it was", async () => {
  const file = await openWorkbookFile(null);
  await makeSheets(file, clock);
  let isHalfWay = true;
  const workbook: FileWorkbook = {
    ...file,
    commit: (change, options) =>
      isHalfWay ? Promise.reject(unfinishedChange()) : file.commit(change, options),
    findLeftover: () => Promise.resolve(isHalfWay && isNoticed ? { label: null } : null),
    settleLeftover: () => {
      isHalfWay = false;
      return Promise.resolve();
    },
  };
  let isNoticed = false;
  await open(workbook);
  fireEvent.change(await screen.findByLabelText("기사 붙여넣기"), { target: { value: "읽다 만 기사" } });
  fireEvent.click(screen.getByRole("tab", { name: /^요약/ }));
  fireEvent.click(await screen.findByRole("button", { name: "요약 새로고침" }));
  isNoticed = true;
  fireEvent.click(await screen.findByRole("button", { name: "다시 살펴보기" }));
  await screen.findByText("지난번 작업이 끝나지 않았습니다");
  fireEvent.click(screen.getByRole("button", { name: "되돌리기" }));
  await screen.findByRole("tab", { name: /^요약/, selected: true });
  expect(screen.getByLabelText<HTMLTextAreaElement>("기사 붙여넣기").value).toBe("읽다 만 기사");
});
