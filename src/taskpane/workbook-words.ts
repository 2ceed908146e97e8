// Words of the workbook's own lists in the pane's language. English ones are the pane's only: workbooks are always
// Korean. Names of regions stay as the workbook has them.
import { unknownMission } from "../records/calculation/calculate-outcomes";
import { missionTypes, nationwide, unknownProvince, type MissionType } from "../records/lists";
import type { Language } from "./texts";

const englishMissionTypes: Readonly<Record<MissionType, string>> = {
  trade_mission: "Trade mission",
  exhibition: "Exhibition",
  matchmaking: "Buyer meeting",
  sales_promotion: "Sales promotion",
  official_trip: "Official trip",
  investment_session: "Investment session",
  agreement: "Agreement",
  other: "Other",
};

export const missionTypeNames: Readonly<Record<Language, Readonly<Record<MissionType, string>>>> = {
  ko: missionTypes,
  en: englishMissionTypes,
};

const english: ReadonlyMap<string, string> = new Map([
  ...Object.entries(missionTypes).map(([type, name]): [string, string] => [
    name,
    englishMissionTypes[type as MissionType],
  ]),
  [nationwide, "National or joint"],
  [unknownProvince, "Unknown"],
  [unknownMission, "Unknown mission"],
]);

/**
 * What a cell of 사업유형 or 집계시도 says, in a language; any other text as it stands.
 * @example workbookWord("무역사절단", "en") // "Trade mission"
 */
export function workbookWord(word: string, language: Language): string {
  return language === "ko" ? word : (english.get(word) ?? word);
}
