import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HeldTexts } from "../../../src/records/held-texts";
import { putPart, takeApart } from "../../../src/taskpane/background/list-parts";

/** As another thread gets it. */
function sent(value: unknown, texts: HeldTexts = new Map()): unknown {
  const { head, parts } = takeApart(value);
  const there = structuredClone(head);
  for (const part of parts) putPart(there, structuredClone(part), texts);
  return there;
}

describe("a value on its way to another thread", () => {
  it("arrives as it was, whatever it holds", () => {
    const leaf = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("value"), { maxLength: 120, size: "max" }),
        fc.dictionary(
          fc.string().filter((key) => key !== "__proto__"),
          tie("value"),
          { noNullPrototype: true },
        ),
        fc.array(fc.tuple(fc.string(), tie("value"))).map((entries) => new Map(entries)),
        fc.array(leaf).map((values) => new Set(values)),
      ),
    }));
    fc.assert(
      fc.property(value, (one) => {
        expect(sent(one)).toEqual(one);
      }),
      { numRuns: 50 },
    );
  });

  it("holds a text once, however many rows say it", () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({ id: index, province: "경남", kind: ["상담"] }));
    const texts: HeldTexts = new Map();
    expect(sent({ rows }, texts)).toEqual({ rows });
    expect([...texts.keys()]).toEqual(["경남"]);
  });

  it("takes a message for every 50 records and for every 5,000 cells", () => {
    const records = Array.from({ length: 101 }, (_, index) => ({ index }));
    const { head, parts, count } = takeApart({
      table: { records },
      cells: Array(10_001).fill(0),
      few: [1, 2],
    });
    const sizes = [...parts].map(({ path, items }) => [path, items.length]);
    expect({ head, count, sizes }).toEqual({
      head: { table: { records: [] }, cells: [], few: [1, 2] },
      count: 6,
      sizes: [
        [["table", "records"], 50],
        [["table", "records"], 50],
        [["table", "records"], 1],
        [["cells"], 5_000],
        [["cells"], 5_000],
        [["cells"], 1],
      ],
    });
  });
});
