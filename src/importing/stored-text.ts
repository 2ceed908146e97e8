// The cleaned text of an article as 원문 keeps it, in parts.
import type { SourceTextRow } from "../records/tables/articles";

/**
 * The text put together again; null if the workbook does not have it.
 * @example storedText([{id: "A-1", part: 2, text: "나"}, {id: "A-1", part: 1, text: "가"}], "A-1") // "가나"
 */
export function storedText(rows: readonly SourceTextRow[], articleId: string): string | null {
  const parts = rows.filter((row) => row.id === articleId);
  return parts.length === 0 ? null : joinParts(parts);
}

/** The parts of one article, in whatever order they lie in the sheet. */
export function joinParts(parts: readonly SourceTextRow[]): string {
  const ordered = [...parts].sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
  return ordered.map((row) => row.text ?? "").join("");
}
