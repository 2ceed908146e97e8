// A list followed from afar: what went and what came is enough to have it.
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { changeOf, withChange } from "../../../src/taskpane/background/list-change";

const [a, b, c, d] = [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }];

it("tells the places of what went and of what came", () => {
  expect(changeOf([a, b, c], [a, d, c])).toEqual({ removed: [1], added: [{ at: 1, item: d }] });
  expect(changeOf([a, b], [a, b])).toEqual({ removed: [], added: [] });
});

it("gives the list after, whatever went and came", () => {
  // Each item stays, goes or comes.
  const fates = fc.array(fc.constantFrom("stays", "goes", "comes"), { maxLength: 30 });
  fc.assert(
    fc.property(fates, (list) => {
      const items = list.map((fate, index) => ({ fate, index }));
      const before = items.filter(({ fate }) => fate !== "comes");
      const after = items.filter(({ fate }) => fate !== "goes");
      expect(withChange(before, changeOf(before, after))).toEqual(after);
    }),
  );
});
