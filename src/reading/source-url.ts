// The address of a story, where its text carries one in a line of its own; without what only tracks the reader, so
// that the same story pasted from a messenger and from a portal has one address.

const addressLine =
  /^(?:(?:원문|출처|기사\s?원문|기사\s?주소|링크|URL|주소)\s?[:：]?\s?)?(https?:\/\/[^\s<>"]{4,500})$/i;
const tracking = /^(?:utm_\w+|fbclid|gclid|igshid|mc_[ce]id|ref|from|spm)$/i;

/** An address without tracking parameters: `…/view?id=7&utm_source=x` becomes `…/view?id=7`. */
export function withoutTracking(address: string): string {
  const [page = address, query] = (address.split("#", 1)[0] ?? address).split("?", 2);
  const kept = (query ?? "")
    .split("&")
    .filter((part) => part !== "" && !tracking.test(part.split("=", 1)[0] ?? ""));
  return kept.length === 0 ? page : `${page}?${kept.join("&")}`;
}

/** Whether a line is an address and its label. */
export function isAddressLine(text: string): boolean {
  return text.length <= 520 && addressLine.test(text);
}

/** The first address in a line of its own, or null. */
export function findSourceUrl(texts: readonly string[]): string | null {
  for (const text of texts) {
    const address = text.length <= 520 ? addressLine.exec(text)?.[1] : undefined;
    if (address !== undefined) return withoutTracking(address);
  }
  return null;
}
