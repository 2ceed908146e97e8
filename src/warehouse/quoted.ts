// Texts inside a statement of SQL.

/** @example quoted("l'une") // "'l''une'" */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
