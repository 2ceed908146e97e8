// What the sheets are made from: the rows, and what several sheets say of them, worked out once.
import type { ReportRows, ReportSettings } from "../records/report";
import { footnotes } from "./footnotes";
import { headerBand } from "./header-band";
import type { LiveText } from "./live-text";
import { counterpartyTotals, type CounterpartyTotals } from "./totals/counterparty-totals";
import { countryTotals, type CountryTotals } from "./totals/country-totals";
import { followUpRows, type FollowUpRow } from "./totals/follow-up-rows";
import { missionTypeTotals, type MissionTypeTotals } from "./totals/mission-type-totals";
import { monthTotals, type MonthTotals } from "./totals/month-totals";
import { municipalityTotals, type MunicipalityTotals } from "./totals/municipality-totals";
import { provinceTotals, type ProvinceTotals } from "./totals/province-totals";
import { unconvertedText } from "./unconverted";

/** The figures of the sheets that count, wherever the rows are. */
export interface SummaryFigures {
  settings: ReportSettings;
  provinces: ProvinceTotals;
  types: MissionTypeTotals;
  countries: CountryTotals;
  /** Asked for only where a workbook has the sheet. */
  municipalities: () => MunicipalityTotals;
  counterparties: () => CounterpartyTotals;
  months: () => MonthTotals;
  followUps: () => FollowUpRow[];
  /** The lines above every summary. */
  band: LiveText[];
  /** The lines under a summary with measures. */
  footnotes: LiveText[];
}

export interface SummarySource extends SummaryFigures {
  /** Calculated under `settings`. */
  rows: ReportRows;
  /** Sums that no rate converts. */
  unconverted: LiveText;
}

/** @param rows calculated under the same settings (`records/calculation/calculate`) */
export function summarySource(rows: ReportRows, settings: ReportSettings): SummarySource {
  const unconverted = unconvertedText(rows.outcomes);
  return {
    rows,
    settings,
    provinces: provinceTotals(rows, settings),
    types: missionTypeTotals(rows),
    countries: countryTotals(rows),
    municipalities: () => municipalityTotals(rows, settings),
    counterparties: () => counterpartyTotals(rows.outcomes),
    months: () => monthTotals(rows, settings),
    followUps: () => followUpRows(rows, settings),
    band: headerBand(rows, settings, unconverted),
    footnotes: footnotes(rows.outcomes),
    unconverted,
  };
}
