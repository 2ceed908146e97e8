// Counting different things: the first row of each weighs 1, the others 0, so that a sum is their number. Searching a
// calculated column reads cell after cell in LibreOffice, and 10,000 rows that each search the whole column take
// minutes: every formula here reads as little of it as can hold the answer.

/** The name in a cell with the wildcards of a criterion made harmless. */
const escaped = (key: string) => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@${key}],"~","~~"),"*","~*"),"?","~?")`;

/**
 * Formula without the leading `=`: place in the table, counted from 1, of the first row with the same key; blank where
 * the key is blank.
 * @param table name of the table that has the column
 * @param key header of the column with the keys, at most 255 characters each (what MATCH takes)
 * @example firstPlaceOf("참가기업", "집계기업키") // `IF([@집계기업키]="","",MATCH(…,참가기업[집계기업키],0))`
 */
export function firstPlaceOf(table: string, key: string): string {
  return `IF([@${key}]="","",MATCH(${escaped(key)},${table}[${key}],0))`;
}

/**
 * Formula without the leading `=`: how many rows have the key of this one, from a place in the table on down to this
 * row; 1 in the first of them.
 * @param place expression that gives the place of a row, this one or one above
 * @example countUntilHere("성과", "성약기업키", "MATCH([@행사번호],성과[행사번호],0)")
 * // `COUNTIFS(INDEX(성과[성약기업키],MATCH(…)):[@성약기업키],"="&SUBSTITUTE(…))`
 */
export function countUntilHere(table: string, key: string, place: string): string {
  return `COUNTIFS(INDEX(${table}[${key}],${place}):[@${key}],"="&${escaped(key)})`;
}

/**
 * Formula without the leading `=`: 1 in the first row with its key from a place in the table on, else 0. MATCH stops at
 * the first such row, where a COUNTIFS would read on to this one.
 * @param place header of the column with the place, in the table and not below this row
 * @example isFirstSince("참가기업", "시도별기업키", "기업순번")
 * // `IF([@기업순번]-1+MATCH(…,INDEX(참가기업[시도별기업키],[@기업순번]):[@시도별기업키],0)=ROW()-ROW(…),1,0)`
 */
export function isFirstSince(table: string, key: string, place: string): string {
  const found = `MATCH(${escaped(key)},INDEX(${table}[${key}],[@${place}]):[@${key}],0)`;
  return `IF([@${place}]-1+${found}=${ownPlace(table, place)},1,0)`;
}

/** Formula without the leading `=`: the place of a row in its table, counted from 1. */
export function ownPlace(table: string, column: string): string {
  return `ROW()-ROW(${table}[[#Headers],[${column}]])`;
}
