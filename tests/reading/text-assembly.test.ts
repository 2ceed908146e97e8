import { describe, expect, it } from "vitest";
import { TextAssembly } from "../../src/reading/text-assembly";

function assemble(write: (text: TextAssembly) => void): string {
  const text = new TextAssembly();
  write(text);
  return text.build();
}

function writeRow(text: TextAssembly, ...cells: (string | ((inner: TextAssembly) => void))[]): void {
  text.openRow();
  for (const cell of cells) {
    text.openCell();
    if (typeof cell === "string") text.write(cell);
    else cell(text);
    text.closeCell();
  }
  text.closeRow();
}

describe("text with tables", () => {
  it("has a line for each row, without its empty cells", () => {
    const text = assemble((one) => {
      one.write("앞");
      writeRow(one, "다낭", "", " 40건\n300만 달러 ");
      one.write("뒤");
    });
    expect(text).toBe("앞\n다낭 | 40건 300만 달러\n뒤");
  });

  it("keeps the lines of a cell of running text", () => {
    const story = "진주시 사절단\n진주시는 다낭에서 40만 달러를 계약했다고 밝혔다.";
    expect(assemble((one) => writeRow(one, "메뉴", story))).toBe(`메뉴\n${story}`);
  });

  it("takes a table in a cell for part of that cell", () => {
    const text = assemble((one) => writeRow(one, "도시", (inner) => writeRow(inner, "다낭", "40건")));
    expect(text).toBe("도시 | 다낭 | 40건");
  });

  it("closes what was left open", () => {
    const text = assemble((one) => {
      one.openRow();
      one.openCell();
      one.write("가");
      one.openCell();
      one.write("나");
    });
    expect(text).toBe("가\n나");
  });

  it("takes no longer for tables in tables without end", () => {
    const depth = 20_000;
    const started = performance.now();
    const text = assemble((one) => {
      for (let level = 0; level < depth; level += 1) {
        one.openRow();
        one.openCell();
        one.write("가 ");
      }
      for (let level = 0; level < depth; level += 1) {
        one.closeCell();
        one.closeRow();
      }
      one.write("끝");
    });
    expect([text.replace(/[^가]/g, "").length, text.endsWith("\n끝")]).toEqual([depth, true]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
