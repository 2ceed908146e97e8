// The firms and buyers of 성과 and 참가기업 by number. A report names them a quarter of a million times: the text of a cell
// is looked up once, and rules that compare names afterwards compare numbers. What is known of a text stands in columns:
// an object for each would cost more than the look-up.
import { splitValues } from "../../records/cell";
import { textNumbers } from "../../records/text-numbers";
import { undisclosed } from "../../records/undisclosed";
import type { CheckContext } from "../check-context";

export interface PartyBook {
  /** The blank cell, then each text in 수출기업, 기업명 and 상대방 once, each name in it, and the keys of these. */
  texts: readonly string[];
  /**
   * What a text shares as one name with other spellings (CheckContext.partyKey): the number of the key's own text; 0 where
   * it tells none. A firm's name is one name, whatever signs it is written with.
   */
  keys: readonly number[];
  /** The names in a text that lists several. */
  lists: ReadonlyMap<number, readonly number[]>;
  /** 1 for a text that a firm goes by. */
  isFirm: Uint8Array;
  /** 1 for a text that a buyer goes by. */
  isBuyer: Uint8Array;
  /** 성과.수출기업 of each row, by number; 0 where it is blank. */
  firms: Int32Array;
  /** 성과.상대방 of each row. */
  parties: Int32Array;
  /** 참가기업.기업명 of each row. */
  participants: Int32Array;
  /** The keys of the names in a text of the book (CheckContext.partyKeysOf). */
  keysAt: (number: number) => readonly number[];
  /** The keys in any other text, as far as firms and buyers have them. */
  keysIn: (text: string | null) => readonly number[];
}

/** Made once for all rules: `context.share(partyBook)`. */
export function partyBook({ rows, partyKey }: CheckContext): PartyBook {
  const { texts, numberOf: numberIn, find } = textNumbers();
  const keys: number[] = [];
  const lists = new Map<number, readonly number[]>();
  const numberOf = (text: string): number => {
    const number = numberIn(text);
    if (number === keys.length) keys.push(unread);
    return number;
  };
  keys[numberOf("")] = noKey;
  const keyTextOf = (name: string) => (name === undisclosed ? "" : partyKey(name));
  const read = (text: string): number => {
    const number = numberOf(text);
    if (keys[number] !== unread) return number;
    const key = keyTextOf(text);
    keys[number] = key === text ? number : numberOf(key);
    if (!isOneName(text)) lists.set(number, splitValues(text).map(read));
    return number;
  };
  const readCell = (text: string | null) => (text === null ? 0 : read(text));
  const firms = new Int32Array(rows.outcomes.length);
  const parties = new Int32Array(rows.outcomes.length);
  rows.outcomes.forEach((row, index) => {
    firms[index] = readCell(row.firm);
    parties[index] = readCell(row.counterparty);
  });
  const participants = new Int32Array(rows.participants.length);
  rows.participants.forEach((row, index) => {
    participants[index] = readCell(row.firm);
  });
  const isFirm = new Uint8Array(texts.length);
  for (const column of [firms, participants]) markAll(isFirm, column);
  const isBuyer = new Uint8Array(texts.length);
  markAll(isBuyer, parties);
  for (const [list, names] of lists) {
    if (isBuyer[list] === 1) markAll(isBuyer, names);
    isBuyer[list] = 0;
  }
  const keysAt = (number: number): readonly number[] => {
    const names = lists.get(number);
    if (names !== undefined) return names.map((name) => keys[name] ?? noKey).filter(isKey);
    const key = keys[number] ?? noKey;
    return isKey(key) ? [key] : none;
  };
  const keysIn = (text: string | null) =>
    splitValues(text)
      .map((name) => find(keyTextOf(name)) ?? noKey)
      .filter(isKey);
  return { texts, keys, lists, isFirm, isBuyer, firms, parties, participants, keysAt, keysIn };
}

const none: readonly number[] = [];

/** The number of the blank text. */
const noKey = 0;
/** For a key's text, until somebody goes by it. */
const unread = -1;

function isKey(number: number): boolean {
  return number > noKey;
}

function isOneName(text: string): boolean {
  return !text.includes(";") && text.trim() === text;
}

function markAll(marks: Uint8Array, numbers: Int32Array | readonly number[]): void {
  numbers.forEach((number) => {
    if (number !== 0) marks[number] = 1;
  });
}
