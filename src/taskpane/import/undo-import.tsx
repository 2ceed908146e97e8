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
import { useState } from "react";
import type { Decisions } from "../../importing/import-plan";
import type { UndoProposal } from "../../tasks/undo-import";
import { FailureMessage } from "../failure-message";
import { loadUndoing } from "../load-tasks";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Step =
  { kind: "nothing" } | { kind: "proposed"; proposal: UndoProposal } | { kind: "undone"; articles: number };

export function UndoImport() {
  const { workbook, clock, queue, author, texts } = usePane();
  const styles = useStyles();
  const { state, run, reset } = useTask<Step>();
  const [decisions, setDecisions] = useState<Decisions>(new Map());

  const propose = (answers: Decisions) =>
    run(async () => {
      const { proposeUndo } = await loadUndoing();
      const proposal = await queue.run(() => proposeUndo(workbook, clock(), answers));
      return proposal === null ? { kind: "nothing" } : { kind: "proposed", proposal };
    });
  const undo = () =>
    run(async () => {
      const { proposeUndo, undoImport } = await loadUndoing();
      return queue.run(async () => {
        // The workbook may have changed since; what was shown and what is done must be one.
        const proposal = await proposeUndo(workbook, clock(), decisions);
        if (proposal === null) return { kind: "nothing" };
        await undoImport(workbook, proposal, author());
        return { kind: "undone", articles: proposal.plan.articles.length };
      });
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
        <Button appearance="subtle" disabled={isRunning} onClick={() => void propose(decisions)}>
          {texts.import.undo}
        </Button>
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
  const { plan } = step.proposal;
  return (
    <section className={styles.column} aria-label={texts.import.undo}>
      <Text>
        {texts.import.undoes(plan.at.replace("T", " "), plan.articles.length, rowCount(plan.removals))}
      </Text>
      {plan.questions.map(({ id, message, messageEn, answer: current }) => (
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

function rowCount(removals: ReadonlyMap<string, readonly string[]>): number {
  return [...removals.values()].reduce((sum, ids) => sum + ids.length, 0);
}
