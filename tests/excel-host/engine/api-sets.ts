// Which members need more than ExcelApi 1.9 (every Excel this product meets has 1.14 or more).
// Source: the "[Api set: …]" notes in @types/office-js; api-sets.test.ts compares this list with them.
import { apiNotFound } from "./api-error";

export interface ApiSupport {
  /** The highest ExcelApi set: "1.14" for LTSC 2021, "1.17" for a current Excel. */
  readonly excelApi: string;
  /** Members that only Excel on the web has (ExcelApiOnline 1.1). */
  readonly excelApiOnline: boolean;
}

/** Member -> set; a class name alone stands for all its members. */
export const MEMBER_SETS: ReadonlyMap<string, string> = new Map([
  ["Application.decimalSeparator", "1.11"],
  ["Application.thousandsSeparator", "1.11"],
  ["AutoFilter.clearColumnCriteria", "1.14"],
  ["CommentCollection.getCount", "1.10"],
  ["ConditionalFormatCollection.getItemOrNullObject", "1.14"],
  ["Range.group", "1.10"],
  ["Range.hideGroupDetails", "1.10"],
  ["Range.getMergedAreasOrNullObject", "1.13"],
  ["Range.showGroupDetails", "1.10"],
  ["Range.ungroup", "1.10"],
  ["Table.resize", "1.13"],
  ["TableRowCollection.deleteRows", "online"],
  ["TableRowCollection.deleteRowsAt", "online"],
  ["TableScopedCollection.getItemOrNullObject", "1.14"],
  ["Worksheet.comments", "1.10"],
  ["Worksheet.customProperties", "1.12"],
  ["WorksheetCustomProperty.delete", "1.12"],
  ["WorksheetCustomProperty.key", "1.12"],
  ["WorksheetCustomProperty.value", "1.12"],
  ["WorksheetCustomPropertyCollection.add", "1.12"],
  ["WorksheetCustomPropertyCollection.getCount", "1.12"],
  ["WorksheetCustomPropertyCollection.getItem", "1.12"],
  ["WorksheetCustomPropertyCollection.getItemOrNullObject", "1.12"],
]);

/** @throws ApiError ApiNotFound when the simulated Excel is older than the member. */
export function requireMember(support: ApiSupport, className: string, wireName: string): void {
  const member = memberName(className, wireName);
  const set = MEMBER_SETS.get(member);
  if (set === undefined) return;
  if (set === "online") {
    if (!support.excelApiOnline) throw apiNotFound(member, "it needs ExcelApiOnline 1.1");
  } else if (minorOf(set) > minorOf(support.excelApi)) {
    throw apiNotFound(member, `it needs ExcelApi ${set}, this Excel has ${support.excelApi}`);
  }
}

/** "Range", "GetCell" -> "Range.getCell". */
export const memberName = (className: string, wireName: string): string =>
  `${className}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;

const minorOf = (version: string): number => Number(version.split(".")[1]);
