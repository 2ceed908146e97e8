// The page without Excel: a file of the PC on the left to look at, the same pane as in Excel on the right.
import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  Title2,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useRef, useState, useSyncExternalStore, type ChangeEvent } from "react";
import { clockOf } from "../../tasks/clock";
import { createTaskQueue } from "../../tasks/task-queue";
import { openWorkbookFile } from "../../workbook/file/file-workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import { App } from "../app";
import { useOfficeTheme } from "../office-theme";
import { usePreferences, type PreferenceStore } from "../preferences";
import type { Language } from "../texts";
import { BookView } from "./book-view";
import { canSaveBack, pickFile, readDiskFile, saveFile, type DiskFile } from "./disk-file";
import { loadSamples } from "./load-samples";
import { showWorkbook, type ShownWorkbook } from "./shown-workbook";
import { standaloneTexts, type StandaloneTexts } from "./texts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", wordBreak: "keep-all" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { marginInlineStart: "auto" },
  work: { display: "flex", flexGrow: 1, minHeight: 0 },
  pane: {
    width: "380px",
    maxWidth: "60vw",
    flexShrink: 0,
    height: "100%",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    "--pane-height": "100%",
    "& > *": { height: "100%" },
  },
  welcome: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    justifyItems: "start",
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

interface OpenBook {
  file: DiskFile;
  shown: ShownWorkbook;
}

interface Props {
  preferences: PreferenceStore;
  language: Language;
  /** Opens the samples at once. */
  first: OpenBook | null;
}

/** Opens a workbook for the page; `bytes` null makes a new one. */
export async function openBook(file: DiskFile, withSamples: boolean): Promise<OpenBook> {
  const workbook = await openWorkbookFile(file.bytes);
  if (withSamples) await loadSamples(workbook, clockOf(new Date()));
  return { file, shown: await showWorkbook(workbook, withSamples) };
}

export const newFile = (name: string): DiskFile => ({ name, bytes: null, handle: null, modified: 0 });

export function StandalonePage({ preferences: store, language: browserLanguage, first }: Props) {
  const styles = useStyles();
  const [preferences] = usePreferences(store);
  const theme = useOfficeTheme(preferences.textSize);
  const language = preferences.language ?? browserLanguage;
  const texts = standaloneTexts[language];
  const [open, setOpen] = useState<OpenBook | null>(first);
  const [message, setMessage] = useState<string | null>(null);
  const [error, setError] = useState<WorkbookError | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** What waits for the user to say that unsaved changes may go. */
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const guard = (action: () => void) => {
    if (open?.shown.state().isChanged === true) setWaiting(() => action);
    else action();
  };

  const attempt = async (work: () => Promise<void>) => {
    setMessage(null);
    setError(null);
    setBusy(true);
    try {
      await work();
    } catch (failure) {
      setError(() => workbookError(failure));
    } finally {
      setBusy(false);
    }
  };
  const openFile = (pick: () => Promise<DiskFile | null>) =>
    attempt(async () => {
      const file = await pick();
      if (file !== null) setOpen(await openBook(file, false));
    });
  const save = ({ file, shown }: OpenBook) =>
    attempt(async () => {
      const saved = await saveFile(file, await shown.toBytes());
      if (saved === null) return;
      shown.markSaved();
      setOpen({ file: saved, shown });
      setMessage(saved.handle === null ? texts.downloaded(saved.name) : texts.saved(saved.name));
    });

  return (
    <FluentProvider theme={theme} lang={language}>
      <div className={styles.page}>
        <FileBar
          open={open}
          texts={texts}
          isBusy={isBusy}
          onOpen={(file) => guard(() => void openFile(() => Promise.resolve(file)))}
          onPick={() => guard(() => void openFile(pickFile))}
          onSave={(one) => void save(one)}
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
          {message !== null && (
            <MessageBar intent="success">
              <MessageBarBody>{message}</MessageBarBody>
            </MessageBar>
          )}
          {error !== null && (
            <MessageBar intent="error">
              <MessageBarBody>{language === "ko" ? error.message : error.messageEn}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {open === null ? (
          <Welcome
            texts={texts}
            isBusy={isBusy}
            onSamples={() => void attempt(async () => setOpen(await openBook(newFile(texts.newName), true)))}
          />
        ) : (
          <Workplace
            key={open.file.name}
            shown={open.shown}
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

interface BarProps {
  open: OpenBook | null;
  texts: StandaloneTexts;
  isBusy: boolean;
  onOpen: (file: DiskFile) => void;
  onPick: () => void;
  onSave: (open: OpenBook) => void;
}

function FileBar({ open, texts, isBusy, onOpen, onPick, onSave }: BarProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file !== undefined) onOpen(await readDiskFile(file, null));
    target.value = "";
  };
  return (
    <header className={styles.bar}>
      <Button disabled={isBusy} onClick={() => (canSaveBack() ? onPick() : chooser.current?.click())}>
        {texts.open}
      </Button>
      <Button disabled={isBusy} onClick={() => onOpen(newFile(texts.newName))}>
        {texts.create}
      </Button>
      <input
        ref={chooser}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={texts.open}
        onChange={(event) => void choose(event)}
      />
      {open !== null && <SaveButton open={open} texts={texts} isBusy={isBusy} onSave={onSave} />}
    </header>
  );
}

function SaveButton({
  open,
  texts,
  isBusy,
  onSave,
}: Pick<BarProps, "texts" | "isBusy" | "onSave"> & { open: OpenBook }) {
  const styles = useStyles();
  const { isChanged } = useSyncExternalStore(open.shown.subscribe, open.shown.state);
  return (
    <>
      <Button appearance="primary" disabled={isBusy || !isChanged} onClick={() => onSave(open)}>
        {texts.save}
      </Button>
      <Text className={styles.name}>
        {open.file.name}
        {isChanged && ` · ${texts.unsaved}`}
      </Text>
    </>
  );
}

function Welcome(props: { texts: StandaloneTexts; isBusy: boolean; onSamples: () => void }) {
  const { texts, isBusy, onSamples } = props;
  const styles = useStyles();
  return (
    <main className={styles.welcome}>
      <Title2 as="h1">{texts.welcome}</Title2>
      <ol className={styles.list}>
        {texts.lines.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ol>
      <Button disabled={isBusy} onClick={onSamples}>
        {isBusy ? texts.loadingSamples : texts.samples}
      </Button>
    </main>
  );
}

interface WorkplaceProps {
  shown: ShownWorkbook;
  store: PreferenceStore;
  language: Language;
  texts: StandaloneTexts;
}

function Workplace({ shown, store, language, texts }: WorkplaceProps) {
  const styles = useStyles();
  const services = useMemo(
    () => ({
      workbook: shown.workbook,
      view: shown.view,
      queue: createTaskQueue(),
      clock: () => clockOf(new Date()),
      preferences: store,
      onRibbonCommand: () => () => undefined,
    }),
    [shown, store],
  );
  return (
    <div className={styles.work}>
      <BookView shown={shown} texts={texts} />
      <div className={styles.pane}>
        <App services={services} language={language} />
      </div>
    </div>
  );
}

/** Called while rendering, so that a bug reaches the browser's own report. */
function workbookError(error: unknown): WorkbookError {
  if (!(error instanceof WorkbookError)) throw error;
  return error;
}
