// Files that are no workbook, or that an update would not keep whole, are refused with the reason; nothing changes.
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { readDirectory } from "../../../src/workbook/file/zip-directory";
import { withNewPart, withPart } from "./package-text";
import { firstCommit } from "./sample-plan";

const user = readFileSync(new URL("../../../../shared/excel-files/table10.xlsx", import.meta.url));

/** The zip with each part, or those whose name begins so, declared in the directory to unpack to so many bytes. */
function declaring(zip: Uint8Array, size: number, name = ""): Uint8Array {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (strFromU8(bytes.subarray(at + 46, at + 46 + name.length)) === name)
      view.setUint32(at + 24, size, true);
  }
  return bytes;
}

/** The zip with each part said to stand where the first and largest stands. */
function overlapping(zip: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(zip)).sort(([, a], [, b]) => b.length - a.length);
  const bytes = zipSync(Object.fromEntries(parts), { level: 0 });
  const view = new DataView(bytes.buffer);
  const first = view.getUint32(bytes.length - 6, true);
  const sizes = bytes.slice(first + 20, first + 28);
  for (let at = first; view.getUint32(at, true) === 0x02014b50;) {
    bytes.set(sizes, at + 20);
    view.setUint32(at + 42, 0, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
  return bytes;
}

/** The zip with its directory said to be elsewhere. */
function misplaced(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip);
  new DataView(bytes.buffer).setUint32(bytes.length - 6, bytes.length + 1_000, true);
  return bytes;
}

/** 40 MB that pack to 40 kB. */
const blanks = new Uint8Array(40_000_000).fill(0x20);
const packedBlanks = zipSync({ "xl/workbook.xml": blanks });

describe("opening", () => {
  it.each([
    ["nothing", new Uint8Array(), "not_a_workbook"],
    ["a text", strToU8("기사 본문입니다."), "not_a_workbook"],
    [
      "an encrypted workbook or an .xls",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      "not_a_workbook",
    ],
    ["half a workbook", user.subarray(0, user.length / 2), "not_a_workbook"],
    ["a zip that is no workbook", zipSync({ "a.txt": strToU8("a") }), "not_a_workbook"],
    [
      "a workbook whose parts are cut short",
      withPart(user, "xl/workbook.xml", (xml) => xml.slice(0, 400)),
      "not_a_workbook",
    ],
    [
      "a part with a DTD",
      withPart(user, "xl/workbook.xml", (xml) => xml.replace("<workbook", "<!DOCTYPE x><workbook")),
      "not_a_workbook",
    ],
    ["a zip that claims to be huge", declaring(user, 900_000_000), "too_large"],
    ["a zip bomb", zipSync({ ...unzipSync(user), "xl/workbook.xml": blanks }), "too_large"],
    ["a zip whose parts hold more than they declare", declaring(packedBlanks, 1_000), "not_a_workbook"],
    ["a zip whose directory lies about its place", misplaced(user), "not_a_workbook"],
  ])("%s is refused", async (_, bytes, code) => {
    await expect(openWorkbookFile(bytes)).rejects.toMatchObject({ name: "WorkbookError", code });
  });
});

it("a zip whose parts lie over one another is refused for that", async () => {
  await expect(openWorkbookFile(overlapping(user))).rejects.toMatchObject({
    code: "not_a_workbook",
    cause: { message: "parts lie over one another" },
  });
});

it("a sheet that holds more than it declares is refused when it is read", async () => {
  const book = await openWorkbookFile(declaring(zipSync(unzipSync(user), { level: 6 }), 2_000));
  await expect(book.read({ tables: ["Table1"], names: [] })).rejects.toMatchObject({
    code: "not_a_workbook",
  });
});

it("a sheet that packs like no genuine one is refused when it is read", async () => {
  const bomb = declaring(zipSync(unzipSync(user), { level: 6 }), 300_000_000, "xl/worksheets/sheet1.xml");
  const book = await openWorkbookFile(bomb);
  await expect(book.read({ tables: ["Table1"], names: [] })).rejects.toMatchObject({
    name: "WorkbookError",
    code: "too_large",
  });
});

