// Rows of 성과 filed where others can meet them. Keys are made late: most events, releases and names have one row of a
// measure, and then nobody meets there.
import { meetingPlaces, type MeetingKeys } from "./meeting-keys";
import type { OutcomeProfile } from "./outcome-profile";

interface Filed<T> {
  /** Not filed under their keys yet. */
  waiting: { item: T; keys: () => MeetingKeys }[];
  byKey: Map<string, T[]>;
}

export class MeetingBook<T> {
  private readonly places = new Map<string, Filed<T>>();

  file(profile: OutcomeProfile, item: T): void {
    for (const { name, keys } of meetingPlaces(profile)) {
      const place = this.places.get(name);
      if (place === undefined) this.places.set(name, { waiting: [{ item, keys }], byKey: new Map() });
      else place.waiting.push({ item, keys });
    }
  }

  /** Whatever was filed so that it may be one result with this row. */
  find(profile: OutcomeProfile): Set<T> {
    const met = new Set<T>();
    for (const { name, keys } of meetingPlaces(profile)) {
      const place = this.places.get(name);
      if (place === undefined) continue;
      fileWaiting(place);
      for (const key of keys().look) for (const item of place.byKey.get(key) ?? []) met.add(item);
    }
    return met;
  }
}

function fileWaiting<T>(place: Filed<T>): void {
  for (const { item, keys } of place.waiting) {
    for (const key of keys().file) {
      const met = place.byKey.get(key);
      if (met === undefined) place.byKey.set(key, [item]);
      else met.push(item);
    }
  }
  place.waiting = [];
}
