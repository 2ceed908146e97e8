// The firms and buyers of 성과 and 참가기업 by number. A report names them a quarter of a million times: the text of a cell
// is looked up once, and rules that compare names afterwards compare numbers.
import { splitValues } from "../../records/cell";
import { undisclosed } from "../../records/undisclosed";
import type { CheckContext } from "../check-context";

/** A text in 수출기업, 기업명 or 상대방, or one of the buyers that a text in 상대방 names. */
export interface PartyCell {
  text: string;
  /** The number of what it shares as one name with other spellings (CheckContext.partyKey); null where it tells none. */
  key: number | null;
  /** The names in it where it lists several; null where it is one. */
  listed: readonly PartyCell[] | null;
  /** The numbers of the keys of the names in it (CheckContext.partyKeysOf). */
  keys: readonly number[];
  /** Whether a firm goes by it; a firm's name is one name, whatever signs it is written with. */
  isFirm: boolean;
  /** Whether a buyer goes by it. */
  isBuyer: boolean;
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
  /** How many keys there are: the numbers below. */
  keyCount: number;
}

/** Made once for all rules: `context.share(partyBook)`. */
export function partyBook({ rows, partyKey }: CheckContext): PartyBook {
  const { numberOf, keys } = numberKeys();
  const keyIn = (name: string) => {
    const key = name === undisclosed ? "" : partyKey(name);
    return key === "" ? null : numberOf(key);
  };
  const cells: PartyCell[] = [{ ...blank }];
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    const at = cells.length;
    const cell: PartyCell = { ...blank, text, key: keyIn(text) };
    cells.push(cell);
    places.set(text, at);
    const names = splitValues(text);
    if (names.length === 1 && names[0] === text) cell.keys = cell.key === null ? none : [cell.key];
    else {
      cell.listed = names.map(cellOf);
      cell.keys = cell.listed.flatMap(({ key }) => key ?? []);
    }
    return at;
  };
  const cellOf = (text: string) => cells[place(text)] ?? blank;
  const placeFirm = (text: string | null) => {
    if (text === null) return 0;
    const at = place(text);
    const cell = cells[at];
    if (cell !== undefined) cell.isFirm = true;
    return at;
  };
  const placeParty = (text: string | null) => {
    if (text === null) return 0;
    const at = place(text);
    const cell = cells[at];
    if (cell?.listed === null) cell.isBuyer = true;
    else for (const one of cell?.listed ?? []) one.isBuyer = true;
    return at;
  };
  const firms = new Int32Array(rows.outcomes.length);
  const parties = new Int32Array(rows.outcomes.length);
  rows.outcomes.forEach((row, index) => {
    firms[index] = placeFirm(row.firm);
    parties[index] = placeParty(row.counterparty);
  });
  const participants = new Int32Array(rows.participants.length);
  rows.participants.forEach((row, index) => {
    participants[index] = placeFirm(row.firm);
  });
  const keysIn = (text: string | null) => splitValues(text).flatMap((name) => keyIn(name) ?? []);
  const keyOf = (number: number) => keys[number] ?? "";
  return { cells, firms, parties, participants, keysIn, keyOf, keyCount: keys.length };
}

const none: readonly number[] = [];
const blank: PartyCell = { text: "", key: null, listed: null, keys: none, isFirm: false, isBuyer: false };

/** Gives each key a number, from 0 on. */
function numberKeys() {
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  return {
    numberOf: (key: string): number => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, keys.length);
      return keys.push(key) - 1;
    },
    keys,
  };
}
