// 검토: what was found, article by article, each value beside its sentence; what only a person can settle first.
import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useRef, useState, type Dispatch } from "react";
import { FailureMessage } from "../failure-message";
import type { ImportEvent, ImportFlow } from "../import/import-flow";
import type { ImportSteps } from "../import/use-import-flow";
import { usePane } from "../pane-context";
import { ArticleText } from "./article-text";
import { HandEntry } from "./hand-entry";
import { PlanQuestions } from "./plan-questions";
import { outcomeFromWords } from "./read-again";
import { ReviewActions } from "./review-actions";
import { ReviewBar } from "./review-bar";
import { countItems, reviewLines } from "./review-items";
import { ReviewList } from "./review-list";
import { focusUnread } from "./unread-field";
import { WritingProgress } from "./writing-progress";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, height: "100%" },
  start: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "start" },
});

interface Props {
  flow: ImportFlow;
  steps: ImportSteps;
  dispatch: Dispatch<ImportEvent>;
}

export function ReviewScreen({ flow, steps, dispatch }: Props) {
  const { texts, openScreen } = usePane();
  const styles = useStyles();
  const { draft, order, plan, reading, writing, rejected, error } = flow;
  const [wantsOpenOnly, setOpenOnly] = useState(false);
  const [textOf, setTextOf] = useState<number | null>(null);
  const counts = useMemo(() => countItems(draft), [draft]);
  const openOnly = wantsOpenOnly && counts.open > 0;
  const lines = useMemo(() => reviewLines(draft, order, openOnly), [draft, order, openOnly]);
  const screen = useRef<HTMLDivElement>(null);
  const isBusy = writing !== null;
  const shown = textOf === null ? undefined : draft.articles[textOf];

  if (draft.articles.length === 0) {
    return (
      <div className={styles.start}>
        <Text>{texts.review.empty}</Text>
        <Button appearance="primary" onClick={() => openScreen("import")}>
          {texts.review.emptyNext}
        </Button>
        <HandEntry />
      </div>
    );
  }
  if (shown !== undefined && textOf !== null) {
    return (
      <ArticleText
        title={shown.record.title ?? shown.record.id}
        text={shown.text}
        found={shown.record.outcomes.flatMap(({ start, end }) =>
          start === undefined || end === undefined ? [] : [{ start, end }],
        )}
        onAdd={(range) => {
          const outcome = outcomeFromWords(shown, range);
          if (outcome !== null) {
            dispatch({ type: "changed", change: { type: "outcomeAdded", article: textOf, outcome } });
          }
          setTextOf(null);
        }}
        onClose={() => setTextOf(null)}
      />
    );
  }
  return (
    <div ref={screen} className={styles.screen}>
      {rejected.length > 0 && (
        <MessageBar intent="warning">
          <MessageBarBody>
            <Link as="button" onClick={() => openScreen("import")}>
              {texts.import.rejected(rejected.length)}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      <ReviewBar
        articles={draft.articles.length}
        counts={counts}
        openOnly={openOnly}
        canUndo={flow.past.length > 0}
        disabled={isBusy}
        draft={draft}
        onOpenOnly={(wished) => {
          if (!focusUnread(screen.current, "editor")) setOpenOnly(wished);
        }}
        dispatch={dispatch}
      />
      <PlanQuestions
        plan={plan}
        decisions={flow.decisions}
        disabled={isBusy}
        onAnswer={(question, answer) => dispatch({ type: "answered", question, answer })}
      />
      <ReviewList
        draft={draft}
        lines={lines}
        plan={plan}
        disabled={isBusy}
        onChange={(change) => dispatch({ type: "changed", change })}
        onUndo={() => dispatch({ type: "undone" })}
        onText={setTextOf}
      />
      {error && <FailureMessage error={error} />}
      {error && plan === null && <Button onClick={() => dispatch({ type: "retried" })}>{texts.again}</Button>}
      {writing ? (
        <WritingProgress writing={writing} onStop={steps.stop} />
      ) : (
        <ReviewActions
          chosen={draft.articles.length - draft.leftOut.size}
          open={counts.open}
          state={
            reading !== null ? "reading" : plan !== null ? "planned" : error === null ? "planning" : "failed"
          }
          onWrite={() => {
            if (!focusUnread(screen.current, "all")) steps.write();
          }}
          onDiscard={() => dispatch({ type: "discarded" })}
        />
      )}
    </div>
  );
}
