// Items of a list that tell town, firm and goods in a row without a particle: "▲해남 가온식품 배추김치 30만 달러". The firm
// is what is left between the town in front and the everyday words behind.
import { resolveRegion } from "../../regions/resolve-region";
import { isEverydayWord } from "../words/everyday-words";
import { isFirmName } from "./firm-lists";
import { stripLegalForm } from "../words/name-phrase";
import { firmTail } from "./firm-looks";

/**
 * The firm in the words of an item in front of its sum, or null if the item has another form.
 * Example: `readItemFirm("해남 가온식품 배추김치")` is 가온식품; "배추김치" alone names nobody.
 */
export function readItemFirm(item: string): string | null {
  const words = item.trim().split(/\s+/);
  const [town = "", ...rest] = words;
  if (rest.length === 0 || rest.length > 4 || resolveRegion(town).length === 0) return null;
  while (rest.length > 1 && isEverydayWord(rest.at(-1) ?? "")) rest.pop();
  // Two words are left: the second is what the first one makes, unless it is the tail of a name (다온 푸드).
  const [first = "", second] = rest;
  if (second !== undefined && rest.length === 2 && isFirmName(first) && !firmTail.test(second)) rest.pop();
  const name = stripLegalForm(rest.join(" "));
  return rest.length <= 2 && !isEverydayWord(rest[0] ?? "") && isFirmName(name) ? name : null;
}
