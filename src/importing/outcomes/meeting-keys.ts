// Where rows of 성과 meet that may be one result, so that not every row is compared with every other: each row is filed
// under some keys and looks under some; whatever `relateOutcomes` would join shares one.
import type { OutcomeProfile } from "./outcome-profile";
import { sumSteps } from "./same-sum";

export interface MeetingKeys {
  file: string[];
  look: string[];
}

const longStep = 120;
const shortStep = 14;
const undated = "undated";
const anyDay = "any day";

/** The keys of one row; rows of two measures or of plan and result never meet. */
export function meetingKeys(profile: OutcomeProfile): MeetingKeys {
  const all = [...homes(profile).map((home) => keysAtHome(home, profile)), ...keysOfNames(profile)];
  const { kind, resultStatus } = profile.row;
  const prefixed = (keys: readonly string[]) => [
    ...new Set(keys.map((key) => `${kind ?? ""} ${resultStatus ?? ""} ${key}`)),
  ];
  return {
    file: prefixed(all.flatMap(({ file }) => file)),
    look: prefixed(all.flatMap(({ look }) => look)),
  };
}

/** An event or a release joins rows without a name. */
function homes({ row, release }: OutcomeProfile): string[] {
  const event = row.mission === null ? [] : [`event ${row.mission}`];
  return release === null ? event : [...event, `release ${release}`];
}

function keysAtHome(home: string, profile: OutcomeProfile): MeetingKeys {
  const count = profile.row.count === null ? [] : [`count ${profile.row.count}`];
  const names = nameKeys(profile).map((key) => `name ${key}`);
  const nameless = names.length === 0 ? ["nameless"] : [];
  const both = [...count, ...names, ...nameless].map((key) => `${home} ${key}`);
  const steps = profile.sums.map((sum) => sumSteps(sum).map((step) => `${home} sum ${step}`));
  return {
    file: [...both, ...steps.flatMap(([own]) => own ?? [])],
    look: [...both, ...steps.flat()],
  };
}

/**
 * Keys under which two rows meet by a name, wherever they are at home: with one sum at any time, since few deals of one
 * party have one; else with one number in one season, or in one week where a figure is missing.
 */
function keysOfNames(profile: OutcomeProfile): MeetingKeys[] {
  const { day, sums, row } = profile;
  const steps = sums.map(sumSteps);
  const counts = row.count === null ? [] : [`count ${row.count}`];
  const season = seasonOf(day);
  const week = day === null ? { own: [], around: [] } : stepsAround(day, shortStep);
  const isSumless = sums.length === 0;
  return nameKeys(profile).map((name) => ({
    file: [
      ...steps.flatMap(([own = ""]) => `name ${name} sum ${own}`),
      ...cross(name, season.own, counts),
      ...cross(name, week.own, isSumless ? ["sum or none", "no sum"] : ["sum or none"]),
    ],
    look: [
      ...steps.flat().map((step) => `name ${name} sum ${step}`),
      ...cross(name, season.around, counts),
      ...cross(name, week.around, isSumless ? ["sum or none"] : ["no sum"]),
    ],
  }));
}

interface DaySteps {
  /** To file under. */
  own: string[];
  /** To look in. */
  around: string[];
}

/** A row without a day may be of any. */
function seasonOf(day: number | null): DaySteps {
  if (day === null) return { own: [undated], around: [undated, anyDay] };
  const { own, around } = stepsAround(day, longStep);
  return { own: [...own, anyDay], around: [...around, undated] };
}

function stepsAround(day: number, length: number): DaySteps {
  const step = Math.floor(day / length);
  const around = [step - 1, step, step + 1].map((near) => `${length} ${near}`);
  return { own: [`${length} ${step}`], around };
}

function cross(name: string, days: readonly string[], figures: readonly string[]): string[] {
  return days.flatMap((day) => figures.map((figure) => `name ${name} ${day} ${figure}`));
}

function nameKeys({ firms, counterparties }: OutcomeProfile): string[] {
  return [...firms, ...counterparties].flatMap(({ keys }) => keys);
}
