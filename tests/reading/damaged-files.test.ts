// Files arrive damaged: cut short by a download, changed by a mail filter, or made to harm. Whatever is in them, the
// answer is articles or a refusal, and it comes in time.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeReaders } from "../../src/cli/node-readers";
import { readBytes } from "../../src/reading/read-bytes";
import { buildDocx, buildHwpx, cell, paragraph, section, table } from "./package/build-package";
import { buildPdf } from "./pdf/build-pdf";

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

interface Damage {
  cut: number;
  changes: readonly { at: number; byte: number }[];
  repeat: { from: number; length: number; times: number };
}

const damages: fc.Arbitrary<Damage> = fc.record({
  cut: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  changes: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }), {
    maxLength: 12,
  }),
  repeat: fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    times: fc.nat(200),
  }),
});

function damage(bytes: Uint8Array, { cut, changes, repeat }: Damage): Uint8Array {
  const kept = Buffer.from(bytes.subarray(0, Math.ceil(bytes.length * cut)));
  for (const { at, byte } of changes) if (kept.length > 0) kept[Math.floor(at * (kept.length - 1))] = byte;
  const from = Math.floor(repeat.from * kept.length);
  const piece = kept.subarray(from, from + repeat.length);
  const copies = Array.from({ length: repeat.times }, () => piece);
  return Buffer.concat([kept.subarray(0, from), ...copies, kept.subarray(from)]);
}

describe("a damaged file", () => {
  it.each(whole)("that was %s is read or refused within two seconds", async (_kind, bytes) => {
    expect((await readBytes(bytes, "자료", nodeReaders)).ok).toBe(true);
    await fc.assert(
      fc.asyncProperty(damages, async (how) => {
        const started = performance.now();
        const read = await readBytes(damage(bytes, how), "자료", nodeReaders);
        expect(read.ok ? read.articles.length > 0 : read.message !== "").toBe(true);
        expect(performance.now() - started).toBeLessThan(2000);
      }),
      { numRuns: 150 },
    );
  });
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
    const started = performance.now();
    const read = await readBytes(Buffer.from(`<html><body>${body}`), "가.html", nodeReaders);
    expect(read.ok ? read.articles.length : read.message.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
