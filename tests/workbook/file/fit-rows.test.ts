// Rows with long texts are stored as tall as their lines need, since no spreadsheet sizes the rows of a file it opens.
import { beforeAll, describe, expect, it } from "vitest";
import { unzipSync } from "fflate";
import { changes } from "../../../src/records/tables/reviews";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { recordSheet } from "../../../src/workbook/record-sheets";
import { emptyCommit } from "../../../src/workbook/workbook";

const short = "오타 수정";
const long = "계약서와 맞추어 보고 고침. ".repeat(3).trim();

function row(id: string, reason: string) {
  return new Map([
    ["기록번호", id],
    ["사유", reason],
  ]);
}

/** The `<row>` tags of the first sheet, without that of the header. */
async function rowTags(bytes: Uint8Array): Promise<string[]> {
  const parts = unzipSync(bytes);
  const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
  return Promise.resolve([...sheet.matchAll(/<row [^>]*>/g)].map(([tag]) => tag).slice(1));
}

describe("a row of records", () => {
  let tags: string[];

  beforeAll(async () => {
    const workbook = await openWorkbookFile(null);
    await workbook.commit({ ...emptyCommit, sheets: [recordSheet(changes)] });
    await workbook.commit({
      ...emptyCommit,
      appends: [
        { table: "변경이력", rows: [row("1", short), row("2", long), row("3", `${short}\n${short}`)] },
      ],
    });
    tags = await rowTags(await workbook.toBytes());
  });

  it("keeps the sheet's own height for texts of one line", () => {
    expect(tags[0]).toBe('<row r="2">');
  });

  it("is as many lines tall as its longest text needs, and not fixed there", () => {
    // 33 signs of Hangul, each as wide as two digits, and 14 others, in a column of 20 digits.
    expect(tags[1]).toBe('<row r="3" ht="82.5">');
  });

  it("counts the lines that a text brings itself", () => {
    expect(tags[2]).toBe('<row r="4" ht="33">');
  });
});
