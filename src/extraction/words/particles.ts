// Korean particles as they hang on a name. Which of a pair is used depends on the last letter (은/는, 이/가, 을/를,
// 과/와), and that tells a particle from the last syllable of a name: ㈜다린이 is 다린 + 이, ㈜엔케이 is not 엔케 + 이.

const afterConsonant = new Set(["은", "이", "을", "과", "이라는", "으로"]);
const afterVowel = new Set(["는", "가", "를", "와", "라는"]);
const particle = /(?:에서는|에게는|에서|에는|에게|이라는|라는|은|는|이|가|을|를|와|과|의|에|도)$/;

/** 가, and how many syllables follow in the order of their first, middle and last letter, of which there are 28. */
const [firstSyllable, syllables] = [0xac00, 11172];

/** Whether a Hangul syllable ends in a consonant: 린 does, 케 does not; false for other characters. */
export function endsInConsonant(character: string): boolean {
  const code = character.charCodeAt(0) - firstSyllable;
  return code >= 0 && code < syllables && code % 28 !== 0;
}

/** Whether a particle can hang on a word by its form: `agrees("다린", "이")` is true, `agrees("엔케", "이")` is not. */
export function agrees(word: string, ending: string): boolean {
  const last = word.charCodeAt(word.length - 1) - firstSyllable;
  if (!(last >= 0 && last < syllables)) return true;
  const consonant = last % 28 !== 0;
  return afterConsonant.has(ending) ? consonant : !afterVowel.has(ending) || !consonant;
}

/** A word without its particle: `cutParticle("다린이")` is 다린, `cutParticle("엔케이")` stays. */
export function cutParticle(word: string): string {
  const ending = particle.exec(word)?.[0];
  if (ending === undefined || word.length - ending.length < 2) return word;
  const stem = word.slice(0, -ending.length);
  return agrees(stem, ending) ? stem : word;
}
