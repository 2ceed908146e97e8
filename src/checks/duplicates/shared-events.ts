// D03, D04: one event, or one result, that two bodies have each reported.
import { groupBy } from "../../records/group-by";
import { compareText } from "../../importing/publication-order";
import { nameKey, nameSimilarity } from "../../importing/name-similarity";
import { splitValues } from "../../records/cell";
import { nationwide } from "../../records/lists";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { fnv1a, spread, textNumbers } from "../../records/text-numbers";
import type { CheckContext } from "../check-context";
import { copiedRows, copiedVariant, copiesIn } from "../copied-rows";
import { isCounted } from "../counted";
import { byOutcome } from "../row-order";
import { pickRows } from "../row-pick";
import { groupRule, type PlacedHit } from "../rule";
import { eventResultWords, eventWords, numberedWords } from "../row-words";
import { alikeWords, fewNamed, joinWords, type TwoLanguages } from "../words";

export const sameEventTwice = groupRule(
  {
    id: "D03",
    name: { ko: "같은 행사 중복", en: "Same event twice" },
    severity: "warning",
    reach: "workbook",
    message: "서로 다른 기관이 같은 행사를 보고했습니다: {기관}.",
    messageEn: "Different bodies report the same event: {기관}.",
    variants: {
      ...copiedVariant,
      sameBody: {
        severity: "warning",
        message: "같은 행사로 보이는 행이 있습니다: {ids}.",
        messageEn: "These rows look like one event: {ids}.",
      },
    },
    meaning:
      "사업유형·시작일·시·도와 도시가 같고 이름이 비슷한데 주최나 주관구분이 다른 두 행입니다. 주최가 같으면 종료일과 이름까지 같은 행만 찾습니다. " +
      "상위행사로 이어진 행은 묻지 않습니다. 행을 복사해 행사번호가 같아진 행도 찾습니다.",
    example: "도와 무역협회 지부가 따로 낸, 같은 날 같은 도시의 무역사절단",
    fix: "한 행사로 합치기",
    fixEn: "Merge into one event",
  },
  (context) => {
    const copies = copiesIn("missions", context);
    const dated = context.rows.missions.filter(
      (row) => row.startOn !== null && row.kind !== null && !copies.has(row),
    );
    const [days, kinds] = [textNumbers(), textNumbers()];
    const groups = groupBy(
      dated,
      ({ startOn, kind }) => days.numberOf(startOn ?? "") * 2 ** 20 + kinds.numberOf(kind ?? ""),
    );
    // Few begin with another on one day: only those are put in order.
    const inOrder = [...groups.values()]
      .filter(({ length }) => length > 1)
      .map((group) => group.sort(byMission));
    const twins = inOrder.sort(byFirst).flatMap((group) => twinsIn(group.slice(0, mostCompared)));
    return [...copiedRows("missions", context), ...twins];
  },
);

/** More events of one kind on one day are a test file, not a province. */
const mostCompared = 40;
const sharedName = 0.5;

function byMission(a: MissionRow, b: MissionRow): number {
  return compareText(a.missionId ?? "", b.missionId ?? "");
}

function byFirst([a]: readonly MissionRow[], [b]: readonly MissionRow[]): number {
  return a === undefined || b === undefined ? 0 : byMission(a, b);
}

function twinsIn(group: readonly MissionRow[]): PlacedHit[] {
  return group.flatMap((row, index) => twinOf(row, group, index) ?? []);
}

/** The hit on a row of a group that one of so many before it is. */
function twinOf(row: MissionRow, group: readonly MissionRow[], before: number): PlacedHit | null {
  let again: MissionRow | undefined;
  for (let at = 0; at < before; at += 1) {
    const other = group[at];
    if (other === undefined || !mayBeSame(row, other)) continue;
    if (isSameEvent(row, other)) return toldByTwo(other, row);
    if (again === undefined && isTypedAgain(row, other)) again = other;
  }
  return again === undefined ? null : typedAgain(again, row);
}

function toldByTwo(twin: MissionRow, row: MissionRow): PlacedHit {
  const bodies = [twin, row].map(({ organisers, name }) => organisers ?? name ?? "").join(" / ");
  return {
    rows: "missions",
    row,
    evidence: () => bothWords(twin, row),
    others: [twin.missionId],
    column: "organisers",
    words: { 기관: bodies },
  };
}

function typedAgain(again: MissionRow, row: MissionRow): PlacedHit {
  const ids = () => alikeWords([again, row].map((event) => eventWords(event, event.missionId)));
  return {
    rows: "missions",
    row,
    evidence: () => bothWords(again, row),
    others: [again.missionId],
    variant: "sameBody",
    column: "name",
    words: { ids },
  };
}

/** Two events of nearly one name: the other one is found by its number, the finding's own by its link. */
function bothWords(other: MissionRow, own: MissionRow): TwoLanguages {
  const [one, two] = [eventWords(other, other.missionId), eventWords(own, own.missionId)];
  return joinWords([numberedWords(one, other.missionId), two], " / ");
}

/** Of two events that may be the same. */
function isSameEvent(a: MissionRow, b: MissionRow): boolean {
  const differentBody = !shareOne(a.organisers, b.organisers, null, null) || a.hostLevel !== b.hostLevel;
  const hasBodies = a.organisers !== null && b.organisers !== null;
  return hasBodies && differentBody && likenessOf(a, b) >= sharedName;
}

/** One body's event in two rows: it may hold several events on one day, so that the names must be there and the same. */
function isTypedAgain(a: MissionRow, b: MissionRow): boolean {
  return a.name !== null && a.endOn === b.endOn && likenessOf(a, b) === 1;
}

