// The five real articles with their labels as an import takes them. What labels leave out (they hold no evidence and
// fewer columns than the tables) is added as seeds-expected.md gives it.
import { readdirSync, readFileSync } from "node:fs";
import { articleRecord } from "../../src/records/article";
import type { IncomingArticle } from "../../src/importing/incoming-article";

const seeds = new URL("../../../shared/articles/seeds/", import.meta.url);

type Fields = Record<string, unknown>;
interface Additions extends Fields {
  missions: Fields[];
  outcomes: Fields[];
}

const abroad = { hostLevel: "province", format: "abroad" };
const atHome = { hostLevel: "province", format: "domestic" };

const additions: Record<string, Additions> = {
  "000": {
    title: "전북도-OKTA 애틀란타지회-전북TP '협약'",
    missions: [atHome],
    outcomes: [{ signedOn: "2024-06-14", mouParties: "institutions" }],
  },
  "001": { title: "강기정 시장-미주 한인상의 ‘미국 블루오션 찾는다’", missions: [atHome], outcomes: [] },
  "002": {
    title: "김관영 도지사 '5박 7일' 미국 출장길 성과",
    missions: [abroad, abroad, abroad],
    outcomes: [{ signedOn: "2024-01-10", country: "미국", rawAmount: "100만 달러" }, { country: "미국" }],
  },
  "003": {
    title: "김관영 전북도지사, 美 CES에서 미래 기회 찾는다",
    missions: [abroad, abroad, abroad],
    outcomes: [{ signedOn: "2024-01-10", mouParties: "institutions" }],
  },
  "004": {
    title: "진주시 종합무역사절단, '세계 최대시장 미국' 개척 나선다",
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
    .map((file) => {
      const label = JSON.parse(readFileSync(new URL(`labels/${file}`, seeds), "utf8")) as Fields;
      const added = additions[file.slice(0, 3)] ?? { missions: [], outcomes: [] };
      const record = articleRecord.parse({
        ...label,
        ...added,
        missions: merged(label.missions, added.missions),
        outcomes: merged(label.outcomes, added.outcomes),
      });
      const text = readFileSync(new URL(`texts/${record.id}.txt`, seeds), "utf8").replaceAll("\r\n", "\n");
      return { record, text };
    });
}
