// A machine translation below a Korean story tells every figure a second time. It is a stretch without Hangul that
// runs to the story's end, often announced by a line that says "번역".
import type { Line } from "../lines";
import { hangulShare, isSentence } from "../sentences";

function isForeign(text: string): boolean {
  return hangulShare(text) < 0.05;
}

/** The first line of the stretch without Hangul at the end. */
function foreignTailStart(lines: readonly Line[]): number {
  let start = lines.length;
  while (start > 0 && isForeign(lines[start - 1]?.text ?? "")) start -= 1;
  return start;
}

/** Announcements right above the copy: "아래는 … 번역한 영문 기사의 전문입니다", and what explains them. */
function announcementStart(lines: readonly Line[], end: number): number {
  let start = end;
  for (let index = end - 1; index >= 0; index -= 1) {
    const text = lines[index]?.text ?? "";
    if (text === "") continue;
    if (text.length > 120 || !/번역|영문 기사/.test(text)) break;
    start = index;
  }
  return start;
}

/** Shorter lines without Hangul are names, addresses or product lists. */
const shortestParagraph = 40;

/** The lines without a translated copy at their end; a story in English keeps all its lines. */
export function dropTranslatedCopy(lines: readonly Line[]): readonly Line[] {
  const start = foreignTailStart(lines);
  const paragraphs = lines.slice(start).filter((line) => line.text.length >= shortestParagraph);
  if (paragraphs.length < 2 || !lines.slice(0, start).some((line) => isSentence(line.text))) return lines;
  return lines.slice(0, announcementStart(lines, start));
}
