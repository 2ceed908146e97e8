// Long work in slices: between two of them the browser answers the user. By a message to oneself and not by a timer: a
// hidden tab rings its timers once a second, and work of a hundred slices would take two minutes.

/** Milliseconds of work after which the browser gets its turn: a click that waits this long is not felt. */
const slice = 12;

/** Lets the browser do what waits: clicks, drawing, messages, timers that are due. As fast in a hidden tab. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Called between two pieces of work; gives way once a slice is done, and at once goes on before that. */
export type Rest = () => Promise<void>;

/**
 * A rest for one piece of work.
 * @example
 * const rest = createRest();
 * for (const part of parts) {
 *   post(part);
 *   await rest();
 * }
 */
export function createRest(): Rest {
  let begin = performance.now();
  return async () => {
    if (performance.now() - begin < slice) return;
    await giveWay();
    begin = performance.now();
  };
}
