// Checking and refreshing, whether a button of the pane or of the ribbon asks for it: one state for both.
import { useCallback, useState } from "react";
import type { Finding } from "../checks/run-checks";
import type { Report } from "../records/report";
import { changeSettings } from "../tasks/change-settings";
import { checkRecords } from "../tasks/check-records";
import { refreshSummaries } from "../tasks/refresh-summaries";
import { usePane } from "./pane-context";
import type { RegionBasis } from "./summary-screen";
import { useTask } from "./use-task";

export function useReportTasks() {
  const { workbook, clock } = usePane();
  const { state: checks, run: runCheck } = useTask<Finding[]>();
  const { state: summary, run: runRefresh } = useTask<Report>();
  const [regionBasis, setRegionBasis] = useState<RegionBasis | null>(null);

  const check = useCallback(
    () => runCheck(() => checkRecords(workbook, clock())),
    [runCheck, workbook, clock],
  );
  const refresh = useCallback(
    () =>
      runRefresh(async () => {
        const now = clock();
        if (regionBasis !== null) await changeSettings(workbook, now, { regionBasis });
        return refreshSummaries(workbook, now);
      }),
    [runRefresh, workbook, clock, regionBasis],
  );
  return { checks, summary, regionBasis, setRegionBasis, check, refresh };
}
