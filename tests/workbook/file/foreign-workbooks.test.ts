// Workbooks that users made in Excel, with charts, pictures, macros and all: our sheets are added, theirs stay as they are.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { partsOf } from "./package-text";
import { append, firstCommit, record } from "./sample-plan";
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

  it("is given back byte-equal while nothing is written", async () => {
    const book = await openWorkbookFile(bytes);
    await book.read({ tables: ["성과"], names: ["지역기준"] });
    expect(await book.toBytes()).toEqual(bytes);
  });
});
