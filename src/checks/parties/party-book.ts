// The firms and buyers of 성과 and 참가기업 by number. A report names them a quarter of a million times: the text of a cell
// is looked up once, and rules that compare names afterwards compare numbers.
import { splitValues } from "../../records/cell";
import { undisclosed } from "../../records/undisclosed";
import type { CheckContext } from "../check-context";

/** One way in which a name is written. */
export interface Spelling {
  text: string;
  /** The number of what it shares with other spellings of the name (CheckContext.partyKey). */
  key: number;
}

/** A text in 수출기업, 기업명 or 상대방. */
export interface PartyCell {
  text: string;
  /** One firm, whatever signs it is written with; else buyers, of whom a cell may name several. */
  isFirm: boolean;
  /** The names as they are spelt; those that are not told are left out. */
  spellings: readonly Spelling[];
  /** The numbers of the names' keys (CheckContext.partyKeysOf). */
  keys: readonly number[];
}

export interface PartyBook {
  /** The blank cell, then each text once, in the order in which the tables have them. */
  cells: readonly PartyCell[];
  /** 성과.수출기업 of each row, as its place among the cells; 0 where it is blank. */
  firms: Int32Array;
  /** 성과.상대방 of each row. */
  parties: Int32Array;
  /** 참가기업.기업명 of each row. */
  participants: Int32Array;
  /** The numbers of the keys in any other text. */
  keysIn: (text: string | null) => readonly number[];
  /** The key of a number. */
  keyOf: (number: number) => string;
}

const blank: PartyCell = { text: "", isFirm: true, spellings: [], keys: [] };

/** Made once for all rules: `context.share(partyBook)`. */
export function partyBook({ rows, partyKey }: CheckContext): PartyBook {
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, keys.length);
    return keys.push(key) - 1;
  };
  const spelt = new Map<string, Spelling | null>();
  const spell = (text: string) => {
    const known = spelt.get(text);
    if (known !== undefined) return known;
    const key = text === undisclosed ? "" : partyKey(text);
    const spelling = key === "" ? null : { text, key: numberOf(key) };
    spelt.set(text, spelling);
    return spelling;
  };
  const spellingsIn = (text: string | null) => splitValues(text).flatMap((name) => spell(name) ?? []);
  const keysIn = (text: string | null) => spellingsIn(text).map(({ key }) => key);
  const cells: PartyCell[] = [blank];
  const placer = (isFirm: boolean) => {
    const places = new Map<string, number>();
    return (text: string | null) => {
      if (text === null) return 0;
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, cells.length);
      const told = spellingsIn(text);
      const spellings = isFirm && told.length > 1 ? [spell(text)].flatMap((one) => one ?? []) : told;
      return cells.push({ text, isFirm, spellings, keys: told.map(({ key }) => key) }) - 1;
    };
  };
  const [placeFirm, placeParty] = [placer(true), placer(false)];
  const firms = new Int32Array(rows.outcomes.length);
  const parties = new Int32Array(rows.outcomes.length);
  rows.outcomes.forEach((row, index) => {
    firms[index] = placeFirm(row.firm);
    parties[index] = placeParty(row.counterparty);
  });
  const participants = Int32Array.from(rows.participants, ({ firm }) => placeFirm(firm));
  return { cells, firms, parties, participants, keysIn, keyOf: (number) => keys[number] ?? "" };
}
