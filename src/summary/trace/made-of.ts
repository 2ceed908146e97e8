// What a value was made from: rows that add up to it, or figures that a text or a share was put together from.
import type { Cell } from "../../records/cell";

/** What one row gives to a figure. */
export interface Part {
  /** Korean name of the row's table. */
  table: string;
  /** Value of the cell that identifies the row; of a summary, the key of its row. */
  id: string;
  /** What it adds, negative where it is taken away; 1 for each row of a count. Of a looked-up cell, its value. */
  value: Cell;
}

export interface Figure {
  /** What it says, e.g. "계약액". */
  label: string;
  value: Cell;
  parts: readonly Part[];
}

export type Made =
  | { kind: "nothing" }
  /** The value is the sum of the parts, or the one cell that was looked up. */
  | { kind: "rows"; label: string; parts: readonly Part[] }
  | { kind: "figures"; figures: readonly Figure[] };

/** A value with what it was made from, which is worked out only when asked for. No value: an error, or not known. */
export interface Traced {
  value: Cell | undefined;
  made: () => Made;
}

export const nothing: Made = { kind: "nothing" };

/** A value that no row is behind: a constant, a setting, a condition. */
export function plain(value: Cell | undefined): Traced {
  return { value, made: () => nothing };
}

/** A value that is the sum of these rows. */
export function summed(value: Cell | undefined, label: string, parts: () => readonly Part[]): Traced {
  return { value, made: () => ({ kind: "rows", label, parts: parts() }) };
}

/** A value put together from others that do not add up to it. */
export function composed(value: Cell | undefined, from: readonly Traced[]): Traced {
  return { value, made: () => figuresMade(from) };
}

function figuresMade(from: readonly Traced[]): Made {
  const figures = from.flatMap(({ value, made }) => figuresOf(value, made()));
  const known = new Map(figures.map((figure) => [identity(figure), figure]));
  return known.size === 0 ? nothing : { kind: "figures", figures: [...known.values()] };
}

function figuresOf(value: Cell | undefined, made: Made): readonly Figure[] {
  if (made.kind === "figures") return made.figures;
  if (made.kind === "nothing") return [];
  return [{ label: made.label, value: value ?? null, parts: made.parts }];
}

/** A sentence names the year, the month and the day of one cell; they are one figure. */
function identity({ label, parts }: Figure): string {
  return [label, parts.length, parts[0]?.table, parts[0]?.id, parts.at(-1)?.id].join("\n");
}

/** One sum and another, or one less another; a constant other than 0 takes part in no sum of rows. */
export function added(value: Cell | undefined, left: Traced, right: Traced, sign: 1 | -1): Traced {
  const made = (): Made => {
    const [one, other] = [left.made(), right.made()];
    const isSum = (side: Made, { value: shown }: Traced) =>
      side.kind === "rows" || (side.kind === "nothing" && (shown === 0 || typeof shown !== "number"));
    if (!isSum(one, left) || !isSum(other, right)) return figuresMade([left, right]);
    const label = one.kind === "rows" ? one.label : other.kind === "rows" ? other.label : "";
    return { kind: "rows", label, parts: merged(partsOf(one), partsOf(other), sign) };
  };
  return { value, made };
}

function partsOf(made: Made): readonly Part[] {
  return made.kind === "rows" ? made.parts : [];
}

/** A row on both sides stands once, and not at all where it cancels itself out. */
function merged(one: readonly Part[], other: readonly Part[], sign: 1 | -1): Part[] {
  const byRow = new Map<string, Part>();
  const add = ({ table, id, value }: Part, factor: number) => {
    const key = `${table}\n${id}`;
    const before = byRow.get(key)?.value;
    byRow.set(key, { table, id, value: numeric(before) + factor * numeric(value) });
  };
  for (const part of one) add(part, 1);
  for (const part of other) add(part, sign);
  return [...byRow.values()].filter(({ value }) => value !== 0);
}

function numeric(value: Cell | undefined): number {
  return typeof value === "number" ? value : 0;
}
