// The pane: one screen a step. A screen that was opened stays in place, hidden, so that it keeps its state while the
// user looks at another.
import { FluentProvider, makeStyles, Text } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { openBackground } from "./background/background";
import { ErrorBoundary } from "./error-boundary";
import { LookAgain } from "./failure-message";
import { useTabInPane } from "./frame/keep-tab-in-pane";
import { ScreenTabs } from "./frame/screen-tabs";
import { emptyFlow, importReducer } from "./import/import-flow";
import { ImportScreen } from "./import/import-screen";
import { useImportFlow } from "./import/use-import-flow";
import { ChecksScreen, ReviewScreen, SettingsScreen, SummaryScreen, TraceScreen } from "./lazy-screens";
import { useKeptDraft } from "./kept/use-kept-draft";
import { isDarkColor, useOfficeTheme } from "./office-theme";
import { usePageLanguage } from "./page-language";
import { PaneProvider, usePane, type PaneServices, type RibbonCommand } from "./pane-context";
import { usePreferences } from "./preferences";
import { Panel } from "./panel";
import type { Screen } from "./screens";
import { loadRestWhenIdle } from "./load-rest";
import { MigratedMessage } from "./start/migrated-message";
import { NameQuestion, useTypedName } from "./start/name-field";
import { noMemory, type ReadyMemory } from "./start/ready-memory";
import { StartScreen } from "./start/start-screen";
import { useStart } from "./start/use-start";
import { texts as textsOf, type Language } from "./texts";
import { tellWrites } from "./told-writes";
import { useReportTasks } from "./use-report-tasks";

const useStyles = makeStyles({
  pane: {
    // The page around it may leave it less than the whole window.
    height: "var(--pane-height, 100vh)",
    display: "flex",
    flexDirection: "column",
    // Korean breaks between words, not inside them.
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
  },
  screens: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

interface Props {
  services: PaneServices;
  /** The language of the host, which the user's own choice overrides. */
  language: Language;
  memory?: ReadyMemory;
}

export function App({ services, language: hostLanguage, memory = noMemory }: Props) {
  const [preferences, changePreferences] = usePreferences(services.preferences);
  const theme = useOfficeTheme(preferences.textSize);
  useTabInPane();
  const [screen, openScreen] = useState<Screen>("import");
  const language = preferences.language ?? hostLanguage;
  usePageLanguage(language);
  const told = useMemo(() => tellWrites(services.workbook), [services.workbook]);
  const work = useMemo(() => openBackground(told.workbook), [told]);
  const pane = useMemo(() => {
    const author = () => ({
      clock: services.clock(),
      user: preferences.user === "" ? null : preferences.user,
    });
    return {
      ...services,
      ...told,
      work,
      language,
      texts: textsOf[language],
      preferences,
      changePreferences,
      author,
      openScreen,
    };
  }, [services, told, work, language, preferences, changePreferences]);
  // The browser's own controls (days, lists) follow.
  const colorScheme = isDarkColor(theme.colorNeutralBackground1) === true ? "dark" : "light";
  return (
    <FluentProvider theme={theme} lang={language} style={{ colorScheme }}>
      <PaneProvider value={pane}>
        <ErrorBoundary sentence={pane.texts.crashed}>
          <Pane screen={screen} memory={memory} />
        </ErrorBoundary>
      </PaneProvider>
    </FluentProvider>
  );
}

/** The steps, once the workbook is ready for them, or while it is looked at and was ready the last time. */
function Pane({ screen, memory }: { screen: Screen; memory: ReadyMemory }) {
  const styles = useStyles();
  const { texts } = usePane();
  const start = useStart();
  const [isRemembered] = useState(memory.read);
  const found = start.state.phase === "done" ? start.state.result.kind : null;
  const isFirstLook = start.found === null && start.state.phase !== "failed";
  const isReady = found === "ready" || (isRemembered && isFirstLook);
  useEffect(() => {
    if (found !== null) memory.write(found === "ready");
  }, [memory, found]);
  // Kept while the workbook is looked at again, so that nobody's review is lost by it.
  const [wasReady, setWasReady] = useState(isReady);
  if (isReady && !wasReady) setWasReady(true);
  return (
    <main className={styles.pane} aria-label={texts.appName}>
      {isReady && start.isMigrated && <MigratedMessage start={start} />}
      {!isReady && <StartScreen start={start} />}
      {wasReady && (
        <div hidden={!isReady} className={isReady ? styles.screens : undefined}>
          <LookAgain.Provider value={start.look}>
            <Screens screen={screen} isSettled={found === "ready"} />
          </LookAgain.Provider>
        </div>
      )}
    </main>
  );
}

/** `isSettled` once the workbook has been looked at: until then nothing that can wait takes the browser's time. */
function Screens({ screen, isSettled }: { screen: Screen; isSettled: boolean }) {
  const { work, onRibbonCommand, openScreen, texts } = usePane();
  const [flow, dispatch] = useReducer(importReducer, emptyFlow);
  const steps = useImportFlow(flow, dispatch);
  const isKept = useKeptDraft(flow, dispatch);
  const typedName = useTypedName();
  const { checks, summary, wishes, setWishes, check, refresh } = useReportTasks();

  useEffect(() => (isSettled ? loadRestWhenIdle(work) : undefined), [work, isSettled]);
  const obey = useCallback(
    (command: RibbonCommand) => {
      openScreen(command === "checkRecords" ? "checks" : "summary");
      void (command === "checkRecords" ? check() : refresh());
    },
    [openScreen, check, refresh],
  );
  useEffect(() => onRibbonCommand(obey), [onRibbonCommand, obey]);

  return (
    <>
      <ScreenTabs screen={screen} onScreen={openScreen} waiting={{ review: flow.draft.articles.length }} />
      <Panel name="import" screen={screen}>
        <NameQuestion typed={typedName} />
        {!isKept && <Text size={200}>{texts.import.notKept}</Text>}
        <ImportScreen
          flow={flow}
          steps={steps}
          onPaste={(text) => dispatch({ type: "pasted", text })}
          onCheck={() => obey("checkRecords")}
        />
      </Panel>
      <Panel name="review" screen={screen}>
        <ReviewScreen flow={flow} steps={steps} dispatch={dispatch} />
      </Panel>
      <Panel name="checks" screen={screen}>
        <ChecksScreen task={checks} onCheck={check} onSummary={() => obey("refreshSummaries")} />
      </Panel>
      <Panel name="summary" screen={screen}>
        <SummaryScreen task={summary} wishes={wishes} onWishes={setWishes} onRefresh={() => void refresh()} />
      </Panel>
      <Panel name="trace" screen={screen}>
        <TraceScreen />
      </Panel>
      <Panel name="settings" screen={screen}>
        <SettingsScreen isOpen={screen === "settings"} />
      </Panel>
    </>
  );
}
