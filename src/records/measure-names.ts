// The names of 실적항목 in both languages. Workbooks say the Korean ones; messages and the pane say either.
import type { OutcomeKind } from "./article";
import { measures } from "./lists";

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

/** What a measure is called: `measureNames.en.contract_expected` is "Expected contracts". */
export const measureNames = { ko: measures, en: englishMeasures } as const;
