// D06: one name in several spellings. Sums by firm or buyer then fall apart, and one deal looks like two.
import { groupBy } from "../../records/group-by";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { ParticipantRow } from "../../records/tables/participants";
import { compareText } from "../../importing/publication-order";
import type { CheckContext } from "../check-context";
import type { CellFix } from "../finding";
import { partyBook, type PartyBook } from "../parties/party-book";
import { fixOf, groupRule, type PlacedHit } from "../rule";
import { standardCity } from "../../regions/city-spellings";
import { eventWords, resultWords } from "../row-words";
import { asIs, fewNamed, type TwoLanguages } from "../words";
import { joinNames } from "./join-names";
import { findLikeKeys } from "./name-clusters";
import {
  citiesOf,
  cityUses,
  partyUses,
  placesOf,
  rewriteCell,
  type NameUse,
  type UsesOfNames,
} from "./name-uses";

const said = {
  message: "이름 표기가 여러 가지입니다: {변형들}.",
  messageEn: "One name, several spellings: {변형들}.",
};

export const severalSpellings = groupRule(
  {
    id: "D06",
    name: { ko: "이름 표기 여럿", en: "Several spellings" },
    severity: "warning",
    reach: "workbook",
    ...said,
    variants: { city: { severity: "info", ...said } },
    meaning:
      "띄어쓰기나 ㈜만 다르거나 한 글자만 다른 기업·상대방 이름을 모읍니다. 한 행사나 한 기사에 함께 있는 두 이름은 다른 곳으로 봅니다. 대표명과 비슷한 이름만 한 번에 모으고, 비슷한 이름과만 비슷한 이름은 모으지 않습니다. 도시는 외래어 표기법에 맞춘 이름을 권합니다(안내).",
    example: "멀티메틱사 / 멀티매틱사, 달라스 / 댈러스",
    fix: "{대표명}(으)로 통일",
    fixEn: "Use one spelling",
    limits: ["nameSimilarity"],
  },
  (context) => [...partyHits(context), ...cityHits(context)],
);

function partyHits(context: CheckContext): PlacedHit[] {
  const book = context.share(partyBook);
  const times = timesSpelt(book);
  const keys: number[] = [];
  for (let key = 0; key < times.length; key += 1) if (times[key] !== 0) keys.push(key);
  const near = findLikeKeys(keys, (key) => book.texts[key] ?? "", context.settings.nameSimilarity);
  const several = keys.filter((key) => times[key] !== 1 || near.has(key));
  const byKey = spellingsByKey(book, new Set(several));
  const spellingsOf = (key: number) => byKey.get(key) ?? [];
  const uses = partyUses(context.rows, book, several.flatMap(spellingsOf));
  const speltBy = (spelling: number) => speltAs(spelling, book, uses);
  const names = new Map(several.map((key) => [key, nameOf(spellingsOf(key).map(speltBy), context)] as const));
  const inOrder = [...names].filter(([key]) => near.has(key)).sort(([, a], [, b]) => keptFirst(a, b));
  const kept = joinNames(
    inOrder.map(([key]) => key),
    (key) => near.get(key) ?? [],
    (key) => placesOf(spellingsOf(key), uses),
  );
  const groups = groupBy(several, (key) => kept.get(key) ?? key);
  return [...groups].flatMap(([key, own]) => {
    const spellings = own.flatMap(spellingsOf).map(speltBy);
    return spellings.length < 2 ? [] : [partyHit(spellings, names.get(key)?.text ?? "", context)];
  });
}

/** In how many spellings firms and buyers go by each key, at its number: nearly all in one, or none. */
function timesSpelt({ keys, isFirm, isBuyer }: PartyBook): Uint32Array {
  const times = new Uint32Array(keys.length);
  keys.forEach((key, number) => {
    if (key > 0 && (isFirm[number] === 1 || isBuyer[number] === 1)) times[key] = (times[key] ?? 0) + 1;
  });
  return times;
}

