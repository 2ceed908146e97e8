// The types of events in the pane's language. English ones are the pane's only: workbooks are always Korean.
import { missionTypes, type MissionType } from "../../records/lists";
import type { Language } from "../texts";

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
