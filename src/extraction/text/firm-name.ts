// A firm as a text names it. Kept apart, because lists, figures and descriptions all find firms.
import type { Span } from "./span";

/** A firm's name without its legal form, and where it stands in the article. */
export interface FirmName extends Span {
  name: string;
}
