// Steps are packed into few batches where there are many of them, since each is a round trip, and into small ones where
// there are few, so that the pane answers in between.
import { expect, it } from "vitest";
import { bytesOf, packSteps } from "../../../src/workbook/office/steps";

const stepsOf = (bytes: number) =>
  Array.from({ length: Math.ceil(bytes / 500_000) }, () => ({ bytes: 500_000, queue: () => undefined }));

it.each([1, 5, 10, 11, 20, 40, 80, 160])(
  "%i MB take no more batches than one for each 4 MB and seven, none of them larger than Excel on the web takes",
  (megabytes) => {
    const batches = packSteps(stepsOf(megabytes * 1_000_000));
    expect(batches.length).toBeLessThanOrEqual(7 + megabytes / 4);
    expect(Math.max(...batches.map(bytesOf))).toBeLessThan(5_000_000);
  },
);

it("what an import of a thousand articles sends comes in batches of 2 MB at most", () => {
  expect(packSteps(stepsOf(8_000_000)).map(bytesOf)).toEqual([2_000_000, 2_000_000, 2_000_000, 2_000_000]);
});
