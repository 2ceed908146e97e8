// The grid of a worksheet: how far it reaches and what its columns are called. Rows and columns count from 0 in the code.

/** Excel's limits of a sheet. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

const names: string[] = [];

/** @example columnName(27) // "AB" */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  names[column] = name;
  return name;
}
