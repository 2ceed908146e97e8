// 점검: run the rules and work off what they found. The sheet 점검 holds the same rows and the user's decisions.
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ShownCheck } from "../background/checks-work";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { useLastResult, type TaskState } from "../use-task";
import { FindingFacets } from "./finding-facets";
import { filterFindings, initialFilter } from "./finding-filter";
import { FindingList } from "./finding-list";
import { useFindingActions } from "./use-finding-actions";
import { useTypedChanges } from "./use-typed-changes";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, height: "100%" },
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  typed: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  counts: { marginInlineStart: "auto", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  state: TaskState<ShownCheck>;
  onCheck: () => Promise<void>;
}

export function ChecksScreen({ state, onCheck }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const shown = useLastResult(state);
  const isRunning = state.phase === "running";
  return (
    <div className={styles.screen}>
      {shown === null ? (
        <div className={styles.bar}>
          <Button appearance="primary" disabled={isRunning} onClick={() => void onCheck()}>
            {isRunning ? texts.checks.running : texts.checks.run}
          </Button>
        </div>
      ) : (
        <CheckedFindings checked={shown} isRunning={isRunning} onCheck={onCheck} />
      )}
      {state.phase === "failed" && <FailureMessage error={state.error} />}
    </div>
  );
}

interface CheckedProps {
  checked: ShownCheck;
  isRunning: boolean;
  onCheck: Props["onCheck"];
}

function CheckedFindings({ checked, isRunning, onCheck }: CheckedProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const [filter, setFilter] = useState(initialFilter);
  const actions = useFindingActions(onCheck);
  const isBusy = isRunning || actions.isBusy;
  const typed = useTypedChanges(checked, isBusy);
  const findings = typed?.kind === "findings" ? typed.findings : checked.findings;
  const shown = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  return (
    <>
      <div className={styles.bar}>
        <Button appearance="primary" disabled={isBusy} onClick={() => void onCheck()}>
          {isBusy ? texts.checks.running : texts.checks.run}
        </Button>
        {checked.canUndo && (
          <Button disabled={isBusy} onClick={() => void actions.undo()}>
            {texts.checks.undo}
          </Button>
        )}
        <Text className={styles.counts} role="status">
          {texts.checks.shown(shown.length, findings.length)}
        </Text>
      </div>
      {typed !== null && (
        <Text className={styles.typed}>
          {typed.kind === "findings" ? texts.checks.typed : texts.checks.typedMuch}
        </Text>
      )}
      {actions.state.phase === "failed" && <FailureMessage error={actions.state.error} />}
      {actions.state.phase === "done" && actions.state.result !== null && (
        <MessageBar intent="info">
          <MessageBarBody>{actions.state.result}</MessageBarBody>
        </MessageBar>
      )}
      {findings.length === 0 ? (
        <MessageBar intent="success">
          <MessageBarBody>{texts.checks.none}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <FindingFacets findings={findings} filter={filter} onFilter={setFilter} />
          {shown.length === 0 ? (
            <Text>{texts.checks.noneShown}</Text>
          ) : (
            <FindingList findings={shown} actions={actions} />
          )}
        </>
      )}
    </>
  );
}
