// Files arrive damaged: cut short by a download, changed by a mail filter, or made to harm. Whatever is in them, the
// answer is articles or a refusal, and it comes in time, also where no ending tells of what kind it is.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDocx, buildHwpx, cell, paragraph, section, table } from "./package/build-package";
import { buildPdf } from "./pdf/build-pdf";
import { damage, damagesWith, readTimed } from "./fuzzing";

const sentence = "진주시는 베트남 다낭에서 40만 달러를 계약했다고 26일 밝혔다.";
const rows = table([cell(paragraph("다낭")), cell(paragraph("40건"))]);

const whole: [string, Uint8Array][] = [
  ["a text", Buffer.from(`진주 사절단\n입력 2026.03.26\n${sentence}\n=====\n${sentence}`)],
  [
    "a web page",
    Buffer.from(
      `<html><head><meta property="og:title" content="진주 사절단"><script type="application/ld+json">{"@type":"NewsArticle"}</script></head>` +
        `<body><table><tr><td>가</td></tr></table><p>${sentence}</p></body></html>`,
    ),
  ],
  ["an HWPX", buildHwpx([section(paragraph(sentence), rows)])],
  ["a DOCX", buildDocx(`<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`)],
  ["a PDF", buildPdf([[{ text: sentence, x: 60, y: 700 }]])],
];

describe("a damaged file", () => {
  it.each(whole)(
    "that was %s and has lost its ending is read or refused within two seconds",
    async (_kind, bytes) => {
      expect((await readTimed("자료", bytes)).outcome).toBe("articles");
      await fc.assert(
        fc.asyncProperty(damagesWith(whole.map(([, file]) => file)), async (how) => {
          expect((await readTimed("자료", damage(bytes, how))).milliseconds).toBeLessThan(2000);
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe("a page of great size", () => {
  it.each([
    ["paragraphs", `<p>${sentence}</p>`.repeat(20_000)],
    ["links", `<a href="/1">뉴스</a> `.repeat(60_000)],
    ["nested tables", "<table><tr><td>".repeat(150) + sentence],
    ["nested open paragraphs", "<div><p>가".repeat(400) + sentence],
    ["one long line", `<p>${"가나다 ".repeat(500_000)}${sentence}</p>`],
    ["open brackets", "<".repeat(1_000_000)],
    ["open comments", "<!--".repeat(200_000)],
    ["one endless attribute", `<meta content="${"x".repeat(2_000_000)}`],
  ])("is answered in time: %s", async (_kind, body) => {
    const { milliseconds } = await readTimed("가.html", Buffer.from(`<html><body>${body}`));
    expect(milliseconds).toBeLessThan(5000);
  });
});
