import fc from "fast-check";
import { expect, test } from "vitest";
import { lettersAndDigits } from "../../src/records/letters-and-digits";

const byExpression = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

test("Hangul, other scripts, digits and letters beyond the first 65,536 stay, all else goes", () => {
  expect(lettersAndDigits("㈜ 가온-테크 2호, naïve… 𠮷野家 𝟙 🙂 \ud83d")).toBe(
    "㈜가온테크2호naïve𠮷野家𝟙".replace("㈜", ""),
  );
});

test("every text gives what the Unicode properties say, long ones and halves of pairs too", () => {
  const unit = fc.oneof(
    fc.constantFrom("가", "a", " ", "\ud83d", "\ude42", "𠮷"),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(unit), fc.integer({ min: 1, max: 3_000 }), (units, times) => {
      const text = units.join("").repeat(units.length > 20 ? 1 : times);
      expect(lettersAndDigits(text)).toBe(byExpression(text));
    }),
    { numRuns: 50 },
  );
});
