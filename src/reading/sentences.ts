// What running text looks like, as against headlines, menus and buttons: sentences that end, in Korean or English.

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The share of Hangul among the Hangul and Latin letters of a text, 0 to 1; 0 where there are none. */
export function hangulShare(text: string): number {
  let hangul = 0;
  let latin = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0xac00 && code <= 0xd7a3) hangul += 1;
    else if (isLatin(code)) latin += 1;
  }
  return hangul === 0 ? 0 : hangul / (hangul + latin);
}

// "…했다." also before a closing quote or bracket; a bullet of a press release ends without a full stop.
const koreanSentenceEnd = /[가-힣]["”’']?\.(?=["”’'\])>〉<\s]|$)/;
const officialBullet = /^[□■○●◦◯ㅇ❍]\s?[가-힣"‘“'『「(<\d]/;
const englishSentenceEnd = /[a-z\d)][.?!]["”’')]?(?=\s|$)/;
const englishWords = /\b(?:the|of|to|and|for|with|from|was|were|has|have|its|by|on|at|said|will|that)\b/gi;

function isEnglishSentence(text: string): boolean {
  if (text.length < 40 || !englishSentenceEnd.test(text)) return false;
  const found = text.slice(0, 1000).match(englishWords) ?? [];
  return new Set(found.map((word) => word.toLowerCase())).size >= 2;
}

/**
 * Whether a line holds at least one whole sentence.
 * @example isSentence("진주시는 24일 사절단을 시카고에 보냈다고 밝혔다.") // true
 * @example isSentence("진주시 사절단, 시카고 시장 개척 나선다") // false: a headline
 */
export function isSentence(text: string): boolean {
  if (hangulShare(text) < 0.2) return isEnglishSentence(text);
  return text.length >= 20 && (koreanSentenceEnd.test(text) || officialBullet.test(text));
}

/** Whether a line reads like a sentence without its full stop, as notes typed in a hurry do. */
export function isUnfinishedSentence(text: string): boolean {
  return text.length >= 40 && hangulShare(text) >= 0.2 && /[가-힣](?:다|[음함임됨])$/.test(text.slice(-5));
}
