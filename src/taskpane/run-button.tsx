// The button of a task over the whole workbook, and beside it the one that stops it while nothing is written yet.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane } from "./pane-context";
import { PassingButton } from "./passing-button";
import type { TaskRunner } from "./use-task";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface Props {
  task: Pick<TaskRunner<unknown>, "state" | "stop">;
  label: string;
  /** What it says while the task runs. */
  running: string;
  /** What is said of a task that was stopped. */
  stopped: string;
  /** While another task keeps it waiting. */
  isBusy?: boolean;
  /** Whether it is the next step. */
  isNext?: boolean;
  onRun: () => void;
}

export function RunButton(props: Props) {
  const { task, label, running, stopped, isBusy = false, isNext = true, onRun } = props;
  const { state, stop } = task;
  const { texts } = usePane();
  const styles = useStyles();
  const start = useRef<HTMLElement>(null);
  const isRunning = state.phase === "running";
  return (
    <div className={styles.row}>
      <Button
        ref={(button: HTMLElement | null) => void (start.current = button)}
        appearance={isNext ? "primary" : "secondary"}
        disabledFocusable={isRunning || isBusy}
        onClick={onRun}
      >
        {isRunning || isBusy ? running : label}
      </Button>
      {isRunning && (
        // Once the workbook is being written, that goes on to its end.
        <PassingButton isDisabled={state.isWriting} onPress={stop} heir={() => start.current}>
          {texts.stop}
        </PassingButton>
      )}
      <div role="status">{state.phase === "stopped" && <Text>{stopped}</Text>}</div>
    </div>
  );
}
