// Checking and refreshing, whether a button of the pane or of the ribbon asks for it: one state for both.
import { useCallback, useState } from "react";
import type { ReportSettings } from "../records/report";
import type { SummaryName } from "../summary/summary-sheets";
import type { CheckedWorkbook } from "../tasks/check-records";
import type { RefreshedReport } from "../tasks/refresh-summaries";
import { loadChecking, loadSettingsTask, loadSummarizing } from "./load-tasks";
import { usePane } from "./pane-context";
import { useTask } from "./use-task";

/** What the next refresh is to make and to change, beside bringing everything up to date. */
export interface SummaryWishes {
  wanted: readonly SummaryName[];
  changes: Partial<Pick<ReportSettings, "selectedProvince">>;
}

const noWishes: SummaryWishes = { wanted: [], changes: {} };

export function useReportTasks() {
  const { workbook, clock, queue } = usePane();
  const { state: checks, run: runCheck } = useTask<CheckedWorkbook>();
  const { state: summary, run: runRefresh } = useTask<RefreshedReport>();
  const [wishes, setWishes] = useState(noWishes);

  const check = useCallback(
    () =>
      runCheck(async () => {
        const { checkWorkbook } = await loadChecking();
        return queue.run(() => checkWorkbook(workbook, clock()));
      }),
    [runCheck, workbook, clock, queue],
  );
  const refresh = useCallback(
    () =>
      runRefresh(async () => {
        const [{ changeSettings }, { refreshSummaries }] = await Promise.all([
          loadSettingsTask(),
          loadSummarizing(),
        ]);
        return queue.run(async () => {
          const now = clock();
          const { wanted, changes } = wishes;
          if (Object.keys(changes).length > 0) await changeSettings(workbook, now, changes);
          const report = await refreshSummaries(workbook, now, wanted);
          // From here on what the workbook has counts, which the user may change there.
          setWishes(noWishes);
          return report;
        });
      }),
    [runRefresh, workbook, clock, queue, wishes],
  );
  return { checks, summary, wishes, setWishes, check, refresh };
}
