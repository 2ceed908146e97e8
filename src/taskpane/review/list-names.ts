// The names of the lists in the pane's language. English ones are the pane's only: workbooks are always Korean.
import type { OutcomeKind } from "../../records/article";
import { measures, missionTypes, type MissionType } from "../../records/lists";
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

const englishMeasures: Readonly<Record<OutcomeKind, string>> = {
  consultation: "Consultations",
  contract_expected: "Expected contracts",
  mou: "MOU",
  contract: "Contracts",
  onsite_sale: "On-site sales",
  export_performance: "Exports",
  investment: "Investment",
  support_budget: "Support budget",
  other_amount: "Other",
};

export const missionTypeNames: Readonly<Record<Language, Readonly<Record<MissionType, string>>>> = {
  ko: missionTypes,
  en: englishMissionTypes,
};

export const measureNames: Readonly<Record<Language, Readonly<Record<OutcomeKind, string>>>> = {
  ko: measures,
  en: englishMeasures,
};
