// Reads a proper name as the noun phrase that ends at a position. Korean puts what describes a name in front of it
// (부엌가구의 대현산업, 토론토에 있는 펄텍호스사, 유통사인 한남체인): the name is what follows the last such word.
import { resolveRegion } from "../regions/resolve-region";
import { isForeignPlaceName } from "./foreign-places";
import type { Span } from "./span";

/** Words in front of a name that describe it and are not part of it. */
const descriptor =
  /(?:업체|회사|기업|사인|업체인|기업인|회사인|기관|기관인|브랜드|유통사|유통업체|수입사|수입업체|바이어|바이어인|제조사|협력사|운영사|운영사인|대기업|자회사|모회사|그룹사|최대|현지|해외|국내|역시|함께|대한|통해|위해|이어|또한|특히|이날|이번|등|및|및는|가운데|모두|각각|측|글로벌|세계적|전문|쪽|역내|중|한편)$/;
/** Endings of words that cannot be inside a name: particles and verbs in front of it. */
const attaches =
  /(?:[은는을를의]|에서|에게|으로|에는|에선|하는|있는|만드는|다루는|했던|되는|에|로|던|며|고|해|와|과|까지|부터|이나|에도|[가-힣]{2,}[이가]|보낸|낸|온|같은|진|한|된|지만|첫|두)$/;
const trailingTitle =
  /\s(?:대표|회장|사장|총회장|지회장|원장|시장|그룹\s?회장|측|본사|관계자|대표이사|교수)$/;
const boundary = /[.,·ㆍ▲△□○◆■:;!?“”‘’'"〈〉<>【】[\]\n]/;

/** A name with its span in the text it was read from. */
export interface NamePhrase extends Span {
  text: string;
}

function isPlace(word: string): boolean {
  return isForeignPlaceName(word) || resolveRegion(word).length > 0;
}

const latinWord = /^[A-Z0-9][A-Za-z0-9&.'-]*$/;
const longestName = 4;

/** Whether the word in front may be part of the same name. */
function continues(word: string, next: string, depth: number): boolean {
  if (word === "" || depth >= longestName || descriptor.test(word) || isPlace(word)) return false;
  if (latinWord.test(word)) return true;
  if (attaches.test(word) || /\d/.test(word)) return false;
  return /^[가-힣]{1,8}$/.test(word) && next.length > 0;
}

/**
 * The name that ends at `end`, in words of its line, without descriptions in front. Brackets directly behind a name
 * belong to it. Example: in "토론토에 있는 펄텍호스사" the name at the end is 펄텍호스사.
 * @returns null if nothing name-like stands there
 */
export function readNameBefore(text: string, end: number): NamePhrase | null {
  let stop = end;
  let bracket = "";
  if (text.charAt(stop - 1) === ")") {
    const open = text.lastIndexOf("(", stop);
    if (open < 0 || stop - open > 40) return null;
    bracket = text.slice(open, stop);
    stop = open;
  }
  const from = Math.max(0, stop - 40);
  let start = stop;
  let depth = 0;
  while (start > from) {
    const wordEnd = start;
    let wordStart = wordEnd;
    while (
      wordStart > from &&
      !/\s/.test(text.charAt(wordStart - 1)) &&
      !boundary.test(text.charAt(wordStart - 1))
    )
      wordStart -= 1;
    const word = text.slice(wordStart, wordEnd);
    if (depth > 0 && !continues(word, text.slice(start, stop), depth)) break;
    if (word === "") break;
    start = wordStart;
    depth += 1;
    if (!/[ \u00a0]/.test(text.charAt(wordStart - 1))) break;
    start = wordStart - 1;
    if (!continues(lastWord(text, from, start), text.slice(wordStart, stop), depth)) {
      start = wordStart;
      break;
    }
  }
  const name = text.slice(start, stop).replace(trailingTitle, "").trim();
  const at = text.indexOf(name, start);
  if (name === "") return null;
  return { start: at, end: bracket === "" ? at + name.length : end, text: name + bracket };
}

function lastWord(text: string, from: number, end: number): string {
  let start = end;
  while (start > from && !/\s/.test(text.charAt(start - 1)) && !boundary.test(text.charAt(start - 1)))
    start -= 1;
  return text.slice(start, end);
}

const legalForm = /(?:㈜|\(주\)|\(유\)|\(재\)|\(사\)|㈔|㈐|주식회사|유한회사|농업회사법인)\s?/g;

/** A firm's name without its legal form: "㈜다린" and "농업회사법인㈜다린" are 다린; 영농조합법인 stays. */
export function stripLegalForm(name: string): string {
  return name.replace(legalForm, "").trim();
}
