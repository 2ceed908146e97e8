// Names that may be one party under several spellings, as clusters with their reasons. Nothing is merged here: what
// the user accepts goes into 상대방 and is known from then on.
import { ConnectedGroups } from "../connected-groups";
import { groupBy } from "../../records/group-by";
import { compareText } from "../publication-order";
import type { Reason } from "../reason";
import { isBranch } from "./body-key";
import type { NameBook } from "./name-book";
import { isLikeSpelling, type Party } from "./party";
import { meetingSpellings } from "./meeting-spellings";
import type { StatedPair } from "./stated-pairs";

/** A name with how often the workbook and the import use it. */
export interface NameUse {
  party: Party;
  uses: number;
  /** This import brings the name. */
  isNew: boolean;
  /** 상대방 has it: two names that a person has listed apart are two parties. */
  isListed: boolean;
}

/** A text's own statement of a pair, with the article that makes it. */
export type PairEvidence = StatedPair & { articleId: string };

export interface NameCluster {
  /** The most used name first: it is proposed as 대표명. */
  names: string[];
  reasons: Reason[];
  /** Where a text states that two of the names are one. */
  evidence: { articleId: string; quote: string }[];
}

interface Link {
  a: NameUse;
  b: NameUse;
  reason: Reason;
  evidence?: { articleId: string; quote: string };
}

/**
 * Clusters of names that may be one, those with a name that this import brings. The time grows with the number of
 * names, not with its square: only names that differ in one syllable, share their bare form, or are paired by a text
 * are compared.
 * @param book from which the names are
 * @param likeness 이름유사도
 */
export function suggestMerges(
  names: readonly NameUse[],
  pairs: readonly PairEvidence[],
  book: NameBook,
  likeness: number,
): NameCluster[] {
  const groups = new ConnectedGroups<NameUse>();
  const links = joinLinked(groups, [
    ...pairLinks(names, pairs, book),
    ...bareFormLinks(names, book),
    ...spellingLinks(names, likeness),
  ]);
  return [...groupBy(links, ({ a }) => groups.rootOf(a)).values()]
    .map(toCluster)
    .filter(({ members }) => members.some(({ isNew }) => isNew))
    .map(({ members, cluster }) => ({ ...cluster, names: members.map(({ party }) => party.name) }))
    .sort((a, b) => compareText(a.names.join("\n"), b.names.join("\n")));
}

/** Joins what is linked, but no two parties that 상대방 lists, not even by way of a third name; gives the links used. */
function joinLinked(groups: ConnectedGroups<NameUse>, links: readonly Link[]): Link[] {
  const listedByRoot = new Map<NameUse, NameUse>();
  return links.filter(({ a, b }) => {
    const [one, other] = [a, b]
      .map((name) => groups.rootOf(name))
      .map((root) => listedByRoot.get(root) ?? root);
    if (one === undefined || other === undefined || areListedApart(one, other)) return false;
    groups.join(a, b);
    const listed = [one, other].find(({ isListed }) => isListed);
    if (listed !== undefined) listedByRoot.set(groups.rootOf(a), listed);
    return true;
  });
}

function areListedApart(a: NameUse, b: NameUse): boolean {
  return a.isListed && b.isListed && !shareKey(a, b);
}

function shareKey(a: NameUse, b: NameUse): boolean {
  return a.party.keys.some((key) => b.party.keys.includes(key));
}

function toCluster(links: readonly Link[]): { members: NameUse[]; cluster: Omit<NameCluster, "names"> } {
  const members = [...new Set(links.flatMap(({ a, b }) => [a, b]))];
  members.sort((a, b) => b.uses - a.uses || compareText(a.party.name, b.party.name));
  const reasons = new Map(links.map(({ reason }) => [reason.ko, reason]));
  const evidence = new Map(links.flatMap((link) => link.evidence ?? []).map((one) => [one.quote, one]));
  return { members, cluster: { reasons: [...reasons.values()], evidence: [...evidence.values()] } };
}

function link(a: NameUse, b: NameUse, reason: Reason): Link[] {
  const areTwo = areListedApart(a, b) || isBranch(a.party.name) !== isBranch(b.party.name);
  return shareKey(a, b) || areTwo ? [] : [{ a, b, reason }];
}

function pairLinks(names: readonly NameUse[], pairs: readonly PairEvidence[], book: NameBook): Link[] {
  const byKey = new Map<string, NameUse>();
  for (const name of names) for (const key of name.party.keys) byKey.set(key, name);
  const bySpelling = new Map(names.map((name) => [book.spellingOf(name.party.name), name]));
  return pairs.flatMap(({ names: [one, other], quote, articleId }) => {
    const [a, b] = [one, other]
      .map((name) => book.spellingOf(name))
      .map((spelling) => bySpelling.get(spelling) ?? byKey.get(spelling));
    if (a === undefined || b === undefined) return [];
    const reason = { ko: `기사에 함께 적힌 이름: ${quote}`, en: `Stated together in the text: ${quote}` };
    return link(a, b, reason).map((found) => ({ ...found, evidence: { articleId, quote } }));
  });
}

const legalWords = /\b(?:CO|LTD|INC|LLC|CORP|CORPORATION|COMPANY|LIMITED|GMBH|JSC|PTE|SDN|BHD|PT)\b\.?/g;
const koreanLegalWords =
  /유한회사|유한책임회사|농업회사법인|영농조합법인|어업회사법인|사단법인|재단법인|\((?:유|사|재)\)/g;

function bareForm(name: string, book: NameBook): string {
  const bare = name.toUpperCase().normalize("NFKC").replace(legalWords, " ").replace(koreanLegalWords, " ");
  return book.spellingOf(bare).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Names that are one without legal form and punctuation: 다온-상사, 다온상사; HANBIT Co., Ltd., HANBIT. */
function bareFormLinks(names: readonly NameUse[], book: NameBook): Link[] {
  const reason = { ko: "회사 형태와 기호만 다름", en: "Differ only in legal form and punctuation" };
  const groups = groupBy(names, ({ party }) => bareForm(party.name, book));
  return [...groups].flatMap(([bare, members]) => (bare === "" ? [] : chain(members, reason)));
}

/** Each member linked with the one before it: as many links as members, and one cluster. */
function chain(members: readonly NameUse[], reason: Reason): Link[] {
  return members.flatMap((member, index) => {
    const before = members[index - 1];
    return before === undefined ? [] : link(before, member, reason);
  });
}

/** Names that differ in one syllable and look alike letter by letter: 멀티메틱글로벌, 멀티매틱글로벌. */
function spellingLinks(names: readonly NameUse[], likeness: number): Link[] {
  return meetingSpellings(names, ({ party }) => party.keys[0] ?? "").flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others
      .filter((other) => isLikeSpelling(first.party, other.party, likeness))
      .flatMap((other) => link(first, other, spellingReason(first.party.name, other.party.name)));
  });
}

function spellingReason(a: string, b: string): Reason {
  return { ko: `표기가 비슷함: ${a}, ${b}`, en: `Spelt alike: ${a}, ${b}` };
}
