// R05: a cell for a country that holds a Korean place, a part of the world or an everyday word, or a country misspelt. A
// summary by country counts each spelling by itself.
import { isForeignPlaceName } from "../../extraction/places/foreign-places";
import { joinValues, splitValues } from "../../records/cell";
import { remember } from "../../records/remember";
import type { MissionRow } from "../../records/tables/missions";
import { isCountry, nearestCountry } from "../../regions/countries";
import { resolveRegion } from "../../regions/resolve-region";
import type { CheckContext } from "../check-context";
import { fixOf, rowRule, type Hit } from "../rule";

const home = ["대한민국", "한국"];
const noCountry =
  /^(?:동일|상동|현지|해외|국외|외국|국내|각국|세계|글로벌|다국적|여러\s?나라|동남아(?:시아)?|아시아|북미|남미|중남미|미주|유럽|중동|아프리카|오세아니아|중앙아시아|중화권|CIS|EU|ASEAN|아세안)$/;

export const notACountry = rowRule(
  {
    id: "R05",
    name: { ko: "나라 아닌 값", en: "Not a country" },
    severity: "warning",
    message: "나라가 아니라 국내 지명이나 낱말일 수 있습니다: {값}.",
    messageEn: "May be a Korean place or a common word, not a country: {값}.",
    variants: {
      misspelt: {
        severity: "warning",
        message: '나라 이름을 잘못 적은 것으로 보입니다: "{값}"({나라}).',
        messageEn: 'A country seems misspelt: "{값}".',
      },
    },
    meaning:
      "국가·도시·상대국 칸의 국내 지명, 대륙 이름, 낱말을 찾습니다. 국내·온라인 행사의 '대한민국'과 국내 행사의 도시는 괜찮습니다. " +
      "나라 이름과 한두 글자 획만 다른 값에는 그 나라를 제안합니다.",
    example: "국가 칸의 '광주'(중국 광저우일 수도 있음)",
    fix: "확인",
    fixEn: "Check",
  },
  {
    missions: (row, context) => {
      const { countries, format, missionId } = row;
      const cell: CountryCell = { rows: "missions", id: missionId, column: "countries" };
      const country = wrongCountry(countries, format, cell, context);
      const city = suspectCity(row);
      return country === null || city === null ? (country ?? city) : [country, city];
    },
    outcomes: ({ country, mission, outcomeId }, context) => {
      if (country === null) return null;
      const cell: CountryCell = { rows: "outcomes", id: outcomeId, column: "country" };
      return wrongCountry(country, context.findMission(mission)?.format ?? null, cell, context);
    },
  },
);

interface CountryCell {
  rows: "missions" | "outcomes";
  id: string | null;
  column: "countries" | "country";
}

/** Names that are no country and nearly one, each put right. */
function misspeltCountry(
  cell: string | null,
  { rows, id, column }: CountryCell,
  { share }: CheckContext,
): Hit | null {
  const names = splitValues(cell);
  const meant = names.map(share(misspellings));
  const wrong = names.filter((_, at) => meant[at] !== null);
  if (wrong.length === 0) return null;
  const countries = meant.filter((name) => name !== null).join(", ");
  const right = joinValues(names.map((name, at) => meant[at] ?? name));
  return {
    variant: "misspelt",
    column,
    words: { 값: wrong.join(", "), 나라: countries },
    evidence: cell,
    fix: `${countries} 입력`,
    changes: [fixOf(rows, id, column, right)],
  };
}

/** A name is compared with every country's, and a table has few names, each in thousands of rows; for `share`. */
function misspellings(): (name: string) => string | null {
  return remember((name) => (isForeignPlaceName(name) ? null : countryAbroad(name)));
}

/** The country that is meant; of the own one the next check would ask whether it is meant at all. */
function countryAbroad(name: string): string | null {
  const country = nearestCountry(name);
  return country === null || home.includes(country) ? null : country;
}

/** What is no country is told first: nothing can be proposed beside it. */
function wrongCountry(
  value: string | null,
  format: MissionRow["format"],
  cell: CountryCell,
  context: CheckContext,
): Hit | null {
  return suspectValue(cell.column, value, format) ?? misspeltCountry(value, cell, context);
}

function suspectValue(column: string, cell: string | null, format: MissionRow["format"]): Hit | null {
  const suspect = splitValues(cell).filter((name) => isSuspect(name, format));
  return suspect.length === 0 ? null : { column, words: { 값: suspect.join(", ") }, evidence: cell };
}

function isSuspect(name: string, format: MissionRow["format"]): boolean {
  if (home.includes(name)) return format === "abroad" || format === null;
  return !isCountry(name) && (noCountry.test(name) || isKoreanPlace(name));
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
