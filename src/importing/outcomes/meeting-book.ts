// Rows of 성과 filed where others can meet them. Keys are made late: most events, releases and names have one row of a
// measure, and then nobody meets there.
import type { MeetingPlace } from "./outcome-profile";

interface Filed<T> {
  /** Not filed under their keys yet. */
  waiting: { item: T; place: MeetingPlace }[];
  /** Null until somebody else comes to the place. */
  byKey: Map<string, T[]> | null;
}

export class MeetingBook<T> {
  private readonly filed = new Map<string, Filed<T>>();

  file(places: readonly MeetingPlace[], item: T): void {
    for (const place of places) {
      const filed = this.filed.get(place.name);
      if (filed === undefined) this.filed.set(place.name, { waiting: [{ item, place }], byKey: null });
      else filed.waiting.push({ item, place });
    }
  }

  /** Whatever was filed so that it may be one result with the row of these places. */
  find(places: readonly MeetingPlace[]): Set<T> {
    const met = new Set<T>();
    for (const { name, keys } of places) {
      const filed = this.filed.get(name);
      if (filed === undefined) continue;
      const byKey = fileWaiting(filed);
      for (const key of keys().look) for (const item of byKey.get(key) ?? []) met.add(item);
    }
    return met;
  }
}

function fileWaiting<T>(filed: Filed<T>): ReadonlyMap<string, T[]> {
  const byKey = (filed.byKey ??= new Map<string, T[]>());
  for (const { item, place } of filed.waiting) {
    for (const key of place.keys().file) {
      const met = byKey.get(key);
      if (met === undefined) byKey.set(key, [item]);
      else met.push(item);
    }
  }
  filed.waiting = [];
  return byKey;
}
