// The firms and buyers of 성과 and 참가기업 by number. A report names them a quarter of a million times: the text of a cell
// is looked up once, and rules that compare names afterwards compare numbers.
import type { CheckContext } from "../check-context";

/** A text in 수출기업, 기업명 or 상대방. */
export interface PartyCell {
  text: string;
  /** One firm, whatever signs it is written with; else buyers, of whom a cell may name several. */
  isFirm: boolean;
  /** The numbers of the names' keys (CheckContext.partyKeysOf): what two spellings of one name share. */
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
}

const blank: PartyCell = { text: "", isFirm: true, keys: [] };

/** Made once for all rules: `context.share(partyBook)`. */
export function partyBook({ rows, partyKeysOf }: CheckContext): PartyBook {
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const known = numbers.get(key) ?? numbers.size;
    if (known === numbers.size) numbers.set(key, known);
    return known;
  };
  const keysIn = (text: string | null) => partyKeysOf(text).map(numberOf);
  const cells: PartyCell[] = [blank];
  const placer = (isFirm: boolean) => {
    const places = new Map<string, number>();
    return (text: string | null) => {
      if (text === null) return 0;
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, cells.length);
      return cells.push({ text, isFirm, keys: keysIn(text) }) - 1;
    };
  };
  const [placeFirm, placeParty] = [placer(true), placer(false)];
  const firms = new Int32Array(rows.outcomes.length);
  const parties = new Int32Array(rows.outcomes.length);
  for (const [index, row] of rows.outcomes.entries()) {
    firms[index] = placeFirm(row.firm);
    parties[index] = placeParty(row.counterparty);
  }
  const participants = Int32Array.from(rows.participants, ({ firm }) => placeFirm(firm));
  return { cells, firms, parties, participants, keysIn };
}
