// A browser drops the focus of what disappears, and the keyboard starts anew at the top of the pane. What goes while
// it has the focus hands it on.
import { useCallback, useLayoutEffect, useRef } from "react";

/**
 * Hands on the focus of an element, or of anything in it, when it goes.
 * @param heir gives who gets it, once the screen has changed; nobody, if that is not there either
 * @returns the element's ref
 * @example
 * const stop = useFocusHeir(() => start.current);
 * return <Button ref={stop} onClick={onStop} />;
 */
export function useFocusHeir(
  heir: () => HTMLElement | null | undefined,
): (element: HTMLElement | null) => void {
  const leaving = useRef<HTMLElement>(null);
  const newest = useRef(heir);
  useLayoutEffect(() => {
    newest.current = heir;
  });
  return useCallback((element: HTMLElement | null) => {
    // React says so just before the element leaves the page.
    if (element === null && leaving.current?.contains(document.activeElement) === true) {
      // What comes in its place is there once the whole change is made. Who has taken the focus by itself keeps it.
      queueMicrotask(() => {
        if (document.activeElement === document.body) newest.current()?.focus();
      });
    }
    leaving.current = element;
  }, []);
}
