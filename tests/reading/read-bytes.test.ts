import { describe, expect, it } from "vitest";
import { nodeReaders } from "../../src/cli/node-readers";
import { createDecoders } from "../../src/reading/decoders";
import { mostTextBytes, readBytes, tooManyBytes } from "../../src/reading/read-bytes";

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

async function reasonFor(bytes: Uint8Array, name = "기사.txt"): Promise<string> {
  const result = await readBytes(bytes, name, nodeReaders);
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
  ])("is read in %s", async (_encoding, bytes) => {
    const result = await readBytes(bytes, "기사.txt", nodeReaders);
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
    ["200 MB", new Uint8Array(tooManyBytes), "file_too_large"],
    ["a PDF cut short", bytesOf("%PDF-1.7\n", [0, 1, 2]), "damaged"],
    ["an HWP", hwpHeader(1), "hwp"],
    ["an HWP with a password", hwpHeader(0b11), "encrypted"],
    ["an HWP for viewing only", hwpHeader(0b101), "view_only"],
    ["an HWPX cut short", bytesOf(zip, "mimetypeapplication/hwp+zip"), "damaged"],
    ["a zip with a password", bytesOf([0x50, 0x4b, 0x03, 0x04, 20, 0, 1, 0], "a.txt"), "encrypted"],
    ["an old Word file", bytesOf(ole, Buffer.from("WordDocument", "utf16le").toJSON().data), "doc"],
    ["an old Excel file", bytesOf(ole, Buffer.from("Workbook", "utf16le").toJSON().data), "xls"],
    [
      "a web archive",
      bytesOf("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html>"),
      "web_archive",
    ],
    [
      "an encrypted Office file",
      bytesOf(ole, Buffer.from("EncryptedPackage", "utf16le").toJSON().data),
      "encrypted",
    ],
    ["a picture", bytesOf([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "not_text"],
    ["bytes of no encoding", bytesOf([0xff, 0x80, 0xff, 0x80]), "unknown_encoding"],
    [
      "a page that its first declaration swallows",
      bytesOf("<!doctype html\n진주시는 계약했다."),
      "no_article",
    ],
    ["a web page without a story", bytesOf("<!DOCTYPE html>\n<html><body>기사</body></html>"), "no_article"],
  ])("such as %s is refused", async (_kind, bytes, reason) => {
    expect(await reasonFor(bytes)).toBe(reason);
  });

  it("is told from text by its bytes, not by its name", async () => {
    expect([await reasonFor(bytesOf(text), "기사.hwp"), await reasonFor(hwpHeader(1), "기사.txt")]).toEqual([
      "read",
      "hwp",
    ]);
  });

  it("says in Korean what to do", async () => {
    expect(await readBytes(hwpHeader(1), "보도자료.hwp", nodeReaders)).toEqual({
      ok: false,
      reason: "hwp",
      message: "예전 한글(.hwp) 형식은 읽지 못합니다. 한글에서 HWPX로 다시 저장하거나 본문을 붙여넣으세요.",
      messageEn:
        "The old .hwp format cannot be read. Save it as HWPX in Hangul, or paste the article's text.",
    });
  });

  it("may be as large as the limit", async () => {
    const bytes = new Uint8Array(mostTextBytes).fill(0x0a);
    bytes.set(bytesOf(text));
    expect(await reasonFor(bytes)).toBe("read");
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
