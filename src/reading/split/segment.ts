// Several articles in one text are told apart by cutting it at lines. Nothing is changed in the pieces, so that
// every position leads back into the whole.

/** A stretch of a text, `[start, end)`. */
export interface Segment {
  start: number;
  end: number;
}

/** A line of the text as it was given, trimmed for looking at. */
export interface SourceLine {
  text: string;
  start: number;
  /** Whether a page begins here: a form feed stands before the line's text. */
  startsPage: boolean;
}

/** The lines of a segment, blank ones left out. */
export function linesIn(text: string, { start, end }: Segment): SourceLine[] {
  const lines: SourceLine[] = [];
  let startsPage = false;
  for (let at = start; at < end;) {
    const found = text.indexOf("\n", at);
    const next = found < 0 || found >= end ? end : found + 1;
    const raw = text.slice(at, next);
    startsPage ||= raw.includes("\f");
    const trimmed = raw.trim();
    if (trimmed !== "") {
      lines.push({ text: trimmed, start: at, startsPage });
      startsPage = false;
    }
    at = next;
  }
  return lines;
}

/** A segment in pieces that begin at these places; what stands before the first belongs to the first. */
export function cutAt({ start, end }: Segment, places: readonly number[]): Segment[] {
  const starts = [start, ...places.filter((place) => place > start && place < end)];
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }));
}

/**
 * Joins each piece that is no article of its own to the one before it; the first ones to the one behind.
 * @example joinToArticles([menu, story, photos, story2], isStory) // [menu + story + photos, story2]
 */
export function joinToArticles(pieces: readonly Segment[], isOwn: (piece: Segment) => boolean): Segment[] {
  const joined: Segment[] = [];
  let hasArticle = false;
  for (const piece of pieces) {
    const isArticle = isOwn(piece);
    const last = joined.at(-1);
    if (last === undefined || (isArticle && hasArticle)) joined.push({ ...piece });
    else last.end = piece.end;
    hasArticle ||= isArticle;
  }
  return joined;
}
