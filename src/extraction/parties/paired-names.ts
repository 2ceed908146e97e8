// Bulleted results that join a firm and its buyer by a dash or an arrow: "▲가온식품(김) – 반푸푸드: 20만 달러".
import type { Counterparty } from "../text/counterparty";
import type { FirmName } from "../text/firm-name";
import { isFirmName } from "./firm-lists";
import { isEverydayWord } from "../words/everyday-words";
import { isForeignPlaceName } from "../places/foreign-places";
import { readItemFirm } from "./item-firms";
import { isPlaceWord, stripLegalForm } from "../words/name-phrase";
import { firmTail } from "./firm-looks";
import { cutParticle } from "../words/particles";
import { cleanName, isPartyName } from "./party-name";

const member = "([가-힣A-Za-z0-9&㈜.() ]{2,40}?)";
const pair = new RegExp(
  `(?:^|[▲△●■○◦•·\\-,]\\s?|\\s)${member}(?:\\s?[–—―↔→⇔⇒➔➡]\\s?|\\s-\\s|(?<=[가-힣)㈜])-(?=[가-힣A-Z㈜]))${member}(?:\\s간(?:의)?)?\\s?(?:[:：,/]\\s?|\\s)\\(?(?:약\\s?|총\\s?)?$`,
);

/** "▲가온식품/반푸푸드 20만 달러": a slash joins two names only in an item of a list. */
const slashed = new RegExp(
  `(?:^\\s*-\\s|[▲△●■○◦•·▶*]\\s?)${member}\\s?[/×~:：]\\s?${member}(?:\\s간(?:의)?)?\\s?(?:[:：,]\\s?|\\s)\\(?(?:약\\s?|총\\s?)?$`,
);
/** What joins two names; without it no pair is looked for. */
const joint = /[–—―↔→⇔⇒➔➡/×~:：-]/;

/** "토론토 갤러리아마트 감자떡": a buyer with its place in front and the goods behind. */
function withoutPlaceAndGoods(words: string): string {
  const rest = words.split(" ");
  while (rest.length > 1 && isPlaceWord(rest[0] ?? "")) rest.shift();
  while (rest.length > 1 && isEverydayWord(rest.at(-1) ?? "")) rest.pop();
  return rest.length > 1 && firmTail.test(rest[0] ?? "") ? (rest[0] ?? words) : rest.join(" ");
}

/** "가온밸브가 노르웨이 반푸마린(Banpu AS) 118만 달러": the buyer stands behind its country, without a particle. */
const besideCountry =
  /(?:^|[,·]\s|\s)((?:㈜|\(주\))?[가-힣A-Za-z0-9&]{2,20}(?:㈜|\(주\))?)(?:은|는|이|가)\s([가-힣]{2,8})(?:의)?\s([가-힣A-Za-z&]{2,20}(?:\s?\([A-Z][^()]{1,40}\))?)\s$/;

function findBesideCountry(text: string, sum: number): { firm: FirmName; party: Counterparty } | null {
  const from = Math.max(0, sum - 90);
  const left = text.slice(from, sum);
  // Few sums stand behind a bracket or a name that is a firm's by its ending.
  if (!left.endsWith(") ") && !firmTail.test(left.trimEnd())) return null;
  const match = besideCountry.exec(left);
  const [firm = "", country = "", party = ""] = [match?.[1], match?.[2], match?.[3]].map((one) =>
    one?.trim(),
  );
  if (match === null || !isForeignPlaceName(country) || isPlaceWord(party)) return null;
  const name = stripLegalForm(firm);
  // "대만 마유크림 30만 달러", "대만 반푸와 30만 달러": goods, and a name with its particle, are no such buyer.
  if (!party.endsWith(")") && (!firmTail.test(party) || cutParticle(party) !== party)) return null;
  if (!isFirmName(name) || !isPartyName(party)) return null;
  const at = text.indexOf(name, from + match.index);
  const start = text.indexOf(party, at + name.length);
  return {
    firm: { name, start: at, end: at + name.length },
    party: { name: cleanName(party), start, end: start + party.length },
  };
}

/** The firm and the buyer joined in front of a sum, positions in the text; null if there are none. */
export function findPair(
  text: string,
  from: number,
  sum: number,
): { firm: FirmName; party: Counterparty } | null {
  const beside = findBesideCountry(text, sum);
  if (beside !== null) return beside;
  const left = text.slice(Math.max(from, sum - 90), sum);
  const match = joint.test(left) ? (pair.exec(left) ?? slashed.exec(left)) : null;
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const words = stripLegalForm(match[1].replace(/\([^)]*\)/g, "")).trim();
  // "주요 계약은 가온식품-반푸푸드": what leads to the first pair is no part of its name.
  const name = /(?:은|는|로)\s(\S+)$/.exec(words)?.[1] ?? readItemFirm(words) ?? words;
  if (/\d/.test(match[2])) return null;
  const partner = withoutPlaceAndGoods(cleanName(match[2].replace(/\s?\((?!\s?[A-Z])[^)]*\)/g, "")));
  if (!isFirmName(name) || !isPartyName(partner) || /\d/.test(partner)) return null;
  const base = sum - left.length;
  const at = text.indexOf(name, base + match.index);
  const start = text.indexOf(partner.replace(/\(.*$/, ""), at + name.length);
  if (at < 0 || start < 0) return null;
  return {
    firm: { name, start: at, end: at + name.length },
    party: { name: partner, start, end: start + partner.length },
  };
}
