// A sheet of ours is taken away as it was made, and left once anything of the user's is on it, or counts on it. What stays
// is a whole package.
import { expect, it } from "vitest";
import { initialSettings } from "../../../src/records/report";
import { counterparties, rates } from "../../../src/records/tables/references";
import { changes } from "../../../src/records/tables/reviews";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { recordSheet, recordSheets } from "../../../src/workbook/record-sheets";
import type { SheetPlan } from "../../../src/workbook/plan";
import { emptyCommit } from "../../../src/workbook/workbook";
import { partOf, partsOf, withNewPart, withPart } from "./package-text";
import { faultsOf } from "./workbook-checks";

const plans = [recordSheet(changes), recordSheet(rates)];

const stays: SheetPlan = { ...recordSheet(counterparties), visibility: "visible" };

/** 변경이력, 환율 and, last, a sheet that stays: what is behind a dropped sheet moves up. */
async function threeSheets(): Promise<Uint8Array> {
  const book = await openWorkbookFile(null);
  await book.commit({ ...emptyCommit, sheets: [...plans, stays] });
  return book.toBytes();
}

async function afterDrop(bytes: Uint8Array): Promise<{ sheets: string[]; bytes: Uint8Array }> {
  const book = await openWorkbookFile(bytes);
  await book.dropSheets(plans);
  const { sheets } = await book.read({ tables: [], names: [] });
  return { sheets, bytes: await book.toBytes() };
}

/** A package with one more part, which a part names that has relationships. */
function withRelated(
  bytes: Uint8Array,
  relationships: string,
  type: string,
  { target, path, text }: { target: string; path: string; text: string },
): Uint8Array {
  const kind = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
  const node = `<Relationship Id="rId99" Type="${kind}" Target="${target}"/>`;
  const named = withPart(bytes, relationships, (before) =>
    before.replace("</Relationships>", `${node}</Relationships>`),
  );
  return withNewPart(named, path, text);
}

it("goes with its table and its parts; the places of the sheets behind it follow", async () => {
  const made = withPart(await threeSheets(), "xl/workbook.xml", (text) =>
    text.replace("<workbookView", '<workbookView firstSheet="1"'),
  );
  const { sheets, bytes } = await afterDrop(made);
  const parts = [...partsOf(bytes).keys()].sort();
  expect([sheets, parts.filter((path) => /sheet\d|table\d/.test(path)), faultsOf(bytes)]).toEqual([
    ["상대방"],
    ["xl/worksheets/sheet3.xml", "xl/worksheets/_rels/sheet3.xml.rels", "xl/tables/table3.xml"].sort(),
    [],
  ]);
  const workbook = partOf(bytes, "xl/workbook.xml");
  expect(workbook).toContain('<workbookView firstSheet="0" activeTab="0"/>');
  expect(workbook).toContain(`localSheetId="0">'상대방'!$1:$1<`);
  expect(workbook).not.toContain("환율");
});

it("stays where it would leave no sheet on the screen", async () => {
  const book = await openWorkbookFile(null);
  const sheets = recordSheets(initialSettings("2026-11-07"));
  await book.commit({ ...emptyCommit, sheets });
  await book.dropSheets(sheets);
  expect((await book.read({ tables: [], names: [] })).sheets.length).toBe(sheets.length);
});

it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
  [
    "a note below the table",
    (bytes) =>
      withPart(bytes, "xl/worksheets/sheet2.xml", (text) =>
        text.replace(
          "</sheetData>",
          '<row r="40"><c r="A40" t="inlineStr"><is><t>확인</t></is></c></row></sheetData>',
        ),
      ),
  ],
  [
    "a note of the old kind",
    (bytes) =>
      withRelated(bytes, "xl/worksheets/_rels/sheet2.xml.rels", "comments", {
        target: "../comments1.xml",
        path: "xl/comments1.xml",
        text: "<comments/>",
      }),
  ],
  [
    "a formula elsewhere",
    (bytes) =>
      withPart(bytes, "xl/worksheets/sheet3.xml", (text) =>
        text.replace("</sheetData>", '<row r="40"><c r="A40"><f>MAX(환율[고시일])</f></c></row></sheetData>'),
      ),
  ],
  [
    "a pivot table elsewhere",
    (bytes) =>
      withRelated(bytes, "xl/_rels/workbook.xml.rels", "pivotCacheDefinition", {
        target: "pivotCache/pivotCacheDefinition1.xml",
        path: "xl/pivotCache/pivotCacheDefinition1.xml",
        text: '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource name="환율"/></cacheSource></pivotCacheDefinition>',
      }),
  ],
  [
    "a name elsewhere",
    (bytes) =>
      withPart(bytes, "xl/workbook.xml", (text) =>
        text.replace("</definedNames>", '<definedName name="내환율">환율!$C$2</definedName></definedNames>'),
      ),
  ],
])("stays with %s", async (_, change) => {
  const { sheets } = await afterDrop(change(await threeSheets()));
  expect(sheets).toEqual(["환율", "상대방"]);
});

it("stays in a workbook whose structure is locked", async () => {
  const locked = withPart(await threeSheets(), "xl/workbook.xml", (text) =>
    text.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'),
  );
  expect((await afterDrop(locked)).sheets).toEqual(["변경이력", "환율", "상대방"]);
});
