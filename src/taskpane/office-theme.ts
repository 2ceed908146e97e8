// The pane wears the colours of the Excel around it, light or dark, in the size of text that the user has chosen. In
// high contrast the browser puts the system's colours in the place of all of these.
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import type { TextSize } from "./preferences";

const prefersDark = "(prefers-color-scheme: dark)";

const factors: Readonly<Record<TextSize, number>> = { normal: 1, large: 1.15, larger: 1.3 };

/** Office's theme where the host tells it, else what the system prefers. */
export function useOfficeTheme(textSize: TextSize): Theme {
  const dark = useSyncExternalStore(watchScheme, isDark);
  return useMemo(() => scaleText(dark ? webDarkTheme : webLightTheme, factors[textSize]), [dark, textSize]);
}

/**
 * A theme with larger or smaller text; what is no text keeps its size.
 * @example scaleText(webLightTheme, 1.3).fontSizeBase300 // "18.2px"
 */
function scaleText(theme: Theme, factor: number): Theme {
  if (factor === 1) return theme;
  const scaled = Object.entries(theme).map(([token, value]: [string, unknown]) => {
    const isText =
      /^(?:fontSize|lineHeight)/.test(token) && typeof value === "string" && value.endsWith("px");
    return [token, isText ? `${Math.round(parseFloat(value) * factor * 10) / 10}px` : value];
  });
  return Object.fromEntries(scaled) as Theme;
}

function watchScheme(changed: () => void): () => void {
  const query = window.matchMedia(prefersDark);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

function isDark(): boolean {
  const told = typeof Office === "undefined" ? undefined : toldBy(Office.context);
  return told ?? window.matchMedia(prefersDark).matches;
}

/** Some hosts tell no theme, whatever the types say; older ones tell colours only. */
function toldBy(context: { officeTheme?: Partial<Office.OfficeTheme> } | undefined): boolean | undefined {
  const theme = context?.officeTheme;
  return theme?.isDarkTheme ?? isDarkColor(theme?.bodyBackgroundColor);
}

/** @example isDarkColor("#262626") // true */
export function isDarkColor(color: string | undefined): boolean | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (parts === null) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
