// Whether two articles speak of one event. What contradicts it rules it out; what speaks for it is added up, each
// with a sentence, so that a user sees why two articles came together.
import { nationwide, type MissionType } from "../records/lists";
import { overlaps } from "./event-window";
import type { MissionProfile } from "./mission-profile";
import { nameSimilarity } from "./name-similarity";
import type { Reason } from "./reason";

export interface MissionMatch {
  /** 0 to 1; from `matchThreshold` on, the two are taken for one event. */
  score: number;
  /** The weightiest first. */
  reasons: Reason[];
  /** Sure enough to need no question. */
  certain: boolean;
}

export const matchThreshold = 0.5;
const similarName = 0.5;

/** A body runs one of these at a time, so that days and place tell them apart without a name. */
const oneAtATime: ReadonlySet<MissionType | null> = new Set<MissionType>([
  "trade_mission",
  "official_trip",
  "investment_session",
]);

interface Weighed extends Reason {
  points: number;
}

/**
 * How well two statements fit one event; null where something speaks against it or too little for it.
 * @example matchMissions(planned, reported) // {score: 0.85, reasons: [{ko: "기간이 같습니다.", en: "…"}, …], certain: false}
 */
export function matchMissions(a: MissionProfile, b: MissionProfile): MissionMatch | null {
  if (contradict(a, b)) return null;
  const likeness = nameSimilarity(a.name, b.name);
  if (likeness < nameNeeded(a, b)) return null;
  const reasons = [
    nameReason(a, b, likeness),
    dateReason(a, b),
    previewReason(a, b),
    shared(a.countries, b.countries, { points: 0.1, ko: "국가가 같습니다", en: "Same country" }),
    shared(a.cities, b.cities, { points: 0.1, ko: "도시가 같습니다", en: "Same city" }),
    shared(a.organisers, b.organisers, { points: 0.05, ko: "주최가 같습니다", en: "Same organiser" }),
    firmCountReason(a, b),
  ].flatMap((reason) => reason ?? []);
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  // Cents, so that a sum of decimals does not depend on its order.
  const score = Math.min(100, Math.round(points * 100)) / 100;
  if (score < matchThreshold) return null;
  const weightiest = reasons.sort((x, y) => y.points - x.points).map(({ ko, en }) => ({ ko, en }));
  const hasDays = a.window?.stated === true && b.window?.stated === true;
  return { score, reasons: weightiest, certain: likeness === 1 || (likeness >= similarName && hasDays) };
}

/** Cheap and first: most pairs end here, before their names are compared. */
function contradict(a: MissionProfile, b: MissionProfile): boolean {
  if (a.values.kind !== b.values.kind) return true;
  if (differ(a.values.province, b.values.province)) return true;
  if (differ(a.values.municipality, b.values.municipality)) return true;
  if (a.window !== null && b.window !== null && !overlaps(a.window, b.window)) return true;
  const namesCountries = a.countries.length > 0 && b.countries.length > 0;
  return namesCountries && !a.countries.some((country) => b.countries.includes(country));
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** How alike the names must be: the less else is known, the more. */
function nameNeeded(a: MissionProfile, b: MissionProfile): number {
  // A 도 and its 시·군 hold events of one sort side by side.
  if (a.values.municipality !== b.values.municipality) return 1;
  if (a.window === null || b.window === null) return 1;
  if (!isOneProvince(a) || !isOneProvince(b)) return similarName;
  return oneAtATime.has(a.values.kind) || isPreviewAndResult(a, b) ? 0 : similarName;
}

/** Somewhere in the country there is an event of any sort at any time. */
function isOneProvince({ values }: MissionProfile): boolean {
  return values.province !== null && values.province !== nationwide;
}

function isPreviewAndResult(a: MissionProfile, b: MissionProfile): boolean {
  return (a.values.status === "planned") !== (b.values.status === "planned");
}

function nameReason(a: MissionProfile, b: MissionProfile, likeness: number): Weighed | null {
  const [one, other] = [a.values.name ?? "", b.values.name ?? ""];
  if (likeness === 1) return { points: 0.5, ko: `사업명이 같습니다: ${one}.`, en: `Same name: ${one}.` };
  if (likeness < similarName) return null;
  const names = `${one} / ${other}.`;
  return { points: 0.35, ko: `사업명이 비슷합니다: ${names}`, en: `Similar names: ${names}` };
}

/** Days that meet are enough for one event unless something else speaks against it; a time read off 게재일 is not. */
function dateReason(a: MissionProfile, b: MissionProfile): Weighed | null {
  if (a.window === null || b.window === null) return null;
  if (!a.window.stated || !b.window.stated)
    return { points: 0.1, ko: "게재일로 본 시기가 맞습니다.", en: "The dates of publication fit." };
  const [startOn, endOn] = [a.values.startOn ?? "", a.values.endOn ?? ""];
  const sameStart = isSameDay(a.values.startOn, b.values.startOn);
  const sameEnd = isSameDay(a.values.endOn, b.values.endOn);
  if (sameStart && sameEnd) return { points: 0.6, ko: "기간이 같습니다.", en: "Same days." };
  if (sameStart) return { points: 0.55, ko: `시작일이 같습니다: ${startOn}.`, en: `Same start: ${startOn}.` };
  if (sameEnd) return { points: 0.55, ko: `종료일이 같습니다: ${endOn}.`, en: `Same end: ${endOn}.` };
  return { points: 0.5, ko: "기간이 겹칩니다.", en: "The days overlap." };
}

function isSameDay(a: string | null, b: string | null): boolean {
  return a !== null && a === b;
}

function previewReason(a: MissionProfile, b: MissionProfile): Weighed | null {
  if (!isPreviewAndResult(a, b)) return null;
  return { points: 0.1, ko: "한쪽은 예고, 한쪽은 결과입니다.", en: "One is a preview, one a result." };
}

function firmCountReason(a: MissionProfile, b: MissionProfile): Weighed | null {
  const [one, other] = [a.values.firmCount, b.values.firmCount];
  if (one === null || other === null) return null;
  if (one === other)
    return { points: 0.1, ko: `참가기업수가 같습니다: ${one}개사.`, en: `Same number of firms: ${one}.` };
  // Between preview and result the number may well change.
  if (isPreviewAndResult(a, b)) return null;
  const counts = `${one}개사, ${other}개사`;
  return {
    points: -0.3,
    ko: `참가기업수가 다릅니다: ${counts}.`,
    en: `Numbers of firms differ: ${one}, ${other}.`,
  };
}

function shared(a: readonly string[], b: readonly string[], { points, ko, en }: Weighed): Weighed | null {
  const both = common(a, b).join(", ");
  return both === "" ? null : { points, ko: `${ko}: ${both}.`, en: `${en}: ${both}.` };
}

function common(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((value) => b.includes(value));
}
