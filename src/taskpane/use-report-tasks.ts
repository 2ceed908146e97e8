// Checking and refreshing, whether a button of the pane or of the ribbon asks for it: one state for both.
import { useCallback, useRef, useState } from "react";
import type { ReportSettings } from "../records/report";
import type { SummaryName } from "../summary/summary-sheets";
import type { ShownCheck } from "./background/checks-work";
import type { ShownRefresh } from "./background/report-work";
import { usePane } from "./pane-context";
import { useTask } from "./use-task";

/** What the next refresh is to make and to change, beside bringing everything up to date. */
export interface SummaryWishes {
  wanted: readonly SummaryName[];
  changes: Partial<Pick<ReportSettings, "selectedProvince">>;
}

const noWishes: SummaryWishes = { wanted: [], changes: {} };

export function useReportTasks() {
  const { work, clock, queue } = usePane();
  const { run: runCheck, ...checks } = useTask<ShownCheck>();
  const { run: runRefresh, ...summary } = useTask<ShownRefresh>();
  const [wishes, setWishes] = useState(noWishes);

  const serial = useRef(0);
  const check = useCallback(
    () =>
      runCheck((stopping) =>
        queue.run(() => work.check({ clock: clock(), serial: (serial.current += 1) }, stopping)),
      ),
    [runCheck, work, clock, queue],
  );
  const refresh = useCallback(
    () =>
      runRefresh((stopping) =>
        queue.run(async () => {
          const refreshed = await work.refresh({ clock: clock(), ...wishes }, stopping);
          // From here on what the workbook has counts, which the user may change there.
          setWishes(noWishes);
          return refreshed;
        }),
      ),
    [runRefresh, work, clock, queue, wishes],
  );
  return { checks, summary, wishes, setWishes, check, refresh };
}
