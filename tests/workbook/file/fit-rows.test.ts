// Rows with long texts are stored as tall as their lines need, since no spreadsheet sizes the rows of a file it opens.
import { beforeAll, describe, expect, it } from "vitest";
import { unzipSync } from "fflate";
import { initialSettings } from "../../../src/records/report";
import { changes } from "../../../src/records/tables/reviews";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { recordSheet, recordSheets } from "../../../src/workbook/record-sheets";
import { emptyCommit } from "../../../src/workbook/workbook";

const short = "오타 수정";
const long = "계약서와 맞추어 보고 고침. ".repeat(3).trim();

function row(id: string, reason: string) {
  return new Map([
    ["기록번호", id],
    ["사유", reason],
  ]);
}

/** Just as wide as the column of 20 digits. */
const fitting = "계약서 보고 고침 끝.";

/** The `<row>` tags of a sheet, without that of the header. */
async function rowTags(bytes: Uint8Array, place = 1): Promise<string[]> {
  const parts = unzipSync(bytes);
  const sheet = new TextDecoder().decode(parts[`xl/worksheets/sheet${place}.xml`]);
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
        {
          table: "변경이력",
          rows: [row("1", short), row("2", long), row("3", `${short}\n${short}`), row("4", fitting)],
        },
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

  it("is one line tall for a text that just fits, in which no line can break early", () => {
    expect(tags[3]).toBe('<row r="5">');
  });

  it("counts the lines that a text brings itself", () => {
    expect(tags[2]).toBe('<row r="4" ht="33">');
  });
});

describe("a row of 점검", () => {
  it.each([
    ["MOU 체결 후 10개월, 후속 확인이 없습니다.", "귀속일 2026-01-09, 후속기한 2026-07-09", "후속조사"],
    [
      "계약 증빙이 없습니다(보도·보도자료만 있음).",
      "signed export contracts worth $1.2 million",
      "계약서·발주서 첨부",
    ],
    ["2026. 10. 22.에는 없는 행정구역입니다: 광주 북구.", "~2026-06-30", "전남광주 북구"],
    ["명칭이 바뀐 지역입니다: 광주 → 전남광주(2026. 7. 1.).", "광주 ~2026-06-30", "현행 명칭(원문은 유지)"],
    ["참가기업 명단(12개사)이 발표(14개사)와 다릅니다.", "참가기업 명단 12개사", "명단 확인"],
    [
      "귀속일을 정할 수 없어 기간 집계에서 빠졌습니다.",
      "종료일, 시작일, 게재일 빈칸",
      "체결일·종료일·게재일 입력",
    ],
  ])("is one line tall for what is mostly found: %s", async (message, evidence, fix) => {
    const workbook = await openWorkbookFile(null);
    const sheets = recordSheets(initialSettings("2026-11-23"));
    await workbook.commit({ ...emptyCommit, sheets });
    const finding = new Map([
      ["메시지", message],
      ["근거", evidence],
      ["제안", fix],
    ]);
    await workbook.commit({ ...emptyCommit, appends: [{ table: "점검", rows: [finding] }] });
    const place = sheets.findIndex(({ name }) => name === "점검") + 1;
    expect(await rowTags(await workbook.toBytes(), place)).toEqual(['<row r="2">']);
  });
});
