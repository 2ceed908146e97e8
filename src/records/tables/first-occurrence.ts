// Counting different things: the first row of each weighs 1, the others 0, so that a sum is their number. A MATCH for
// an exact text is answered from an index that Excel and LibreOffice keep of the column; a COUNTIFS in every row reads
// the whole column for each, and 10,000 rows then take minutes.

/** The name in a cell with the wildcards that MATCH knows made harmless. */
const escaped = (key: string) => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@${key}],"~","~~"),"*","~*"),"?","~?")`;

/**
 * The formula of a column that is 1 in the first row with a key, else 0; 0 too where the key is blank.
 * @param table name of the table that has both columns
 * @param key header of the column with the keys, at most 255 characters each (what MATCH takes)
 * @example isFirstOf("참가기업", "집계기업키") // `=IF([@집계기업키]="",0,IF(MATCH(…,참가기업[집계기업키],0)=…,1,0))`
 */
export function isFirstOf(table: string, key: string): string {
  const ownPlace = `ROW()-ROW(${table}[[#Headers],[${key}]])`;
  return `=IF([@${key}]="",0,IF(MATCH(${escaped(key)},${table}[${key}],0)=${ownPlace},1,0))`;
}
