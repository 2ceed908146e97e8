// 마지막 가져오기 되돌리기: what would go is shown first, and what a person has worked on since is asked about.
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Decisions } from "../../importing/import-plan";
import type { ShownUndo } from "../background/report-work";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { useLastResult, useTask } from "../use-task";
import { whenIdle } from "../when-idle";
import { UndoProposal } from "./undo-proposal";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  result: { outlineStyle: "none" },
});

export function UndoImport() {
  const { work, queue, author, texts } = usePane();
  const styles = useStyles();
  const proposing = useTask<ShownUndo | null>();
  const undoing = useTask<number | null>();
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [isAsked, setAsked] = useState(false);
  const undone = undoing.state.phase === "done" ? undoing.state.result : null;
  const isOffered = useImportToUndo(undone !== null);
  // The last one stays in sight while an answer is worked in.
  const proposal = useLastResult(proposing.state);

  const propose = (answers: Decisions) => {
    undoing.reset();
    setDecisions(answers);
    void proposing.run(async () => {
      const found = await queue.run(() => work.proposeUndo({ author: author(), decisions: answers }));
      setAsked(found !== null);
      return found;
    });
  };
  /** With the answers that are in sight: one that could not be worked in does not count. */
  const undo = ({ questions }: ShownUndo) =>
    undoing.run(async () => {
      const shown = new Map(questions.map(({ id, answer }) => [id, answer]));
      const articles = await queue.run(() => work.undo({ author: author(), decisions: shown }));
      setAsked(false);
      return articles;
    });

  const isBusy = proposing.state.phase === "running" || undoing.state.phase === "running";
  const isNothing =
    (proposing.state.phase === "done" && proposing.state.result === null) ||
    (undoing.state.phase === "done" && undoing.state.result === null);
  const place = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLDivElement>(null);
  /** Where the keyboard goes on: at what became of it, or where it was asked for. */
  const settled = () =>
    result.current?.textContent === "" ? (place.current?.querySelector("button") ?? null) : result.current;
  const newest = undoing.state.phase === "idle" ? proposing.state : undoing.state;

  return (
    <div ref={place} className={styles.column}>
      {isAsked && proposal !== null ? (
        <UndoProposal
          proposal={proposal}
          isBusy={isBusy}
          onAnswer={(question, value) => {
            if (undoing.state.phase !== "running") propose(new Map([...decisions, [question, value]]));
          }}
          onUndo={() => void undo(proposal)}
          onLeave={() => setAsked(false)}
          heir={settled}
        />
      ) : (
        isOffered && (
          <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => propose(new Map())}>
            {texts.import.undo}
          </Button>
        )
      )}
      <div ref={result} className={styles.result} role="status" tabIndex={-1}>
        {isNothing && <Text>{texts.import.nothingToUndo}</Text>}
        {undone !== null && (
          <MessageBar intent="success">
            <MessageBarBody>{texts.import.undone(undone)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {newest.phase === "failed" && <FailureMessage error={newest.error} />}
    </div>
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
