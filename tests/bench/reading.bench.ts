// Each kind of file that offices hand on, in the size they usually have: how long one takes to become text or rows.
import { strToU8 } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { nodeReaders } from "../../src/cli/node-readers";
import { readRecordFile } from "../../src/importing/record-file/read-record-file";
import { readBytes } from "../../src/reading/read-bytes";
import { buildDocx, buildHwpx, cell, paragraph, section, table } from "../reading/package/build-package";
import { buildPdf } from "../reading/pdf/build-pdf";
import { timed, type Benchmark } from "./measure";
import { articlesOf } from "./own-texts";

const files = 50;
const rowCount = 1000;
const headers = ["기사번호", "행사명", "실적항목", "금액", "통화", "상대방", "기업명"];

const benchmark: Benchmark = async () => {
  const texts = articlesOf(2048, files);
  const sets: [kind: string, sample: Uint8Array[]][] = [
    ["article.txt", texts.map((text) => strToU8(text))],
    ["article.html", texts.map((text) => strToU8(webPageOf(text)))],
    ["release.hwpx", texts.map((text) => buildHwpx([section(...paragraphsOf(text), results)]))],
    ["release.docx", texts.map((text) => buildDocx(linesOf(text).map(wordParagraph).join("")))],
    ["release.pdf", texts.map((text) => pdfOf(text))],
  ];
  const measures = [];
  for (const [name, sample] of sets) {
    const timing = await timed(async () => {
      for (const bytes of sample) {
        const read = await readBytes(bytes, name, nodeReaders);
        if (!read.ok) throw new Error(`${name}: ${read.message}`);
      }
    });
    measures.push({
      what: `read ${files} files .${name.split(".").at(-1) ?? ""}`,
      size: sizeOf(sample),
      unit: "ms" as const,
      ...timing,
    });
  }
  for (const [name, bytes] of [
    ["records.csv", strToU8(rows.map((row) => row.join(",")).join("\n"))],
    ["records.xlsx", await writeXlsx({ sheets: [{ name: "성과", rows }] })],
  ] as const) {
    const timing = await timed(async () => {
      const read = await readRecordFile({ id: "bench", name, bytes }, nodeReaders);
      if (!read.ok) throw new Error(`${name}: ${read.message}`);
    });
    measures.push({ what: `read ${name}`, size: `${rowCount} rows`, unit: "ms" as const, ...timing });
  }
  return measures;
};

export default benchmark;

const results = table(
  [cell(paragraph("도시")), cell(paragraph("상담")), cell(paragraph("계약추진"))],
  ...["다낭", "하노이", "호치민", "방콕", "마닐라"].map((city, index) => [
    cell(paragraph(city)),
    cell(paragraph(`${40 + index}건 ${300 + index}만 달러`)),
    cell(paragraph(`${20 + index}만 달러`)),
  ]),
);

const rows: (string | number)[][] = [
  headers,
  ...Array.from({ length: rowCount }, (_, index) => [
    `기사${Math.floor(index / 5)}`,
    `가온시 무역사절단 ${Math.floor(index / 5)}`,
    index % 2 === 0 ? "상담" : "계약추진",
    10_000 * (index + 1),
    "USD",
    `반푸${index}`,
    `다온식품${index}`,
  ]),
];

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function paragraphsOf(text: string): string[] {
  return linesOf(text).map((line) => paragraph(line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")));
}

function wordParagraph(line: string): string {
  const escaped = line.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<w:p><w:r><w:t>${escaped}</w:t></w:r></w:p>`;
}

/** A page as news sites save it: menus around the story and meta data in front. */
function webPageOf(text: string): string {
  const [title = "", ...body] = linesOf(text);
  const menu = Array.from({ length: 60 }, (_, index) => `<li><a href="/${index}">메뉴 ${index}</a></li>`);
  return (
    `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${title}</title>` +
    `<meta property="og:title" content="${title}"><meta property="og:site_name" content="가온일보"></head>` +
    `<body><nav><ul>${menu.join("")}</ul></nav><article><h1>${title}</h1>` +
    `${body.map((line) => `<p>${line}</p>`).join("")}</article><footer><ul>${menu.join("")}</ul></footer></body></html>`
  );
}

function pdfOf(text: string): Uint8Array {
  const lines = linesOf(text).flatMap((line) => line.match(/.{1,36}/g) ?? []);
  return buildPdf([
    lines.slice(0, 48).map((line, index) => ({ text: line, x: 60, y: 790 - index * 16, size: 10 })),
  ]);
}

function sizeOf(sample: readonly Uint8Array[]): string {
  const bytes = sample.reduce((sum, one) => sum + one.length, 0) / sample.length;
  return `${(bytes / 1024).toFixed(1)} KB each`;
}
