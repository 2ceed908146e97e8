// Whose product a name is: "㈜가온의 안내로봇은", "가온식품의 '한모금'은". The firm stands in front of 의, what it makes behind.

const ownedBy = /(\S{2,20})의\s[‘'“"<〈]?$/;
const quoted = /[‘'“"<〈]/;
const legalForm = /㈜|\((?:주|유)\)/;
/** "문산읍의 '가온식품'은": the name behind is the firm. */
const village = /[가-힣]{2}[읍면]$/;
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
  const isQuoted = quoted.test(text.charAt(start)) || quoted.test(text.charAt(start - 1));
  return isQuoted || legalForm.test(owner) ? start - words.length + owner.length : null;
}
