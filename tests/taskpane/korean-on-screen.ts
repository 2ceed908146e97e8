// What Korean a screen of the English pane shows that is nobody's data. Data are the texts that went in and what the
// workbook's record tables hold; a column that takes its values from a list is not, since the pane knows the list.
import type { Frame, Page } from "@playwright/test";
import type { Column } from "../../src/records/column";
import {
  actions,
  measures,
  missionStatusNames,
  missionTypes,
  resultStatuses,
  severities,
} from "../../src/records/lists";
import { settingsTable } from "../../src/records/settings";
import { columnOf } from "../../src/records/table";
import { tables } from "../../src/records/tables";
import { findings } from "../../src/records/tables/reviews";
import { summaryNames } from "../../src/summary/summary-sheets";

const korean = /[가-힣]/;

/** Sheets, tables and columns are called in Korean whatever the pane speaks: that is how they are found. */
const workbookNames = [
  ...tables.flatMap(({ name, columns }) => [name, ...columns.map(({ header }) => header)]),
  ...summaryNames,
  "확정",
];

/** Words that the pane has in English: what it shows of them is its own, whichever cell says so too. */
const listWords = new Set<string>(
  [missionTypes, measures, missionStatusNames, resultStatuses, severities, actions].flatMap(Object.values),
);

/** Columns in which the program itself writes Korean sentences, all of which have their English in the pane; what evidence quotes is in other columns. */
const sentences = [
  columnOf(settingsTable, "description"),
  columnOf(findings, "message"),
  columnOf(findings, "fix"),
  columnOf(findings, "evidence"),
];

function ownHeader(column: Column): string[] {
  return column.type === "list" || sentences.includes(column) ? [] : [column.header];
}

export interface KnownTexts {
  /** Single words count only where a cell says just that; 계약 is a word of many articles. */
  wholes: ReadonlySet<string>;
  passages: readonly string[];
}

/** @param given texts that were put in beside those of the workbook: an article under review, a name */
export async function knownTexts(page: Page, given: readonly string[]): Promise<KnownTexts> {
  const read = tables.map(({ name, columns }) => ({ name, headers: columns.flatMap(ownHeader) }));
  const held = await page.evaluate((wanted) => {
    const host = window.excelHost;
    const sheets = host?.workbook.Worksheets.items().map((sheet) => sheet.Name) ?? [];
    const cells = wanted.flatMap(({ name, headers }) => {
      if (host === undefined || !sheets.includes(name)) return [];
      const { values } = host.describe(name);
      const head = values.findIndex((row) => headers.some((header) => row.includes(header)));
      const places = headers.map((header) => values[head]?.indexOf(header) ?? -1);
      return values.slice(head + 1).flatMap((row) => places.map((place) => String(row[place] ?? "")));
    });
    return [...sheets, ...cells];
  }, read);
  const passages = [...given, ...held, ...workbookNames].map(plain);
  return { wholes: new Set(passages.filter((text) => !listWords.has(text))), passages };
}

/** The Korean that can be seen, or heard with a screen reader, and is no data; each once. */
export async function foreignWords(pane: Frame, known: KnownTexts): Promise<string[]> {
  const lines = await pane.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    const seen = [...document.querySelectorAll<HTMLElement>("body *")].filter((one) => one.checkVisibility());
    const said = seen.flatMap((one) =>
      ["aria-label", "title", "placeholder"].flatMap((name) => one.getAttribute(name) ?? []),
    );
    return [...document.body.innerText.split("\n"), ...said, document.title];
  });
  return [...new Set(lines.flatMap((line) => foreignIn(line, known)))];
}

/** A line is taken apart only as far as it is not known: into its parts, around English words, into words. */
const separators = [" · ", /[A-Za-z]+/, /[\s,():‘’"]+/];

function foreignIn(line: string, known: KnownTexts, depth = 0): string[] {
  if (!korean.test(line) || isKnown(plain(line), known)) return [];
  const separator = separators[depth];
  if (separator === undefined) return [line];
  return line.split(separator).flatMap((part) => foreignIn(part, known, depth + 1));
}

function isKnown(stretch: string, { wholes, passages }: KnownTexts): boolean {
  if (wholes.has(stretch)) return true;
  return stretch.includes(" ") && passages.some((passage) => passage.includes(stretch));
}

/** As a browser shows it: one blank for several, no mark that the pane has put at an end. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replace(/^[^가-힣\d]+/, "")
    .replace(/[^가-힣\d]+$/, "");
}
