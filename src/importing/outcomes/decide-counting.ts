// Which of several rows that state one result is counted. A pure function of the rows: whichever article came first,
// the same row is counted and the others are 중복(제외).
import type { OutcomeRow } from "../../records/tables/outcomes";
import { compareByPublication, compareText } from "../publication-order";
import { relateOutcomes, type MatchLimits, type OutcomeMatch } from "./match-outcomes";
import { MeetingBook } from "./meeting-book";
import type { OutcomeProfile } from "./outcome-profile";

export type CountingCells = Pick<OutcomeRow, "counting" | "partOf">;

/** Why a row is not counted: it repeats another, or gives another figure for the same. */
export interface Repetition {
  kind: "same_deal" | "contradiction";
  /** 성과번호 of the row that it was compared with. */
  otherId: string;
  /** Under which the user decides: the row that the rules leave out and the one that they count. */
  pair: readonly [string, string];
  match: OutcomeMatch;
}

export interface CountingDecision extends CountingCells {
  repetition: Repetition | null;
}

export interface CountingRules extends MatchLimits {
  /** 성과번호 of rows that a person has decided on: they stay, and are counted before others. */
  fixed: ReadonlySet<string | null>;
  /** What the user says of two rows, the one that the rules leave out first. */
  answer: (kind: Repetition["kind"], id: string, otherId: string) => "merge" | "separate" | "other";
}

/** A row that is counted, or the part of one; `articles` have rows that repeat it. */
interface Kept {
  profile: OutcomeProfile;
  articles: (string | null)[];
  rivals: { kept: Kept; match: OutcomeMatch }[];
}

/**
 * 집계여부 and 상위성과 of each row that could be counted, by 성과번호. A row with a sum is counted before one without,
 * then one of the article that stands for a release, the one with a number, a press release, the earlier 게재일.
 */
export function decideCounting(
  profiles: readonly OutcomeProfile[],
  rules: CountingRules,
): Map<string | null, CountingDecision> {
  const decided = new Map<string | null, CountingDecision>();
  const book = new KeptRows(rules);
  const ordered = inOrderOfWeight(profiles);
  for (const profile of ordered) if (isSettled(profile.row, rules)) book.keep(profile);
  const counted: Kept[] = [];
  for (const profile of ordered) {
    if (!isCandidate(profile.row, rules)) continue;
    const { same, rivals } = book.find(profile);
    if (same === null) {
      decided.set(profile.row.outcomeId, { counting: "counted", partOf: null, repetition: null });
      counted.push(book.keep(profile, rivals));
    } else {
      same.kept.articles.push(profile.row.articleId);
      decided.set(profile.row.outcomeId, repeats("same_deal", profile, same));
    }
  }
  settleContradictions(counted, decided, rules);
  return decided;
}

function isCandidate({ counting, outcomeId }: OutcomeRow, { fixed }: CountingRules): boolean {
  return (counting === "counted" || counting === "duplicate") && !fixed.has(outcomeId);
}

function isSettled({ counting, outcomeId }: OutcomeRow, { fixed }: CountingRules): boolean {
  return counting === "part" || (counting === "counted" && fixed.has(outcomeId));
}

function repeats(
  kind: Repetition["kind"],
  { row }: OutcomeProfile,
  { kept, match }: Kept["rivals"][number],
): CountingDecision {
  const [outcomeId, otherId] = [row.outcomeId ?? "", kept.profile.row.outcomeId ?? ""];
  return {
    counting: "duplicate",
    partOf: countedIn(kept),
    repetition: { kind, otherId, pair: [outcomeId, otherId], match },
  };
}

/** The row that stands for it in the sums: of a part, its total. */
function countedIn({ profile: { row } }: Kept): string | null {
  return row.counting === "part" ? (row.partOf ?? row.outcomeId) : row.outcomeId;
}

/** Rows that stand so far, found by what can be one result with them. */
class KeptRows {
  private readonly met = new MeetingBook<Kept>();

  constructor(private readonly rules: CountingRules) {}

