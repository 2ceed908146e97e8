// Words that fill a cell of names and name nobody. '현지 바이어' is not with whom a deal was made; a buyer who is known and
// not told is '비공개' (records/undisclosed).
import { isForeignPlaceName } from "../../extraction/places/foreign-places";
import { splitValues } from "../../records/cell";

const blankMarks = /^(?:[-–—~.·?xX/]+|없음|미상|미정|미확인|불명|모름|해당\s?없음|n\/?a|tbd)$/i;
const anyBuyer =
  /(?:바이어|수입업체|유통업체|유통기업|업체|기업|회사|거래처|유통사|수입상|수입사|구매사|고객사|에이전트|파트너사?)들?$/;
const anywhere =
  /^(?:현지|해외|국외|외국|글로벌|다국적|대형|유력|한|모|일부|여러|각국|중동|동남아|유럽|북미|중남미)$/;

/**
 * Whether a cell of names names nobody; a blank one is none of these.
 * @example namesNobody("현지 바이어") // true
 * @example namesNobody("삼성기업") // false
 */
export function namesNobody(cell: string | null): boolean {
  const names = splitValues(cell);
  return names.length > 0 && names.every(isNoName);
}

/**
 * Whether one of the names in a cell names nobody.
 * @example isNoName("베트남 수입업체") // true
 */
export function isNoName(name: string): boolean {
  if (blankMarks.test(name)) return true;
  const buyer = anyBuyer.exec(name);
  if (buyer === null) return false;
  const before = name.slice(0, buyer.index).split(/\s+/);
  return before.every((word) => word === "" || anywhere.test(word) || isForeignPlaceName(word));
}
