// An import as one value: what each step leaves, without any screen.
import { describe, expect, it } from "vitest";
import {
  emptyFlow,
  importReducer,
  type ImportEvent,
  type ImportFlow,
} from "../../../src/taskpane/import/import-flow";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { readSample, tongyeong, undated } from "../review/read-sample";

const after = (...events: ImportEvent[]): ImportFlow => events.reduce(importReducer, emptyFlow);

async function read(...texts: string[]): Promise<ImportEvent> {
  const articles = await Promise.all(texts.map((text, index) => readSample(text, `sample-${index}`)));
  return { type: "read", read: { articles, rejected: [], recordFiles: [] } };
}

describe("an import", () => {
  it("keeps what was pasted until an article was read from it", async () => {
    const none: ImportEvent = { type: "read", read: { articles: [], rejected: [], recordFiles: [] } };
    const pasted: ImportEvent = { type: "pasted", text: tongyeong };
    expect([after(pasted, none).pasted, after(pasted, await read(tongyeong)).pasted]).toEqual([
      tongyeong,
      "",
    ]);
  });

  it("adds what is read later behind what is under review, and forgets nothing that was decided", async () => {
    const first = after(await read(tongyeong), {
      type: "changed",
      change: { type: "accepted", keys: ["0/outcome/0"] },
    });
    const both = importReducer(first, await read(undated));
    expect({
      order: both.order,
      accepted: [...both.draft.accepted],
      articles: both.draft.articles.length,
    }).toEqual({ order: [0, 1], accepted: ["0/outcome/0"], articles: 2 });
  });

  it("goes back one step at a time, and no further than its beginning", async () => {
    const start = after(await read(tongyeong));
    const accept = (key: "0/outcome/0" | "0/outcome/1"): ImportEvent => ({
      type: "changed",
      change: { type: "accepted", keys: [key] },
    });
    const twice = [accept("0/outcome/0"), accept("0/outcome/1")].reduce(importReducer, start);
    const back = [1, 2, 3].map((steps) => {
      const undone = Array.from({ length: steps }, (): ImportEvent => ({ type: "undone" }));
      return [...undone.reduce(importReducer, twice).draft.accepted];
    });
    expect(back).toEqual([["0/outcome/0"], [], []]);
  });

  it("that fails keeps everything and says why", async () => {
    const error = new WorkbookError("sheet_protected", "보호된 시트입니다.", "The sheet is protected.");
    const before = after(await read(tongyeong), { type: "writing", progress: { done: 40, all: 100 } });
    expect(importReducer(before, { type: "failed", error })).toEqual({ ...before, writing: null, error });
  });

  it("that is written or discarded keeps what was pasted and not read, and written what could not be read", async () => {
    const rejected = [
      { name: "표.hwp", reason: "legacy_hwp", message: "한글 문서입니다.", messageEn: "A Hangul file." },
    ] as const;
    const articles = [await readSample(tongyeong, "sample")];
    const before = after(
      { type: "read", read: { articles, rejected: [...rejected], recordFiles: [] } },
      { type: "pasted", text: undated },
    );
    const plan = {
      articles: [{ sourceId: "sample", status: "new", isRepeated: false }],
      questions: [],
    } as const;
    const kept = { ...emptyFlow, pasted: undated };
    expect([
      importReducer(before, { type: "written", plan }),
      importReducer(before, { type: "discarded" }),
    ]).toEqual([{ ...kept, rejected, written: { added: 1, known: 0 } }, kept]);
  });

  it("that is being written changes no more", async () => {
    const progress = { done: 40, all: 100 };
    const writing = after(await read(tongyeong), { type: "writing", progress });
    const accept: ImportEvent = { type: "changed", change: { type: "accepted", keys: ["0/outcome/0"] } };
    const answer: ImportEvent = { type: "answered", question: "q", answer: "merge" };
    const late = [accept, answer, { type: "undone" } as const].reduce(importReducer, writing);
    expect(late).toEqual(writing);
  });

  it("that is being written goes on being written when a plan that was asked for before arrives", async () => {
    const writing = after(await read(tongyeong), { type: "writing", progress: { done: 40, all: 100 } });
    const plan = { articles: [], questions: [] };
    expect(importReducer(writing, { type: "planned", plan })).toEqual({ ...writing, plan });
  });

  it("that is discarded while more is read goes on reading that", async () => {
    const reading: ImportEvent = { type: "reading", progress: { done: 1, all: 9 } };
    const left = after(await read(tongyeong), reading, { type: "discarded" });
    expect(left).toEqual({ ...emptyFlow, reading: { done: 1, all: 9 } });
  });

  it("that is stopped is as before it was written", async () => {
    const before = after(await read(tongyeong));
    const writing = importReducer(before, { type: "writing", progress: { done: 40, all: 100 } });
    expect(importReducer(writing, { type: "stopped" })).toEqual(before);
  });

  it("hands a bug on to whoever draws the pane", () => {
    expect(() => after({ type: "failed", error: new TypeError("bug") })).toThrow("bug");
  });
});

describe("a record file read again with more of its columns", () => {
  it("puts its articles into their old places, undecided", async () => {
    const [other, first, again] = await Promise.all([
      readSample(undated, "other"),
      readSample(tongyeong, "records"),
      readSample(undated, "records"),
    ]);
    const file = {
      name: "실적.csv",
      columns: [],
      faults: [],
      articleCount: 1,
      firstArticle: 1,
      source: { id: "실적", name: "실적.csv", text: "" },
    };
    const flow = after(
      { type: "read", read: { articles: [other, first], rejected: [], recordFiles: [file] } },
      { type: "changed", change: { type: "accepted", keys: ["0/outcome/0", "1/outcome/0"] } },
    );
    const { draft } = importReducer(flow, {
      type: "readAgain",
      file: flow.recordFiles[0]!,
      read: { articles: [again], rejected: [], recordFiles: [file] },
    });
    expect([draft.articles, [...draft.accepted]]).toEqual([[other, again], ["0/outcome/0"]]);
  });
});
