import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { nodeReaders } from "../../../src/cli/node-readers";
import { readBytes } from "../../../src/reading/read-bytes";
import { buildDocx, buildHwpx, cell, declareSize, paragraph, section, table } from "./build-package";

const title = "진주시 사절단, 다낭서 40만 달러 계약";
const sentence = "진주시는 베트남 다낭에서 40만 달러를 계약했다고 26일 밝혔다.";
const result = "상담은 모두 61건, 520만 달러였다고 시가 밝혔다.";

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readBytes(bytes, "보도자료.hwpx", nodeReaders);
  return read.ok ? read.articles.map(({ text }) => text).join("\n\n") : read.reason;
}

describe("an HWPX file", () => {
  it("gives its paragraphs in order, section by section", async () => {
    const sections = Array.from({ length: 11 }, (_, index) =>
      section(paragraph(`진주시는 ${index}차 사절단의 계약을 알렸다고 밝혔다.`)),
    );
    const text = await textOf(buildHwpx([section(paragraph(title)), ...sections]));
    expect(
      text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => /\d+(?=차)/.exec(line)?.[0]),
    ).toEqual([undefined, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  });

  it("gives a table where it stands, a row a line", async () => {
    const rows = table(
      [cell(paragraph("도시")), cell(paragraph("상담")), cell(paragraph("계약"))],
      [
        cell(paragraph("다낭")),
        cell(paragraph("40건"), paragraph("300만 달러")),
        cell(paragraph("20만 달러")),
      ],
    );
    expect(
      await textOf(buildHwpx([section(paragraph(title), paragraph(sentence), rows, paragraph(result))])),
    ).toBe([title, sentence, "도시 | 상담 | 계약", "다낭 | 40건 300만 달러 | 20만 달러", result].join("\n"));
  });

  it("gives the lines of a table that only frames the text", async () => {
    const frame = table([cell(paragraph(title), paragraph(sentence), table([cell(paragraph(result))]))]);
    expect(await textOf(buildHwpx([section(frame)]))).toBe([title, sentence, result].join("\n"));
  });

  it("joins the runs of a paragraph and keeps its breaks and blanks", async () => {
    const runs =
      "<hp:p><hp:run><hp:t>진주시는<hp:nbSpace/>베트남</hp:t></hp:run><hp:run><hp:t> 다낭에서<hp:tab/>40만 달러를 " +
      "계약했다고 밝혔다.<hp:lineBreak/>상담은 61건이었다고 시가 밝혔다.</hp:t></hp:run></hp:p>";
    expect(await textOf(buildHwpx([section(runs)]))).toBe(
      "진주시는 베트남 다낭에서 40만 달러를 계약했다고 밝혔다.\n상담은 61건이었다고 시가 밝혔다.",
    );
  });

  it("leaves out what is not printed in the text", async () => {
    const aside =
      `<hp:p><hp:run><hp:ctrl><hp:header><hp:subList>${paragraph("머리말의 9억 원")}</hp:subList></hp:header></hp:ctrl>` +
      `<hp:ctrl><hp:hiddenComment><hp:subList>${paragraph("숨은 설명의 9억 원")}</hp:subList></hp:hiddenComment></hp:ctrl>` +
      `<hp:ctrl><hp:fieldBegin><hp:parameters><hp:stringParam>9억 원</hp:stringParam></hp:parameters></hp:fieldBegin></hp:ctrl></hp:run></hp:p>`;
    expect(await textOf(buildHwpx([section(aside, paragraph(sentence))]))).toBe(sentence);
  });

  it("tells by its head table that it is a press release, by whom and of which day", async () => {
    const head = table(
      [
        cell(paragraph("보 도 일 시")),
        cell(paragraph("’26. 3. 26.(목) 조간부터")),
        cell(paragraph("배포일")),
        cell(paragraph("2026. 3. 25.")),
      ],
      [
        cell(paragraph("담당부서")),
        cell(paragraph("진주시 기업통상과")),
        cell(paragraph("담당자")),
        cell(paragraph("055-000-0000")),
      ],
    );
    const bytes = buildHwpx([section(head, paragraph(title), paragraph(sentence))]);
    const read = await readBytes(bytes, "보도자료.hwpx", nodeReaders);
    expect(
      read.ok &&
        read.articles.map(({ title: named, issuer, publishedOn, sourceType }) => [
          named,
          issuer,
          publishedOn,
          sourceType,
        ]),
    ).toEqual([[title, "진주시", "2026-03-26", "press_release"]]);
  });
});

describe("a DOCX file", () => {
  it("gives paragraphs and tables, without deleted text and field codes", async () => {
    const p = (text: string) =>
      `<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body =
      p(title) +
      `<w:p><w:r><w:t xml:space="preserve">진주시는 다낭에서 </w:t></w:r><w:del><w:r><w:delText>90만</w:delText></w:r></w:del>` +
      `<w:r><w:instrText>PAGE 90만</w:instrText></w:r><w:r><w:t>40만 달러를 계약했다고 밝혔다.</w:t></w:r></w:p>` +
      `<w:tbl><w:tr><w:tc>${p("다낭")}</w:tc><w:tc>${p("40건")}</w:tc></w:tr></w:tbl>`;
    expect(await textOf(buildDocx(body))).toBe(
      `${title}\n진주시는 다낭에서 40만 달러를 계약했다고 밝혔다.\n다낭 | 40건`,
    );
  });
});

describe("a package that cannot be read", () => {
  const whole = buildHwpx([section(paragraph(title), paragraph(sentence))]);
  const lock = `<odf:manifest xmlns:odf="o"><odf:file-entry odf:full-path="Contents/section0.xml"><odf:encryption-data/></odf:file-entry></odf:manifest>`;
  const entity = (dtd: string) =>
    section(paragraph(`${sentence}&x;`)).replace("?>", `?><!DOCTYPE s [${dtd}]>`);

  it.each([
    ["locked or view-only", buildHwpx(["\u0001\u0002"], { "META-INF/manifest.xml": lock }), "view_only"],
    ["cut short", whole.subarray(0, whole.length - 40), "damaged"],
    ["cut in the middle", whole.subarray(0, 200), "damaged"],
    ["no document", zipSync({ "a.txt": strToU8(sentence) }), "not_text"],
    ["empty", buildHwpx([section()]), "no_article"],
    ["not well-formed", buildHwpx(["<hs:sec><hp:p></hs:sec>"]), "damaged"],
    ["naming an undeclared entity", buildHwpx([section(paragraph(`${sentence}&x;`))]), "damaged"],
    ["with an external entity", buildHwpx([entity(`<!ENTITY x SYSTEM "file:///etc/hostname">`)]), "damaged"],
    [
      "with entities that multiply",
      buildHwpx([
        entity(`<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;">`),
      ]),
      "damaged",
    ],
  ])("is refused: %s", async (_kind, bytes, reason) => {
    expect(await textOf(bytes)).toBe(reason);
  });
});

describe("a zip bomb", () => {
  const bomb = zipSync({ "Contents/section0.xml": new Uint8Array(400 * 1024 * 1024) }, { level: 9 });

  it("is refused by the size that it declares, before anything is unpacked", async () => {
    const started = performance.now();
    expect([bomb.length < 500_000, await textOf(bomb)]).toEqual([true, "too_large_unpacked"]);
    expect(performance.now() - started).toBeLessThan(200);
  });

  it.each([1, 1000, 4_000_000])("that declares %i bytes is stopped there", async (size) => {
    const started = performance.now();
    expect(await textOf(declareSize(bomb, size))).toBe("too_large_unpacked");
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("spread over parts that the text does not need is not unpacked at all", async () => {
    const zip = zipSync({
      "Contents/section0.xml": strToU8(section(paragraph(title), paragraph(sentence))),
      "BinData/image1.bmp": new Uint8Array(100 * 1024 * 1024),
    });
    expect(await textOf(zip)).toBe(`${title}\n${sentence}`);
  });
});
