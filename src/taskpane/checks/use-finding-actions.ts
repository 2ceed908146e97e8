// What the buttons of a finding do: each goes through the queue, and the workbook is checked again behind it.
import { useState } from "react";
import type { Action, DecidedFinding } from "../../checks/decisions/decided-findings";
import type { RecordPlace } from "../../workbook/workbook-view";
import { findColumn, findTable } from "../../records/tables";
import { headerOf } from "../../records/table";
import { usePane } from "../pane-context";
import { useTask, type TaskState } from "../use-task";

export interface FindingActions {
  /** What the last action said when it was done. */
  state: TaskState<string | null>;
  /** Takes away what it said. */
  forget: () => void;
  fix: (findings: readonly DecidedFinding[]) => Promise<void>;
  undo: () => Promise<void>;
  decide: (
    findings: readonly DecidedFinding[],
    action: Action | null,
    reason: string | null,
  ) => Promise<void>;
  /** Null where nothing shows the workbook. */
  goTo: ((finding: DecidedFinding) => Promise<void>) | null;
  isBusy: boolean;
}

/** @param onDone checks again */
export function useFindingActions(onDone: () => Promise<void>): FindingActions {
  const { work, queue, author, view, texts } = usePane();
  const { state, run, reset } = useTask<string | null>();
  const [isBusy, setBusy] = useState(false);
  const said = texts.checks;

  const change = async (task: () => Promise<string | null>) => {
    setBusy(true);
    await run(() => queue.run(task));
    await onDone();
    setBusy(false);
  };

  return {
    state,
    forget: reset,
    isBusy,
    fix: (findings) =>
      change(async () => {
        const { fixed, left } = await work.fix({ findings, author: author() });
        return [said.fixed(fixed), ...(left === 0 ? [] : [said.left(left)])].join(" ");
      }),
    undo: () =>
      change(async () => {
        const undone = await work.undoFixes(author());
        if (undone === null) return null;
        const { cells, edited } = undone;
        return [said.undone(cells), ...(edited === 0 ? [] : [said.edited(edited)])].join(" ");
      }),
    decide: (findings, action, reason) =>
      change(async () => {
        await work.decide({ findings, action, reason, author: author() });
        return null;
      }),
    goTo:
      view === null
        ? null
        : (finding) => run(async () => ((await view.goTo(placeOf(finding))) ? null : said.gone)),
  };
}

/** The cell of a finding; of a line about a whole table, nothing that can be found. */
function placeOf({ table: name, recordId, column }: DecidedFinding): RecordPlace {
  const table = findTable(name);
  const key = table?.id ?? table?.columns[0]?.key;
  const header = table === undefined ? undefined : findColumn(table, column)?.header;
  return {
    table: name,
    id: { header: table === undefined || key === undefined ? "" : headerOf(table, key), value: recordId },
    ...(header !== undefined && { header }),
  };
}
