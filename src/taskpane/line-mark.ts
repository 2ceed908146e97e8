// The bar before the line of a list that is chosen. High contrast shows transparent borders, so that there the other
// lines take the colour of the page.
import { tokens } from "@fluentui/react-components";

/** Styles of every line: room for the bar. */
export const lineMark = {
  borderInlineStartWidth: "3px",
  borderInlineStartStyle: "solid",
  borderInlineStartColor: "transparent",
  "@media (forced-colors: active)": { borderInlineStartColor: "Canvas" },
} as const;

/** Styles of the chosen line, after those of every line. */
export const chosenLineMark = {
  borderInlineStartColor: tokens.colorBrandStroke1,
  "@media (forced-colors: active)": { borderInlineStartColor: "Highlight" },
} as const;
