// Whatever an article says, a cell holds it as it was said: through Excel and through a file, no text becomes a
// formula, a date, a number or a link, and none loses a sign.
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writableText } from "../../../src/importing/writable-text";
import type { Cell } from "../../../src/records/cell";
import { initialSettings } from "../../../src/records/report";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { recordSheets } from "../../../src/workbook/record-sheets";
import { emptyCommit, type Commit, type Workbook } from "../../../src/workbook/workbook";
import { openAgain, openBook } from "../office/open-book";

const tempting = [
  "=",
  "+",
  "-",
  "@",
  "'",
  "0",
  "1/",
  "3-",
  "2026-01-0",
  "1e",
  "10%",
  "http://a.kr/",
  "\t",
  " ",
  "TRUE",
];

/** Texts as an import hands them on, many of them like something that Excel makes something else of. */
const anyText = fc
  .tuple(
    fc.oneof(fc.constant(""), fc.constantFrom(...tempting)),
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "1",
        "007",
        "1+1",
        "\u00a0",
        "\u200f가\u202e",
        "👨‍👩‍👧",
        "\ud83d",
        "_x0041_",
        "</t>&amp;",
        "\r\n",
      ),
    ),
  )
  .map(([beginning, rest]) => writableText(beginning + rest));
const batches = fc.array(anyText, { minLength: 30, maxLength: 60 });

const made: Commit = { ...emptyCommit, sheets: recordSheets(initialSettings("2026-11-07")) };

function filled(texts: readonly string[]): Commit {
  const rows = texts.map(
    (text, index) =>
      new Map<string, Cell>([
        ["표", "성과"],
        ["기록번호", `O-${index}`],
        ["값", text],
        ["문장", text],
      ]),
  );
  return { ...emptyCommit, appends: [{ table: "근거", rows }] };
}

/** 값 and 문장 of each row. */
async function held(book: Workbook): Promise<Cell[][]> {
  const [table] = (await book.read({ tables: ["근거"], names: [] })).tables;
  const places = ["값", "문장"].map((header) => table?.headers.indexOf(header) ?? -1);
  return (table?.rows ?? []).map((row) => places.map((place) => row[place] ?? null));
}

const expected = (texts: readonly string[]): Cell[][] =>
  texts.map((text) => (text === "" ? [null, null] : [text, text]));

describe("any text", () => {
  it("comes back from a file sign for sign", async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (texts) => {
        const book = await openWorkbookFile(null);
        await book.commit(made);
        await book.commit(filled(texts));
        const bytes = await book.toBytes();
        expect(await held(await openWorkbookFile(bytes))).toEqual(expected(texts));
        const sheets = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith("xl/worksheets/"));
        expect(sheets.filter(([, part]) => /<hyperlink[s ]/.test(strFromU8(part)))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it("comes back from Excel sign for sign", async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (texts) => {
        const { book } = await openBook();
        await book.commit(made);
        await book.commit(filled(texts));
        expect(await held(openAgain())).toEqual(expected(texts));
      }),
      { numRuns: 10 },
    );
  });
});
