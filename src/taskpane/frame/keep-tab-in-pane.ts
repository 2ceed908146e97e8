// Office.js on the web moves the focus at Tab by itself, from the elements that its own list knows; from any other
// (a screen that has just opened, the place of a button that has gone) it would leave the pane for the grid. There the
// browser's own Tab is let through instead.
import { useEffect } from "react";

/** What Office.js 1.1.110 counts as reachable by Tab. */
const knownToOffice = [
  "a[href]",
  "area[href]",
  "button:not([disabled])",
  "input:not([disabled])",
  "select:not([disabled])",
  "textarea:not([disabled])",
  "[tabindex]",
  "[contenteditable]:not([disabled])",
]
  .map((selector) => `${selector}:not([tabindex='-1'])`)
  .join(",");

/** While the component is there, Tab stays in the pane until its last element. */
export function useTabInPane(): void {
  useEffect(() => {
    const guard = (event: KeyboardEvent) => {
      const isKnown = event.target instanceof Element && event.target.matches(knownToOffice);
      // Office.js listens on the window, one step further on the event's way.
      if (event.key === "Tab" && !isKnown) event.stopPropagation();
    };
    document.addEventListener("keydown", guard);
    return () => document.removeEventListener("keydown", guard);
  }, []);
}