  keep(profile: OutcomeProfile, rivals: Kept["rivals"] = []): Kept {
    const kept = { profile, articles: [profile.row.articleId], rivals };
    this.met.file(profile.places, kept);
    return kept;
  }

  /** The row that this one repeats best, the one met first among equals; and the rows that contradict it. */
  find(profile: OutcomeProfile): { same: Kept["rivals"][number] | null; rivals: Kept["rivals"] } {
    const rivals: Kept["rivals"] = [];
    let same: Kept["rivals"][number] | null = null;
    for (const kept of this.met.find(profile.places)) {
      const { match, contradiction } = relateOutcomes(kept.profile, profile, this.rules);
      if (match !== null && (same === null || match.score > same.match.score)) {
        if (!this.isApart("same_deal", profile, kept)) same = { kept, match };
      }
      if (contradiction !== null) rivals.push({ kept, match: contradiction });
    }
    return { same, rivals };
  }

  private isApart(kind: Repetition["kind"], { row }: OutcomeProfile, { profile }: Kept): boolean {
    return this.rules.answer(kind, row.outcomeId ?? "", profile.row.outcomeId ?? "") === "separate";
  }
}

/**
 * Of two figures for one deal the weightier row is counted, unless the user says the other. An article that repeats
 * the other figure too tells two deals, not two figures of one.
 */
function settleContradictions(
  counted: readonly Kept[],
  decided: Map<string | null, CountingDecision>,
  rules: CountingRules,
): void {
  const moved = new Map<string | null, string | null>();
  for (const kept of counted) {
    if (moved.has(kept.profile.row.outcomeId)) continue;
    const rival = kept.rivals.find(
      (one) =>
        !moved.has(one.kept.profile.row.outcomeId) &&
        kept.articles.every((article) => !one.kept.articles.includes(article)) &&
        answerOn(kept, one.kept, rules) !== "separate",
    );
    if (rival === undefined) continue;
    const [id, decision] = leftOut(kept, rival, rules);
    decided.set(id, decision);
    moved.set(id, decision.partOf);
  }
  for (const [id, decision] of decided) {
    const next = moved.get(decision.partOf);
    if (next !== undefined) decided.set(id, { ...decision, partOf: next });
  }
}

function answerOn({ profile }: Kept, rival: Kept, rules: CountingRules) {
  return rules.answer("contradiction", profile.row.outcomeId ?? "", rival.profile.row.outcomeId ?? "");
}

/** A part of a total stays one: its total cannot be left out for a figure of the part. */
function leftOut(
  kept: Kept,
  rival: Kept["rivals"][number],
  rules: CountingRules,
): [id: string | null, decision: CountingDecision] {
  const { profile } = rival.kept;
  const decision = repeats("contradiction", kept.profile, rival);
  const isOther = answerOn(kept, rival.kept, rules) === "other" && profile.row.counting !== "part";
  if (!isOther || decision.repetition === null) return [kept.profile.row.outcomeId, decision];
  const otherId = kept.profile.row.outcomeId ?? "";
  return [
    profile.row.outcomeId,
    { counting: "duplicate", partOf: otherId, repetition: { ...decision.repetition, otherId } },
  ];
}

function inOrderOfWeight(profiles: readonly OutcomeProfile[]): OutcomeProfile[] {
  const weighed = profiles.map((profile) => ({
    profile,
    weight: weightOf(profile),
    outcomeId: profile.row.outcomeId ?? "",
    articleId: profile.row.articleId ?? "",
    publishedOn: profile.publishedOn,
  }));
  weighed.sort(
    (a, b) => b.weight - a.weight || compareByPublication(a, b) || compareText(a.outcomeId, b.outcomeId),
  );
  return weighed.map(({ profile }) => profile);
}

function weightOf({ row, isSecondary }: OutcomeProfile): number {
  const weights = [
    row.amount !== null,
    !isSecondary,
    row.count !== null,
    row.evidenceKind === "press_release",
  ];
  return weights.reduce((sum, holds, index) => sum + (holds ? 8 >> index : 0), 0);
}
