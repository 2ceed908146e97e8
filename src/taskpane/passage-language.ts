// What a screen reader says a passage of an article with, whatever the pane speaks (WCAG 3.1.2).
import type { Language } from "./texts";

/** @example passageLanguage("계약 2건을 맺었다.") // "ko" */
export function passageLanguage(text: string): Language {
  return /[가-힣]/.test(text) ? "ko" : "en";
}
