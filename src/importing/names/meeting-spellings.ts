// Names that are one letter apart meet under what is left without it, so that not every name is compared with every
// other. A large report has half a million such rests, and hardly any is of two names: their signs tell which can be, and
// only those are made.
import { signReader } from "./name-signs";
import { longestName } from "./spelling-likeness";

/**
 * The groups of items whose keys are one letter (UTF-16 unit) apart, or equal: each under one rest, in the order of the
 * items.
 * @example meetingSpellings(["가온테크", "가운테크", "나래"], (name) => name) // [["가온테크", "가운테크"]]
 */
export function meetingSpellings<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const named = items.filter((item) => keyOf(item).length <= longestName);
  const keys = named.map(keyOf);
  const readSigns = signReader(keys);
  const met = new Map<string, T[]>();
  named.forEach((item, place) => {
    if (readSigns(place).length === 0) return;
    for (const rest of restsOf(keys[place] ?? "")) {
      const group = met.get(rest);
      if (group === undefined) met.set(rest, [item]);
      else group.push(item);
    }
  });
  return [...met.values()].filter((group) => group.length > 1);
}

/** The key itself, and the key without each of its letters. */
function restsOf(key: string): Set<string> {
  const shortened = Array.from({ length: key.length }, (_, at) => key.slice(0, at) + key.slice(at + 1));
  return new Set([key, ...shortened]);
}
