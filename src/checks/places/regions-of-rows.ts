// R01, R03, R04: the 시·도 and 시·군·구 of a row against the divisions of its day.
import { splitValues } from "../../records/cell";
import { nationwide } from "../../records/lists";
import type { MissionRow } from "../../records/tables/missions";
import type { ParticipantRow } from "../../records/tables/participants";
import type { RegionTableRow } from "../../records/tables/references";
import { parseRegionCode, regionCode } from "../../regions/region";
import { resolveRegion } from "../../regions/resolve-region";
import type { CheckContext } from "../check-context";
import { calculatedDay } from "../counted";
import { fixOf, rowRule, type Hit } from "../rule";
import type { RowSet } from "../rows-by-table";
import { blankWord, dayWords } from "../words";
import { isInForceOn, regionBook } from "./region-book";

/** Columns in which a row of 행사 or 참가기업 says where it belongs. */
export interface RowPlace {
  rows: RowSet & ("missions" | "participants");
  id: string | null;
  province: string | null;
  municipality: string | null;
}

export const ambiguousRegion = rowRule(
  {
    id: "R01",
    name: { ko: "지역 불명확", en: "Ambiguous region" },
    severity: "error",
    message: '지역을 하나로 정할 수 없습니다: "{값}" ({후보}).',
    messageEn: 'Region is ambiguous: "{값}" ({후보}).',
    meaning:
      "시도가 빈칸이면 '미상'으로 집계됩니다. 이름이 같은 시·군·구(고성군, 중구 …)는 후보를 보이고 고르게 합니다.",
    example: "시도 빈칸, 시군구 '고성군'(강원, 경남)",
    fix: "선택",
    fixEn: "Choose",
  },
  {
    missions: (row, { settings }) => {
      if (row.missionId === null || row.summaryProvince !== unknown) return null;
      if (row.province !== null) return settings.regionBasis === "종전" ? mergedProvince(row) : null;
      const day = calculatedDay(row.attributedOn) ?? undefined;
      const named = row.municipality ?? "";
      const candidates = [...new Set(resolveRegion(named, day).map(({ province }) => province))];
      const hit = {
        column: "province",
        words: {
          값: named === "" ? blankWord : named,
          후보: candidates.length > 0 ? candidates.join(", ") : noCandidates,
        },
        evidence: candidates.length > 0 ? candidates.join(", ") : (row.organisers ?? row.name),
      };
      const [only, ...others] = candidates;
      if (only === undefined || others.length > 0) return hit;
      return { ...hit, fix: only, changes: [fixOf("missions", row.missionId, "province", only)] };
    },
  },
);

const unknown = "미상";
const noCandidates = { ko: "후보 없음", en: "no candidates" };

/** 전남광주 under 종전 was two 시·도, and without a 시·군·구 nothing says which. */
function mergedProvince({ province, municipality }: MissionRow): Hit | null {
  if (province !== "전남광주" || municipality !== null) return null;
  const candidates = "광주, 전남";
  return {
    column: "municipality",
    value: null,
    words: { 값: province, 후보: candidates },
    evidence: candidates,
  };
}

const mismatch = {
  id: "R04",
  name: { ko: "시도·시군구 불일치", en: "Wrong province" },
  severity: "error",
  message: "시·군·구와 시·도가 맞지 않습니다.",
  messageEn: "The municipality is not in this province.",
  meaning: "시군구가 그 시도에 있었던 적이 없습니다. 이름이 한 곳뿐이면 맞는 시도를 제안합니다.",
  example: "시도 '경북', 시군구 '진주시'",
  fix: "시·도 확인",
  fixEn: "Check the province",
} as const;

export const wrongProvince = rowRule(mismatch, {
  missions: (row, context) =>
    row.municipality === null ? null : outsideProvince(missionPlace(row), dayOfMission(row), context),
  participants: (row, context) =>
    row.municipality === null ? null : outsideProvince(firmPlace(row), dayOfFirm(row, context), context),
});

function dayOfMission(mission: MissionRow | undefined): string | null {
  return calculatedDay(mission?.attributedOn ?? null);
}

function dayOfFirm({ mission }: ParticipantRow, { findMission }: CheckContext): string | null {
  return dayOfMission(findMission(mission));
}

function missionPlace(row: MissionRow): RowPlace {
  return { rows: "missions", id: row.missionId, ...placeOf(row) };
}

function firmPlace(row: ParticipantRow): RowPlace {
  return { rows: "participants", id: row.participationId, ...placeOf(row) };
}

