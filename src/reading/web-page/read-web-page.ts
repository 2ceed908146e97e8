// A saved news page in, its story out. The page is parsed into a tree that runs nothing and loads nothing.
import type { ReadResult } from "../article-text";
import { readArticle } from "../read-text";
import { readReleaseHead } from "../release-head";
import { rejectFor } from "../rejected-reason";
import { findStory } from "./find-story";
import { type HtmlDocument, walkHtml } from "./html-tree";
import { readPageMetadata, type StatedMetadata } from "./page-metadata";
import { textOfPage } from "./page-text";
import { findMatches } from "../find-matches";

/** A news page has some thousand nodes, some twenty deep; browsers themselves stop at 512. */
const deepest = 600;

/** Beyond this, looking for the story takes seconds; the whole page is cleaned instead, which takes no longer than it is. */
const mostNodes = 30_000;

/** Start and end tags; the heaviest portals have some 40,000. */
const mostTags = 400_000;

/** Tags left open in careless markup count as depth here, so there is room for them. */
const deepestMarkup = 10_000;

/**
 * The story of a page, with what the page's metadata state of it.
 * @param parseHtml gives a tree without running or loading anything
 */
export function readWebPage(html: string, parseHtml: (html: string) => HtmlDocument): ReadResult {
  if (hasTooManyTags(html) || nestsTooDeep(html)) return rejectFor("damaged");
  const page = parseHtml(html);
  const { body } = page;
  const { nodes, depth } = measureTree(page);
  if (depth > deepest) return rejectFor("damaged");
  if (body === null || [...page.querySelectorAll("frameset")].length > 0) return rejectFor(noStory(page));
  const stated = readPageMetadata(page);
  const whole = textOfPage(body);
  const story = nodes > mostNodes ? null : findStory(page);
  const fromStory = story === null ? null : readStory(textOfPage(story), stated);
  if (fromStory?.ok === true) return fromStory;
  const fromWhole = readStory(whole, stated);
  return fromWhole.ok ? fromWhole : rejectFor(noStory(page));
}

/** Offices publish their press releases as pages too, head table included. */
function readStory(text: string, stated: StatedMetadata): ReadResult {
  return readArticle(withTitle(text, stated), { ...readReleaseHead(text), ...stated });
}

function noStory(page: HtmlDocument): "frames_only" | "no_article" {
  return [...page.querySelectorAll("frame, iframe")].length > 0 ? "frames_only" : "no_article";
}

/** The headline stands above the story's element, so it has to be put back; repeated, it is dropped in cleaning. */
function withTitle(text: string, { title }: StatedMetadata): string {
  return title === undefined ? text : `${title}\n\n${text}`;
}

/** Each bracket may become a node of its own, and a tree of a million nodes takes many seconds to build. */
function hasTooManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) tags += 1;
  return tags > mostTags;
}

/** Elements that have no end tag, or whose end tag writers leave out. */
const openEnded =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[td]|t[dhr]|option)$/i;

/** Trees are built in a time that grows with the square of their depth, so depth is looked at before. */
function nestsTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, close, name = ""] of findMatches(/<(\/?)([a-z][a-z0-9]{0,20})/gi, html)) {
    if (openEnded.test(name)) continue;
    depth = Math.max(0, depth + (close === "/" ? -1 : 1));
    if (depth > deepestMarkup) return true;
  }
  return false;
}

function measureTree(page: HtmlDocument): { nodes: number; depth: number } {
  const size = { nodes: 0, depth: 0 };
  if (page.documentElement === null) return size;
  for (const { leaving, depth } of walkHtml(page.documentElement, () => false)) {
    if (!leaving) size.nodes += 1;
    size.depth = Math.max(size.depth, depth);
  }
  return size;
}
