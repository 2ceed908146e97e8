// The limits of the checks in English. The sheet 설정 knows them by their Korean names, which stand behind: whoever looks
// for one there finds it.
import type { Setting, SettingKey } from "../../records/settings";
import type { Language } from "../texts";

interface LimitName {
  label: string;
  hint: string;
}

const english: Readonly<Partial<Record<SettingKey, LimitName>>> = {
  amountTolerance: {
    label: "Amount tolerance",
    hint: "Share by which two sums may differ and still be the same, in every check of sums",
  },
  rateTolerance: {
    label: "Rate tolerance",
    hint: "C01 C02: how far a sum stated in two currencies may be off the rate",
  },
  rateValidDays: { label: "Days a rate holds", hint: "C01 C04: how many days before its use a rate may be" },
  suspectUsd: { label: "Doubtful sum, USD", hint: "C05: above it the unit is asked about" },
  suspectKrw: { label: "Doubtful sum, KRW", hint: "C05: above it the unit is asked about" },
  perCaseFactor: { label: "Sum per case", hint: "L04: how many times the median a sum per case may be" },
  contractShareLow: { label: "Contract share, least", hint: "L03: contracts as a share of consultations" },
  contractShareHigh: { label: "Contract share, most", hint: "L03: contracts as a share of consultations" },
  mouFollowUpMonths: { label: "MOU follow-up, months", hint: "T01: when an MOU is to be followed up" },
  expectedResultMonths: {
    label: "Expected contracts, months",
    hint: "T02: when an expected contract is to have a result",
  },
  signingYears: {
    label: "Signing, years off",
    hint: "T03: how far a day of signing may be from the start of its event or the day of its article",
  },
  releaseSimilarity: {
    label: "Same release",
    hint: "D02: likeness from which two articles tell one release",
  },
  duplicateScore: { label: "Same outcome", hint: "D01: score from which two outcomes count as one" },
  nameSimilarity: { label: "Same name", hint: "D06 P02: likeness from which two names count as one" },
};

/**
 * What the settings call a limit, and what they say of it.
 * @example limitName({ key: "suspectUsd", ...settings.suspectUsd }, "en").label // "Doubtful sum, USD (단위의심액_달러)"
 */
export function limitName({ key, item, description }: Setting, language: Language): LimitName {
  const name = language === "ko" ? undefined : english[key];
  return name === undefined
    ? { label: item, hint: description }
    : { label: `${name.label} (${item})`, hint: name.hint };
}
