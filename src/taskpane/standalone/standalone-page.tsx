// The page without Excel: opens and saves files of the PC, and asks before unsaved changes go.
import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useState } from "react";
import { useOfficeTheme } from "../office-theme";
import { usePageLanguage } from "../page-language";
import { usePreferences, type PreferenceStore } from "../preferences";
import type { Language } from "../texts";
import { useTask } from "../use-task";
import { saveFile, type DiskFile } from "./disk-file";
import { FileBar } from "./file-bar";
import { newFile, openBook, type OpenBook } from "./open-book";
import { standaloneTexts, type StandaloneTexts } from "./texts";
import { Welcome } from "./welcome";
import { Workplace } from "./workplace";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", wordBreak: "keep-all" },
});

interface Props {
  preferences: PreferenceStore;
  language: Language;
  /** Open from the start. */
  first: OpenBook | null;
}

export function StandalonePage({ preferences: store, language: browserLanguage, first }: Props) {
  const styles = useStyles();
  const [preferences] = usePreferences(store);
  const theme = useOfficeTheme(preferences.textSize);
  const language = preferences.language ?? browserLanguage;
  usePageLanguage(language);
  const texts = standaloneTexts[language];
  const [open, setOpen] = useState<OpenBook | null>(first);
  /** What opening or saving said when it was done. */
  const { state, run } = useTask<string | null>();
  const isBusy = state.phase === "running";
  /** What waits for the user to say that unsaved changes may go. */
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const guard = (action: () => void) => {
    if (open?.shown.state().isChanged === true) setWaiting(() => action);
    else action();
  };

  const openFile = (pick: () => Promise<DiskFile | null>, withSamples = false) =>
    void run(async () => {
      const file = await pick();
      if (file !== null) setOpen(await openBook(file, withSamples));
      return null;
    });
  const save = ({ file, shown }: OpenBook) =>
    void run(async () => {
      const saved = await saveFile(file, await shown.toBytes());
      if (saved === null) return null;
      shown.markSaved();
      setOpen({ file: saved, shown });
      return saved.handle === null ? texts.downloaded(saved.name) : texts.saved(saved.name);
    });

  return (
    <FluentProvider theme={theme} lang={language}>
      <div className={styles.page}>
        <FileBar
          open={open}
          texts={texts}
          isBusy={isBusy}
          onOpen={(pick) => guard(() => openFile(pick))}
          onSave={save}
        />
        {waiting !== null && (
          <UnsavedQuestion
            texts={texts}
            onYes={() => {
              setWaiting(null);
              waiting();
            }}
            onNo={() => setWaiting(null)}
          />
        )}
        <div role="status">
          {state.phase === "done" && state.result !== null && (
            <MessageBar intent="success">
              <MessageBarBody>{state.result}</MessageBarBody>
            </MessageBar>
          )}
          {state.phase === "failed" && (
            <MessageBar intent="error">
              <MessageBarBody>
                {language === "ko" ? state.error.message : state.error.messageEn}
              </MessageBarBody>
            </MessageBar>
          )}
        </div>
        {open === null ? (
          <Welcome
            texts={texts}
            isBusy={isBusy}
            onSamples={() => openFile(() => Promise.resolve(newFile(texts.newName)), true)}
          />
        ) : (
          <Workplace
            key={open.shown.id}
            shown={open.shown}
            fileName={open.file.name}
            store={store}
            language={language}
            texts={texts}
          />
        )}
      </div>
    </FluentProvider>
  );
}

function UnsavedQuestion(props: { texts: StandaloneTexts; onYes: () => void; onNo: () => void }) {
  const { texts, onYes, onNo } = props;
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{texts.leaveUnsaved}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onYes}>
          {texts.yes}
        </Button>
        <Button size="small" appearance="primary" onClick={onNo}>
          {texts.no}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
