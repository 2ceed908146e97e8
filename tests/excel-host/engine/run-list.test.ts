// RunList against a plain array that holds a value for every place.
import fc from "fast-check";
import { expect, test } from "vitest";
import { RunList } from "./run-list";

const SIZE = 40;

const step = fc.oneof(
  fc.record({
    kind: fc.constant("set" as const),
    start: fc.nat(SIZE - 1),
    length: fc.integer({ min: 1, max: SIZE }),
    value: fc.option(fc.constantFrom("가", "나", "다"), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constantFrom("insert" as const, "delete" as const),
    start: fc.nat(SIZE - 1),
    length: fc.integer({ min: 1, max: 5 }),
  }),
);

test("whatever is set, inserted and deleted, every place has the value a plain array has, in runs as few as can be", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const runs = new RunList<string>();
      let places: (string | undefined)[] = new Array<undefined>(SIZE).fill(undefined);
      for (const each of steps) {
        const end = Math.min(SIZE, each.start + each.length);
        if (each.kind === "set") {
          runs.set(each.start, end, each.value);
          places.fill(each.value, each.start, end);
        } else if (each.kind === "insert") {
          runs.insert(each.start, each.length, SIZE);
          const before = each.start > 0 ? places[each.start - 1] : undefined;
          places.splice(each.start, 0, ...new Array<string | undefined>(each.length).fill(before));
          places = places.slice(0, SIZE);
        } else {
          runs.delete(each.start, each.length);
          places.splice(each.start, each.length);
          while (places.length < SIZE) places.push(undefined);
        }
        expect(Array.from({ length: SIZE }, (_, i) => runs.get(i))).toEqual(places);
        const all = runs.all();
        const joinable = all.some(
          (run, i) => run.end === all[i + 1]?.start && run.value === all[i + 1]?.value,
        );
        expect(joinable).toBe(false);
      }
    }),
  );
});
