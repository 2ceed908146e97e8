// What a news page says of its story for search engines and share buttons: headline, newspaper, day, address. It is
// surer than the page's visible text, where a headline stands among menus and the day of saving beside the story's.
import type { ArticleMetadata } from "../article-text";
import { dayInKorea } from "./page-date";
import type { HtmlDocument, HtmlElement } from "./html-tree";
import { readStructuredData } from "./structured-data";
import { withoutTracking } from "../source-url";

/** What a page states; a key is absent where it does not. */
export type StatedMetadata = Partial<Pick<ArticleMetadata, "title" | "outlet" | "publishedOn" | "url">>;

const dateNames = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "article:published",
  "pubdate",
  "publishdate",
  "parsely-pub-date",
  "dc.date.issued",
  "dc.date",
  "date",
];

/** Portals show other newspapers' stories and name themselves in og:site_name. */
const portal = /네이버|다음|네이트|구글|naver|daum|nate|zum|google|msn|facebook/i;

/** The metadata of a page. Nothing is guessed: what the page does not state is not there. */
export function readPageMetadata(page: HtmlDocument): StatedMetadata {
  const meta = readMetaElements(page);
  const structured = readStructuredData(page);
  const first = (...names: string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const site = first("og:site_name", "application-name");
  const isPortal = site !== undefined && portal.test(site);
  const publisher = isPortal ? authorOutlet(first("og:article:author", "twitter:creator")) : site;
  const outlet = [structured.outlet, publisher].find((name) => name !== undefined && !portal.test(name));
  const shared = first("og:title", "twitter:title", "title");
  const title = structured.title ?? headlineOf(page, shared, [outlet, site]);
  const dates = [structured.publishedOn, ...dateNames.map((name) => meta.get(name)), ...timesOf(page)];
  const publishedOn = dates.flatMap((text) => (text === undefined ? [] : (dayInKorea(text) ?? [])))[0];
  const url = [canonicalOf(page), first("og:url")].find((address) => /^https?:\/\//i.test(address ?? ""));
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(url === undefined ? {} : { url: withoutTracking(url) }),
  };
}

/** On a portal the newspaper stands where an author would: "하나신문 | 네이버". */
function authorOutlet(author: string | undefined): string | undefined {
  return author?.split(" | ", 1)[0]?.replace(/^@/, "").trim();
}

/** Contents by property, name or itemprop, in lower case; the first of several counts. */
function readMetaElements(page: HtmlDocument): Map<string, string> {
  const contents = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const content = oneLine(element.getAttribute("content"));
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && name !== "" && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

function oneLine(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim().slice(0, 500);
}

function canonicalOf(page: HtmlDocument): string | undefined {
  for (const link of page.querySelectorAll("link[rel='canonical']"))
    return link.getAttribute("href") ?? undefined;
  return undefined;
}

function timesOf(page: HtmlDocument): string[] {
  const times = [...page.querySelectorAll("[itemprop='datePublished'], time[pubdate], article time, time")];
  return times.slice(0, 20).map((time) => time.getAttribute("datetime") ?? oneLine(time.textContent));
}

/** The headline of a shared title such as "사절단 성과 - 하나신문": the page's own heading if that repeats it. A page without title has its first heading. */
function headlineOf(
  page: HtmlDocument,
  shared: string | undefined,
  sites: readonly (string | undefined)[],
): string | undefined {
  const title = shared ?? oneLine([...page.querySelectorAll("title")][0]?.textContent ?? null);
  if (title === "") return oneLine([...page.querySelectorAll("h1")][0]?.textContent ?? null) || undefined;
  const headings = [...page.querySelectorAll("h1, h2, h3")]
    .slice(0, 50)
    .map((one: HtmlElement) => oneLine(one.textContent));
  const heading = headings.find((text) => text.length >= 8 && title.startsWith(text));
  if (heading !== undefined) return heading;
  const name = sites.find((site) => site !== undefined && title.endsWith(site));
  const headline = name === undefined ? title : title.slice(0, -name.length).replace(/[\s|:<>·∙ㅣ–—-]+$/, "");
  return headline === "" ? undefined : headline;
}
