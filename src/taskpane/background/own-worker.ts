// The pane's own worker: a script beside the page, as the page's policy allows.

/** @returns null where the host lets the pane have none */
export function makeOwnWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(new URL(/* webpackChunkName: "worker" */ "./worker", import.meta.url));
  } catch (error) {
    // What browsers throw for a policy that forbids it.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
