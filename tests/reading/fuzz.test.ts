// Whatever bytes come under whatever name: every reader answers with articles or with a reason, within two seconds of
// processor time and 500 MB. Nothing is thrown. FUZZ_RUNS=1000 looks longer than every run of the tests does.
import { readdirSync, readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import * as fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDocx, buildHwpx, cell, paragraph, section, table } from "./package/build-package";
import { buildPdf } from "./pdf/build-pdf";
import { officeFiles, type OfficeKind } from "./office-files";
import { damage, damagePart, damagesWith, readTimed } from "./fuzzing";

const runs = Number(process.env.FUZZ_RUNS ?? 150);
const mostMilliseconds = 2000;
const mostMegabytes = 500;

const sentence = "진주시는 베트남 다낭에서 40만 달러를 계약했다고 26일 밝혔다.";
const record = { article: { title: "진주 사절단", published_on: "2026-03-26" }, text: sentence };
const header = ["사업명", "시도", "실적항목", "금액", "통화", "체결일"];
const row = ["진주 사절단", "경남", "계약", 400000, "USD", "2026-03-26"];
const csv = `${header.join(",")}\n${row.join(",")}\n`;

const articleFolder = new URL("../../../shared/articles/dev/", import.meta.url);
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, articleFolder))
    .slice(0, 4)
    .map((name) => new Uint8Array(readFileSync(new URL(folder + name, articleFolder))));
const articles = filesIn("texts/");
/** One article as other programs write it. */
const written = officeFiles(new TextDecoder().decode(articles[0]), ["pdf", "html"]);
const writtenAs = (kind: OfficeKind) => [written.get(kind) ?? []].flat();

const workbookFolder = new URL("../../../shared/excel-files/", import.meta.url);
const workbooks = readdirSync(workbookFolder)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => new Uint8Array(readFileSync(new URL(name, workbookFolder))));

/** Whole files by the extension under which they come. */
const seeds: Readonly<Record<string, readonly [Uint8Array, ...Uint8Array[]]>> = {
  txt: [strToU8(`진주 사절단\n입력 2026.03.26\n${sentence}\n=====\n${sentence}`), ...articles],
  html: [
    strToU8(
      `<!doctype html><html><head><meta property="og:title" content="진주 사절단"><script type="application/ld+json">` +
        `{"@type":"NewsArticle","datePublished":"2026-03-26"}</script></head><body><table><tr><td rowspan=2>가</td>` +
        `</tr></table><article><p>${sentence}</p><p>${sentence}</p></article></body></html>`,
    ),
    ...writtenAs("html"),
  ],
  hwpx: [
    buildHwpx([section(paragraph(sentence), table([cell(paragraph("다낭")), cell(paragraph("40건"))]))]),
  ],
  docx: [buildDocx(`<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p><w:tbl><w:tr><w:tc/></w:tr></w:tbl>`)],
  pdf: [
    buildPdf([[{ text: sentence, x: 60, y: 700 }], [{ text: sentence, x: 60, y: 600 }]]),
    ...writtenAs("pdf"),
  ],
  csv: [strToU8(csv)],
  tsv: [strToU8(csv.replaceAll(",", "\t"))],
  xlsx: [await writeXlsx({ sheets: [{ name: "성과", rows: [header, row, row] }] }), ...workbooks],
  json: [strToU8(JSON.stringify({ articles: [record, record] })), ...filesIn("labels/")],
  jsonl: [strToU8(`${JSON.stringify(record)}\n${JSON.stringify(record)}\n`)],
};
const extensions = Object.keys(seeds);
const zipped = ["hwpx", "docx", "xlsx"];
const damages = damagesWith(Object.values(seeds).flat());

const slowest = new Map<string, number>();

async function expectAnswer(extension: string, bytes: Uint8Array): Promise<void> {
  const { milliseconds } = await readTimed(`자료.${extension}`, bytes);
  slowest.set(extension, Math.max(milliseconds, slowest.get(extension) ?? 0));
  expect(milliseconds).toBeLessThan(mostMilliseconds);
}

const megabytes = () => process.resourceUsage().maxRSS / 1024;
let megabytesBefore = 0;

beforeAll(() => {
  megabytesBefore = megabytes();
});

afterAll(() => {
  const times = [...slowest].map(([extension, milliseconds]) => `${extension} ${Math.round(milliseconds)}`);
  const more = megabytes() - megabytesBefore;
  process.stdout.write(`slowest inputs, ms: ${times.join(", ")}; memory: ${Math.round(more)} MB more\n`);
  expect(more).toBeLessThan(mostMegabytes);
});

describe.each(extensions)("under the name of a .%s", (extension) => {
  it("a whole file is read, which loads what reads it", async () => {
    const [whole, ...others] = seeds[extension] ?? [new Uint8Array()];
    expect((await readTimed(`자료.${extension}`, whole)).outcome).toBe("articles");
    for (const other of others) await readTimed(`자료.${extension}`, other);
  });

  it("any bytes are read or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000, size: "max" }), (bytes) =>
        expectAnswer(extension, bytes),
      ),
      { numRuns: runs },
    );
  });

  it("a damaged file is read or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...(seeds[extension] ?? [])), damages, (seed, how) =>
        expectAnswer(extension, damage(seed, how)),
      ),
      { numRuns: runs },
    );
  });

  it("a file of another kind is read or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.values(seeds).flat()), damages, (seed, how) =>
        expectAnswer(extension, damage(seed, how)),
      ),
      { numRuns: runs },
    );
  });
});

describe.each(zipped)("inside a .%s", (extension) => {
  it("a damaged part that is packed soundly is read or refused", async () => {
    const whole = fc.constantFrom(...(seeds[extension] ?? []));
    await fc.assert(
      fc.asyncProperty(whole, fc.double({ min: 0, max: 1, noNaN: true }), damages, (seed, which, how) =>
        expectAnswer(extension, damagePart(seed, which, how)),
      ),
      { numRuns: runs * 3 },
    );
  });
});
