// Every name of a region with what it can mean, built once when first asked for. Names are looked up by probing one
// Map with the text at a word's start, longest first, so that 남양주시 is never 양주시 and 강서구 never 서구.
import { romanize } from "es-hangul";
import { isCommonStem } from "./common-words";
import { municipalities } from "./municipalities";
import { provinces } from "./provinces";
import { regionCode, type RegionRef } from "./region";
import { toRef } from "./regions-in-force";

/** What a name can mean. `bare`: it lacks its suffix (진주); `common`: it then is an everyday word as well. */
export interface NameEntry {
  refs: readonly RegionRef[];
  bare: boolean;
  common: boolean;
}

/** A name found at the start of a stretch of text. */
export interface NameMatch {
  length: number;
  entry: NameEntry;
}

interface NameIndex {
  entries: Map<string, NameEntry>;
  /**
   * By the first letter of a name and then by its second, the lengths of the names that begin so, longest first. Letters
   * are codes: one cut out of a text would be a new string at each look.
   */
  lengths: Map<number, Map<number, number[]>>;
}

const suffixesInEnglish = new Map([
  ["시", "si"],
  ["군", "gun"],
  ["구", "gu"],
]);

/** "강남" -> "Gangnam", by the official romanisation. */
function romaniseStem(stem: string): string {
  const romanised = romanize(stem);
  return `${romanised.charAt(0).toUpperCase()}${romanised.slice(1)}`;
}

function buildIndex(): NameIndex {
  const entries = new Map<string, NameEntry>();
  const add = (name: string, ref: RegionRef, bare: boolean, common: boolean): void => {
    const known = entries.get(name);
    if (known === undefined) {
      entries.set(name, { refs: [ref], bare, common });
    } else if (known.refs.every((other) => regionCode(other) !== regionCode(ref))) {
      entries.set(name, {
        refs: [...known.refs, ref],
        bare: known.bare && bare,
        common: known.common && common,
      });
    }
  };
  const namesProvince = (name: string): boolean =>
    entries.get(name)?.refs.some(({ municipality }) => municipality === null) ?? false;
  for (const province of provinces) {
    const ref = { province: province.name, municipality: null };
    add(province.name, ref, true, false);
    for (const name of province.romanised) add(name, ref, true, false);
    const former = province.formerNames.map((one) => one.name);
    for (const name of [province.officialName, ...province.aliases, ...former]) add(name, ref, false, false);
  }
  for (const municipality of municipalities) {
    const ref = toRef(municipality);
    add(ref.municipality ?? "", ref, false, false);
    const stem = municipality.name.slice(0, -1);
    const inEnglish = romaniseStem(stem);
    add(`${inEnglish}-${suffixesInEnglish.get(municipality.name.slice(-1)) ?? ""}`, ref, false, false);
    if (stem.length < 2 || stem === municipality.province) continue;
    add(stem, ref, true, isCommonStem(stem));
    // English reports leave the suffix out: "Suwon exporters", "the city of Gimhae". Gwangju alone is the 광역시.
    if (!namesProvince(inEnglish)) add(inEnglish, ref, true, false);
  }
  return { entries, lengths: lengthsByStart([...entries.keys()]) };
}

function lengthsByStart(names: readonly string[]): Map<number, Map<number, number[]>> {
  const lengths = new Map<number, Map<number, number[]>>();
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const behind = lengths.get(name.charCodeAt(0)) ?? new Map<number, number[]>();
    lengths.set(name.charCodeAt(0), behind);
    const known = behind.get(name.charCodeAt(1));
    if (known === undefined) behind.set(name.charCodeAt(1), [name.length]);
    else if (!known.includes(name.length)) known.push(name.length);
  }
  return lengths;
}

let built: NameIndex | undefined;

function index(): NameIndex {
  built ??= buildIndex();
  return built;
}

/** The entry of a whole name, e.g. of "고성군" (two regions); undefined for anything else. */
export function findName(name: string): NameEntry | undefined {
  return index().entries.get(name);
}

const none: readonly NameMatch[] = [];

/** The names that a text has at a position, longest first. Most words begin like no name and cost one look-up. */
export function namesAt(text: string, position: number): readonly NameMatch[] {
  const { entries, lengths } = index();
  const known = lengths.get(text.charCodeAt(position))?.get(text.charCodeAt(position + 1));
  if (known === undefined) return none;
  const matches: NameMatch[] = [];
  for (const length of known) {
    if (position + length > text.length) continue;
    const entry = entries.get(text.slice(position, position + length));
    if (entry !== undefined) matches.push({ length, entry });
  }
  return matches;
}
