// A record made elsewhere comes without its article. What is kept in 원문 is then what the record itself quotes, one
// quote a line, and its evidence says `missing`: the sentence was not seen in an article here.
import type { ArticleRecord, Evidence, EvidenceByField } from "../../records/article";
import type { IncomingArticle } from "../incoming-article";

/** The doubt that each such record carries. */
export const withoutSource = { field: "text", reason: "원문 없음: 기록 파일의 인용문만 있음" } as const;

/**
 * The record as an import takes it, with the text that its quotes make and its evidence placed in that text.
 * @example quoteSource({...record, title: "진주 사절단", outcomes: [{…, quote: "40만 달러를 계약"}]}).text
 * // "진주 사절단\n40만 달러를 계약"
 */
export function quoteSource(record: ArticleRecord): IncomingArticle {
  const lines = new Set([record.title ?? record.id]);
  for (const quote of quotesOf(record)) if (quote.trim() !== "") lines.add(quote);
  const text = [...lines].join("\n");
  const place = (quote: string): Evidence => {
    const start = Math.max(0, text.indexOf(quote));
    return { start, end: start + quote.length, quote, alignment: "missing" };
  };
  const placeAll = (fields: EvidenceByField): EvidenceByField =>
    Object.fromEntries(
      Object.entries(fields).map(([field, proofs]) => [field, proofs.map(({ quote }) => place(quote))]),
    );
  const placed: ArticleRecord = {
    ...record,
    missions: record.missions.map((mission) => ({ ...mission, evidence: placeAll(mission.evidence) })),
    outcomes: record.outcomes.map((outcome) => {
      const proof = place(outcome.quote);
      const own = { kind: [proof], count: [proof], amount: [proof] };
      const { start, end } = proof;
      return { ...outcome, start, end, evidence: { ...own, ...placeAll(outcome.evidence) } };
    }),
    doubts: [...record.doubts, withoutSource],
  };
  return { record: placed, text };
}

function* quotesOf({ missions, outcomes }: ArticleRecord): Generator<string> {
  for (const { evidence } of missions) {
    for (const proofs of Object.values(evidence)) for (const { quote } of proofs) yield quote;
  }
  for (const { quote, evidence } of outcomes) {
    yield quote;
    for (const proofs of Object.values(evidence)) for (const proof of proofs) yield proof.quote;
  }
}
