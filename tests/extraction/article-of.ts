// Wraps sentences of our own as a cleaned article, so that each test shows only the words it is about.
import { readFacts } from "../../src/extraction/article-facts";
import type { ArticleFacts } from "../../src/extraction/article-facts";
import { extractArticle } from "../../src/extraction/extract-article";
import type { ArticleText } from "../../src/reading/article-text";
import type { ArticleRecord, OutcomeRecord } from "../../src/records/article";

/** A cleaned Korean article with this text and nothing else known about it. */
export function articleOf(text: string): ArticleText {
  const unknown = { title: null, outlet: null, publishedOn: null, url: null, issuer: null };
  const language = /[가-힣]/.test(text) ? "ko" : "en";
  return { ...unknown, sourceType: "article", language, text, toOriginal: (position) => position };
}

/** The facts of a text. */
export function factsOf(text: string, publishedOn: string | null = null): ArticleFacts {
  return readFacts(articleOf(text), publishedOn);
}

/** The record of a text. */
export function extract(text: string, publishedOn: string | null = null): ArticleRecord {
  return extractArticle(articleOf(text), { id: "own", publishedOn });
}

/** A report of a mission with a result of its own, behind which further sentences may stand. */
export const missionLead =
  "가온시 무역사절단 성과\n\n경남 진주시는 지난 10일부터 14일까지 베트남 하노이와 태국 방콕에 무역사절단을 파견해 상담 80건 900만 달러의 성과를 거뒀다고 밝혔다.\n\n";
export const leadPublishedOn = "2024-06-20";

/** What sentences behind a lead tell as results. */
export function outcomesBehind(lead: string, sentences: string): OutcomeRecord[] {
  return extract(lead + sentences, leadPublishedOn).outcomes.filter(
    ({ start }) => (start ?? 0) >= lead.length,
  );
}

/** A result as one line: its kind, sum, firm and partner. */
export type DealRow = [kind: string, amount: number | null, firm: string | null, partner: string | null];

/** The same as lines. */
export function dealsBehind(lead: string, sentences: string): DealRow[] {
  return outcomesBehind(lead, sentences).map(({ kind, amount, firm, counterparty }) => [
    kind,
    amount,
    firm,
    counterparty,
  ]);
}

/** The participating firms that a lead and the sentences behind it name. */
export function firmsBehind(lead: string, sentences: string): string[] {
  return extract(lead + sentences, leadPublishedOn).missions.flatMap(({ firms }) => firms);
}
