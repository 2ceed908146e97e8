// The order in which articles are taken, whatever the order in which they come.

/** An article as far as its place in the order goes. */
export interface Published {
  articleId: string;
  /** 게재일, ISO. */
  publishedOn: string | null;
}

/** An article without 게재일 comes last. */
const lastDay = "9999-12-31";

/** 게재일, then 기사번호. */
export function compareByPublication(a: Published, b: Published): number {
  return compareDays(a.publishedOn, b.publishedOn) || compareText(a.articleId, b.articleId);
}

/** ISO dates; none comes last. */
export function compareDays(a: string | null, b: string | null): number {
  return compareText(a ?? lastDay, b ?? lastDay);
}

/** Order of code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
