// Reads labelled articles: those that lie beside the repository, which are never copied into it, and our own.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readText } from "../../src/reading/read-text";
import type { ArticleText } from "../../src/reading/article-text";
import { articleRecord } from "../../src/records/article";
import type { ArticleRecord } from "../../src/records/article";

/** An article with its hand-made label and the publication date a user would know. */
export interface LabelledArticle {
  id: string;
  article: ArticleText;
  label: ArticleRecord;
  publishedOn: string | null;
}

function folderOf(name: string): string {
  return fileURLToPath(new URL(`../../../shared/articles/${name}`, import.meta.url));
}

/** Whether the labelled articles of a folder are there at all. */
export function hasArticles(name: string): boolean {
  return existsSync(folderOf(name));
}

/** The labelled articles of a shared folder (`seeds`, `dev`), read and cleaned as the product reads them. */
export function loadArticles(name: string): LabelledArticle[] {
  return loadFolder(folderOf(name));
}

/** Our own labelled articles: `kept` is only measured, the others may be studied. */
export function loadOwnArticles(name: "practice" | "kept" | "fresh" | "second"): LabelledArticle[] {
  return loadFolder(fileURLToPath(new URL(`articles/${name}`, import.meta.url)));
}

function loadFolder(folder: string): LabelledArticle[] {
  const published = JSON.parse(readFileSync(`${folder}/published.json`, "utf8")) as Record<string, string>;
  return readdirSync(`${folder}/texts`)
    .sort()
    .map((file) => {
      const id = file.replace(/\.txt$/, "");
      const read = readText(readFileSync(`${folder}/texts/${file}`, "utf8"));
      const [article] = read.ok ? read.articles : [];
      if (article === undefined) throw new Error(`${id} was not read as an article`);
      const label = articleRecord.parse(JSON.parse(readFileSync(`${folder}/labels/${id}.json`, "utf8")));
      return { id, article, label, publishedOn: published[id] ?? null };
    });
}
