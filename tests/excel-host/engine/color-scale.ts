// A conditional format that colours numbers between two or three ends.
import { invalidArgument } from "./api-error";
import { WireObject } from "./wire-object";

type End = Readonly<Record<string, unknown>>;

/** Ends that Excel finds by itself; the others need a formula. */
const FOUND = ["LowestValue", "HighestValue"];
const GIVEN = ["Number", "Percent", "Percentile", "Formula"];

export class ColorScaleConditionalFormat extends WireObject {
  override readonly className = "ColorScaleConditionalFormat";
  private criteria: Readonly<Record<string, End>> = {};

  get Criteria(): Readonly<Record<string, End>> {
    return this.criteria;
  }

  set Criteria(value: unknown) {
    if (typeof value !== "object" || value === null) throw invalidArgument();
    const ends = Object.entries({ ...value }).filter(([, end]) => end !== undefined && end !== null);
    const criteria = Object.fromEntries(ends.map(([name, end]) => [name, checkEnd(end)]));
    if (criteria.minimum === undefined || criteria.maximum === undefined) throw invalidArgument();
    this.criteria = criteria;
  }

  get ThreeColorScale(): boolean {
    return this.criteria.midpoint !== undefined;
  }
}

function checkEnd(end: unknown): End {
  if (typeof end !== "object" || end === null) throw invalidArgument();
  const { type, color, formula }: Record<string, unknown> = { ...end };
  if (typeof color !== "string" || !/^#[0-9A-F]{6}$/i.test(color)) throw invalidArgument();
  if (typeof type !== "string" || ![...FOUND, ...GIVEN].includes(type)) throw invalidArgument();
  const hasFormula = typeof formula === "string" && formula !== "";
  if (GIVEN.includes(type) && !hasFormula) throw invalidArgument();
  return { ...(hasFormula && { formula }), type, color };
}
