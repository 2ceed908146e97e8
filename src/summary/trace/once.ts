// What is made when it is first needed, and kept.

/**
 * @returns what `make` gives, made at the first call
 * @example
 * const plans = once(() => summarySheets(rows, settings));
 * plans() === plans(); // true
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
