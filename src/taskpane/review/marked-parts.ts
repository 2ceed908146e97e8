// A stretch of text cut where marked words begin and end.

export interface Span {
  start: number;
  end: number;
}

/**
 * The stretch as parts that are marked or not, in order; marks that overlap become one, what lies outside is left.
 * @example markedParts({start: 0, end: 9}, [{start: 3, end: 5}])
 * // [{start: 0, end: 3, isMarked: false}, {start: 3, end: 5, isMarked: true}, {start: 5, end: 9, isMarked: false}]
 */
export function markedParts(stretch: Span, marks: readonly Span[]): (Span & { isMarked: boolean })[] {
  const inside = marks
    .map(({ start, end }) => ({ start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start);
  const parts: (Span & { isMarked: boolean })[] = [];
  let at = stretch.start;
  for (const { start, end } of inside) {
    if (end <= at) continue;
    if (start > at) parts.push({ start: at, end: start, isMarked: false });
    parts.push({ start: Math.max(start, at), end, isMarked: true });
    at = end;
  }
  if (at < stretch.end) parts.push({ start: at, end: stretch.end, isMarked: false });
  return parts;
}