/** The names that firms and buyers go by, for the keys that are asked for. */
function spellingsByKey(
  { keys, isFirm, isBuyer }: PartyBook,
  asked: ReadonlySet<number>,
): Map<number, number[]> {
  const spellings = new Map<number, number[]>([...asked].map((key) => [key, []]));
  keys.forEach((key, number) => {
    if (isFirm[number] === 1 || isBuyer[number] === 1) spellings.get(key)?.push(number);
  });
  return spellings;
}

/** A name as firms and buyers go by it, and where. */
interface Spelling {
  text: string;
  uses: readonly NameUse[];
}

function speltAs(spelling: number, { texts }: PartyBook, uses: UsesOfNames): Spelling {
  return { text: texts[spelling] ?? "", uses: uses.get(spelling) ?? [] };
}

/** The name that the spellings of one key stand for. */
interface PartyName {
  text: string;
  isListed: boolean;
  timesUsed: number;
}

/** As 상대방 has it, else as it is mostly spelt. */
function nameOf(spellings: readonly Spelling[], { findParty }: CheckContext): PartyName {
  const inOrder = byUse(spellings);
  const listed = inOrder.flatMap(({ text }) => findParty(text)?.counterpartyName ?? [])[0];
  const timesUsed = spellings.reduce((sum, { uses }) => sum + uses.length, 0);
  return { text: listed ?? inOrder[0]?.text ?? "", isListed: listed !== undefined, timesUsed };
}

/** A name of 상대방 stays, else the one that is used most. */
function keptFirst(a: PartyName, b: PartyName): number {
  return Number(b.isListed) - Number(a.isListed) || b.timesUsed - a.timesUsed || compareText(a.text, b.text);
}

/** The most used first; of those used alike the shortest, which is the one without legal form and spaces. */
function byUse(spellings: readonly Spelling[]): Spelling[] {
  return [...spellings].sort(
    (a, b) => b.uses.length - a.uses.length || a.text.length - b.text.length || compareText(a.text, b.text),
  );
}

function partyHit(spellings: readonly Spelling[], standard: string, context: CheckContext): PlacedHit {
  const inOrder = byUse(spellings);
  const all = inOrder.flatMap(({ uses }) => uses);
  return spellingHit(
    all,
    inOrder.map(({ text }) => text),
    standard,
    context,
  );
}

function cityHits(context: CheckContext): PlacedHit[] {
  const { rows } = context;
  const spellings = [...groupBy(citiesOf(rows), standardCity).values()].filter(({ length }) => length > 1);
  const groups = groupBy(cityUses(rows, new Set(spellings.flat())), ({ name }) => standardCity(name));
  return [...groups].map(([standard, uses]) => {
    const names = [...new Set(uses.map(({ name }) => name))].sort(compareText);
    return { ...spellingHit(uses, names, standard, context), variant: "city" };
  });
}

/**
 * An odd spelling with where it stands: "멀티매틱사(베트남 무역사절단)", in a result with its sum; by its number where
 * neither is there.
 */
function useWords({ name, rows, row, id }: NameUse, context: CheckContext): TwoLanguages {
  const place = placeOfUse(rows, row, context);
  const { ko, en } = place.ko === "" ? asIs(id ?? "") : place;
  return { ko: `${name}(${ko})`, en: `${name} (${en})` };
}

function placeOfUse(rows: NameUse["rows"], row: object, context: CheckContext): TwoLanguages {
  if (rows === "outcomes") {
    const outcome = row as OutcomeRow;
    const hasFigure = outcome.amount !== null || outcome.count !== null;
    return hasFigure ? resultWords(outcome) : asIs("");
  }
  const { mission = null, missionId = mission } = row as Partial<ParticipantRow & MissionRow>;
  return eventWords(context.findMission(missionId), missionId);
}

function spellingHit(
  uses: readonly NameUse[],
  names: readonly string[],
  standard: string,
  context: CheckContext,
): PlacedHit {
  const odd = uses.filter(({ name }) => name !== standard).sort(byPlace);
  const [first] = odd;
  return {
    rows: first?.rows ?? "outcomes",
    row: first?.row ?? {},
    column: first?.column ?? "firm",
    words: { 변형들: names.join(" / "), 대표명: standard },
    evidence: () => fewNamed(odd, (use) => useWords(use, context), ", "),
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
