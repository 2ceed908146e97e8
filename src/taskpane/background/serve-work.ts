// The worker's side: the heavy part is done here, with the pane's workbook at the other end of messages.
import type { RecordReaders } from "../../importing/record-file/record-readers";
import { createHeavyWork } from "./heavy-work";
import { connect, type MessagePlace } from "./message-calls";
import { packCommit } from "./sent-commit";
import type { PaneMethods, WorkerMethods } from "./worker-protocol";

/** Does what the pane at the other end of a place asks for, and tells it that it is ready. */
export function serveWork(place: MessagePlace, readers: RecordReaders): void {
  const pane = connect<WorkerMethods, PaneMethods>(place, {
    read: async (order) => {
      let told: Promise<unknown> = Promise.resolve();
      // One after the other: long lists travel in parts, which what comes after them would overtake.
      try {
        await work.read(order, (read) => {
          told = told.then(() => pane.ask("sourceRead", read));
        });
      } finally {
        // The pane listens until this is answered, or fails; what came later would be taken for the next job's.
        await told;
      }
    },
    propose: (order) => work.propose(order),
    write: (order) => work.write(order),
    check: (order) => work.check(order),
    recheck: (order) => work.recheck(order),
    fix: (order) => work.fix(order),
    undoFixes: (author) => work.undoFixes(author),
    decide: (order) => work.decide(order),
    refresh: (order) => work.refresh(order),
    changeSettings: (order) => work.changeSettings(order),
    hasImport: () => work.hasImport(null),
    proposeUndo: (order) => work.proposeUndo(order),
    undo: (order) => work.undo(order),
    freeze: (order) => work.freeze(order),
    entryChoices: (order) => work.entryChoices(order),
    markableArticle: (order) => work.markableArticle(order),
    addEntry: (order) => work.addEntry(order),
    closeEntry: () => work.closeEntry(null),
    trace: (order) => work.trace(order),
    tracedRows: (order) => work.tracedRows(order),
  });
  const work = createHeavyWork(
    {
      read: (wanted) => pane.ask("readWorkbook", wanted),
      commit: async (change) => {
        await pane.ask("commit", packCommit(change));
      },
    },
    readers,
  );
  void pane.ask("ready", null);
}
