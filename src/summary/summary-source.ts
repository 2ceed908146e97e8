// What the sheets are made from: the rows, and what several sheets say of them, worked out once.
import type { ReportRows, ReportSettings } from "../records/report";
import { footnotes } from "./footnotes";
import { headerBand } from "./header-band";
import type { LiveText } from "./live-text";
import { countryTotals, type CountryTotals } from "./totals/country-totals";
import { missionTypeTotals, type MissionTypeTotals } from "./totals/mission-type-totals";
import { provinceTotals, type ProvinceTotals } from "./totals/province-totals";
import { unconvertedText } from "./unconverted";

export interface SummarySource {
  /** Calculated under `settings`. */
  rows: ReportRows;
  settings: ReportSettings;
  provinces: ProvinceTotals;
  types: MissionTypeTotals;
  countries: CountryTotals;
  /** The lines above every summary. */
  band: LiveText[];
  /** The lines under a summary with measures. */
  footnotes: LiveText[];
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
    band: headerBand(rows, settings, unconverted),
    footnotes: footnotes(rows.outcomes),
    unconverted,
  };
}
