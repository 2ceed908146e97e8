// An open workbook: its sheets on the left, on the right the same pane as in Excel.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { clockOf } from "../../tasks/clock";
import { createTaskQueue } from "../../tasks/task-queue";
import { App } from "../app";
import { storedDraft } from "../kept/draft-store";
import type { PreferenceStore } from "../preferences";
import { build } from "../settings/build";
import type { Language } from "../texts";
import { BookView } from "./book-view";
import type { ShownWorkbook } from "./shown-workbook";
import type { StandaloneTexts } from "./texts";

const useStyles = makeStyles({
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
});

interface Props {
  shown: ShownWorkbook;
  /** As it was opened; the pane stays the same when it is saved under another name. */
  fileName: string;
  store: PreferenceStore;
  language: Language;
  texts: StandaloneTexts;
}

export function Workplace({ shown, fileName: openedName, store, language, texts }: Props) {
  const styles = useStyles();
  const [fileName] = useState(openedName);
  const services = useMemo(
    () => ({
      workbook: shown.workbook,
      view: shown.view,
      queue: createTaskQueue(),
      clock: () => clockOf(new Date()),
      preferences: store,
      drafts: storedDraft(`standalone ${fileName}`, build),
      onRibbonCommand: () => () => undefined,
    }),
    [shown, store, fileName],
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
