// Cells that are written as others above them are told by comparing: they must come out as the XML parser would have
// them. It gets them all where a comment stands in the first row.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { parseSheet } from "../../../src/workbook/file/parse-sheet";
import { partsOf } from "./package-text";

const examples = new URL("../../../../shared/excel-files/", import.meta.url);

/** By cell, e.g. "A1": all that is known of it. */
function cellsOf(...pieces: Uint8Array[]): [place: string, cell: unknown][] {
  return [...parseSheet(pieces).rows].flatMap(([row, { cells }]) =>
    [...cells].map(([column, cell]): [string, unknown] => [`${row},${column}`, cell]),
  );
}

const told = (xml: string): [string, unknown][] => cellsOf(strToU8(xml));
const parsedWhole = (xml: string): [string, unknown][] => told(xml.replace(/<row[^>]*>/, "$&<!-- -->"));

const sheetOf = (rows: readonly string[]): string => {
  const numbered = rows.map(
    (cells, index) => `<row r="${index + 1}">${cells.replaceAll("@", String(index + 1))}</row>`,
  );
  return `<worksheet><sheetData>${numbered.join("")}</sheetData></worksheet>`;
};

/** Signs that end a value, stand for others, are read as others or look like tags. */
const value = fc.array(
  fc.constantFrom("a", "가", "\r\n", "\t", " ", ">", '"', "'", "&amp;", "&lt;", "&#13;", "/v"),
  {
    maxLength: 20,
  },
);
const written = value.map((signs) => signs.join(""));
const attributes = fc.constantFrom("", ' s="1"', ' s="12"', ' cm="1"', ' s="1" vm="2"');

/** A cell in every way that programs write one; `@` is the row's number. */
const cell = fc
  .tuple(fc.constantFrom("A", "B", "AB"), attributes, written, fc.nat(12))
  .map(([column, more, text, way]) => {
    const open = `<c r="${column}@"${more}`;
    return [
      `${open}/>`,
      `${open}></c>`,
      `${open}><v>${text}</v></c>`,
      `${open}><v/></c>`,
      `${open} t="s"><v>${text.length}</v></c>`,
      `${open} t="inlineStr"><is><t>${text}</t></is></c>`,
      `${open} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
      `${open} t="inlineStr"><is><t x="a>b">${text}</t></is></c>`,
      `${open} t="inlineStr"><is><r><t>${text}</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>`,
      `${open} t="str"><f>A1&amp;"${text.replaceAll('"', "")}"</f><v>${text}</v></c>`,
      `${open}><f t="shared" si="0"/><v>${text.length}</v></c>`,
      `${open}> <f>SUM(A1:A2)</f> <v>${text.length}</v> </c>`,
      `<c s="1" r="${column}@"><v>${text}</v></c>`,
    ][way];
  });

describe("cells told by those above them", () => {
  it("are what the XML parser makes of them, in whatever ways they are written", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const xml = sheetOf(rows.map((cells) => cells.join("")));
        expect(told(xml)).toEqual(parsedWhole(xml));
      }),
      { numRuns: 300 },
    );
  });

  it("are so wherever the pieces end in which they come", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 60 }),
        (rows, length) => {
          const xml = sheetOf(rows.map((cells) => cells.join("")));
          const bytes = strToU8(xml);
          const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
            bytes.subarray(index * length, (index + 1) * length),
          );
          expect(cellsOf(...pieces)).toEqual(parsedWhole(xml));
          const stretches = [...parseSheet(pieces).rows.values()].map(({ source }) => source);
          expect(stretches).toEqual([...parseSheet([bytes]).rows.values()].map(({ source }) => source));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("are one where they are equal, and each its own where the parser makes them", () => {
    const xml = sheetOf(Array.from({ length: 3 }, () => '<c r="A@"><v>1</v></c>'));
    const different = (cells: [string, unknown][]) => new Set(cells.map(([, one]) => one)).size;
    expect([different(told(xml)), different(parsedWhole(xml))]).toEqual([1, 3]);
  });

  it.each(readdirSync(examples).filter((name) => name.endsWith(".xlsx")))("are so in %s", (name) => {
    for (const [path, xml] of partsOf(readFileSync(new URL(name, examples)))) {
      if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) expect(told(xml)).toEqual(parsedWhole(xml));
    }
  });

  it("are not looked for where a comment only looks like them", () => {
    const first = '<c r="A@"><v>1</v></c>';
    expect(told(sheetOf([first, `<!-- ${first} --><c r="B@"><v>2</v></c>`, first]))).toEqual(
      parsedWhole(sheetOf([first, '<c r="B@"><v>2</v></c>', first])),
    );
  });

  it("are not looked for in what stands in a row beside its cells", () => {
    const known = '<c r="A@"><v>1</v></c>';
    const beside = '<extLst><ext><b/><c r="A2"><v>1</v></c><c r="A2"><v>1</v></c></ext></extLst>';
    const xml = sheetOf([known, `<c r="B@"><v>2</v></c>${beside}`]);
    expect(told(xml)).toEqual(parsedWhole(xml));
    expect(parseSheet([strToU8(xml)]).rows.get(1)?.extra).toBe(beside);
  });

  it.each([
    ["a sign that XML forbids", '<c r="A@"><v>\u0001</v></c>'],
    ["an end of CDATA", '<c r="A@"><v>]]></v></c>'],
    ["a value that is no text", '<c r="A@"><v>&nothing;</v></c>'],
    ["a tag that is not closed", '<c r="A@"><v>1</v>'],
  ])("do not hide %s", (_, broken) => {
    expect(() => parseSheet([strToU8(sheetOf(['<c r="A@"><v>1</v></c>', broken]))])).toThrow(Error);
  });
});
