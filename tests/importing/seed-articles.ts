// The five real articles with their labels as an import takes them. What labels leave out (they hold no evidence and
// fewer columns than the tables) is added as seeds-expected.md gives it.
import { readdirSync, readFileSync } from "node:fs";
import { articleRecord } from "../../src/records/article";
import type { IncomingArticle } from "../../src/importing/incoming-article";
import { expectedTable } from "./expected-tables";

const seeds = new URL("../../../shared/articles/seeds/", import.meta.url);

type Fields = Record<string, unknown>;
interface Additions {
  missions: Fields[];
  outcomes: Fields[];
}

const abroad = { hostLevel: "province", format: "abroad" };
const atHome = { hostLevel: "province", format: "domestic" };

const additions: Record<string, Additions> = {
  "000": {
    missions: [atHome],
    outcomes: [{ signedOn: "2024-06-14", mouParties: "institutions" }],
  },
  "001": { missions: [atHome], outcomes: [] },
  "002": {
    missions: [abroad, abroad, abroad],
    outcomes: [{ signedOn: "2024-01-10", country: "미국", rawAmount: "100만 달러" }, { country: "미국" }],
  },
  "003": {
    missions: [abroad, abroad, abroad],
    outcomes: [{ signedOn: "2024-01-10", mouParties: "institutions" }],
  },
  "004": {
    missions: [{ hostLevel: "municipality", format: "abroad" }],
    outcomes: [],
  },
};

function merged(all: unknown, added: readonly Fields[]): Fields[] {
  return (all as Fields[]).map((one, index) => ({ ...one, ...added[index] }));
}

/** The seeds by file name: 000 to 004. */
export function seedArticles(): IncomingArticle[] {
  return readdirSync(new URL("labels/", seeds))
    .sort()
    .map((file, index) => {
      const label = JSON.parse(readFileSync(new URL(`labels/${file}`, seeds), "utf8")) as Fields;
      const added = additions[file.slice(0, 3)] ?? { missions: [], outcomes: [] };
      const record = articleRecord.parse({
        ...label,
        title: expectedTable("1. 기사")[index]?.["제목"],
        missions: merged(label.missions, added.missions),
        outcomes: merged(label.outcomes, added.outcomes),
      });
      const text = readFileSync(new URL(`texts/${record.id}.txt`, seeds), "utf8").replaceAll("\r\n", "\n");
      return { record, text };
    });
}
