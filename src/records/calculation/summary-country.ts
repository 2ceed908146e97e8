// Which row of 요약-국가 an event's figures belong to: its country, or one of two rows for what has none of its own.
import type { MissionRow } from "../tables/missions";

/** 집계국가 of rows that name no country. */
export const unknownCountry = "국가 미상";
/** 집계국가 of figures that are not one country's. */
export const severalCountries = "여러 나라";

/** 집계국가: `summaryCountry({ countries: "일본; 베트남" })` is "여러 나라". */
export function summaryCountry({ countries }: Pick<MissionRow, "countries">): string {
  if (countries === null) return unknownCountry;
  return countries.includes(";") ? severalCountries : countries;
}
