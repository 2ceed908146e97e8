import { expect, test } from "vitest";
import { eventInitials, eventNouns } from "../../src/extraction/events/event-nouns";
import { resultEntries, resultWordInitials } from "../../src/extraction/figures/result-words";
import { hasArticles, loadArticles, loadOwnArticles } from "./shared-articles";

const texts = [
  ...(["practice", "fresh", "second"] as const).flatMap(loadOwnArticles),
  ...(hasArticles("dev") ? loadArticles("dev") : []),
].map(({ article }) => article.text);

/** The words that a source finds in the texts, of which the vocabulary would not find the first letter. */
function passedOver(source: string, initials: string): string[] {
  const begins = new RegExp(`^[${initials}]`);
  const found = texts.flatMap((text) => text.match(new RegExp(source, "g")) ?? []);
  return found.filter((word) => !begins.test(word));
}

test("no result word of real articles begins with a letter that the search passes over", () => {
  const lost = resultEntries.flatMap(({ source }) => passedOver(source, resultWordInitials));
  expect(lost).toEqual([]);
});

test("no event noun of real articles begins with a letter that the search passes over", () => {
  const gated = eventNouns.filter(({ needs }) => needs === undefined);
  expect(gated.flatMap(({ source }) => passedOver(source, eventInitials))).toEqual([]);
});

test("event nouns that can begin with any letter are in texts that have what they need alone", () => {
  const rare = eventNouns.filter(({ needs }) => needs !== undefined);
  const found = rare.flatMap(({ source, needs }) =>
    texts
      .flatMap((text) => text.split("\n"))
      .filter((line) => new RegExp(source).test(line) && needs?.test(line) === false),
  );
  expect(found).toEqual([]);
});