function mayBeSame(a: MissionRow, b: MissionRow): boolean {
  if (a.parentMission === b.missionId || b.parentMission === a.missionId) return false;
  return mayShareProvince(a.province, b.province) && shareOne(a.cities, b.cities, a.countries, b.countries);
}

function likenessOf(a: MissionRow, b: MissionRow): number {
  return nameSimilarity(nameKey(a.name ?? ""), nameKey(b.name ?? ""));
}

function mayShareProvince(a: string | null, b: string | null): boolean {
  return a === b || a === null || b === null || a === nationwide || b === nationwide;
}

/** Whether two cells share a value; where one of them is blank, whether the other two do. */
function shareOne(a: string | null, b: string | null, c: string | null, d: string | null): boolean {
  const [first, second] = a !== null && b !== null ? [a, b] : [c, d];
  if (first === null || second === null) return false;
  const values = new Set(splitValues(first));
  return splitValues(second).some((value) => values.has(value));
}

type RegionalLevel = "province" | "municipality";

function isRegional(level: MissionRow["hostLevel"] | undefined): level is RegionalLevel {
  return level === "province" || level === "municipality";
}

/** Counted sums of events whose host is a 시·도 or a 시군 of one province. */
const hostedSums = pickRows("outcomes", (row, { findMission }) => {
  if (row.amount === null || !isCounted(row)) return false;
  const { hostLevel, province = null } = findMission(row.mission) ?? {};
  if (province === null || province === nationwide) return false;
  return isRegional(hostLevel);
});

export const provinceAndMunicipality = groupRule(
  {
    id: "D04",
    name: { ko: "도·시군 중복 실적", en: "Told by both levels" },
    severity: "warning",
    reach: "workbook",
    message: "도와 시·군이 같은 실적을 각각 올렸습니다.",
    messageEn: "Province and municipality both report the same result.",
    meaning:
      "한 시·도 안에서 주관구분이 시·도인 행사와 시군인 행사가 같은 실적항목에 같은 금액을 집계했습니다.",
    example: "도 사절단과 시 사절단이 똑같이 올린 상담 876만 달러",
    fix: "한 행사로 합치기",
    fixEn: "Merge into one event",
    picks: [hostedSums],
  },
  (context) => {
    const groups = [...groupBy(toldByBoth(context), keyOf).values()].filter(hasBothLevels);
    for (const group of groups) group.sort(byResult);
    return groups.sort(byFirstResult).flatMap((group) => sharedResult(group, context) ?? []);
  },
);

interface HostedResult {
  row: OutcomeRow;
  place: number;
  province: string;
  level: RegionalLevel;
  /** Of 귀속일. */
  year: string;
}

/** The results that may agree with one of the other level; few do, and only for those something is made. */
function toldByBoth({ rows, placesOf, findMission }: CheckContext): HostedResult[] {
  const told = { province: new Uint8Array(2 ** hashBits), municipality: new Uint8Array(2 ** hashBits) };
  const places = placesOf(hostedSums);
  const hashes = new Uint32Array(places.length);
  const hosts = places.map((place, index) => {
    const row = rows.outcomes[place];
    const host = findMission(row?.mission ?? null);
    if (row === undefined || host === undefined) return undefined;
    const hash = spread(hashOf(row, host.province ?? ""), hashBits);
    hashes[index] = hash;
    if (isRegional(host.hostLevel)) told[host.hostLevel][hash] = 1;
    return host;
  });
  return places.flatMap((place, index) => {
    const hash = hashes[index] ?? 0;
    if (told.province[hash] === 0 || told.municipality[hash] === 0) return none;
    const row = rows.outcomes[place];
    const { hostLevel: level, province = null } = hosts[index] ?? {};
    if (row === undefined || province === null || !isRegional(level)) return none;
    return { row, place, province, level, year: yearOf(row) };
  });
}

function yearOf({ attributedOn }: OutcomeRow): string {
  return String(attributedOn ?? "").slice(0, 4);
}

const none: readonly never[] = [];
const hashBits = 20;

function hashOf(row: OutcomeRow, province: string): number {
  const ofNames = fnv1a(row.currency ?? "", fnv1a(row.kind ?? "", fnv1a(province)));
  // A hash takes 32 bits: of a sum in 원 those above them too.
  const size = row.amount ?? 0;
  return Math.imul(fnv1a(yearOf(row), ofNames) ^ (size | 0), 0x01000193) ^ (size / 2 ** 32);
}

function byResult(a: HostedResult, b: HostedResult): number {
  return byOutcome(a.row, b.row) || a.place - b.place;
}

function byFirstResult([a]: readonly HostedResult[], [b]: readonly HostedResult[]): number {
  return a === undefined || b === undefined ? 0 : byResult(a, b);
}

function hasBothLevels(group: readonly HostedResult[]): boolean {
  return group.some(({ level }) => level !== group[0]?.level);
}

function keyOf({ row, province, year }: HostedResult): string {
  return [province, row.kind, row.amount, row.currency, year].join("\n");
}

function sharedResult(group: readonly HostedResult[], context: CheckContext): PlacedHit | null {
  const ofProvince = group.find(({ level }) => level === "province");
  const ofMunicipality = group.find(({ level }) => level === "municipality");
  if (ofProvince === undefined || ofMunicipality === undefined) return null;
  const { row } = ofMunicipality;
  const both = [ofProvince.row, row];
  return {
    rows: "outcomes",
    row,
    column: "amount",
    evidence: () => fewNamed(both, (one) => eventResultWords(one, context), " / "),
    others: [ofProvince.row.outcomeId],
  };
}
