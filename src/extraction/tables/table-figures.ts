// The figures of a table row: each cell under its column's header is a count, a sum in the column's unit, or both.
import type { Column } from "./column-units";
import { readMoneyUnit } from "./column-units";
import type { Classified } from "../figures/figure-kinds";
import type { Figure } from "../figures/figures";
import { readNumeral } from "../amounts/numerals";
import type { Sentence } from "../text/sentences";
import type { Span } from "../text/span";
import type { Cell } from "./table-lines";
import type { TableLine } from "./read-table-row";

interface Read {
  value: number;
  span: Span;
  text: string;
  rest: string;
}

/** The number at the beginning of a part of a cell, with what stands behind it. */
function readNumber(cell: Cell, from: number): Read | null {
  const skipped = /^[\s(/,·약]*(?:US\$|\$)?/.exec(cell.text.slice(from))?.[0].length ?? 0;
  const at = from + skipped;
  const numeral = readNumeral(cell.text, at);
  if (numeral === null || numeral.spelled) return null;
  const span = { start: cell.start + at, end: cell.start + numeral.end };
  return {
    value: numeral.value,
    span,
    text: cell.text.slice(at, numeral.end),
    rest: cell.text.slice(numeral.end),
  };
}

interface Drawn {
  kind: Classified["kind"];
  count: (Span & { value: number }) | null;
  amount: (Span & { value: number; currency: string; text: string }) | null;
}

/** What the cell of one column says: a count, a sum in the column's unit or in its own, or both. */
function drawCell(cell: Cell, column: Column, into: Drawn): void {
  let from = 0;
  for (const part of column.parts) {
    const read = readNumber(cell, from);
    if (read === null) return;
    from = read.span.end - cell.start;
    const written = /^\s?(?:천|백만|만|억)?\s?(?:불|달러|원|US\$|弗)/.exec(read.rest)?.[0] ?? "";
    const unit = readMoneyUnit(written) ?? column.unit;
    if (part === "count" || /^\s?건/.test(read.rest)) into.count = { ...read.span, value: read.value };
    else if (unit !== null && read.value > 0) {
      const value = Math.round(read.value * unit.factor * 100) / 100;
      const end = read.span.end + written.length;
      into.amount = {
        start: read.span.start,
        end,
        value,
        currency: unit.currency,
        text: read.text + written,
      };
    }
    from += /^\s?(?:건|천불|천달러|달러|불|원)?/.exec(read.rest)?.[0].length ?? 0;
  }
}

function toFigure(sentence: Sentence, { count, amount }: Drawn): Figure | null {
  const spans = [count, amount].filter((span) => span !== null);
  if (spans.length === 0 || (amount === null && count?.value === 0)) return null;
  const base = sentence.start;
  return {
    sentence,
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    amount:
      amount === null
        ? null
        : {
            text: amount.text,
            start: amount.start - base,
            end: amount.end - base,
            amount: amount.value,
            currency: amount.currency,
            approximate: false,
          },
    also: [],
    count:
      count === null
        ? null
        : {
            value: count.value,
            start: count.start - base,
            end: count.end - base,
            unit: "deal",
            approximate: false,
          },
    unitDropped: false,
  };
}

/** The figures of a table row with their kinds, one for each kind of result; `sentence` is the row's own. */
export function readRowFigures(sentence: Sentence, { cells, columns }: TableLine): Classified[] {
  const byKind = new Map<Classified["kind"], Drawn>();
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (column.kind === null || cell === undefined) return;
    const drawn = byKind.get(column.kind) ?? { kind: column.kind, count: null, amount: null };
    byKind.set(column.kind, drawn);
    drawCell(cell, column, drawn);
  });
  return [...byKind.values()].flatMap((drawn) => {
    const figure = toFigure(sentence, drawn);
    const modality = drawn.kind === "contract_expected" ? "expected" : "done";
    if (figure === null) return [];
    return [{ figure, kind: drawn.kind, modality, wordStart: null, wordEnd: null, source: "own" }];
  });
}
