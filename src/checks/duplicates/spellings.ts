// D06: one name in several spellings. Sums by firm or buyer then fall apart, and one deal looks like two.
import { groupBy } from "../../importing/group-by";
import { compareText } from "../../importing/publication-order";
import type { CheckContext } from "../check-context";
import type { CellFix } from "../finding";
import { partyBook, type Spelling } from "../parties/party-book";
import { remember } from "../remember";
import { fixOf, groupRule, type PlacedHit } from "../rule";
import { standardCity } from "./city-spellings";
import { findLikeKeys, joinPairs } from "./name-clusters";
import { cityUses, partyUses, placesOf, rewriteCell, type NameUse, type UsesOfNames } from "./name-uses";

const said = {
  message: "이름 표기가 여러 가지입니다: {변형들}.",
  messageEn: "One name, several spellings: {변형들}.",
};

export const severalSpellings = groupRule(
  {
    id: "D06",
    severity: "warning",
    reach: "workbook",
    ...said,
    variants: { city: { severity: "info", ...said } },
    meaning:
      "띄어쓰기나 ㈜만 다르거나 한 글자만 다른 기업·상대방 이름을 모읍니다. 한 행사나 한 기사에 함께 있는 두 이름은 다른 곳으로 봅니다. 도시는 외래어 표기법에 맞춘 이름을 권합니다(안내).",
    example: "멀티메틱사 / 멀티매틱사, 달라스 / 댈러스",
    fix: "{대표명}(으)로 통일",
    limits: ["nameSimilarity"],
  },
  (context) => [...partyHits(context), ...cityHits(context)],
);

function partyHits(context: CheckContext): PlacedHit[] {
  const book = context.share(partyBook);
  const byKey = groupBy(new Set(book.cells.flatMap(({ spellings }) => spellings)), ({ key }) => key);
  const keys = [...byKey.keys()];
  const spellingsOf = (key: number) => byKey.get(key) ?? [];
  const alike = findLikeKeys(keys.map(book.keyOf), context.settings.nameSimilarity).map(
    ([first, second]) => [keys[first] ?? 0, keys[second] ?? 0] as const,
  );
  const near = new Set(alike.flat());
  const wanted = keys.filter((key) => near.has(key) || spellingsOf(key).length > 1).flatMap(spellingsOf);
  const uses = partyUses(context.rows, book, wanted);
  const placesOfKey = remember((key: number) => placesOf(spellingsOf(key), uses));
  const leaders = joinPairs(alike.filter(([a, b]) => !shareOne(placesOfKey(a), placesOfKey(b))));
  const groups = groupBy(wanted, ({ key }) => leaders.get(key) ?? key);
  return [...groups.values()].flatMap((spellings) =>
    spellings.length < 2 ? [] : [partyHit(spellings, uses, context)],
  );
}

/** One list, or one article, that has both of two names speaks of two firms. */
function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const place of b) if (a.has(place)) return true;
  return false;
}

function partyHit(spellings: readonly Spelling[], uses: UsesOfNames, { findParty }: CheckContext): PlacedHit {
  const timesUsed = (spelling: Spelling) => uses.get(spelling)?.length ?? 0;
  const inOrder = [...spellings].sort((a, b) => timesUsed(b) - timesUsed(a) || compareText(a.text, b.text));
  const names = inOrder.map(({ text }) => text);
  const registered = names.flatMap((name) => findParty(name)?.counterpartyName ?? [])[0];
  const all = inOrder.flatMap((spelling) => uses.get(spelling) ?? []);
  return spellingHit(all, names, registered ?? names[0] ?? "");
}

function cityHits({ rows }: CheckContext): PlacedHit[] {
  const groups = groupBy(cityUses(rows), ({ name }) => standardCity(name));
  return [...groups].flatMap(([standard, uses]) => {
    const names = [...new Set(uses.map(({ name }) => name))].sort(compareText);
    return names.length < 2 ? [] : [{ ...spellingHit(uses, names, standard), variant: "city" }];
  });
}

function spellingHit(uses: readonly NameUse[], names: readonly string[], standard: string): PlacedHit {
  const odd = uses.filter(({ name }) => name !== standard).sort(byPlace);
  const [first] = odd;
  return {
    rows: first?.rows ?? "outcomes",
    row: first?.row ?? {},
    column: first?.column ?? "firm",
    words: { 변형들: names.join(" / "), 대표명: standard },
    evidence: odd.map(({ id, name }) => `${id ?? ""} ${name}`).join(", "),
    changes: cellFixes(odd, new Map(names.map((name) => [name, standard]))),
  };
}

function cellFixes(odd: readonly NameUse[], rewritten: ReadonlyMap<string, string>): CellFix[] {
  const cells = new Map(odd.map((use) => [`${use.id ?? ""}\n${use.column}`, use]));
  return [...cells.values()].map((use) => fixOf(use.rows, use.id, use.column, rewriteCell(use, rewritten)));
}

function byPlace(a: NameUse, b: NameUse): number {
  return (
    compareText(a.rows, b.rows) || compareText(a.id ?? "", b.id ?? "") || compareText(a.column, b.column)
  );
}