it("a picture that is nearly blank is no bomb: it is never unpacked", async () => {
  const name = "xl/media/image9.bmp";
  const zip = zipSync({ ...unzipSync(user), [name]: strToU8("a") });
  const bytes = declaring(zip, 300_000_000, name);
  const partIn = (file: Uint8Array) => [...readDirectory(file)].find((part) => part.name === name);
  const book = await openWorkbookFile(bytes);
  await book.commit(firstCommit);
  expect(partIn(bytes)?.size).toBe(300_000_000);
  expect(partIn(await book.toBytes())).toEqual(partIn(bytes));
});

it("a sheet whose XML is cut short is refused when it is read", async () => {
  const cut = withPart(user, "xl/worksheets/sheet1.xml", (xml) => xml.slice(0, -40));
  const book = await openWorkbookFile(cut);
  const tables = ["Table1", "표1"];
  await expect(book.read({ tables, names: [] })).rejects.toMatchObject({
    name: "WorkbookError",
    code: "not_a_workbook",
    message: expect.stringContaining("xl/worksheets/sheet1.xml") as string,
  });
});

/** As other programs save it: of another namespace, and with days counted from 1904. */
const strict = withPart(user, "xl/workbook.xml", (xml) =>
  xml.replace(
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ),
);
const of1904 = withPart(user, "xl/workbook.xml", (xml) =>
  xml.replace("<workbookPr ", '<workbookPr date1904="1" '),
);

describe("reading", () => {
  it.each([
    [
      "a Strict Open XML workbook, whose tables would not be found",
      strict,
      /^'Strict Open XML'.*저장하세요\.$/,
    ],
    ["a workbook of the 1904 date system", of1904, /1904 날짜 체계.*시도하세요\.$/],
  ])("%s is refused", async (_, bytes, message) => {
    const book = await openWorkbookFile(bytes);
    await expect(book.read({ tables: ["성과"], names: [] })).rejects.toMatchObject({
      code: "cannot_keep_whole",
      message: expect.stringMatching(message) as string,
    });
  });
});

describe("changing", () => {
  it.each([
    [
      "a signed workbook",
      withNewPart(user, "_xmlsignatures/sig1.xml", "<Signature/>"),
      "cannot_keep_whole",
      /디지털 서명/,
    ],
    [
      "a shared workbook",
      withNewPart(user, "xl/revisions/revisionHeaders.xml", "<headers/>"),
      "cannot_keep_whole",
      /공유 통합 문서/,
    ],
    ["a Strict Open XML workbook", strict, "cannot_keep_whole", /Strict Open XML/],
    ["a workbook of the 1904 date system", of1904, "cannot_keep_whole", /1904 날짜 체계/],
    [
      "a workbook with a locked structure",
      withPart(user, "xl/workbook.xml", (xml) =>
        xml.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'),
      ),
      "sheet_protected",
      /통합 문서 보호를 해제/,
    ],
  ])("%s is refused, and stays byte-equal", async (_, bytes, code, reason) => {
    const book = await openWorkbookFile(bytes);
    await expect(book.commit(firstCommit)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(reason) as string,
    });
    expect(await book.toBytes()).toEqual(bytes);
  });

  it("leaves a user's sheet of the same name alone", async () => {
    const renamed = withPart(user, "xl/workbook.xml", (xml) => xml.replace('name="Sheet1"', 'name="성과"'));
    const book = await openWorkbookFile(renamed);
    await book.commit(firstCommit);
    const { sheets, tables } = await book.read({ tables: ["성과"], names: [] });
    expect(sheets).toEqual(["성과", "성과 (2)", "요약-시도"]);
    expect(tables[0]?.sheet).toBe("성과 (2)");
  });
});
