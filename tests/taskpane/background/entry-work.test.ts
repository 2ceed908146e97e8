// A figure by hand and a frozen report, beside the pane: what comes of them is what the pane itself would make.
import { expect, it, vi } from "vitest";
import { tables } from "../../../src/records/tables";
import { frozenTables } from "../../../src/summary/frozen/frozen-sheets";
import { openBackground } from "../../../src/taskpane/background/background";
import { paneReaders } from "../../../src/taskpane/background/in-pane";
import type { WorkerPlace } from "../../../src/taskpane/background/started-worker";
import { readSources } from "../../../src/tasks/read-articles";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { author, clock } from "../../tasks/checked-book";
import { placeInThread } from "./place-in-thread";

const title = "사천시, 태국 무역사절단 파견";
const text = `${title}

입력 2026.03.09 10:00

사천시는 지난 2일부터 6일까지 태국 방콕에 무역사절단을 보내 수출상담 10건, 100만 달러의 실적을 올렸다고 9일 밝혔다.
`;
const contract = {
  mission: null,
  kind: "contract",
  happened: true,
  amount: 50_000,
  currency: "USD",
} as const;

async function doAll(makeWorker: () => WorkerPlace | null) {
  const workbook = await openWorkbookFile(null);
  const work = openBackground(workbook, makeWorker);
  const { articles } = await readSources([{ id: "기사", name: "기사.txt", text }], paneReaders);
  await work.write({ articles, decisions: new Map(), author, asked: new Set() });
  const opened = { today: clock.today, reading: 1 };
  const choices = await work.entryChoices(opened);
  const articleId = choices.articles[0]?.id ?? "";
  const markable = await work.markableArticle({ ...opened, articleId });
  const known = await work.addEntry({
    author,
    marked: null,
    entry: { ...contract, quote: "수출신고필증 확인" },
  });
  const range = { start: 0, end: title.length };
  const told = { author, marked: { articleId, range }, entry: { ...contract, quote: title } };
  const marked = await work.addEntry(told);
  const again = await work.addEntry(told);
  const frozen = await work.freeze({ author, name: "2026년 1분기" });
  const frozenAgain = await work.freeze({ author, name: "2026년 1분기" });
  const names = [...tables.map(({ name }) => name), ...frozenTables];
  const after = await workbook.read({ tables: names, names: [] });
  return { choices, markable, known, marked, again, frozen, frozenAgain, after };
}

it("adds figures and freezes the report as the pane itself would, and leaves the same workbook", async () => {
  const beside = await doAll(placeInThread);
  const inPane = await doAll(() => null);
  expect(beside).toEqual(inPane);
  const { choices, markable, known, marked, again, frozen, frozenAgain } = beside;
  expect(choices.articles).toEqual([{ id: markable?.id, name: title }]);
  expect([markable?.title, markable?.missions]).toEqual([title, choices.missions.map(({ id }) => id)]);
  expect([known.ok, marked.ok, again.ok]).toEqual([true, true, false]);
  expect([frozen, frozenAgain]).toEqual(["frozen", "name_taken"]);
});

it("gives an article of the choices that were shown, and of a workbook read again what stands there now", async () => {
  const workbook = await openWorkbookFile(null);
  const work = openBackground(workbook, placeInThread);
  const { articles } = await readSources([{ id: "기사", name: "기사.txt", text }], paneReaders);
  const first = { today: clock.today, reading: 1 };
  expect(await work.entryChoices(first)).toEqual({ missions: [], articles: [] });
  await work.write({ articles, decisions: new Map(), author, asked: new Set() });
  const [there] = (await work.entryChoices({ ...first, reading: 2 })).articles;
  const articleId = there?.id ?? "";
  expect(await work.markableArticle({ ...first, reading: 2, articleId })).toMatchObject({ title });
});

it.each([
  ["beside the pane", placeInThread],
  ["in the pane", () => null],
])(
  "keeps the rows for the form that is open, and lets them go when it is closed (%s)",
  async (_, makeWorker) => {
    const workbook = await openWorkbookFile(null);
    const read = vi.spyOn(workbook, "read");
    const work = openBackground(workbook, makeWorker);
    const order = { today: clock.today, reading: 1 };
    await work.entryChoices(order);
    const once = read.mock.calls.length;
    await work.markableArticle({ ...order, articleId: "A-22222222" });
    const whileOpen = read.mock.calls.length;
    await work.closeEntry(null);
    await work.entryChoices(order);
    expect([whileOpen, read.mock.calls.length]).toEqual([once, 2 * once]);
  },
);
