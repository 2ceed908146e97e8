// Record files: what another official, another office or a script has already drawn from articles. They come in by the
// same road as our own extraction, so that duplicates and merging are decided alike.
import { decodeText } from "../../reading/decode-text";
import { rejectFor, type Rejection } from "../../reading/rejected-reason";
import { mostTextBytes } from "../../reading/read-bytes";
import { outcomes } from "../../records/tables/outcomes";
import { participants } from "../../records/tables/participants";
import type { IncomingArticle } from "../incoming-article";
import { buildRecords } from "./build-records";
import { collectEvents, type ToldEvents } from "./event-rows";
import { readJsonRecords, type RecordFault } from "./json-records";
import type { RecordReaders } from "./record-readers";
import { readOwnSources } from "./own-sources";
import { ownSheets, sheetsWithRecords } from "./record-sheets";
import {
  mainTable,
  readRecordSheet,
  type RecordCellFault,
  type RecordRow,
  type RecordSheet,
} from "./record-rows";
import { rejectRecords, type RecordRejection } from "./rejected-records";
import { parseCsv, readSheets, type SheetCells } from "./sheet-cells";

/** How the columns of one sheet were understood. */
export interface ColumnReport {
  /** Name of the sheet; "" for .csv and .tsv. */
  sheet: string;
  /** The table that most columns belong to. */
  table: string;
  matched: { header: string; column: string }[];
  /** Headers that are nearly ours: not read unless accepted. */
  proposed: { header: string; column: string; similarity: number }[];
  /** Headers that mean nothing to us: not read. */
  unmatched: string[];
  /** Rows whose event is only taken to be that of the row above, as the sheet numbers them. */
  likeAbove: number[];
  /** Rows of somebody else's list that state figures or firms of no event; what they state of firms alone is lost. */
  withoutEvent: number[];
}

export interface RecordFileRead {
  ok: true;
  articles: IncomingArticle[];
  columns: ColumnReport[];
  /** Cells, and in JSON whole records, that could not be taken. */
  faults: (RecordCellFault | RecordFault)[];
}

/** A file by its bytes. `name` with extension; `id` names the first record. */
export interface RecordSource {
  id: string;
  name: string;
  bytes: Uint8Array;
}

const recordFile = /\.(?:csv|tsv|xlsx|jsonl?)$/i;

/** Whether a file holds records by its name: `isRecordFile("실적.csv")` is true, `isRecordFile("기사.txt")` false. */
export function isRecordFile(name: string): boolean {
  return recordFile.test(name);
}

/**
 * The records in a file.
 * @param accepted headers whose proposed meaning the user has accepted
 * @returns a refusal with a sentence if the file cannot be opened or holds no records
 */
export async function readRecordFile(
  source: RecordSource,
  readers: RecordReaders,
  accepted?: ReadonlySet<string>,
): Promise<RecordFileRead | RecordRejection | Rejection> {
  const { id, name, bytes } = source;
  if (bytes.length === 0) return rejectFor("empty");
  if (/\.xlsx$/i.test(name)) {
    const read = await readSheets(bytes, () => readers.loadSpreadsheet());
    return read.ok ? readCells(read.sheets, source, accepted) : read;
  }
  if (bytes.length > mostTextBytes) return rejectFor("too_large");
  const decoded = decodeText(bytes, readers.decoders);
  if (!decoded.ok) return rejectFor(decoded.reason);
  if (/\.[ct]sv$/i.test(name)) return readCells([parseCsv(decoded.text)], source, accepted);
  const records = readJsonRecords(decoded.text, id);
  return records.ok ? { ...records, columns: [] } : records;
}

function readCells(
  cells: readonly SheetCells[],
  source: RecordSource,
  accepted: ReadonlySet<string> | undefined,
): RecordFileRead | RecordRejection {
  const own = ownSheets(cells);
  const sheets = sheetsWithRecords(cells, own).flatMap((sheet) => readRecordSheet(sheet, accepted) ?? []);
  if (sheets.length === 0) return rejectRecords("no_header");
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const told = collectEvents(rows);
  const articles = buildRecords(rows, told, source, own === null ? undefined : readOwnSources(own));
  if (articles.length === 0) return rejectRecords("no_records");
  return {
    ok: true,
    articles,
    columns: sheets.map((sheet) => reportColumns(sheet, told)),
    faults: sheets.flatMap(({ faults }) => faults),
  };
}

function reportColumns(sheet: RecordSheet, { keyOf }: ToldEvents): ColumnReport {
  return {
    sheet: sheet.sheet,
    table: mainTable(sheet),
    matched: sheet.matched.map(({ header, field }) => ({ header, column: field.column.header })),
    proposed: sheet.proposed.map(({ header, field, similarity }) => ({
      header,
      column: field.column.header,
      similarity,
    })),
    unmatched: sheet.unmatched,
    likeAbove: numbersOf(sheet.rows.filter((row) => row.likeAbove && statesAny(row))),
    withoutEvent: sheet.isForeign
      ? numbersOf(sheet.rows.filter((row) => statesAny(row) && keyOf(row) === null))
      : [],
  };
}

/** Whether a row states a figure or a firm. */
function statesAny({ values, sums }: RecordRow): boolean {
  const { kind } = values[outcomes.name] ?? {};
  return kind !== undefined || sums.size > 0 || values[participants.name] !== undefined;
}

function numbersOf(rows: readonly RecordRow[]): number[] {
  return rows.map(({ row }) => row);
}
