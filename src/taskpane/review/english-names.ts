// English names of the lists, for the English pane only: workbooks are always Korean.
import type { OutcomeKind } from "../../records/article";
import type { MissionType } from "../../records/lists";

export const englishMissionTypes: Readonly<Record<MissionType, string>> = {
  trade_mission: "Trade mission",
  exhibition: "Exhibition",
  matchmaking: "Buyer meeting",
  sales_promotion: "Sales promotion",
  official_trip: "Official trip",
  investment_session: "Investment session",
  agreement: "Agreement",
  other: "Other",
};

export const englishMeasures: Readonly<Record<OutcomeKind, string>> = {
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
