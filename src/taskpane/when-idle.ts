// What is not needed yet waits until the browser has drawn the pane and rests.

/** Milliseconds after which a browser that never rests does it all the same. */
const patience = 2_000;

/**
 * Does something once the browser rests.
 * @returns how to leave it
 */
export function whenIdle(work: () => void): () => void {
  // Safari, and so Excel for Mac, knows no idle callback.
  if ("requestIdleCallback" in window) {
    const asked = requestIdleCallback(work, { timeout: patience });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(work, patience);
  return () => clearTimeout(timer);
}
