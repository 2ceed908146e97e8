// 점검: run the rules and work off what they found. The sheet 점검 holds the same rows and the user's decisions.
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { ShownCheck } from "../background/checks-work";
import type { ShownFinding } from "../background/shown-findings";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { useFocusHeir } from "../use-focus-heir";
import { useLastResult, type TaskRunner } from "../use-task";
import { CheckBar } from "./check-bar";
import { FindingFacets } from "./finding-facets";
import { filterFindings, initialFilter } from "./finding-filter";
import { FindingList } from "./finding-list";
import { useFindingActions } from "./use-finding-actions";
import { useTypedChanges } from "./use-typed-changes";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, height: "100%" },
  typed: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  next: { alignSelf: "start" },
});

const noFindings: readonly ShownFinding[] = [];

/** What stands above findings that are older than the tables. */
const typedText = { findings: "typed", too_much: "typedMuch", new_criteria: "newCriteria" } as const;

interface Props {
  task: Pick<TaskRunner<ShownCheck>, "state" | "stop">;
  onCheck: () => Promise<void>;
  /** Goes on to the summary. */
  onSummary: () => void;
}

export function ChecksScreen({ task, onCheck, onSummary }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const { state } = task;
  const checked = useLastResult(state);
  const [filter, setFilter] = useState(initialFilter);
  const actions = useFindingActions(onCheck);
  const isBusy = state.phase === "running" || actions.isBusy;
  const typed = useTypedChanges(checked, isBusy);
  const findings = typed?.kind === "findings" ? typed.findings : (checked?.findings ?? noFindings);
  const shown = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  const isOpen = findings.some((finding) => finding.state === "open");
  const screen = useRef<HTMLDivElement>(null);
  // Where the last finding is dealt with the way on is the summary, else the check.
  const nextButton = () =>
    screen.current?.querySelector<HTMLElement>("[data-next]") ??
    screen.current?.querySelector("button") ??
    null;
  const showAll = useFocusHeir(() => screen.current?.querySelector<HTMLElement>("[aria-current=true]"));
  return (
    <div ref={screen} className={styles.screen}>
      {checked === null && <Text>{texts.checks.hint}</Text>}
      <CheckBar
        task={task}
        actions={actions}
        canUndo={checked?.canUndo ?? false}
        isDue={checked === null || typed !== null || state.phase === "failed" || state.phase === "stopped"}
        isOpen={isOpen}
        counts={checked === null ? null : { shown: shown.length, all: findings.length }}
        onCheck={() => {
          actions.forget();
          void onCheck();
        }}
        onSummary={onSummary}
      />
      {typed !== null && <Text className={styles.typed}>{texts.checks[typedText[typed.kind]]}</Text>}
      {actions.state.phase === "failed" && <FailureMessage error={actions.state.error} />}
      {actions.state.phase === "done" && actions.state.result !== null && (
        <MessageBar intent="info">
          <MessageBarBody>{actions.state.result}</MessageBarBody>
        </MessageBar>
      )}
      {state.phase === "failed" && <FailureMessage error={state.error} />}
      {checked !== null && !isOpen && (
        <>
          <MessageBar intent="success">
            <MessageBarBody>{findings.length > 0 ? texts.checks.noneOpen : texts.checks.none}</MessageBarBody>
          </MessageBar>
          <Button
            data-next
            className={styles.next}
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={onSummary}
          >
            {texts.checks.toSummary}
          </Button>
        </>
      )}
      {findings.length > 0 && <FindingFacets findings={findings} filter={filter} onFilter={setFilter} />}
      {shown.length > 0 && <FindingList findings={shown} actions={actions} heir={nextButton} />}
      {shown.length === 0 && isOpen && (
        <>
          <Text>{texts.checks.noneShown}</Text>
          <Button ref={showAll} className={styles.next} onClick={() => setFilter(initialFilter)}>
            {texts.checks.showOpen}
          </Button>
        </>
      )}
    </div>
  );
}
