// Workbooks that users made in Excel, with charts, pictures, macros and all: our sheets are added, theirs stay as they are.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { childElements, isElement, parseXml, type XmlElement } from "../../../src/workbook/file/xml";
import type { SheetPlan } from "../../../src/workbook/plan";
import { emptyCommit } from "../../../src/workbook/workbook";
import { partOf, partsOf } from "./package-text";
import { append, firstCommit, nothing, record, summary } from "./sample-plan";
import { faultsOf } from "./workbook-checks";

const folder = new URL("../../../../shared/excel-files/", import.meta.url);
const files = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));

/** The parts that name the sheets and formats of a workbook: ours are added to them. */
const shared = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
/** A list of cells with formulas that Excel makes anew. */
const derived = ["xl/calcChain.xml"];

async function update(bytes: Uint8Array): Promise<Uint8Array | WorkbookError> {
  try {
    const book = await openWorkbookFile(bytes);
    await book.commit(firstCommit);
    await book.commit(append([record("O-00000005", "계약", "부산", 5, "2024-08-01", "나중에")]));
    return await book.toBytes();
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}

function withoutDimension(sheet: string): XmlElement {
  const { root } = parseXml(sheet);
  return { ...root, children: root.children.filter((node) => !isElement(node, "dimension")) };
}

describe.each(files)("the user's workbook %s", (name) => {
  const bytes = readFileSync(new URL(name, folder));

  it("keeps every part of its own, byte for byte, and gains nothing to repair", async () => {
    const result = await update(bytes);
    if (result instanceof WorkbookError) throw result;
    const before = partsOf(bytes);
    const after = partsOf(result);
    const own = [...before].filter(([path]) => !shared.includes(path) && !derived.includes(path));
    expect(Object.fromEntries(own.map(([path]) => [path, after.get(path)]))).toEqual(Object.fromEntries(own));
    const faults = faultsOf(result);
    expect(faults).toEqual(faults.length === 0 ? [] : faultsOf(bytes));
  });

  it("keeps its formats, sheets and names in their places, ours after them", async () => {
    const result = await update(bytes);
    if (result instanceof WorkbookError) throw result;
    for (const path of ["xl/styles.xml", "xl/workbook.xml"]) {
      const before = parseXml(partOf(bytes, path)).root;
      const after = parseXml(partOf(result, path)).root;
      expect(after.attributes).toEqual(before.attributes);
      for (const list of childElements(before)) {
        const kept = childElements(after, list.name)[0]?.children.slice(0, list.children.length);
        expect(kept, list.name).toEqual(list.children);
      }
    }
  });

  it("keeps all else of a sheet of its own when a cell of that sheet is written", async () => {
    const book = await openWorkbookFile(bytes);
    const [name = ""] = (await book.read({ tables: [], names: [] })).sheets;
    const path = "xl/worksheets/sheet1.xml";
    const plan: SheetPlan = { ...summary(nothing), name, tables: [], names: [], charts: [] };
    const cells = [{ row: 499, column: 49, value: "우리 것" }];
    if (partOf(bytes, path).includes("<sheetProtection")) {
      await expect(book.commit({ ...emptyCommit, sheets: [{ ...plan, cells }] })).rejects.toMatchObject({
        code: "sheet_protected",
      });
      return;
    }
    await book.commit({ ...emptyCommit, sheets: [{ ...plan, cells }] });
    const after = await book.toBytes();
    const ours = '<row r="500"><c r="AX500" t="inlineStr"><is><t>우리 것</t></is></c></row>';
    expect(partOf(after, path)).toContain(ours);
    const without = partOf(after, path).replace(ours, "").replace("<sheetData></sheetData>", "<sheetData/>");
    expect(withoutDimension(without)).toEqual(withoutDimension(partOf(bytes, path)));
    const others = (parts: Map<string, string>) =>
      [...parts].filter(([part]) => part !== path && !shared.includes(part) && !derived.includes(part));
    expect(others(partsOf(after))).toEqual(others(partsOf(bytes)));
  });

  it("is given back byte-equal while nothing is written", async () => {
    const book = await openWorkbookFile(bytes);
    await book.read({ tables: ["성과"], names: ["지역기준"] });
    expect(await book.toBytes()).toEqual(bytes);
  });
});
