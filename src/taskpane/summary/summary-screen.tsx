// 요약: refresh the summary sheets, tick further ones, see at a glance what they say and whether Excel agrees.
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { SummaryName } from "../../summary/summary-sheets";
import { presentSummaries } from "../../tasks/refresh-summaries";
import type { ShownRefresh } from "../background/report-work";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { RunButton } from "../run-button";
import type { SummaryWishes } from "../use-report-tasks";
import { useLastResult, useTask, type TaskRunner } from "../use-task";
import { ComparisonMessage } from "./comparison-message";
import { FreezeForm } from "./freeze-form";
import { ProvinceTotals } from "./province-totals";
import { SheetList } from "./sheet-list";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  next: { alignSelf: "start" },
});

interface Props {
  task: Pick<TaskRunner<ShownRefresh>, "state" | "stop">;
  wishes: SummaryWishes;
  onWishes: (wishes: SummaryWishes) => void;
  onRefresh: () => void;
}

export function SummaryScreen({ task, wishes, onWishes, onRefresh }: Props) {
  const { texts, openScreen } = usePane();
  const styles = useStyles();
  const { state } = task;
  const refreshed = state.phase === "done" ? state.result : null;
  // What the last refresh left holds until the next one is done.
  const last = useLastResult(state);
  const present = usePresentSummaries(last);
  return (
    <div className={styles.screen}>
      <Text>{texts.summary.hint}</Text>
      <RunButton
        task={task}
        label={texts.summary.refresh}
        running={texts.summary.running}
        stopped={texts.summary.stopped}
        onRun={onRefresh}
      />
      {state.phase === "failed" && <FailureMessage error={state.error} />}
      {refreshed !== null && <Refreshed report={refreshed} />}
      <SheetList
        present={present}
        selectedProvince={last?.settings.selectedProvince ?? null}
        regionBasis={last?.settings.regionBasis ?? null}
        wishes={wishes}
        onWishes={onWishes}
      />
      <Button appearance="subtle" onClick={() => openScreen("settings")}>
        {texts.summary.basis}
      </Button>
      <FreezeForm />
    </div>
  );
}

function Refreshed({ report }: { report: ShownRefresh }) {
  const { texts, openScreen } = usePane();
  const styles = useStyles();
  return (
    <>
      <MessageBar intent="success">
        <MessageBarBody>{texts.summary.done(timeOf(report))}</MessageBarBody>
      </MessageBar>
      <ComparisonMessage comparison={report.comparison} />
      {report.notMade.length > 0 && <Text>{texts.summary.noRows(report.notMade.join(", "))}</Text>}
      <ProvinceTotals totals={report.totals} settings={report.settings} />
      <Button className={styles.next} onClick={() => openScreen("trace")}>
        {texts.summary.toTrace}
      </Button>
    </>
  );
}

/** The further summaries of the workbook: as the last refresh left it, else as it was when the screen was opened. */
function usePresentSummaries(refreshed: ShownRefresh | null): readonly SummaryName[] {
  const { workbook, queue } = usePane();
  const { state, run } = useTask<SummaryName[]>();
  useEffect(() => void run(() => queue.run(() => presentSummaries(workbook))), [run, queue, workbook]);
  if (refreshed !== null) return refreshed.present;
  return state.phase === "done" ? state.result : [];
}

function timeOf({ settings }: ShownRefresh): string {
  return settings.refreshedAt?.slice(11) ?? "";
}
