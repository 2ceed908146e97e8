// Whose product a name is: "㈜가온의 안내로봇은", "가온식품의 '한모금'은". The firm stands in front of 의, what it makes behind.

const ownedBy = /(\S{2,20})의\s[‘'“"<〈]?$/;
const quoted = /[‘'“"<〈]/;
const legalForm = /㈜|\((?:주|유)\)/;
/** "문산읍의 '가온식품'은": the name behind is the firm. */
const village = /[가-힣]{2}[읍면]$/;
const tradeInFront = /(?:업체|기업|회사|제조사|생산자|양조장)(?:인)?\s$/;
/** "제조업체 시암의 한국법인은": a part of the firm is none of its products. */
const branch = /^[가-힣]{0,6}(?:법인|지사|지점|본사|본부|공장|연구소|센터|사업부|매장)/;
const longestOwner = 24;

/**
 * Where the name of the owner in front of a name ends, or null if none is told: the owner bears its legal form, or the
 * product is quoted. Whether the owner is a firm is left to the caller.
 * @param start where the name begins in the text, with or without its quotation mark
 * @example ownerEnd("㈜가온의 안내로봇은", 5) // 3
 */
export function ownerEnd(text: string, start: number): number | null {
  const match = ownedBy.exec(text.slice(Math.max(0, start - longestOwner), start));
  const [words = "", owner = ""] = match ?? [];
  if (match === null || village.test(owner)) return null;
  // "탁주 업체인 가온의 봄막걸리는": its trade tells that the owner is a firm.
  const isMaker = tradeInFront.test(text.slice(Math.max(0, start - longestOwner * 2), start - words.length));
  if (isMaker && !branch.test(text.slice(start))) return start - words.length + owner.length;
  const isQuoted = quoted.test(text.charAt(start)) || quoted.test(text.charAt(start - 1));
  return isQuoted || legalForm.test(owner) ? start - words.length + owner.length : null;
}
