// A text goes into cells in parts and comes back whole.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstLine, sourceTextRows, splitText } from "../../src/importing/article-rows";
import { settleEvidence } from "../../src/importing/settle-evidence";
import { fitRecord } from "../../src/importing/fit-record";
import { fitCell, longestCell, writableText } from "../../src/importing/writable-text";
import { emptyRows } from "../../src/records/report";
import { article, contract, importBatch, tradeMission } from "./article-builder";

describe("splitText", () => {
  it("never splits a surrogate pair, and loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 2, max: 5 }), (text, length) => {
        const parts = splitText(text, length);
        expect(parts.join("")).toBe(text);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(length);
          expect(part).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });

  it("numbers the parts of 32,000 characters from 1", () => {
    const rows = sourceTextRows("A-1", `${"가".repeat(31_999)}😀나`);
    expect(rows.map(({ id, part, text }) => [id, part, text!.length])).toEqual([
      ["A-1", 1, 31_999],
      ["A-1", 2, 3],
    ]);
  });
});

describe("writableText", () => {
  it("keeps tabs, line breaks and whole emoji, and keeps every position", () => {
    expect(writableText("가\t나\n😀\u0007\ud83d끝\uffff")).toBe("가\t나\n😀\uFFFD\uFFFD끝\uFFFD");
    expect(writableText("가\r\n나\u0085")).toBe("가 \n나\uFFFD");
  });

  it.each([
    "=HYPERLINK(1)",
    "=1+1",
    "+82-2-123",
    "-3%",
    "@이름",
    "'007",
    "007",
    "3-4",
    "1/2",
    "1e5",
    "_x0041_",
    "가\u00a0나\u200f다\u202e라",
    "👨‍👩‍👧 🇰🇷",
    "javascript:alert(1)",
  ])("leaves %j as it is, in every text column that it goes into", (text) => {
    const told = article("a1", "2026-03-16", {
      title: text,
      url: text,
      missions: [{ ...tradeMission, name: text }],
      outcomes: [{ ...contract, counterparty: text, rawAmount: text, quote: text }],
    });
    const { rows, appends } = importBatch(emptyRows(), [told]);
    const [row] = rows.outcomes;
    expect([rows.articles[0]!.title, rows.articles[0]!.url, rows.missions[0]!.name]).toEqual([
      text,
      text,
      text,
    ]);
    expect([row!.counterparty, row!.rawAmount, row!.quote]).toEqual([text, text, text]);
    const cells = appends.find(({ table }) => table === "성과")!.rows[0]!;
    expect([cells.get("상대방"), cells.get("원문표기")]).toEqual([text, text]);
  });
});

describe("a text longer than a cell", () => {
  const long = `${"가".repeat(longestCell - 1)}😀나다라`;
  const told = article("a1", "2026-03-16", {
    title: long,
    missions: [
      {
        ...tradeMission,
        organisers: Array.from({ length: 400 }, (_, index) => `${index}${"나".repeat(99)}`),
      },
    ],
    outcomes: [{ ...contract, quote: long, start: 0, end: long.length }],
  });
  const named = article("a2", "2026-03-16", {
    missions: [{ ...tradeMission, firms: [long, "㈜".repeat(longestCell)] }],
    outcomes: [{ ...contract, firm: long, counterparty: `${long}가` }],
  });

  it("is cut where a reader sees it, and the reviewer is told", () => {
    const fitted = fitRecord(told.record);
    expect(fitted.title).toBe(fitCell(long));
    expect(fitted.title).toHaveLength(longestCell);
    expect(fitted.title!.endsWith(`...(전체 ${long.length}자)`)).toBe(true);
    expect(fitted.doubts).toEqual([
      { field: "title", reason: `칸에 넣을 수 없이 긴 글(${long.length}자)을 줄임` },
      { field: "quote", reason: `칸에 넣을 수 없이 긴 글(${long.length}자)을 줄임` },
    ]);
  });

  it("stays an exact stretch of the text where it is a quote", () => {
    const { rows } = importBatch(emptyRows(), [{ ...told, text: long }]);
    const proofs = rows.evidence.filter((row) => row.table === "성과");
    for (const { start, end, quote, alignment } of proofs)
      expect([long.slice(start!, end!) === quote, alignment]).toEqual([true, "exact"]);
    expect(rows.outcomes[0]!.quote).toBe("가".repeat(longestCell - 1));
  });

  it("never reaches a cell, in any row", () => {
    const { appends } = importBatch(emptyRows(), [{ ...told, text: "다".repeat(100_000) }, named]);
    const lengths = appends
      .flatMap(({ rows }) => rows.flatMap((row) => [...row.values()]))
      .map((cell) => (typeof cell === "string" ? cell.length : 0));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(longestCell);
  });

  it("names an article without a title by its beginning", () => {
    const untitled = article("a1", "2026-03-16", { title: null });
    const { rows } = importBatch(emptyRows(), [{ ...untitled, text: "다".repeat(1000) }]);
    expect(rows.articles[0]!.title).toBe(`${"다".repeat(200)}…`);
  });
});

describe("firstLine", () => {
  it.each([
    ["\n\n  제목 \n본문", { start: 4, end: 6, quote: "제목" }],
    ["제목", { start: 0, end: 2, quote: "제목" }],
  ])("of %j stands where it says", (text, line) => {
    expect(firstLine(text)).toEqual(line);
  });
});

describe("settleEvidence", () => {
  const text = "도내 8개사가 참가했다. 8개사는 모두 계약했다.";
  it.each([
    [
      { start: 3, end: 6, quote: "8개사", alignment: "exact" },
      { start: 3, end: 6, quote: "8개사", alignment: "exact" },
    ],
    [
      { start: 14, end: 17, quote: "8개사", alignment: "exact" },
      { start: 14, end: 17, quote: "8개사", alignment: "exact" },
    ],
    [
      { start: 0, end: 3, quote: "8개사", alignment: "exact" },
      { start: 3, end: 6, quote: "8개사", alignment: "exact" },
    ],
    [
      { start: 0, end: 3, quote: "9개사", alignment: "exact" },
      { start: 0, end: 3, quote: "9개사", alignment: "missing" },
    ],
    [
      { start: 0, end: 3, quote: "여덟 곳", alignment: "approximate" },
      { start: 0, end: 3, quote: "여덟 곳", alignment: "approximate" },
    ],
  ] as const)("makes of %j in the text %j", (claimed, settled) => {
    expect(settleEvidence(claimed, text)).toEqual(settled);
  });
});

describe("an article without a headline", () => {
  const told = "가온시는 하노이에 무역사절단을 보냈다고 9일 밝혔다.";

  it.each([
    [told, told],
    [`[세종=통신사 김가온 기자] ${told}`, told],
    [`(가온=통신사) 김가온 기자 = ${told}`, told],
    [`(김가온 기자) ${told} 참가한 기업은 7개사다.\n시는 내년에도 보낸다.`, told],
    [`${"수출상담 ".repeat(60)}끝`, `${"수출상담 ".repeat(40).trimEnd()}…`],
    // Nothing but a byline is still better than an empty cell.
    ["(김가온 기자)", "(김가온 기자)"],
    ["(하노이) 무역사절단", "(하노이) 무역사절단"],
  ])("%s is named by its first sentence, without who wrote it", (text, title) => {
    const { rows } = importBatch(emptyRows(), [{ ...article("A-1", "2024-09-09", { title: null }), text }]);
    expect(rows.articles.map((row) => row.title)).toEqual([title]);
  });
});
