// Where rows of 성과 meet that may be one result, so that not every row is compared with every other: each row is filed
// under some keys and looks under some; whatever `relateOutcomes` would join shares one.
import type { MeetingKeys, MeetingPlace, OutcomeProfile } from "./outcome-profile";
import { sumSteps } from "./same-sum";

const longStep = 120;
const shortStep = 14;
const undated = "undated";
const anyDay = "any day";

/** What of a row says where it meets others. */
type Meeting = Omit<OutcomeProfile, "places">;

/** The places of one row; rows of two measures or of plan and result never meet. */
export function meetingPlaces(profile: Meeting): MeetingPlace[] {
  const { kind, resultStatus } = profile.row;
  const measure = `${kind ?? ""} ${resultStatus ?? ""}`;
  let [atHome, ofName]: (MeetingKeys | undefined)[] = [];
  const keysHere = () => (atHome ??= keysAtHome(profile));
  const keysByName = () => (ofName ??= keysOfName(profile));
  return [
    ...homes(profile).map((home) => ({ name: `${measure} ${home}`, keys: keysHere })),
    ...nameKeys(profile).map((name) => ({ name: `${measure} name ${name}`, keys: keysByName })),
  ];
}

/** An event or a release joins rows without a name. */
function homes({ row, release }: Meeting): string[] {
  const event = row.mission === null ? [] : [`event ${row.mission}`];
  return release === null ? event : [...event, `release ${release}`];
}

function keysAtHome(profile: Meeting): MeetingKeys {
  const count = profile.row.count === null ? [] : [`count ${profile.row.count}`];
  const names = nameKeys(profile).map((key) => `name ${key}`);
  const both = [...count, ...names, ...(names.length === 0 ? ["nameless"] : [])];
  const steps = profile.sums.map(sumSteps);
  return {
    file: [...both, ...steps.flatMap(([own]) => own ?? [])],
    look: [...both, ...steps.flat()],
  };
}

/**
 * Keys under which two rows meet by a name, wherever they are at home: with one sum at any time, since few deals of one
 * party have one; else with one number in one season, or in one week where a figure is missing.
 */
function keysOfName({ day, sums, row }: Meeting): MeetingKeys {
  const steps = sums.map(sumSteps);
  const counts = row.count === null ? [] : [`count ${row.count}`];
  const season = seasonOf(day);
  const week = day === null ? { own: [], around: [] } : stepsAround(day, shortStep);
  const isSumless = sums.length === 0;
  return {
    file: [
      ...steps.flatMap(([own]) => own ?? []),
      ...cross(season.own, counts),
      ...cross(week.own, isSumless ? ["sum or none", "no sum"] : ["sum or none"]),
    ],
    look: [
      ...steps.flat(),
      ...cross(season.around, counts),
      ...cross(week.around, isSumless ? ["sum or none"] : ["no sum"]),
    ],
  };
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

function cross(days: readonly string[], figures: readonly string[]): string[] {
  return days.flatMap((day) => figures.map((figure) => `${day} ${figure}`));
}

function nameKeys({ firms, counterparties }: Meeting): string[] {
  return [...firms, ...counterparties].flatMap(({ keys }) => keys);
}
