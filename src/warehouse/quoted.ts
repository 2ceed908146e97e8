// Texts inside a statement of SQL.

/** @example quoted("l'une") // "'l''une'" */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * A path inside a pattern of file names, where brackets and stars of its own are no part of the pattern.
 * @example inPattern("수출[2026]") // "수출[[]2026]"
 */
export function inPattern(path: string): string {
  return path.replace(/[[*?]/g, "[$&]");
}
