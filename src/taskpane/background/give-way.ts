// Long work in slices: between two of them the browser answers the user.

/** Milliseconds of work after which the browser gets its turn: a click that waits this long is not felt. */
const slice = 12;

/** Lets the browser do what waits: clicks, drawing, messages. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Gives way once a slice of work is done, and at once goes on before that.
 * @example
 * const rest = createRest();
 * for (const part of parts) {
 *   post(part);
 *   await rest();
 * }
 */
export function createRest(): () => Promise<void> {
  let begin = performance.now();
  return async () => {
    if (performance.now() - begin < slice) return;
    await giveWay();
    begin = performance.now();
  };
}
