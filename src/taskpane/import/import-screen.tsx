// 가져오기: paste, drop or choose; what was read is looked at on the next screen.
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { Progress } from "../progress";
import { WritingProgress } from "../review/writing-progress";
import type { ImportFlow, WrittenImport } from "./import-flow";
import { RecordFileColumns } from "./record-file-columns";
import { RejectedList } from "./rejected-list";
import { SourceInput } from "./source-input";
import { UndoImport } from "./undo-import";
import type { ImportSteps } from "./use-import-flow";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  flow: ImportFlow;
  steps: ImportSteps;
  onPaste: (text: string) => void;
  /** Checks what was written. */
  onCheck: () => void;
}

export function ImportScreen({ flow, steps, onPaste, onCheck }: Props) {
  const { texts, openScreen } = usePane();
  const styles = useStyles();
  const { reading, writing, rejected, recordFiles, draft, written, error } = flow;
  const waiting = draft.articles.length;
  const next = useRef<HTMLElement>(null);
  const isBusy = reading !== null || writing !== null;
  return (
    <div className={styles.screen}>
      {written && <Written written={written} onCheck={onCheck} />}
      {reading ? (
        <Progress
          label={texts.import.reading(reading.done, reading.all)}
          done={reading.done}
          all={reading.all}
          stop={{ label: texts.stop, onStop: steps.stop }}
        />
      ) : writing ? (
        <WritingProgress writing={writing} onStop={steps.stop} />
      ) : (
        <>
          <Text>{texts.import.hint}</Text>
          {error && <FailureMessage error={error} />}
          <SourceInput
            pasted={flow.pasted}
            onPaste={onPaste}
            onRead={() => steps.readText(flow.pasted)}
            onFiles={steps.readFiles}
          />
        </>
      )}
      <RejectedList rejected={rejected} />
      {recordFiles.map((file, index) => (
        <RecordFileColumns
          key={index}
          file={file}
          isBusy={isBusy}
          onAccept={() => steps.acceptHeaders(file)}
          heir={() => next.current}
        />
      ))}
      {waiting > 0 && (
        <Button
          ref={(button: HTMLElement | null) => void (next.current = button)}
          appearance="primary"
          onClick={() => openScreen("review")}
        >
          {texts.import.toReview(waiting)}
        </Button>
      )}
      {!isBusy && waiting === 0 && <UndoImport />}
    </div>
  );
}

function Written({ written: { added, known }, onCheck }: { written: WrittenImport; onCheck: () => void }) {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.column} role="status">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {added > 0 ? texts.import.done(added) : texts.import.nothingNew}
          {added > 0 && known > 0 && ` ${texts.import.alsoKnown(known)}`}
        </MessageBarBody>
      </MessageBar>
      <Button appearance="primary" onClick={onCheck}>
        {texts.import.toChecks}
      </Button>
    </div>
  );
}
