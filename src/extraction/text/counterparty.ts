// A partner as a text names it, in Korean or English.
import type { Span } from "./span";

/** A named partner; several are joined by ", " as the text lists them. */
export interface Counterparty extends Span {
  name: string;
}
