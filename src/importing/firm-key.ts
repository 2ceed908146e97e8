// Names of firms and buyers as the column 기업키 compares them: without legal form, spaces and case.

/**
 * What two spellings of one name share.
 * @example firmKey("㈜가온 테크") // "가온테크"
 */
export function firmKey(name: string): string {
  // NFKC makes ㈜ and （주） the same three characters.
  return name
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\(주\)|주식회사|[\s*?~]/g, "");
}

/**
 * Whether a name stands for a firm that the article does not name, e.g. "A기업", "S사".
 * @example isAnonymous("A기업") // true
 */
export function isAnonymous(name: string): boolean {
  return /^[A-Z]{1,2}(사|기업|업체|회사)?$/.test(firmKey(name)) || firmKey(name) === "";
}
