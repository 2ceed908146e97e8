// Checking and refreshing, whether a button of the pane or of the ribbon asks for it: one state for both.
import { useCallback, useState } from "react";
import type { Finding } from "../checks/run-checks";
import type { Report } from "../records/report";
import { changeSettings } from "../tasks/change-settings";
import { checkRecords } from "../tasks/check-records";
import { refreshSummaries } from "../tasks/refresh-summaries";
import { usePane } from "./pane-context";
import type { RegionBasis } from "./summary/summary-screen";
import { useTask } from "./use-task";

export function useReportTasks() {
  const { workbook, clock, queue } = usePane();
  const { state: checks, run: runCheck } = useTask<Finding[]>();
  const { state: summary, run: runRefresh } = useTask<Report>();
  const [regionBasis, setRegionBasis] = useState<RegionBasis | null>(null);

  const check = useCallback(
    () => runCheck(() => queue.run(() => checkRecords(workbook, clock()))),
    [runCheck, workbook, clock, queue],
  );
  const refresh = useCallback(
    () =>
      runRefresh(() =>
        queue.run(async () => {
          const now = clock();
          if (regionBasis !== null) await changeSettings(workbook, now, { regionBasis });
          const report = await refreshSummaries(workbook, now);
          // From here on the workbook's own setting counts, which the user may change there.
          setRegionBasis(null);
          return report;
        }),
      ),
    [runRefresh, workbook, clock, queue, regionBasis],
  );
  return { checks, summary, regionBasis, setRegionBasis, check, refresh };
}
