// The pane wears the colours of the Excel around it: light, dark, or the system's high contrast.
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const prefersDark = "(prefers-color-scheme: dark)";

/** Office's theme where the host tells it, else what the system prefers. */
export function useOfficeTheme(): Theme {
  const dark = useSyncExternalStore(watchScheme, isDark);
  return dark ? webDarkTheme : webLightTheme;
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

/** Some hosts tell no theme, whatever the types say. */
function toldBy({ officeTheme }: { officeTheme?: Office.OfficeTheme }): boolean | undefined {
  return officeTheme?.isDarkTheme;
}
