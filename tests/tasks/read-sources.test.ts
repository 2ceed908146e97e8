import { describe, expect, it } from "vitest";
import { nodeReaders } from "../../src/cli/node-readers";
import { readSources } from "../../src/tasks/read-articles";

const article = (city: string) =>
  `${city}시 사절단, 다낭서 40만 달러 계약\n입력 2026.03.26\n\n${city}시는 다낭에 무역사절단을 보내 40만 달러를 계약했다고 밝혔다. 상담은 61건이었다.`;

describe("sources of several kinds", () => {
  it("give their articles in order, and name what was refused", async () => {
    const csv = "사업명,실적항목,금액,통화,연번\n통영 사절단,계약,400000,USD,1";
    const sources = [
      { id: "하나", name: "하나.txt", text: `${article("진주")}\n=====\n${article("창원")}` },
      { id: "큰", name: "큰.pdf", tooLarge: 300_000_000 },
      { id: "실적", name: "실적.csv", bytes: Buffer.from(csv) },
      { id: "깨진", name: "깨진.json", bytes: Buffer.from("{") },
    ];
    const { articles, rejected, recordFiles } = await readSources(sources, nodeReaders, {
      "하나-2": "2026-03-28",
    });
    expect(articles.map(({ record }) => [record.id, record.title, record.publishedOn])).toEqual([
      ["하나", "진주시 사절단, 다낭서 40만 달러 계약", "2026-03-26"],
      ["하나-2", "창원시 사절단, 다낭서 40만 달러 계약", "2026-03-28"],
      ["실적", "실적.csv", null],
    ]);
    expect(rejected.map(({ name, reason }) => [name, reason])).toEqual([
      ["큰.pdf", "file_too_large"],
      ["깨진.json", "broken_json"],
    ]);
    expect(recordFiles.map(({ name, columns }) => [name, columns.map(({ unmatched }) => unmatched)])).toEqual(
      [["실적.csv", [["연번"]]]],
    );
  });
});
