import { describe, expect, it } from "vitest";
import { nodeDecoders } from "../../src/cli/decoders";
import { createDecoders } from "../../src/reading/decoders";
import { mostBytes, readBytes } from "../../src/reading/read-bytes";

const text =
  "창원 사절단, 다낭에서 30만 달러 계약\n창원시 사절단이 다낭에서 30만 달러어치를 계약했다고 14일 밝혔다. 똠양꿍 소스를 만드는 업체가 앞장섰다.\n";

const inCp949 = Buffer.from(
  "c3a2bff820bbe7c0fdb4dc2c20b4d9b3b6bfa1bcad203330b8b820b4deb7af20b0e8bee00ac3a2bff8bdc320bbe7c0fdb4dcc0cc20b4d9" +
    "b3b6bfa1bcad203330b8b820b4deb7afbeeec4a1b8a620b0e8bee0c7dfb4d9b0ed203134c0cf20b9e0c7fbb4d92e208c63bee7b2e120bc" +
    "d2bdbab8a620b8b8b5e5b4c220bef7c3bcb0a120bed5c0e5bcb9b4d92e0a",
  "hex",
);

function bytesOf(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))),
  );
}

function reasonFor(bytes: Uint8Array, name = "기사.txt"): string {
  const result = readBytes(bytes, name, nodeDecoders);
  return result.ok ? "read" : result.reason;
}

describe("a text file", () => {
  const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");

  it.each([
    ["UTF-8", bytesOf(text)],
    ["UTF-8 with its mark", bytesOf([0xef, 0xbb, 0xbf], text)],
    ["UTF-16, little end first", utf16],
    ["UTF-16, big end first", Buffer.from(utf16).swap16()],
    ["CP949 with a syllable that EUC-KR lacks", inCp949],
  ])("is read in %s", (_encoding, bytes) => {
    const result = readBytes(bytes, "기사.txt", nodeDecoders);
    expect(result.ok && result.articles.map((article) => article.text)).toEqual([text.trimEnd()]);
  });
});

describe("a file that cannot be read", () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const hwpHeader = (properties: number) =>
    bytesOf(ole, "HWP Document File", Array(19).fill(0), [properties, 0, 0, 0]);
  const zip = [0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0];

  it.each([
    ["nothing", bytesOf(), "empty"],
    ["only blanks", bytesOf(" \n\t\n"), "empty"],
    ["50 MB", new Uint8Array(50 * 1024 * 1024).fill(0x20), "too_large"],
    ["a PDF", bytesOf("%PDF-1.7\n", [0, 1, 2]), "pdf"],
    ["an HWP", hwpHeader(1), "hwp"],
    ["an HWP with a password", hwpHeader(0b11), "encrypted"],
    ["an HWPX", bytesOf(zip, "mimetypeapplication/hwp+zip"), "hwpx"],
    ["a DOCX", bytesOf(zip, "[Content_Types].xml", "word/document.xml"), "docx"],
    ["a zip with a password", bytesOf([0x50, 0x4b, 0x03, 0x04, 20, 0, 1, 0], "a.txt"), "encrypted"],
    ["an old Word file", bytesOf(ole, "WordDocument"), "not_text"],
    [
      "an encrypted Office file",
      bytesOf(ole, Buffer.from("EncryptedPackage", "utf16le").toJSON().data),
      "encrypted",
    ],
    ["a picture", bytesOf([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "not_text"],
    ["bytes of no encoding", bytesOf([0xff, 0x80, 0xff, 0x80]), "unknown_encoding"],
    ["a web page", bytesOf("<!DOCTYPE html>\n<html><body>기사</body></html>"), "html"],
  ])("such as %s is refused", (_kind, bytes, reason) => {
    expect(reasonFor(bytes)).toBe(reason);
  });

  it("is told from text by its bytes, not by its name", () => {
    expect([reasonFor(bytesOf(text), "기사.hwp"), reasonFor(hwpHeader(1), "기사.txt")]).toEqual([
      "read",
      "hwp",
    ]);
  });

  it("says in Korean what to do", () => {
    expect(readBytes(bytesOf("%PDF-1.4"), "보도자료.pdf", nodeDecoders)).toEqual({
      ok: false,
      reason: "pdf",
      message: "PDF 파일은 아직 읽지 못합니다. 텍스트로 저장하거나 본문을 붙여넣으세요.",
      messageEn: "PDF files cannot be read yet. Save the file as text, or paste the article's text.",
    });
  });

  it("may be as large as the limit", () => {
    const bytes = new Uint8Array(mostBytes).fill(0x0a);
    bytes.set(bytesOf(text));
    expect(reasonFor(bytes)).toBe("read");
  });
});

describe("a decoder of the host that fails for another reason", () => {
  it("is not taken for a wrong encoding", () => {
    class BrokenDecoder {
      decode(): string {
        throw new RangeError("out of memory");
      }
    }
    expect(() => createDecoders(BrokenDecoder).utf8(bytesOf(text))).toThrow(RangeError);
  });
});
