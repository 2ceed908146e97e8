// The document itself in the pane's language: its title, and the voice that a screen reader says it with.
import { useEffect } from "react";
import { texts, type Language } from "./texts";

/** @example setPageLanguage("en"); // <html lang="en">, the title "Export Outcomes" */
export function setPageLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.title = texts[language].appName;
}

/** The same for as long as a component is shown, with each language that it is given. */
export function usePageLanguage(language: Language): void {
  useEffect(() => setPageLanguage(language), [language]);
}
