// JSON-LD: the block in which a news page describes its story by schema.org's NewsArticle. It is data, read as such;
// a block that is not JSON is passed over, as search engines do.
import * as z from "zod";
import type { HtmlDocument } from "./html-tree";

const name = z.string().transform((text) => text.replace(/\s+/g, " ").trim());

const article = z.object({
  "@type": z.union([z.string(), z.array(z.string())]).transform((type) => [type].flat()),
  headline: name.optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  publisher: z
    .union([z.object({ name }).transform((publisher) => publisher.name), name])
    .optional()
    .catch(undefined),
});

export interface StructuredData {
  title?: string;
  outlet?: string;
  /** As written, with its time. */
  publishedOn?: string;
}

/** No page describes itself in more objects. */
const mostObjects = 2000;

/** What the first NewsArticle (or other kind of Article) on a page says. */
export function readStructuredData(page: HtmlDocument): StructuredData {
  for (const script of page.querySelectorAll("script[type='application/ld+json']")) {
    for (const candidate of objectsIn(parseJson(script.textContent ?? ""))) {
      const read = article.safeParse(candidate);
      if (!read.success || !read.data["@type"].some((type) => /(?:Article|BlogPosting)$/.test(type)))
        continue;
      const { headline, publisher, datePublished } = read.data;
      return {
        ...(headline === undefined || headline === "" ? {} : { title: headline }),
        ...(publisher === undefined || publisher === "" ? {} : { outlet: publisher }),
        ...(datePublished === undefined ? {} : { publishedOn: datePublished }),
      };
    }
  }
  return {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The objects in a value, outermost first; lists and @graph are gone through. */
function* objectsIn(value: unknown): Generator<object> {
  const waiting = [value];
  for (let taken = 0; waiting.length > 0 && taken < mostObjects; taken += 1) {
    const next = waiting.shift();
    if (typeof next !== "object" || next === null) continue;
    if (!Array.isArray(next)) yield next;
    const held: unknown[] = Object.values(next);
    waiting.push(...held.slice(0, mostObjects));
  }
}
