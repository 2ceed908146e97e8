// The pane: one screen a step, each keeping its state while the user looks at another.
import { Button, FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, useState } from "react";
import { ChecksScreen } from "./checks/checks-screen";
import { ErrorBoundary } from "./error-boundary";
import { importReducer, initialImport } from "./import/import-state";
import { ImportScreen } from "./import/import-screen";
import { PaneProvider, usePane, type PaneServices } from "./pane-context";
import { SummaryScreen } from "./summary/summary-screen";
import { texts, type Language } from "./texts";
import { useOfficeTheme } from "./office-theme";
import { useReportTasks } from "./use-report-tasks";

export type Screen = "import" | "checks" | "summary";

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // Korean breaks between words, not inside them.
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
  },
  bar: { display: "flex", justifyContent: "space-between", alignItems: "center" },
});

interface Props {
  services: PaneServices;
  language: Language;
}

export function App({ services, language: initialLanguage }: Props) {
  const theme = useOfficeTheme();
  const [language, setLanguage] = useState(initialLanguage);
  const pane = useMemo(() => ({ ...services, language, texts: texts[language] }), [services, language]);
  return (
    <FluentProvider theme={theme} lang={language}>
      <PaneProvider value={pane}>
        <ErrorBoundary sentence={pane.texts.crashed}>
          <Screens language={language} onLanguage={setLanguage} />
        </ErrorBoundary>
      </PaneProvider>
    </FluentProvider>
  );
}

interface ScreensProps {
  language: Language;
  onLanguage: (language: Language) => void;
}

function Screens({ language, onLanguage }: ScreensProps) {
  const styles = useStyles();
  const { texts: shown, onRibbonCommand } = usePane();
  const [screen, setScreen] = useState<Screen>("import");
  const [importState, dispatch] = useReducer(importReducer, initialImport);
  const { checks, summary, regionBasis, setRegionBasis, check, refresh } = useReportTasks();

  useEffect(
    () =>
      onRibbonCommand((command) => {
        setScreen(command === "checkRecords" ? "checks" : "summary");
        void (command === "checkRecords" ? check() : refresh());
      }),
    [onRibbonCommand, check, refresh],
  );

  return (
    <main className={styles.pane} aria-label={shown.appName}>
      <div className={styles.bar}>
        <TabList selectedValue={screen} onTabSelect={(_, data) => setScreen(data.value as Screen)}>
          <Tab value="import">{shown.tabs.import}</Tab>
          <Tab value="checks">{shown.tabs.checks}</Tab>
          <Tab value="summary">{shown.tabs.summary}</Tab>
        </TabList>
        <Button
          appearance="subtle"
          size="small"
          lang={language === "ko" ? "en" : "ko"}
          onClick={() => onLanguage(language === "ko" ? "en" : "ko")}
        >
          {shown.language}
        </Button>
      </div>
      {screen === "import" && (
        <ImportScreen state={importState} dispatch={dispatch} onRefresh={() => setScreen("summary")} />
      )}
      {screen === "checks" && <ChecksScreen state={checks} onCheck={() => void check()} />}
      {screen === "summary" && (
        <SummaryScreen
          state={summary}
          regionBasis={regionBasis}
          onRegionBasis={setRegionBasis}
          onRefresh={() => void refresh()}
        />
      )}
    </main>
  );
}
