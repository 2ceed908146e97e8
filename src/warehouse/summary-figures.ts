// What the summary sheets show, counted by the database: no row of an export is read here, only what its queries answer.
import type { DuckDBConnection } from "@duckdb/node-api";
import type { OutcomeKind } from "../records/article";
import type { ReportSettings } from "../records/report";
import { blankRow } from "../records/rows";
import { rates as rateTable } from "../records/tables/references";
import { footnoteLines } from "../summary/footnotes";
import { bandLines, type BandSource } from "../summary/header-band";
import type { SummarySource } from "../summary/summary-source";
import { statedSumsText } from "../summary/unconverted";
import { ask, countIn, textIn, type Answer } from "./answers";
import { definition, type Query } from "./definitions";
import { countryTotalsOf, missionTypeTotalsOf, municipalityTotalsOf } from "./group-totals";
import { counterpartyTotalsOf, followUpsOf, monthTotalsOf } from "./list-totals";
import { provinceTotalsOf } from "./province-totals";

/** All that the sheets are made from but rows. */
export type ExportFigures = Omit<SummarySource, "rows">;

/**
 * Asks every query.
 * @param connection with the tables of an export, `settings` and the views
 * @param settings as in the table
 * @param mostFollowUps of 요약-MOU후속, the only sheet whose rows are records
 */
export async function askFigures(
  connection: DuckDBConnection,
  settings: ReportSettings,
  mostFollowUps: number,
): Promise<ExportFigures> {
  const answerOf = (query: Query) => ask(connection, definition(query));
  const provinces = provinceTotalsOf(await answerOf("province"), settings);
  const types = missionTypeTotalsOf(await answerOf("mission_type"));
  const countries = countryTotalsOf(await answerOf("country"));
  const municipalities = municipalityTotalsOf(await answerOf("municipality"));
  const months = monthTotalsOf(await answerOf("month"));
  const counterparties = counterpartyTotalsOf(
    await answerOf("counterparty"),
    await answerOf("counterparty_country"),
  );
  const followUps = followUpsOf(await ask(connection, `${definition("follow_up")} limit ${mostFollowUps}`));
  const [counts = {}] = await answerOf("header_band");
  const rates = await ask(connection, "select announced_on, source from rates order by row_no");
  const unconvertedRows = countIn(counts, "unconverted");
  const pairs = (await answerOf("unconverted")).map(pairOf);
  const unconverted = statedSumsText({ pairs, rows: unconvertedRows });
  return {
    settings,
    provinces,
    types,
    countries,
    municipalities: () => municipalities,
    months: () => months,
    counterparties: () => counterparties,
    followUps: () => followUps,
    band: bandLines(bandSource(counts, rates), settings, unconverted),
    footnotes: footnoteLines({
      institutionMous: countIn(counts, "institution_mous"),
      unconverted: unconvertedRows,
    }),
    unconverted,
  };
}

function bandSource(counts: Answer, rates: readonly Answer[]): BandSource {
  const [outcomes, counted] = [countIn(counts, "outcomes"), countIn(counts, "counted")];
  return {
    counts: {
      articleTotal: countIn(counts, "articles"),
      missionTotal: countIn(counts, "missions"),
      outcomeTotal: outcomes,
      countedTotal: counted,
      referenceTotal: outcomes - counted,
      unconvertedTotal: countIn(counts, "unconverted"),
      undatedTotal: countIn(counts, "undated"),
      openErrorTotal: countIn(counts, "open_errors"),
    },
    rates: rates.map((row) => ({
      ...blankRow(rateTable),
      announcedOn: textIn(row, "announced_on"),
      source: textIn(row, "source"),
    })),
  };
}

function pairOf(row: Answer) {
  return {
    kind: row.kind as OutcomeKind,
    currency: textIn(row, "currency") ?? "",
    unconvertedRows: countIn(row, "unconverted_rows"),
    unconvertedAmount: countIn(row, "unconverted_amount"),
  };
}
