// What a change costs the file: parts and rows that it does not touch stand as they stood, and changes that are asked
// for at once are made one after another.
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/records/cell";
import { openWorkbookFile, type FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { readDirectory } from "../../../src/workbook/file/zip-directory";
import { emptyCommit, type Commit } from "../../../src/workbook/workbook";
import { partOf, withPart } from "./package-text";
import { firstCommit } from "./sample-plan";

const user = readFileSync(new URL("../../../../shared/excel-files/table10.xlsx", import.meta.url));
const outcomesSheet = "xl/worksheets/sheet1.xml";

function packedParts(zip: Uint8Array): { name: string }[] {
  return [...readDirectory(zip)].map((part) => ({
    ...part,
    packed: Buffer.from(part.packed).toString("hex"),
  }));
}

async function written(): Promise<Uint8Array> {
  const book = await openWorkbookFile(null);
  await book.commit(firstCommit);
  return book.toBytes();
}

function appended(id: string): Commit {
  return { ...emptyCommit, appends: [{ table: "성과", rows: [new Map<string, Cell>([["성과번호", id]])] }] };
}

async function ids(book: FileWorkbook): Promise<Cell[]> {
  const { tables } = await book.read({ tables: ["성과"], names: [] });
  return (tables[0]?.rows ?? []).map(([id]) => id ?? null);
}

const calculated = (values: Cell[]): Commit => ({
  ...emptyCommit,
  calculated: new Map([["성과", new Map([["표시금액", values]])]]),
});

describe("a change", () => {
  it("leaves the packed bytes of parts that it does not touch", async () => {
    const book = await openWorkbookFile(user);
    await book.commit(firstCommit);
    const kept = packedParts(user).filter(({ name }) => /theme|worksheets|docProps|tables/.test(name));
    expect(packedParts(await book.toBytes())).toEqual(expect.arrayContaining(kept));
    expect(kept).toHaveLength(6);
  });

  it("of one value writes that row anew and leaves the others as they stood", async () => {
    const blank = withPart(await written(), outcomesSheet, (xml) => xml.replaceAll("</row>", " </row>"));
    const book = await openWorkbookFile(blank);
    await book.commit(calculated([1_000_000, 99, 3_450_000, 70_000]));
    const before = partOf(blank, outcomesSheet).split(/(?=<row)/);
    const after = partOf(await book.toBytes(), outcomesSheet).split(/(?=<row)/);
    expect(after.filter((row, index) => row !== before[index])).toEqual([
      before[3]?.replace("<v>250000</v></c> </row>", "<v>99</v></c></row>"),
    ]);
  });

  it("writes rows anew that stand in another order than their numbers", async () => {
    const turned = withPart(await written(), outcomesSheet, (xml) =>
      xml.replace(/(<row r="2".*?<\/row>)(<row r="3".*?<\/row>)/s, "$2$1"),
    );
    const book = await openWorkbookFile(turned);
    await book.commit(appended("O-00000005"));
    const again = await openWorkbookFile(await book.toBytes());
    const inOrder = ["O-00000001", "O-00000002", "O-00000003", "O-00000004", "O-00000005"];
    expect(await ids(again)).toEqual(inOrder);
    expect(partOf(await book.toBytes(), outcomesSheet).match(/O-\d+/g)).toEqual(inOrder);
  });
});

describe("changes that are asked for at once", () => {
  it("are made one after another, and what is read after them has them all", async () => {
    const book = await openWorkbookFile(await written());
    const changes = [book.commit(appended("O-00000005")), book.commit(appended("O-00000006"))];
    expect((await ids(book)).slice(-2)).toEqual(["O-00000005", "O-00000006"]);
    await Promise.all(changes);
  });

  it("are made though one before them fails", async () => {
    const book = await openWorkbookFile(await written());
    const failing = book.commit({
      ...appended("O-00000005"),
      updates: [{ table: "없음", id: { header: "a", value: "b" }, header: "c", value: 1 }],
    });
    const next = book.commit(appended("O-00000006"));
    await expect(failing).rejects.toMatchObject({ code: "table_damaged" });
    await next;
    expect((await ids(book)).slice(-2)).toEqual(["O-00000004", "O-00000006"]);
  });
});

it("what was read is not kept for the next in turn", async () => {
  setFlagsFromString("--expose_gc");
  const collect = runInNewContext("gc") as () => void;
  const book = await openWorkbookFile(await written());
  const state = new WeakRef(await book.read({ tables: ["성과"], names: [] }));
  // A WeakRef holds what it was made of until the event loop turns.
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  expect(state.deref()).toBeUndefined();
  expect(await ids(book)).toHaveLength(4);
});
