// Takes a formula apart as far as it must be understood: texts, quoted sheet names, brackets of structured references,
// words (names, functions, cell addresses), and single signs. Joined, the tokens are the formula again.
import { WorkbookError } from "../workbook-error";

/** Letters of a formula in a file at most. Excel allows 8,192 as typed, which may be longer in a file. */
const longest = 65_536;

/**
 * @throws WorkbookError `not_a_workbook` for a formula that no Excel has written
 * @example formulaTokens('IF([@시도]="",1)') // ["IF", "(", "[@시도]", "=", '""', ",", "1", ")"]
 */
export function formulaTokens(formula: string): string[] {
  if (formula.length > longest) throw formulaTooLong();
  const tokens: string[] = [];
  for (let at = 0; at < formula.length;) {
    const end = tokenEnd(formula, at);
    tokens.push(formula.slice(at, end));
    at = end;
  }
  return tokens;
}

function formulaTooLong(): WorkbookError {
  return new WorkbookError(
    "not_a_workbook",
    "통합 문서에 엑셀이 허용하는 길이를 넘는 수식이 있습니다. 엑셀에서 열어 복구한 뒤 다시 저장하세요.",
    "A formula of the workbook is longer than Excel allows. Open it in Excel, let it repair the file, and save it again.",
  );
}

function tokenEnd(text: string, at: number): number {
  const sign = text.charAt(at);
  if (sign === '"' || sign === "'") return quotedEnd(text, at, sign);
  if (sign === "[") return bracketEnd(text, at);
  wordHere.lastIndex = at;
  return wordHere.test(text) ? wordHere.lastIndex : at + 1;
}

const wordHere = /[\p{L}\p{N}_.\\$?]+/uy;

/** Letters of any script, digits, `_`, `.`, `\`, `$`, `?`: what names, functions and addresses are made of. */
export function isWord(text: string): boolean {
  return /^[\p{L}\p{N}_.\\$?]+$/u.test(text);
}

/** A doubled quotation mark stands for one inside. */
function quotedEnd(text: string, at: number, quote: string): number {
  for (let end = text.indexOf(quote, at + 1); end >= 0; end = text.indexOf(quote, end + 2)) {
    if (text[end + 1] !== quote) return end + 1;
  }
  return text.length;
}

/** Just after the bracket that closes the one at `at`; inside, `'` escapes the next sign. */
export function bracketEnd(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === "'") index += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return text.length;
}
