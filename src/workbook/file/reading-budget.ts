// What reading a workbook may cost. Bytes alone do not tell: an honest sheet of equal rows packs several hundred times,
// and the same bytes cost little where cells are known, or gigabytes and minutes where each is a tag of its own.
import { tooLarge } from "./packed-part";

/** Unpacked bytes beside what the packed ones give: reading so many takes less than a second. */
const freeBytes = 64_000_000;
/** Sheets pack 10 to 40 times, those of long formulas 120. */
const bytesPerPacked = 200;

/**
 * Tags and attributes that the XML parser may tell of in sheets: some beside those that packed bytes give. A column of
 * formulas, each another, has 2 for each packed byte; a million rows with nothing but a height have 3.
 */
const freeMarks = 250_000;
const marksPerPacked = 4;

/**
 * Tags and attributes that are held as trees, at 100 to 300 bytes each: styles, tables, what stands around rows. The
 * 65,000 styles that Excel can hold have some 700,000, and take as many bytes packed.
 */
const freeHeld = 250_000;
const mostHeld = 1_000_000;

/** Held by one opened workbook; what is spent on one part is not there for the others. */
export class ReadingBudget {
  private bytes: number;
  private marks: number;
  private held: number;

  /** @param packed bytes of all parts as they stand in the file */
  constructor(packed: number) {
    this.bytes = freeBytes + packed * bytesPerPacked;
    this.marks = freeMarks + packed * marksPerPacked;
    this.held = Math.min(mostHeld, freeHeld + packed);
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
