// 설정 as a table of one row, so that the definitions in SQL can ask what counts. Its column names are those of the
// definitions; the period a year earlier is worked out here, since the end of a month stays the end of a month.
import type { DuckDBConnection } from "@duckdb/node-api";
import { priorYear } from "../records/calculation/period";
import type { ReportSettings } from "../records/report";
import { tableYear } from "../summary/totals/month-totals";
import { ask, textIn } from "./answers";
import { quoted } from "./quoted";

/** Makes the table `settings`, or makes it anew. */
export async function createSettings(connection: DuckDBConnection, settings: ReportSettings): Promise<void> {
  const prior = priorYear(settings);
  const columns = {
    as_of: day(settings.asOf),
    period_from: day(settings.from),
    period_to: day(settings.to),
    prior_from: day(prior?.from ?? null),
    prior_to: day(prior?.to ?? null),
    region_basis: text(settings.regionBasis),
    report_currency: text(settings.reportCurrency),
    display_unit: String(settings.displayUnit),
    counted_rows: text(settings.countedRows),
    selected_province: text(settings.selectedProvince),
    table_year: String(tableYear(settings)),
    rate_valid_days: String(settings.rateValidDays),
    mou_follow_up_months: String(settings.mouFollowUpMonths),
    expected_result_months: String(settings.expectedResultMonths),
    workbook_settings: text(JSON.stringify(settings)),
  };
  const selected = Object.entries(columns).map(([name, value]) => `${value} as ${name}`);
  await connection.run(`create or replace table settings as select ${selected.join(", ")}`);
}

/** The settings of the newest workbook of an export. */
export async function readSettings(connection: DuckDBConnection): Promise<ReportSettings> {
  const [row = {}] = await ask(connection, "select workbook_settings from settings");
  return JSON.parse(textIn(row, "workbook_settings") ?? "") as ReportSettings;
}

function text(value: string | null): string {
  return `cast(${value === null ? "null" : quoted(value)} as varchar)`;
}

function day(iso: string | null): string {
  return `cast(${iso === null ? "null" : quoted(iso)} as date)`;
}
