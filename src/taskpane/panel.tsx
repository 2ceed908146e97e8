// A screen's place under its tab: empty until the screen is first opened, kept from then on.
import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useState, type ReactNode } from "react";
import { ErrorBoundary } from "./error-boundary";
import { LoadingScreen } from "./loading-screen";
import { usePane } from "./pane-context";
import { panelId, tabId, type Screen } from "./screens";

const useStyles = makeStyles({
  // Each screen scrolls by itself and so keeps its place.
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    outlineStyle: "none",
    padding: tokens.spacingHorizontalM,
    boxSizing: "border-box",
  },
});

interface Props {
  name: Screen;
  /** The screen that is open. */
  screen: Screen;
  children: ReactNode;
}

export function Panel({ name, screen, children }: Props) {
  const styles = useStyles();
  const { texts } = usePane();
  const isOpen = screen === name;
  const [wasOpened, setOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setOpened(true);
  const place = useRef<HTMLDivElement>(null);
  // A step that leads on to another screen hides the button that had the focus: whoever uses the keyboard goes along.
  useEffect(() => {
    if (isOpen && document.activeElement === document.body) place.current?.focus();
  }, [isOpen]);
  return (
    <div
      ref={place}
      id={panelId(name)}
      tabIndex={-1}
      role="tabpanel"
      // The settings have a button and no tab.
      {...(name === "settings" ? { "aria-label": texts.frame.settings } : { "aria-labelledby": tabId(name) })}
      hidden={!isOpen}
      className={styles.panel}
    >
      {wasOpened && (
        <ErrorBoundary sentence={texts.crashed}>
          <Suspense fallback={<LoadingScreen />}>{children}</Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
