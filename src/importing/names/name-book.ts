// All names an import knows: what 상대방 holds as 대표명 and 별칭, what is public knowledge, and what the user accepts
// in this very import. Names are prepared once, however often they occur.
import { splitValues } from "../../records/cell";
import type { CounterpartyRow } from "../../records/tables/references";
import { knownInstitutions } from "./known-names";
import { partyKey, spellingKeys, type Party } from "./party";

/** Names of one party, the 대표명 first. */
export type NameGroup = readonly string[];

export class NameBook {
  private readonly representative = new Map<string, string>();
  private readonly parties = new Map<string, Party>();
  private readonly spellings = new Map<string, string>();

  /** @param accepted merges that go before what the table says */
  constructor(rows: readonly CounterpartyRow[], accepted: readonly NameGroup[] = []) {
    const listed = rows.map((row): NameGroup => [row.counterpartyName ?? "", ...splitValues(row.aliases)]);
    for (const group of [...knownInstitutions, ...listed, ...accepted]) this.learn(group);
  }

  /** The party that a name stands for. */
  party(name: string): Party {
    const known = this.parties.get(name);
    if (known !== undefined) return known;
    const keys = spellingKeys(name, (spelling) => this.spellingOf(spelling));
    const party = { name, keys: [...new Set(keys.map((key) => this.representativeOf(key)))] };
    this.parties.set(name, party);
    return party;
  }

  /** One key for a name; of a pair in two scripts, that of the name in front of the bracket. */
  keyOf(name: string): string {
    const { keys } = this.party(name);
    return keys[1] ?? keys[0] ?? "";
  }

  /** Whether the book has this spelling as one of a group's names. */
  lists(name: string): boolean {
    return this.representative.has(this.spellingOf(name));
  }

  /** `partyKey` of a spelling. */
  spellingOf(name: string): string {
    const known = this.spellings.get(name);
    if (known !== undefined) return known;
    const key = partyKey(name);
    this.spellings.set(name, key);
    return key;
  }

  private learn(names: NameGroup): void {
    const keys = names.filter((name) => name.trim() !== "").map(partyKey);
    const roots = [...new Set(keys.map((key) => this.representativeOf(key)))];
    const [root] = roots;
    if (root === undefined) return;
    for (const key of keys) this.representative.set(key, root);
    for (const other of roots) this.representative.set(other, root);
  }

  private representativeOf(key: string): string {
    let root = key;
    for (let next = this.representative.get(root); next !== undefined && next !== root;) {
      root = next;
      next = this.representative.get(root);
    }
    return root;
  }
}
