// What reading a workbook may cost. Bytes alone do not tell: an honest sheet of equal rows packs several hundred times,
// and the same bytes cost little where cells are known, or gigabytes and minutes where each is a tag of its own.
import { tooLarge } from "./packed-part";

/** Unpacked bytes beside what the packed ones give: reading so many takes about two seconds. */
const freeBytes = 256_000_000;
/** Sheets pack 10 to 40 times, and each may be read three times for one change. */
const bytesPerPacked = 200;

/** Tags and attributes that the XML parser may tell of in sheets: beside one for each packed byte. */
const freeMarks = 3_000_000;

/** Tags and attributes that are held as a tree, each at 100 to 300 bytes: styles, tables, what stands around rows. */
const mostHeld = 1_000_000;

/** Held by one opened workbook; what is spent on one part is not there for the others. */
export class ReadingBudget {
  private bytes: number;
  private marks: number;
  private held = mostHeld;

  /** @param packed bytes of all parts as they stand in the file */
  constructor(packed: number) {
    this.bytes = freeBytes + packed * bytesPerPacked;
    this.marks = freeMarks + packed;
  }

  /** @throws WorkbookError `too_large`, here and below */
  spendBytes(count: number): void {
    this.bytes -= count;
    if (this.bytes < 0) throw tooLarge();
  }

  /** A tag or an attribute that is told of and not held. */
  spendMark(): void {
    this.marks -= 1;
    if (this.marks < 0) throw tooLarge();
  }

  /** A tag or an attribute that becomes part of a tree. */
  spendHeld(): void {
    this.held -= 1;
    if (this.held < 0) throw tooLarge();
  }
}
