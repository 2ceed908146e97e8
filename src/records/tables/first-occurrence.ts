// Counting different things: the first row of each weighs 1, the others 0, so that a sum is their number. A MATCH for
// an exact text is answered from an index that Excel keeps of the column, and LibreOffice reads until the first; a
// COUNTIFS in every row reads the whole column for each, and 10,000 rows then take minutes.

/** The name in a cell with the wildcards that MATCH knows made harmless. */
const escaped = (key: string) => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@${key}],"~","~~"),"*","~*"),"?","~?")`;

/**
 * The formula of a column that is 1 in the first row with a key, else 0; 0 too where the key is blank.
 * @param table name of the table that has both columns
 * @param key header of the column with the keys, at most 255 characters each (what MATCH takes)
 * @param known header of a column that, where it is 1, already says that the row is the first of its key: the search
 *   is then spared
 * @example isFirstOf("참가기업", "집계기업키") // `=IF([@집계기업키]="",0,IF(MATCH(…,참가기업[집계기업키],0)=…,1,0))`
 */
export function isFirstOf(table: string, key: string, known?: string): string {
  const ownPlace = `ROW()-ROW(${table}[[#Headers],[${key}]])`;
  const search = `IF([@${key}]="",0,IF(MATCH(${escaped(key)},${table}[${key}],0)=${ownPlace},1,0))`;
  return known === undefined ? `=${search}` : `=IF([@${known}]=1,1,${search})`;
}
