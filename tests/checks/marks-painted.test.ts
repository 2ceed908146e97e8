// Cells with an open finding are seen to be marked: LibreOffice computes the conditional formats, and its HTML says of each
// cell which fill it shows.
import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../src/tasks/check-records";
import { decideFindings } from "../../src/tasks/decide-findings";
import { openWorkbookFile, type FileWorkbook } from "../../src/workbook/file/file-workbook";
import { findingMarks } from "../../src/workbook/finding-marks";
import { outcomes } from "../../src/records/tables/outcomes";
import { libreOffice, savedAs } from "../libreoffice";
import { author, clock, fill, typeInto } from "../tasks/checked-book";
import { all, edit } from "./clean-report";

function asHtml(bytes: Uint8Array): string {
  return new TextDecoder().decode(savedAs("html:HTML (StarCalc)", bytes));
}

interface ShownCell {
  text: string;
  fill: string | null;
  /** Of the letters. */
  color: string | null;
}

/** The rows of a sheet, as far as its columns are not folded. */
function rowsOf(html: string, sheet: string): ShownCell[][] {
  const own = html.split("<em>").find((part) => part.startsWith(`${sheet}</em>`)) ?? "";
  return own
    .split("<tr>")
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<td([^>]*)>(.*?)<\/td>/g)].map(([, look = "", inside = ""]) => ({
        text: inside.replace(/<[^>]*>/g, ""),
        fill: /bgcolor="#(\w{6})"/.exec(look)?.[1] ?? null,
        color: /color="#(\w{6})"/.exec(inside)?.[1] ?? null,
      })),
    );
}

/** The filled cells of 성과 below its headers: id, header and fill. */
function markedCells(book: Uint8Array): string[][] {
  const [headers = [], ...rows] = rowsOf(asHtml(book), "성과");
  return rows.flatMap((row) =>
    row.flatMap(({ fill: color }, at) =>
      color === null ? [] : [[row[0]?.text ?? "", headers[at]?.text ?? "", color]],
    ),
  );
}

const [, error, warning] = findingMarks(outcomes).map(({ style }) => style.fill);

async function checkedBook(): Promise<FileWorkbook> {
  const book = await openWorkbookFile(null);
  const spoilt = all(
    edit("outcomes", "O-2", { amount: 610_000 }),
    edit("outcomes", "O-3", { amount: 370_000 }),
    edit("outcomes", "O-4", { counterparty: null }),
  );
  await fill(book, spoilt);
  await checkWorkbook(book, clock);
  return book;
}

describe.skipIf(libreOffice === undefined)("the marks of findings, as LibreOffice paints them", () => {
  it("stand on the cells with an open finding, in the colour of its severity, and on no other", async () => {
    const book = await checkedBook();
    expect(markedCells(await book.toBytes())).toEqual([
      ["O-2", "금액", error],
      ["O-3", "금액", error],
      ["O-4", "상대방", warning],
    ]);
  });

  it("go with what is decided, whether in the pane or typed into 점검, and stay with what is put off", async () => {
    const book = await checkedBook();
    const { findings } = await checkWorkbook(book, clock);
    const [first, second, third] = findings;
    await decideFindings(book, findings.slice(0, 1), { action: "ignored", reason: "발주처 확인" }, author);
    const place = (id = "") => ({ header: "점검번호", value: id });
    await typeInto(book, "점검", place(second?.id), "조치", "수정");
    await typeInto(book, "점검", place(third?.id), "조치", "보류");
    expect([first, second, third].map((one) => one?.recordId)).toEqual(["O-2", "O-3", "O-4"]);
    expect(markedCells(await book.toBytes())).toEqual([["O-4", "상대방", warning]]);
  });

  it("leave a closed line of 점검 in grey where it stands, and the others in their colours", async () => {
    const book = await checkedBook();
    const { findings } = await checkWorkbook(book, clock);
    await decideFindings(book, findings.slice(0, 1), { action: "ignored", reason: "발주처 확인" }, author);
    const [headers = [], ...rows] = rowsOf(asHtml(await book.toBytes()), "점검");
    const at = ["심각도", "기록번호", "메시지"].map((name) => headers.findIndex(({ text }) => text === name));
    const looks = rows
      .map((row) => at.map((column) => row[column]))
      .map(([mark, record, message]) => [record?.text, mark?.fill, message?.color]);
    expect(looks).toEqual([
      ["O-2", null, "767676"],
      ["O-3", error, null],
      ["O-4", warning, null],
    ]);
  });
});
