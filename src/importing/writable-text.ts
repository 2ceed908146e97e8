// Text as a cell can hold it. Characters that no workbook can hold (control characters, halves of surrogate pairs)
// are replaced where a reader sees it, each by one character, so that positions in the text stay true. A text longer
// than a cell is cut where a reader sees it, and the plan says so; 원문 is the one text that is split instead.

const unwritable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
/** A carriage return does not come back from a file as it went in; with the line feed behind it a blank says as much. */
const kept = new Map([
  ["\t", "\t"],
  ["\n", "\n"],
  ["\r", " "],
]);

/** Characters that Excel takes in one cell (UTF-16 units), less the apostrophe that may mark them as text on the way in. */
export const longestCell = 32_766;

/**
 * The text with U+FFFD for each character that a cell cannot hold.
 * @example writableText("계약\u0000 1건") // "계약\uFFFD 1건"
 */
export function writableText(text: string): string {
  return isWritable(text) ? text : text.replace(unwritable, (character) => kept.get(character) ?? "\uFFFD");
}

/** Any unit that can be part of an unwritable character; most texts have none, which spares them a slower search. */
const suspect = /[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd]/;

/** Whether a cell surely holds every character; false too for a text with an emoji, which is looked at more closely. */
export function isWritable(text: string): boolean {
  return !suspect.test(text);
}

/** A plain value (objects, arrays, strings …) with every string in it made writable. */
export function writable<T>(value: T): T;
export function writable(value: unknown): unknown {
  return mapStrings(value, writableText);
}

/**
 * A plain value with every string in it as `change` makes it. What holds no changed string stays the same object:
 * the records of a large import would otherwise be in memory twice.
 */
export function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => mapStrings(item, change));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const changed = Object.entries(value).flatMap(([key, held]): [string, unknown][] => {
    const next = mapStrings(held, change);
    return next === held ? [] : [[key, next]];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

/**
 * The text if a cell holds it, else its beginning with a note of how long it was.
 * @example fitCell("가".repeat(40_000)).slice(-14) // "...(전체 40000자)"
 */
export function fitCell(text: string): string {
  if (text.length <= longestCell) return text;
  // Three full stops, which stay three in a name's tidy form.
  const note = `...(전체 ${text.length}자)`;
  return beginning(text, longestCell - note.length) + note;
}

/** The first `length` units of a text, one less where that would part a surrogate pair. */
export function beginning(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
