// Above the findings: check, stop, take fixes back, go on to the summary; and how many findings there are.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ShownCheck } from "../background/checks-work";
import { usePane } from "../pane-context";
import { PassingButton } from "../passing-button";
import { RunButton } from "../run-button";
import type { TaskRunner } from "../use-task";
import type { FindingActions } from "./use-finding-actions";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  counts: { marginInlineStart: "auto", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  task: Pick<TaskRunner<ShownCheck>, "state" | "stop">;
  actions: FindingActions;
  canUndo: boolean;
  /** Whether a check is the next step. */
  isDue: boolean;
  /** Whether there is something left to do, so that the summary is not yet the next step. */
  isOpen: boolean;
  /** How many are listed of how many; null before the first check. */
  counts: { shown: number; all: number } | null;
  onCheck: () => void;
  onSummary: () => void;
}

export function CheckBar({ task, actions, canUndo, isDue, isOpen, counts, onCheck, onSummary }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const isBusy = task.state.phase === "running" || actions.isBusy;
  return (
    <div ref={bar} className={styles.bar}>
      <RunButton
        task={task}
        label={texts.checks.run}
        running={texts.checks.running}
        stopped={texts.checks.stopped}
        isBusy={actions.isBusy}
        isNext={isDue}
        onRun={onCheck}
      />
      {canUndo && (
        <PassingButton
          isDisabled={isBusy}
          onPress={() => void actions.undo()}
          heir={() => firstButton(bar.current)}
        >
          {texts.checks.undo}
        </PassingButton>
      )}
      {isOpen && (
        <Button appearance="subtle" disabledFocusable={isBusy} onClick={onSummary}>
          {texts.checks.toSummary}
        </Button>
      )}
      {counts !== null && (
        <Text className={styles.counts} role="status">
          {texts.checks.shown(counts.shown, counts.all)}
        </Text>
      )}
    </div>
  );
}

function firstButton(bar: HTMLElement | null): HTMLElement | null {
  return bar?.querySelector("button") ?? null;
}
