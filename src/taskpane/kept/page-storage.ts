// What the pane keeps on this PC. A browser may refuse that to a page in a frame of another site, as Excel on the web
// shows the pane; it then works all the same, and forgets when it is closed.

/** The part of the browser's storage that the pane asks for. */
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The browser's storage; where it allows none, one that lasts as long as the page. */
export function pageStorage(): TextStorage {
  try {
    return localStorage;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, text) => void kept.set(key, text),
      removeItem: (key) => void kept.delete(key),
    };
  }
}
