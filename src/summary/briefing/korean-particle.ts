// 와 or 과 after a name, by its last sign; where that is no Hangul syllable both are written, as official texts do.
import { choose, type LiveText } from "../live-text";

const [firstSyllable, lastSyllable, finals] = [0xac00, 0xd7a3, 28];

/**
 * The name with its particle.
 * @example withAnd({ formula: "A1", value: "홈쇼핑월드" }).value // "홈쇼핑월드와"
 */
export function withAnd({ formula, value }: LiveText): LiveText {
  const code = value.codePointAt(value.length - 1) ?? 0;
  const sign = `IFERROR(UNICODE(RIGHT(${formula},1)),0)`;
  const isSyllable = {
    formula: `AND(${sign}>=${firstSyllable},${sign}<=${lastSyllable})`,
    holds: code >= firstSyllable && code <= lastSyllable,
  };
  const isOpen = {
    formula: `MOD(${sign}-${firstSyllable},${finals})=0`,
    holds: (code - firstSyllable) % finals === 0,
  };
  const particle = choose(isSyllable, choose(isOpen, "와", "과"), "와(과)");
  return { formula: `${formula}&${particle.formula}`, value: value + particle.value };
}
