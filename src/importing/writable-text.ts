// Characters that no workbook can hold (control characters, halves of surrogate pairs) are replaced where a reader
// sees it. Every replacement is as long as what it replaces, so positions in the text stay true.

const unwritable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const kept = new Set(["\t", "\n", "\r"]);

/**
 * The text with U+FFFD for each character that a cell cannot hold.
 * @example writableText("계약\u0000 1건") // "계약\uFFFD 1건"
 */
export function writableText(text: string): string {
  return text.replace(unwritable, (character) => (kept.has(character) ? character : "\uFFFD"));
}

/** A plain value (objects, arrays, strings …) with every string in it made writable. */
export function writable<T>(value: T): T;
export function writable(value: unknown): unknown {
  if (typeof value === "string") return writableText(value);
  if (Array.isArray(value)) return value.map((item: unknown) => writable(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, writable<unknown>(held)]));
}
