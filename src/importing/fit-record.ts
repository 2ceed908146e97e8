// A record whose texts all fit into cells. Extraction gives none that does not; a record file made elsewhere may.
import type { ArticleRecord, Evidence } from "../records/article";
import { beginning, fitCell, isWritable, longestCell, mapStrings, writable } from "./writable-text";

/**
 * The record as cells can hold it: writable and with no text longer than a cell. Nearly every record is so already, and
 * one look tells.
 */
export function recordForCells(record: ArticleRecord): ArticleRecord {
  return fitsCells(record) ? record : fitRecord(writable(record));
}

function fitsCells(value: unknown): boolean {
  if (typeof value === "string") return value.length <= longestCell && isWritable(value);
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(fitsCells);
  // No list of the fields is made: an import has millions of them.
  for (const key in value) if (!fitsCells((value as Record<string, unknown>)[key])) return false;
  return true;
}

/**
 * The record with no text longer than a cell. A quote keeps its beginning, so that it still is an exact stretch of the
 * text, and its positions say how far; any other text is cut with a note. A doubt tells the reviewer of each.
 * @example fitRecord(record).doubts // [{field: "title", reason: "칸에 넣을 수 없이 긴 글(40000자)을 줄임"}]
 */
export function fitRecord(record: ArticleRecord): ArticleRecord {
  const tooLong = longTexts(record);
  if (tooLong.length === 0) return record;
  const outcomes = record.outcomes.map((outcome) => {
    const quote = fitQuote(outcome.quote);
    const { start } = outcome;
    return {
      ...outcome,
      quote,
      ...(start === undefined || quote === outcome.quote ? {} : { end: start + quote.length }),
      evidence: fitEvidence(outcome.evidence),
    };
  });
  const missions = record.missions.map((one) => ({ ...one, evidence: fitEvidence(one.evidence) }));
  const fitted = mapStrings({ ...record, missions, outcomes }, fitCell) as ArticleRecord;
  const reasons = tooLong.map(({ field, length }) => ({
    field,
    reason: `칸에 넣을 수 없이 긴 글(${length}자)을 줄임`,
  }));
  return { ...fitted, doubts: [...fitted.doubts, ...reasons] };
}

function fitQuote(quote: string): string {
  return quote.length <= longestCell ? quote : beginning(quote, longestCell);
}

function fitEvidence(evidence: Record<string, Evidence[]>): Record<string, Evidence[]> {
  return Object.fromEntries(
    Object.entries(evidence).map(([field, proofs]) => [
      field,
      proofs.map((proof) => {
        const quote = fitQuote(proof.quote);
        return quote === proof.quote ? proof : { ...proof, quote, end: proof.start + quote.length };
      }),
    ]),
  );
}

/** The fields that hold a longer text, each under the key it stands under. */
function longTexts(value: unknown, field = ""): { field: string; length: number }[] {
  if (typeof value === "string") return value.length > longestCell ? [{ field, length: value.length }] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => longTexts(item, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => longTexts(held, key));
}
