// The document itself in the pane's language: its title, and the voice that a screen reader says it with.
import { useEffect } from "react";
import { texts, type Language } from "./texts";

export function usePageLanguage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts[language].appName;
  }, [language]);
}
