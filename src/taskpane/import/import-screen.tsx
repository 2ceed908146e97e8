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
import { ArticleCard } from "./article-card";
import type { ImportEvent, ImportState } from "./import-state";
import { RejectedList } from "./rejected-list";
import { SourceInput } from "./source-input";
import { useImport } from "./use-import";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  state: ImportState;
  dispatch: Dispatch<ImportEvent>;
  onRefresh: () => void;
}

export function ImportScreen({ state, dispatch, onRefresh }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const { read, write } = useImport(state, dispatch);
  const restart = () => dispatch({ type: "restarted" });

  if (state.phase === "input") {
    return (
      <div className={styles.screen}>
        <Text>{texts.import.hint}</Text>
        {state.error && <FailureMessage error={state.error} />}
        <SourceInput onSources={(sources) => void read(sources)} />
      </div>
    );
  }
  if (state.phase === "reading") {
    return <Spinner label={texts.import.reading(state.done, state.all)} labelPosition="below" />;
  }
  if (state.phase === "done") {
    return (
      <div className={styles.screen}>
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {state.changed ? texts.import.done(state.articles) : texts.import.nothingNew}
          </MessageBarBody>
        </MessageBar>
        <Button appearance="primary" onClick={onRefresh}>
          {texts.import.toSummary}
        </Button>
        <Button onClick={restart}>{texts.import.next}</Button>
      </div>
    );
  }
  const chosen = state.articles.length - state.leftOut.size;
  return (
    <div className={styles.screen}>
      {state.articles.length > 0 && <Text>{texts.import.found(state.articles.length)}</Text>}
      <RejectedList rejected={state.rejected} />
      {state.articles.map((article, index) => (
        <ArticleCard
          key={`${article.record.id}-${index}`}
          article={article}
          included={!state.leftOut.has(index)}
          disabled={state.writing}
          onToggle={() => dispatch({ type: "toggled", index })}
        />
      ))}
      {state.error && <FailureMessage error={state.error} />}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={state.writing || chosen === 0} onClick={() => void write()}>
          {state.writing ? texts.import.writing : texts.import.write(chosen)}
        </Button>
        <Button disabled={state.writing} onClick={restart}>
          {texts.import.discard}
        </Button>
      </div>
    </div>
  );
}
