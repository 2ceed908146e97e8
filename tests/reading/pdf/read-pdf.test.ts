import { describe, expect, it } from "vitest";
import { nodeReaders } from "../../../src/cli/node-readers";
import { readBytes } from "../../../src/reading/read-bytes";
import { buildPdf, type PdfPiece } from "./build-pdf";

async function readPdf(bytes: Uint8Array) {
  const read = await readBytes(bytes, "보도자료.pdf", nodeReaders);
  return read.ok ? read.articles.map(({ text }) => text) : read.reason;
}

const title: PdfPiece = { text: "진주시 사절단, 다낭서 40만 달러 계약", x: 60, y: 780, size: 20 };

describe("a PDF with a text layer", () => {
  it("is read from top to bottom, whatever the order in the file", async () => {
    const first = { text: "진주시는 다낭에서 40만 달러를 계약했다.", x: 60, y: 740 };
    const second = { text: "상담은 모두 32건이었다고 시가 밝혔다.", x: 60, y: 700 };
    expect(await readPdf(buildPdf([[second, title, first]]))).toEqual([
      [title.text, first.text, second.text].join("\n"),
    ]);
  });

  it("keeps a sentence whole that runs on into the next line", async () => {
    const line = "진주시 무역사절단이 베트남 다낭에서 바이어 서른두 곳을 만나";
    const pages = [[title, { text: line, x: 60, y: 740 }, { text: "40만 달러를 계약했다.", x: 60, y: 722 }]];
    expect(await readPdf(buildPdf(pages))).toEqual([`${title.text}\n${line} 40만 달러를 계약했다.`]);
  });

  it("joins the halves of a word that it writes whole elsewhere, and no others", async () => {
    const pieces = [
      { text: "진주시 무역사절단이 베트남 다낭에서 바이어 서른두 곳을 만나", x: 60, y: 740 },
      { text: "시장을 살피고 현지 수입사 여섯 곳과 모두 40만 달러어치의 계", x: 60, y: 722 },
      { text: "약을 맺고 돌아왔다.", x: 60, y: 704 },
      { text: "진주시는 다음 사절단도 계약을 맺도록 돕겠다고 밝혔다.", x: 60, y: 660 },
    ];
    const [text] = (await readPdf(buildPdf([[title, ...pieces]]))) as string[];
    expect(text?.split("\n")[1]).toBe(
      "진주시 무역사절단이 베트남 다낭에서 바이어 서른두 곳을 만나 시장을 살피고 현지 수입사 여섯 곳과 모두 40만 달러어치의 계약을 맺고 돌아왔다.",
    );
  });

  it("goes on over the end of a page", async () => {
    const end = "진주시 무역사절단이 베트남 다낭에서 바이어 서른두 곳을 만나";
    const pages = [[title, { text: end, x: 60, y: 60 }], [{ text: "40만 달러를 계약했다.", x: 60, y: 780 }]];
    expect(await readPdf(buildPdf(pages))).toEqual([`${title.text}\n${end} 40만 달러를 계약했다.`]);
  });

  it("tells the cells of a table row apart", async () => {
    const sentence = { text: "진주시는 다낭에서 40만 달러를 계약했다.", x: 60, y: 740 };
    const row = [
      { text: "보도일시", x: 60, y: 810 },
      { text: "2026. 3. 26.(목)", x: 200, y: 810 },
    ];
    const read = await readBytes(buildPdf([[...row, title, sentence]]), "가.pdf", nodeReaders);
    expect(read.ok && read.articles.map(({ publishedOn, sourceType }) => [publishedOn, sourceType])).toEqual([
      ["2026-03-26", "press_release"],
    ]);
  });
});

describe("a PDF that cannot be read", () => {
  it("is refused if it holds pictures only", async () => {
    expect(await readPdf(buildPdf([[], [{ text: "- 2 -", x: 300, y: 20 }]]))).toBe("image_pdf");
  });

  it("is refused if it is encrypted", async () => {
    const lock = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`;
    expect(await readPdf(buildPdf([[title]], lock))).toBe("encrypted");
  });

  it("is refused if it was cut short", async () => {
    expect(await readPdf(buildPdf([[title]]).subarray(0, 200))).toBe("damaged");
  });

  it("runs no script that it brings", async () => {
    const trailer = "/Info << /Title (x) >>";
    const bytes = Buffer.from(
      buildPdf([[title, { text: "진주시는 다낭에서 40만 달러를 계약했다.", x: 60, y: 740 }]], trailer),
    );
    const armed = Buffer.from(
      bytes
        .toString("latin1")
        .replace("/Type /Catalog", "/Type /Catalog /OpenAction << /S /JavaScript /JS (globalThis.ran=1) >>"),
      "latin1",
    );
    expect(await readPdf(armed)).toEqual([`${title.text}\n진주시는 다낭에서 40만 달러를 계약했다.`]);
    expect("ran" in globalThis).toBe(false);
  });
});
