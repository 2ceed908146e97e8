// Every rule, in the order of domain/checks.md. Checks, rule page and pane read this list and no other.
import { missingRate } from "./currency/missing-rates";
import { rateOffAnnounced, ratesWithinArticle } from "./currency/exchange-rates";
import { currenciesAdded, suspiciouslyLarge } from "./currency/suspect-sums";
import { repeatFirm } from "./duplicates/repeat-firms";
import { sameRelease } from "./duplicates/same-releases";
import { sameResult } from "./duplicates/same-results";
import { provinceAndMunicipality, sameEventTwice } from "./duplicates/shared-events";
import { severalSpellings } from "./duplicates/spellings";
import { lostZero, wrongCheckDigit } from "./form/business-number";
import { formulaLikeText, garbledText, mergedCells } from "./form/damaged-text";
import { missingValue } from "./form/required-cells";
import { undatedRow } from "./form/undated-rows";
import { textDate, textNumber, unlistedValue } from "./form/unreadable-cells";
import { agreementFiledAsContract, consultationFiledAsContract } from "./kinds/contract-words";
import { expectedFiledAsContract } from "./kinds/contract-words";
import { kindDiffersByArticle } from "./kinds/kinds-by-article";
import { lastYearFiledAsResult, planFiledAsResult } from "./kinds/time-words";
import { contractsExceedConsultations, ladderExceeded, unusualShare } from "./ladder/ladder";
import { sumPerCaseFarOff } from "./ladder/per-case";
import { counterpartyNotInQuote, ownSideAsCounterparty } from "./parties/counterparties";
import { missingCounterparty, missingExporter } from "./parties/missing-parties";
import { notACountry } from "./places/countries";
import { ambiguousRegion, noSuchRegion, wrongProvince } from "./places/regions-of-rows";
import { renamedRegion } from "./places/renamed-regions";
import { typedOverProvince } from "./places/typed-over-province";
import { confirmedValueChanged, contractWithoutProof } from "./proof/proof";
import { sheetDiffersFromRows, summaryOlderThanRows } from "./proof/stale-sheets";
import { amountNotAsQuoted, damagedNumberInPrint } from "./quotes/amounts-in-quotes";
import { approximateQuote, quoteNotInText } from "./quotes/quotes-in-text";
import type { Rule } from "./rule";
import { articlesDiffer } from "./sums/articles-differ";
import { totalAndPartCounted } from "./sums/counted-twice";
import { growthRateOff } from "./sums/growth-rates";
import { listDiffersFromCount } from "./sums/list-size";
import { priorYearBaseDiffers } from "./sums/prior-year";
import { partsDifferFromTotal, roundingDifference } from "./sums/sums";
import { twoValuesInArticle } from "./sums/two-values";
import { completedBeforeStart, endBeforeStart, endedWithoutResult, resultInFuture } from "./timing/dates";
import { expectedContractWithoutOutcome, mouNotFollowedUp, planPastDue } from "./timing/follow-up";

export const rules: readonly Rule[] = [
  missingValue,
  textNumber,
  textDate,
  unlistedValue,
  lostZero,
  mergedCells,
  garbledText,
  formulaLikeText,
  wrongCheckDigit,
  undatedRow,
  quoteNotInText,
  amountNotAsQuoted,
  damagedNumberInPrint,
  approximateQuote,
  expectedFiledAsContract,
  agreementFiledAsContract,
  consultationFiledAsContract,
  planFiledAsResult,
  kindDiffersByArticle,
  lastYearFiledAsResult,
  partsDifferFromTotal,
  roundingDifference,
  totalAndPartCounted,
  listDiffersFromCount,
  growthRateOff,
  priorYearBaseDiffers,
  twoValuesInArticle,
  articlesDiffer,
  contractsExceedConsultations,
  ladderExceeded,
  unusualShare,
  sumPerCaseFarOff,
  rateOffAnnounced,
  ratesWithinArticle,
  currenciesAdded,
  missingRate,
  suspiciouslyLarge,
  sameResult,
  sameRelease,
  sameEventTwice,
  provinceAndMunicipality,
  repeatFirm,
  severalSpellings,
  ambiguousRegion,
  renamedRegion,
  noSuchRegion,
  wrongProvince,
  notACountry,
  typedOverProvince,
  missingCounterparty,
  counterpartyNotInQuote,
  ownSideAsCounterparty,
  missingExporter,
  mouNotFollowedUp,
  expectedContractWithoutOutcome,
  endBeforeStart,
  completedBeforeStart,
  resultInFuture,
  endedWithoutResult,
  planPastDue,
  contractWithoutProof,
  confirmedValueChanged,
  sheetDiffersFromRows,
  summaryOlderThanRows,
];
