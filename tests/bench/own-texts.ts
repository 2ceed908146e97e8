// Texts of our own for the benchmarks of reading and extraction: the samples and the practice articles, cut and joined
// to a size. Sizes are bytes of UTF-8, in which a Korean letter takes three.
import { readFileSync, readdirSync } from "node:fs";
import { readText } from "../../src/reading/read-text";

const folders = ["../../samples/", "../extraction/articles/practice/texts/"];

/** The texts of our own articles as they would be pasted. */
export function ownTexts(): string[] {
  return folders.flatMap((folder) => {
    const url = new URL(folder, import.meta.url);
    return readdirSync(url)
      .filter((file) => file.endsWith(".txt"))
      .sort()
      .map((file) => readFileSync(new URL(file, url), "utf8"));
  });
}

/** Cut at the size, between letters. */
function cutTo(text: string, bytes: number): string {
  const cut = Buffer.from(text).subarray(0, bytes).toString();
  return cut.endsWith("\ufffd") ? cut.slice(0, -1) : cut;
}

/**
 * Articles of one size: each own text, with the sentences of the next ones behind it until it is long enough.
 * @param bytes size of each in UTF-8
 * @example articlesOf(2048, 400).length // 400
 */
export function articlesOf(bytes: number, count: number): string[] {
  const texts = ownTexts();
  const bodies = texts.map((text) => text.split("\n").slice(1).join("\n"));
  return Array.from({ length: count }, (_, index) => {
    let article = texts[index % texts.length] ?? "";
    for (let next = index + 1; Buffer.byteLength(article) < bytes; next += 1) {
      article += `\n${bodies[next % bodies.length] ?? ""}`;
    }
    return cutTo(article, bytes);
  });
}

/** One text of a size, the stories over and over without their pages: what somebody pastes who copies a whole folder. */
export function pasteOf(bytes: number): string {
  const stories = ownTexts().flatMap((text) => {
    const read = readText(text);
    return read.ok ? read.articles.map((article) => article.text) : [];
  });
  const round = stories.join("\n\n");
  return cutTo(`${round}\n\n`.repeat(Math.ceil(bytes / Buffer.byteLength(round))), bytes);
}
