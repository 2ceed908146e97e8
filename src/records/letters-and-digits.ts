// The letters and digits of a text, as `\p{L}` and `\p{N}` have them. A large import asks this of every article's text; a
// regular expression that replaces all else makes a string for each piece in between, and takes twice as long.

/** Characters that are put together at a time: a call takes only so many arguments. */
const portion = 4096;
const units = Array.from({ length: portion }, () => 0);
/** Of each UTF-16 unit asked for so far: 1 where it is left out, 2 where it is kept. */
const known = new Uint8Array(0x10000);
const [leftOut, kept] = [1, 2];
const letterOrDigit = /[\p{L}\p{N}]/u;

/** @example lettersAndDigits("㈜ 가온-테크 2호") // "가온테크2호" (㈜ is a symbol) */
export function lettersAndDigits(text: string): string {
  let letters = "";
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (count > portion - 2) {
      letters += String.fromCharCode(...units.slice(0, count));
      count = 0;
    }
    const unit = text.charCodeAt(at);
    const code = (unit & 0xf800) === 0xd800 ? (text.codePointAt(at) ?? unit) : unit;
    if (code > 0xffff) {
      at += 1;
      if (!letterOrDigit.test(String.fromCodePoint(code))) continue;
      units[count] = unit;
      units[count + 1] = text.charCodeAt(at);
      count += 2;
    } else {
      // Kept or not, no processor foresees which: the next unit takes the place of one that is left out.
      units[count] = unit;
      const answer = known[code] ?? 0;
      count += (answer === 0 ? learn(code) : answer) - leftOut;
    }
  }
  return letters + String.fromCharCode(...units.slice(0, count));
}

function learn(code: number): number {
  const answer = letterOrDigit.test(String.fromCharCode(code)) ? kept : leftOut;
  known[code] = answer;
  return answer;
}
