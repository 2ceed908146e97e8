// R05: a cell for a country that holds a Korean place, a part of the world or an everyday word.
import { isForeignPlaceName } from "../../extraction/foreign-places";
import { splitValues } from "../../records/cell";
import type { MissionRow } from "../../records/tables/missions";
import { resolveRegion } from "../../regions/resolve-region";
import { rowRule, type Hit } from "../rule";

const home = ["대한민국", "한국"];
const noCountry =
  /^(?:현지|해외|국외|외국|국내|각국|세계|글로벌|다국적|여러\s?나라|동남아(?:시아)?|아시아|북미|남미|중남미|미주|유럽|중동|아프리카|오세아니아|중앙아시아|중화권|CIS|EU|ASEAN|아세안)$/;

export const notACountry = rowRule(
  {
    id: "R05",
    name: { ko: "나라 아닌 값", en: "Not a country" },
    severity: "warning",
    message: "나라가 아니라 국내 지명이나 낱말일 수 있습니다: {값}.",
    messageEn: "May be a Korean place or a common word, not a country: {값}.",
    meaning:
      "국가·도시·상대국 칸의 국내 지명, 대륙 이름, 낱말을 찾습니다. 국내·온라인 행사의 '대한민국'과 국내 행사의 도시는 괜찮습니다.",
    example: "국가 칸의 '광주'(중국 광저우일 수도 있음)",
    fix: "확인",
    fixEn: "Check",
  },
  {
    missions: (row) => suspectValue("countries", row.countries, row.format) ?? suspectCity(row),
    outcomes: ({ country, mission }, { findMission }) =>
      country === null ? null : suspectValue("country", country, findMission(mission)?.format ?? null),
  },
);

function suspectValue(column: string, cell: string | null, format: MissionRow["format"]): Hit | null {
  const suspect = splitValues(cell).filter((name) => isSuspect(name, format));
  return suspect.length === 0 ? null : { column, words: { 값: suspect.join(", ") }, evidence: cell };
}

function isSuspect(name: string, format: MissionRow["format"]): boolean {
  if (home.includes(name)) return format === "abroad" || format === null;
  return noCountry.test(name) || isKoreanPlace(name);
}

/** 청도 and 고성 are places of both; a name that is one abroad is taken for that. */
function isKoreanPlace(name: string): boolean {
  return !isForeignPlaceName(name) && resolveRegion(name).length > 0;
}

/** A Korean city among those of an event abroad; at home and online a venue is where it should be. */
function suspectCity({ cities, format }: MissionRow): Hit | null {
  const suspect = format === "abroad" ? splitValues(cities).filter(isKoreanPlace) : [];
  return suspect.length === 0
    ? null
    : { column: "cities", words: { 값: suspect.join(", ") }, evidence: cities };
}
