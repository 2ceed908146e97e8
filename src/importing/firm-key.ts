// Names of firms and buyers as the column 기업키 compares them. That column is an Excel formula and cannot normalise
// Unicode, so a name is tidied first: ㈜, （주）, full-width letters, NBSP and tabs become what the formula knows.
// There is one key function, the one that `records/calculation` proves against the formula.
import { firmKey as formulaKey } from "../records/calculation/calculate-participants";
import { beginning, longestCell } from "./writable-text";

/** Most names are tidy already, and one look tells. */
const plainName = /^[가-힣A-Za-z0-9]*$/;

/**
 * A name in the form in which it is written into a cell: compatibility characters as plain ones, single spaces. Plain
 * characters may be more than there were; a name that no cell holds any more ends where the cell does.
 * @example tidyName("㈜ＡＢＣ  테크") // "(주)ABC 테크"
 */
export function tidyName(name: string): string {
  if (plainName.test(name) && name.length <= longestCell) return name;
  const tidy = name.normalize("NFKC").replace(/\s+/g, " ").trim();
  return tidy.length <= longestCell ? tidy : beginning(tidy, longestCell);
}

/**
 * What two spellings of one name share: 기업키 of the tidied name.
 * @example firmKey("㈜가온 테크") // "가온테크"
 */
export function firmKey(name: string): string {
  return formulaKey({ businessNo: null, firm: tidyName(name) });
}

/**
 * Whether a name stands for a firm that the article does not name, e.g. "A기업", "S사".
 * @example isAnonymous("A기업") // true
 */
export function isAnonymous(name: string): boolean {
  return /^(?:[A-Z]{1,2}(?:사|기업|업체|회사)?)?$/.test(firmKey(name));
}
