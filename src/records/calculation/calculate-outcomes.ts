// The calculated columns of 성과. Each is what its formula in tables/outcome-formulas.ts gives, computed on its own.
import { measures, missionTypes, provinceItself } from "../lists";
import type { Cell } from "../cell";
import { rememberPairs } from "../remember";
import type { ReportRows, ReportSettings } from "../report";
import type { ArticleRow } from "../tables/articles";
import type { MissionRow } from "../tables/missions";
import type { OutcomeRow } from "../tables/outcomes";
import { attributeOutcome } from "./attribution";
import { convert, indexRates, type Conversion } from "./conversion";
import { addMonths } from "./month-arithmetic";
import { isWithin, priorYear, type ClosedPeriod } from "./period";
import { firstOccurrences, type PositionFinder, type RowFinder } from "./row-index";
import type { SummaryRegions } from "./summary-regions";
import { unknownCountry } from "./summary-country";

/** 사업유형 of rows that have none. */
export const unknownMission = "행사 미상";

/** Where a row of 성과 finds what other tables say of it. */
export interface OutcomeSources {
  regions: SummaryRegions;
  findMission: PositionFinder;
  findArticle: RowFinder<ArticleRow>;
}

/**
 * The rows of 성과 with every calculated column filled.
 * @param rows `missions` with their calculated columns filled
 */
export function calculateOutcomes(
  rows: Pick<ReportRows, "outcomes" | "missions" | "rates">,
  settings: ReportSettings,
  { regions, findMission, findArticle }: OutcomeSources,
): OutcomeRow[] {
  const findRate = indexRates(rows.rates, settings.rateValidDays);
  const counting: Counting = {
    ...{ settings, prior: priorYear(settings) },
    join: rememberPairs((of, measure) => `${of}|${measure}`),
    monthsAfter: rememberPairs(addMonths),
  };
  // 성약가중: the first of a firm's contracts in one event weighs 1, so that their sum is the number of firms.
  const isFirst = firstOccurrences<OutcomeRow>((outcome) => outcome.contractingFirm);
  return rows.outcomes.map((stored) => {
    const outcome = { ...stored };
    const position = findMission(outcome.mission);
    const mission = position === undefined ? undefined : rows.missions[position];
    outcome.missionPosition = position === undefined ? null : position + 1;
    fillPlace(outcome, mission, regions);
    const attributedOn = attributeOutcome(outcome, mission, findArticle);
    outcome.attributedOn = attributedOn;
    outcome.countedNumber =
      outcome.count ?? (outcome.counterparty !== null || outcome.firm !== null ? 1 : null);
    fillAmounts(outcome, convert(outcome, attributedOn, findRate), settings);
    fillCounting(outcome, attributedOn, counting);
    outcome.contractingFirm = contractingFirm(outcome);
    outcome.firmWeight = isFirst(outcome) ? 1 : 0;
    return outcome;
  });
}

// The functions below write into a row made a moment ago: gathering 30 columns out of objects made for the purpose, and
// copying 100,000 rows for each, takes as long as all the rest.

/** Where it counts: 시도, 집계시도, 집계시군구, 사업유형, 집계국가. A 시도 typed on a row without 행사번호 is kept. */
function fillPlace(outcome: OutcomeRow, mission: MissionRow | undefined, regions: SummaryRegions): void {
  const typed = outcome.province === null ? null : String(outcome.province);
  const province = outcome.mission === null ? typed : (mission?.province ?? null);
  const kind = mission?.kind ?? null;
  outcome.province = province;
  outcome.summaryProvince = mission?.summaryProvince ?? regions.province(province, null);
  outcome.summaryMunicipality = mission?.summaryMunicipality ?? provinceItself;
  outcome.missionType = kind === null ? unknownMission : missionTypes[kind];
  outcome.summaryCountry = outcome.country ?? mission?.summaryCountry ?? unknownCountry;
}

function fillAmounts(outcome: OutcomeRow, conversion: Conversion, { reportCurrency }: ReportSettings): void {
  outcome.rateOn = conversion.rateOn;
  outcome.rate = conversion.rate;
  outcome.usdRateOn = conversion.usdRateOn;
  outcome.usdRate = conversion.usdRate;
  outcome.amountKrw = conversion.amountKrw;
  outcome.amountUsd = conversion.amountUsd;
  outcome.reportAmount = reportCurrency === "KRW" ? conversion.amountKrw : conversion.amountUsd;
}

/** Whether it counts: 집계행, 합계포함, 전년포함, what it counts under and, for counted rows only, 후속기한. */
function fillCounting(
  outcome: OutcomeRow,
  attributedOn: string | null,
  { settings, prior, join, monthsAfter }: Counting,
): void {
  const verified = settings.countedRows === "전체" || outcome.verification === "documented";
  const countable = outcome.counting === "counted" && outcome.resultStatus === "happened" && verified;
  const inTotal = countable && isWithin(attributedOn, settings);
  outcome.countable = countable ? 1 : 0;
  outcome.inTotal = inTotal ? 1 : 0;
  outcome.inPriorYear = countable && prior !== null && isWithin(attributedOn, prior) ? 1 : 0;
  outcome.followUpDue = countable ? followUpDue(outcome, attributedOn, settings, monthsAfter) : null;
  const measure = outcome.kind === null ? "" : measures[outcome.kind];
  outcome.provinceMeasure = inTotal ? join(outcome.summaryProvince, measure) : null;
  outcome.missionTypeMeasure = inTotal ? join(outcome.missionType, measure) : null;
  outcome.countryMeasure = inTotal ? join(outcome.summaryCountry, measure) : null;
}

/** What all rows are counted by. Three columns of 100,000 rows hold a few hundred texts, each made once. */
interface Counting {
  settings: ReportSettings;
  prior: ClosedPeriod | null;
  join: (of: Cell, measure: string) => string;
  monthsAfter: typeof addMonths;
}

function followUpDue(
  outcome: OutcomeRow,
  attributedOn: string | null,
  settings: ReportSettings,
  monthsAfter: Counting["monthsAfter"],
): string | null {
  if (attributedOn === null) return null;
  if (outcome.kind === "mou") return monthsAfter(attributedOn, settings.mouFollowUpMonths);
  return outcome.kind === "contract_expected"
    ? monthsAfter(attributedOn, settings.expectedResultMonths)
    : null;
}

/** 성약기업키. */
function contractingFirm(outcome: OutcomeRow): string | null {
  if (outcome.inTotal !== 1 || outcome.kind !== "contract" || outcome.firm === null) return null;
  return `${outcome.mission ?? ""}|${outcome.firm}`;
}