/** @returns the place without what is not a single region */
export function placeOf({ province, municipality }: Pick<RowPlace, "province" | "municipality">) {
  return { province: province === nationwide ? null : province, municipality };
}

function outsideProvince(place: RowPlace, day: string | null, { share }: CheckContext): Hit | null {
  const regions = share(regionBook);
  const { rows, id, province, municipality } = place;
  if (province === null || municipality === null) return null;
  if (regions.stretches(regionCode({ province, municipality })).length > 0) return null;
  const named = resolveRegion(`${province} ${municipality}`);
  if (named.some((region) => region.province === province && region.municipality !== null)) return null;
  const known = regions.municipalities(municipality);
  const then = known.filter((row) => day === null || isInForceOn([row], day));
  const homes = [...new Set(then.map((row) => row.province ?? ""))];
  const hit = {
    column: "municipality",
    evidence: known.length === 0 ? unknownName : homes.join(", "),
  };
  const [only, ...others] = homes;
  if (only === undefined || others.length > 0) return hit;
  return { ...hit, fix: only, changes: [fixOf(rows, id, "province", only)] };
}

const unknownName = { ko: "지역 표에 없는 이름", en: "A name that the table of regions does not have" };

/** The history of 지역 is complete from here on. */
const firstKnownDay = "2006-07-01";

export const noSuchRegion = rowRule(
  {
    id: "R03",
    name: { ko: "그때 없던 지역", en: "No such region then" },
    severity: "error",
    message: "{일자}에는 없는 행정구역입니다: {지역}.",
    messageEn: "No such region on {일자}: {지역}.",
    meaning:
      "귀속일에 없던 시·도나 시·군·구입니다. 이름만 바뀐 지역(전북특별자치도 등)은 언제나 같은 지역입니다. 2006. 7. 1. 이후만 봅니다.",
    example: "2012년 행사의 시군구 '마산시'(2010년에 창원시로)",
    fix: "승계 지역",
    fixEn: "Use the successor region",
  },
  {
    missions: (row, context) =>
      row.province === null ? null : goneRegion(missionPlace(row), dayOfMission(row), context),
    participants: (row, context) =>
      row.province === null ? null : goneRegion(firmPlace(row), dayOfFirm(row, context), context),
  },
);

function goneRegion(place: RowPlace, day: string | null, context: CheckContext): Hit | null {
  const { province, municipality } = place;
  if (day === null || day < firstKnownDay || province === null) return null;
  const code = regionCode({ province, municipality });
  const stretches = context.share(regionBook).stretches(code);
  if (stretches.length === 0 || isInForceOn(stretches, day)) return null;
  const heirs = heirsOn(stretches, day, context);
  const hit = {
    column: municipality === null ? "province" : "municipality",
    words: { 일자: dayWords(day), 지역: nameOfCode(code) },
    evidence: `${nameOfCode(code)} ${stretches
      .map(({ inForceFrom, inForceTo }) => `${inForceFrom ?? ""}~${inForceTo ?? ""}`)
      .join(", ")}`,
    ...(heirs.length === 0 ? {} : { fix: heirs.map(nameOfCode).join(", ") }),
  };
  const [only, ...others] = heirs;
  return only === undefined || others.length > 0 ? hit : { ...hit, changes: moves(place, only) };
}

/** "경남/창원시" as people say it: "경남 창원시". */
function nameOfCode(code: string): string {
  return code.replace("/", " ");
}

/** The heirs that were in force on the day, however many steps on. */
function heirsOn(
  stretches: readonly RegionTableRow[],
  day: string,
  context: CheckContext,
  depth = 0,
): string[] {
  if (depth > mostSteps) return [];
  const codes = stretches.flatMap(({ successors }) => splitValues((successors ?? "").replaceAll("|", ";")));
  return codes.flatMap((code) => {
    const next = context.share(regionBook).stretches(code);
    return isInForceOn(next, day) ? [code] : heirsOn(next, day, context, depth + 1);
  });
}

/** 마산시 → 창원시: no region has changed more often since 2006. */
const mostSteps = 3;

function moves({ rows, id, province, municipality }: RowPlace, heir: string) {
  const next = parseRegionCode(heir);
  return [
    ...(next.province === province ? [] : [fixOf(rows, id, "province", next.province)]),
    ...(next.municipality === municipality ? [] : [fixOf(rows, id, "municipality", next.municipality)]),
  ];
}
