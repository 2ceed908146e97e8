// Counted things as a text tells them.
import type { Span } from "../text/span";

/** A number with its counter; `approximate` for 150여건, 약 20건, 10개사 내외. */
export interface Count extends Span {
  value: number;
  approximate: boolean;
  unit: "deal" | "meeting" | "firm" | "person" | "country" | "item";
}

/** How many firms took part. */
export interface FirmCount extends Span {
  value: number;
  /** Another number that its sentence gives to those who took part with as much right. */
  rival?: number;
}
