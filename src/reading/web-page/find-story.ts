// The part of a page that is the story, as Firefox's reader view finds it.
import { Readability } from "@mozilla/readability";
import type { HtmlDocument, HtmlNode } from "./html-tree";

/** Readability's parameter is the DOM's Document, a type that this room does not have; it uses what every tree has. */
type ReadablePage = ConstructorParameters<typeof Readability<HtmlNode>>[0];

/**
 * The element that holds the story, or null. The page is taken apart: read everything else from it before.
 * Nothing is rendered: the caller takes the text only.
 */
export function findStory(page: HtmlDocument): HtmlNode | null {
  const reader = new Readability<HtmlNode>(page as unknown as ReadablePage, {
    serializer: (node) => node,
    disableJSONLD: true,
  });
  return reader.parse()?.content ?? null;
}
