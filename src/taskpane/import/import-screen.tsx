// 가져오기: paste or choose, look at what was found beside its sentences, put it into the tables.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Dispatch } from "react";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import type { ImportEvent, ImportState } from "./import-state";
import { ReviewScreen } from "./review-screen";
import { SourceInput } from "./source-input";
import { useImport } from "./use-import";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface Props {
  state: ImportState;
  dispatch: Dispatch<ImportEvent>;
  onRefresh: () => void;
}

export function ImportScreen({ state, dispatch, onRefresh }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const { readText, readFiles, write } = useImport(state, dispatch);
  const restart = () => dispatch({ type: "restarted" });

  switch (state.phase) {
    case "input":
      return (
        <div className={styles.screen}>
          <Text>{texts.import.hint}</Text>
          {state.error && <FailureMessage error={state.error} />}
          <SourceInput
            pasted={state.pasted}
            onPaste={(text) => dispatch({ type: "pasted", text })}
            onRead={() => readText(state.pasted)}
            onFiles={readFiles}
          />
        </div>
      );
    case "reading":
      return <Spinner label={texts.import.reading(state.done, state.all)} labelPosition="below" />;
    case "review":
      return <ReviewScreen review={state} dispatch={dispatch} onWrite={write} onDiscard={restart} />;
    case "done":
      return (
        <div className={styles.screen}>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {state.added > 0 ? texts.import.done(state.added) : texts.import.nothingNew}
              {state.added > 0 && state.known > 0 && ` ${texts.import.alsoKnown(state.known)}`}
            </MessageBarBody>
          </MessageBar>
          <Button appearance="primary" onClick={onRefresh}>
            {texts.import.toSummary}
          </Button>
          <Button onClick={restart}>{texts.import.next}</Button>
        </div>
      );
  }
}
