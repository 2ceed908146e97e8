// The particle that a message's word takes: 금액이, 통화가. The catalogue writes both forms, as a template must; a reader
// sees the right one.
import { josa } from "es-hangul";

const pairs = {
  "이(가)": "이/가",
  "와(과)": "와/과",
  "은(는)": "은/는",
  "을(를)": "을/를",
  "(으)로": "으로/로",
} as const;

/** Both forms of a particle, as messages write them. */
export type ParticlePair = keyof typeof pairs;

/** Every pair as an alternative of a regular expression. */
export const anyPair = Object.keys(pairs)
  .map((pair) => pair.replace(/[()]/g, "\\$&"))
  .join("|");

/** How figures are read aloud: only the last one decides. */
const digits = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
/** Letters whose Korean names end in a consonant. */
const closed: Readonly<Record<string, string>> = { l: "엘", m: "엠", n: "엔", r: "알" };

/**
 * The form of a particle that follows a word.
 * @example pickParticle("통화", "이(가)") // "가"
 * @example pickParticle("3", "와(과)") // "과"
 */
export function pickParticle(word: string, pair: ParticlePair): string {
  const letters = word.replace(/[^\p{L}\p{N}]+$/u, "");
  const last = letters.slice(-1);
  const spoken = digits[last === "" ? Number.NaN : Number(last)] ?? closed[last.toLowerCase()] ?? last;
  return spoken === "" ? pair : josa.pick(spoken, pairs[pair]);
}
