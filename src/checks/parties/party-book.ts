// The firms and buyers of 성과 and 참가기업 by number. A report names them a quarter of a million times: the text of a cell
// is looked up once, and rules that compare names afterwards compare numbers.
import { splitValues } from "../../records/cell";
import { undisclosed } from "../../records/undisclosed";
import type { CheckContext } from "../check-context";

/** A text in 수출기업, 기업명 or 상대방, or one of the buyers that a text in 상대방 names. */
export interface PartyCell {
  text: string;
  /** What it shares as one name with other spellings (CheckContext.partyKey), by number; null where it tells none. */
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
  /** The blank cell, then each text once, in the order in which the tables have them; keys that are nobody's name too. */
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

/** Made once for all rules: `context.share(partyBook)`. */
export function partyBook({ rows, partyKey }: CheckContext): PartyBook {
  const cells: PartyCell[] = [newCell("")];
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    const cell = newCell(text);
    const at = cells.push(cell) - 1;
    places.set(text, at);
    cell.key = keyIn(text);
    const names = splitValues(text);
    if (names.length === 1 && names[0] === text) cell.keys = cell.key === null ? none : [cell.key];
    else {
      cell.listed = names.map(cellOf);
      cell.keys = cell.listed.flatMap(({ key }) => key ?? []);
    }
    return at;
  };
  // A key goes by the place of its own text: mostly that is the name itself, which is not looked up again.
  const keyIn = (name: string) => {
    const key = name === undisclosed ? "" : partyKey(name);
    return key === "" ? null : place(key);
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
  const keyOf = (number: number) => cells[number]?.text ?? "";
  return { cells, firms, parties, participants, keysIn, keyOf };
}

const none: readonly number[] = [];
const blank = newCell("");

function newCell(text: string): PartyCell {
  return { text, key: null, listed: null, keys: none, isFirm: false, isBuyer: false };
}
