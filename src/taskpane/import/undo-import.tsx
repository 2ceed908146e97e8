// 마지막 가져오기 되돌리기: what would go is shown first, with a question for each thing a person has worked on since.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Decisions } from "../../importing/import-plan";
import type { ShownUndo } from "../background/report-work";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { useLastResult, useTask } from "../use-task";
import { whenIdle } from "../when-idle";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Step =
  { kind: "nothing" } | { kind: "proposed"; proposal: ShownUndo } | { kind: "undone"; articles: number };

export function UndoImport() {
  const { work, queue, author, texts } = usePane();
  const styles = useStyles();
  const { state, run, reset } = useTask<Step>();
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const isOffered = useImportToUndo(state.phase === "done" && state.result.kind === "undone");

  const propose = (answers: Decisions) =>
    run(async () => {
      const proposal = await queue.run(() => work.proposeUndo({ author: author(), decisions: answers }));
      return proposal === null ? { kind: "nothing" } : { kind: "proposed", proposal };
    });
  const undo = () =>
    run(async () => {
      const articles = await queue.run(() => work.undo({ author: author(), decisions }));
      return articles === null ? { kind: "nothing" } : { kind: "undone", articles };
    });
  const answer = (question: string, value: "keep" | "change") => {
    const answers = new Map([...decisions, [question, value] as const]);
    setDecisions(answers);
    void propose(answers);
  };

  const step = state.phase === "done" ? state.result : null;
  const isRunning = state.phase === "running";
  if (step?.kind !== "proposed") {
    return (
      <div className={styles.column}>
        {isOffered && (
          <Button appearance="subtle" disabled={isRunning} onClick={() => void propose(decisions)}>
            {texts.import.undo}
          </Button>
        )}
        <div role="status">
          {step?.kind === "nothing" && <Text>{texts.import.nothingToUndo}</Text>}
          {step?.kind === "undone" && (
            <MessageBar intent="success">
              <MessageBarBody>{texts.import.undone(step.articles)}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {state.phase === "failed" && <FailureMessage error={state.error} />}
      </div>
    );
  }
  const { at, articles, rows, questions } = step.proposal;
  return (
    <section className={styles.column} aria-label={texts.import.undo}>
      <Text>{texts.import.undoes(at.replace("T", " "), articles, rows)}</Text>
      {questions.map(({ id, message, messageEn, answer: current }) => (
        <UndoChoice
          key={id}
          sentence={{ ko: message, en: messageEn }}
          answer={current}
          onAnswer={(value) => answer(id, value)}
        />
      ))}
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void undo()}>
          {texts.import.undoNow}
        </Button>
        <Button onClick={reset}>{texts.import.leave}</Button>
      </div>
    </section>
  );
}

/**
 * Whether the workbook has an import to undo, looked at once nothing else is to be done.
 * @param hasUndone looks again, for the one before
 */
function useImportToUndo(hasUndone: boolean): boolean {
  const { work, queue } = usePane();
  const { state, run } = useTask<boolean>();
  useEffect(
    () => whenIdle(() => void run(() => queue.run(() => work.hasImport(null)))),
    [run, queue, work, hasUndone],
  );
  const last = useLastResult(state);
  // Where Excel refuses to be read now, whoever asks is told so.
  return last === true || state.phase === "failed";
}

interface ChoiceProps {
  sentence: { ko: string; en: string };
  answer: "keep" | "change";
  onAnswer: (answer: "keep" | "change") => void;
}

function UndoChoice({ sentence, answer, onAnswer }: ChoiceProps) {
  const { language, texts } = usePane();
  return (
    <div>
      <Text>{sentence[language]}</Text>
      <RadioGroup
        layout="horizontal"
        aria-label={sentence[language]}
        value={answer}
        onChange={(_, { value }) => onAnswer(value === "change" ? "change" : "keep")}
      >
        <Radio value="keep" label={texts.import.keepRows} />
        <Radio value="change" label={texts.import.undoNow} />
      </RadioGroup>
    </div>
  );
}
