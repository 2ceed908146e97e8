// The calculated columns of 성과. Each is what its formula in tables/outcome-formulas.ts gives, computed on its own.
import { missionTypes, provinceItself } from "../lists";
import type { ReportRows, ReportSettings } from "../report";
import type { MissionRow } from "../tables/missions";
import type { OutcomeRow } from "../tables/outcomes";
import { attributeOutcome } from "./attribution";
import { convert, indexRates } from "./conversion";
import { addMonths } from "./month-arithmetic";
import { isWithin, priorYear } from "./period";
import { firstOccurrences, indexRows } from "./row-index";
import type { SummaryRegions } from "./summary-regions";

/** 집계국가 and 사업유형 of rows that have none. */
export const unknownCountry = "국가 미상";
export const severalCountries = "여러 나라";
export const unknownMission = "행사 미상";

/**
 * The rows of 성과 with every calculated column filled.
 * @param rows `missions` with their calculated columns filled
 */
export function calculateOutcomes(
  rows: Pick<ReportRows, "outcomes" | "missions" | "articles" | "rates">,
  settings: ReportSettings,
  regions: SummaryRegions,
): OutcomeRow[] {
  const findMission = indexRows(rows.missions, (mission) => mission.missionId);
  const findArticle = indexRows(rows.articles, (article) => article.id);
  const findRate = indexRates(rows.rates, settings.rateValidDays);
  const calculated = rows.outcomes.map((outcome): OutcomeRow => {
    const mission = findMission(outcome.mission);
    const attributedOn = attributeOutcome(outcome, mission, findArticle);
    const conversion = convert(outcome, attributedOn, findRate);
    return {
      ...outcome,
      ...placeOf(outcome, mission, regions),
      ...conversion,
      ...countingOf(outcome, attributedOn, settings),
      attributedOn,
      countedNumber: outcome.count ?? (outcome.counterparty !== null || outcome.firm !== null ? 1 : null),
      reportAmount: settings.reportCurrency === "KRW" ? conversion.amountKrw : conversion.amountUsd,
    };
  });
  return weighFirms(calculated);
}

/** Where it counts: 시도, 집계시도, 집계시군구, 사업유형, 집계국가. A 시도 typed on a row without 행사번호 is kept. */
function placeOf(outcome: OutcomeRow, mission: MissionRow | undefined, regions: SummaryRegions) {
  const typed = outcome.province === null ? null : String(outcome.province);
  const province = outcome.mission === null ? typed : (mission?.province ?? null);
  const kind = mission?.kind ?? null;
  return {
    province,
    summaryProvince: mission?.summaryProvince ?? regions.province(province, null),
    summaryMunicipality: mission?.summaryMunicipality ?? provinceItself,
    missionType: kind === null ? unknownMission : missionTypes[kind],
    summaryCountry: outcome.country ?? countryOf(mission),
  };
}

function countryOf(mission: MissionRow | undefined): string {
  const countries = mission?.countries ?? null;
  if (countries === null) return unknownCountry;
  return countries.includes(";") ? severalCountries : countries;
}

/** Whether it counts: 집계행, 합계포함, 전년포함 and, since only counted rows are followed up, 후속기한. */
function countingOf(outcome: OutcomeRow, attributedOn: string | null, settings: ReportSettings) {
  const verified = settings.countedRows === "전체" || outcome.verification === "documented";
  const countable = outcome.counting === "counted" && outcome.resultStatus === "happened" && verified;
  const prior = priorYear(settings);
  return {
    countable: countable ? 1 : 0,
    inTotal: countable && isWithin(attributedOn, settings) ? 1 : 0,
    inPriorYear: countable && prior !== null && isWithin(attributedOn, prior) ? 1 : 0,
    followUpDue: countable ? followUpDue(outcome, attributedOn, settings) : null,
  };
}

function followUpDue(
  outcome: OutcomeRow,
  attributedOn: string | null,
  settings: ReportSettings,
): string | null {
  if (attributedOn === null) return null;
  if (outcome.kind === "mou") return addMonths(attributedOn, settings.mouFollowUpMonths);
  return outcome.kind === "contract_expected" ? addMonths(attributedOn, settings.expectedResultMonths) : null;
}

/**
 * 성약기업키 and 성약가중: the first of a firm's contracts in one event weighs 1, so that their sum is the number of firms.
 * @param outcomes rows made here a moment ago; both are written into them, because copying 100,000 rows of 50
 *   columns for two more takes as long as all the rest
 */
function weighFirms(outcomes: OutcomeRow[]): OutcomeRow[] {
  for (const outcome of outcomes) outcome.contractingFirm = contractingFirm(outcome);
  const isFirst = firstOccurrences<OutcomeRow>((outcome) => outcome.contractingFirm);
  for (const outcome of outcomes) outcome.firmWeight = isFirst(outcome) ? 1 : 0;
  return outcomes;
}

function contractingFirm(outcome: OutcomeRow): string | null {
  if (outcome.inTotal !== 1 || outcome.kind !== "contract" || outcome.firm === null) return null;
  return `${outcome.mission ?? ""}|${outcome.firm}`;
}
