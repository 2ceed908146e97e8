// All events, those of the workbook and those that this import adds, found by what can be one event with them.
import type { CellFault } from "../records/rows";
import type { MissionRow } from "../records/tables/missions";
import { groupBy } from "../records/group-by";
import { matchMissions, type MissionMatch } from "./match-missions";
import { mergedBefore, newEntry, type MissionEntry } from "./mission-entry";
import { MissionProfile } from "./mission-profile";
import type { MissionStatement } from "./mission-statement";
import { statedKeys } from "./mission-values";

/** What an article says of one event, prepared for matching. */
export interface ProfiledStatement {
  statement: MissionStatement;
  profile: MissionProfile;
}

export class MissionBook {
  private readonly entries = new Map<string, MissionEntry>();
  /** Events of the workbook by the articles that told of them. */
  private readonly byArticle = new Map<string, MissionEntry[]>();
  private readonly byKindAndProvince = new Map<string, Map<number | null, Set<MissionEntry>>>();

  /** @param faults cells of the rows that could not be read */
  constructor(
    rows: readonly MissionRow[],
    statements: ReadonlyMap<string, MissionStatement[]>,
    faults: readonly CellFault[] = [],
  ) {
    const faultsByRow = groupBy(faults, (fault) => fault.row);
    rows.forEach((row, index) => {
      if (row.missionId === null) return;
      const unreadable = new Set(faultsByRow.get(index)?.map(({ key }) => key));
      this.addRow(newEntry(row.missionId, row, statements.get(row.missionId) ?? [], unreadable), row);
    });
  }

  /** Events that this import adds or that its articles tell of. */
  told(): MissionEntry[] {
    return [...this.entries.values()].filter((entry) => entry.incoming.length > 0);
  }

  /**
   * The event of the workbook that this very article has told of before, in the same words: its row in 기사 was deleted
   * since, and the article comes again.
   */
  toldBefore({ articleId, values: { name, kind } }: MissionStatement): MissionEntry | undefined {
    return this.byArticle
      .get(articleId)
      ?.find(
        ({ stored, incoming }) =>
          incoming.every((one) => one.articleId !== articleId) &&
          stored.some(
            (one) => one.articleId === articleId && one.values.name === name && one.values.kind === kind,
          ),
      );
  }

  has(id: string): boolean {
    return this.entries.has(id);
  }

  /** Adds an event that no article has told of before. */
  found(id: string, statement: ProfiledStatement): void {
    const entry = newEntry(id, null, [], new Set());
    this.entries.set(id, entry);
    this.tell(entry, statement, null);
  }

  /** Adds what an article says of an event. */
  tell(entry: MissionEntry, { statement, profile }: ProfiledStatement, match: MissionMatch | null): void {
    entry.incoming.push(statement);
    const told = match === null ? null : { score: match.score, reasons: match.reasons };
    entry.tellings.push({ articleId: statement.articleId, match: told });
    this.addProfile(entry, profile);
  }

  /** The events that a statement can be about. One article's events are always told apart by it. */
  matches(profile: MissionProfile): { entry: MissionEntry; match: MissionMatch }[] {
    const found: { entry: MissionEntry; match: MissionMatch }[] = [];
    for (const entry of this.candidates(profile)) {
      const match = bestMatch(entry, profile);
      if (match !== null && !isToldBy(entry, profile.articleId)) found.push({ entry, match });
    }
    return found;
  }

  private addRow(entry: MissionEntry, row: MissionRow): void {
    this.entries.set(entry.id, entry);
    for (const statement of entry.stored) {
      this.addProfile(entry, new MissionProfile(statement, statement.articleId));
      const known = this.byArticle.get(statement.articleId);
      if (known === undefined) this.byArticle.set(statement.articleId, [entry]);
      else known.push(entry);
    }
    const merged = mergedBefore(entry)?.values;
    const isTyped = statedKeys.some((key) => merged?.[key] !== row[key]);
    if (isTyped) this.addProfile(entry, new MissionProfile({ publishedOn: null, values: row }, null));
  }

  private addProfile(entry: MissionEntry, profile: MissionProfile): void {
    entry.profiles.push(profile);
    const key = bucketKey(profile.values.kind, profile.values.province);
    const bucket = this.byKindAndProvince.get(key) ?? new Map<number | null, Set<MissionEntry>>();
    this.byKindAndProvince.set(key, bucket);
    for (const season of seasonsOf(profile)) bucket.set(season, (bucket.get(season) ?? new Set()).add(entry));
  }

  private candidates(profile: MissionProfile): Set<MissionEntry> {
    const { kind, province } = profile.values;
    const keys =
      province === null
        ? [...this.byKindAndProvince.keys()].filter((key) => key.startsWith(bucketKey(kind, null)))
        : [bucketKey(kind, province), bucketKey(kind, null)];
    const seasons = seasonsOf(profile);
    const found = new Set<MissionEntry>();
    for (const key of keys) {
      const bucket = this.byKindAndProvince.get(key);
      if (bucket === undefined) continue;
      // Events of one season, and those that may be of any; all of them for an event that may be of any.
      const wanted = seasons.includes(null) ? bucket.keys() : [...seasons, null];
      for (const season of wanted) for (const entry of bucket.get(season) ?? []) found.add(entry);
    }
    return found;
  }
}

function isToldBy(entry: MissionEntry, articleId: string | null): boolean {
  return entry.profiles.some((profile) => profile.articleId === articleId);
}

/** Days. Events last a week, so that longer seasons would bring together many that have no day in common. */
const seasonLength = 30;
const mostSeasons = 36;

/** The months that an event can lie in, so that it is compared with those of its time only; null where open. */
function seasonsOf({ window }: MissionProfile): (number | null)[] {
  if (window === null) return [null];
  const [first, last] = [window.from, window.to].map((day) => Math.floor(day / seasonLength));
  if (first === undefined || last === undefined || last - first >= mostSeasons) return [null];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function bucketKey(kind: string | null, province: string | null): string {
  return `${kind ?? ""}/${province ?? ""}`;
}

function bestMatch(entry: MissionEntry, profile: MissionProfile): MissionMatch | null {
  let best: MissionMatch | null = null;
  for (const known of entry.profiles) {
    const match = matchMissions(known, profile);
    if (match !== null && (best === null || match.score > best.score)) best = match;
  }
  return best;
}
