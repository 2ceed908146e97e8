// All events, those of the workbook and those that this import adds, found by what can be one event with them.
import type { CellFault } from "../records/rows";
import type { MissionRow } from "../records/tables/missions";
import { groupBy } from "./group-by";
import { matchMissions, type MissionMatch } from "./match-missions";
import { mergedBefore, newEntry, type MissionEntry } from "./mission-entry";
import { profileOf, type MissionProfile } from "./mission-profile";
import type { MissionStatement } from "./mission-statement";
import { statedKeys } from "./mission-values";

export class MissionBook {
  private readonly entries = new Map<string, MissionEntry>();
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

  has(id: string): boolean {
    return this.entries.has(id);
  }

  /** Adds an event that no article has told of before. */
  found(id: string, statement: MissionStatement): void {
    const entry = newEntry(id, null, [], new Set());
    this.entries.set(id, entry);
    this.tell(entry, statement, null);
  }

  /** Adds what an article says of an event. */
  tell(entry: MissionEntry, statement: MissionStatement, match: MissionMatch | null): void {
    entry.incoming.push(statement);
    const told = match === null ? null : { score: match.score, reasons: match.reasons };
    entry.tellings.push({ articleId: statement.articleId, match: told });
    this.addProfile(entry, profileOf(statement, statement.articleId));
  }

  /** The events that a statement can be about. One article's events are always told apart by it. */
  matches(statement: MissionStatement): { entry: MissionEntry; match: MissionMatch }[] {
    const profile = profileOf(statement, statement.articleId);
    return [...this.candidates(profile)].flatMap((entry) => {
      if (entry.profiles.some(({ articleId }) => articleId === statement.articleId)) return [];
      const match = bestMatch(entry, profile);
      return match === null ? [] : [{ entry, match }];
    });
  }

  private addRow(entry: MissionEntry, row: MissionRow): void {
    this.entries.set(entry.id, entry);
    for (const statement of entry.stored) this.addProfile(entry, profileOf(statement, statement.articleId));
    const merged = mergedBefore(entry)?.values;
    const isTyped = statedKeys.some((key) => merged?.[key] !== row[key]);
    if (isTyped) this.addProfile(entry, profileOf({ publishedOn: null, values: row }, null));
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
    return new Set(keys.flatMap((key) => entriesIn(this.byKindAndProvince.get(key), seasons)));
  }
}

/** Events of one season, and those that may be of any; all of them for an event that may be of any. */
function entriesIn(
  bucket: ReadonlyMap<number | null, ReadonlySet<MissionEntry>> | undefined,
  seasons: readonly (number | null)[],
): MissionEntry[] {
  if (bucket === undefined) return [];
  const wanted = seasons.includes(null) ? [...bucket.keys()] : [...seasons, null];
  return wanted.flatMap((season) => [...(bucket.get(season) ?? [])]);
}

const seasonLength = 180;
const mostSeasons = 6;

/** The half-years that an event can lie in, so that it is compared with those of its time only; null where open. */
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
