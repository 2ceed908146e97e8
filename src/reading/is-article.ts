// Whether a cleaned text can be an article at all. A log, a table of figures or a program also decodes as text, and
// an empty record from it would look like an article without results.
import { isSentence, isUnfinishedSentence } from "./sentences";

const codeLine =
  /[;{}]$|^(?:import|export|const|let|var|def|class|function|return|if|for|#include|public|private|@\w+)\b.*[({:;=]|^(?:\/\/|\/\*|\*\/|<\/?\w+[^>]*>$)/;

/** More code lines than this part of all lines, and the file is a program with comments. */
const mostCode = 0.3;

/** Whether a text has at least one sentence in Korean or English, and is not a program. */
export function isArticle(text: string): boolean {
  const lines = text.split("\n").filter((line) => line !== "");
  if (!lines.some((line) => isSentence(line) || isUnfinishedSentence(line))) return false;
  return lines.filter((line) => line.length <= 200 && codeLine.test(line)).length <= lines.length * mostCode;
}
