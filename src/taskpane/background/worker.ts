// The composition root of the pane's worker: the import's heavy part, with linkedom in place of the DOM and the pane's
// workbook at the other end of messages.
import { DOMParser } from "linkedom/worker";
import { createReaders } from "./browser-readers";
import { createImportWork } from "./import-work";
import { connect } from "./message-calls";
import { packCommit } from "./sent-commit";
import type { PaneMethods, WorkerMethods } from "./worker-protocol";

const pane = connect<WorkerMethods, PaneMethods>(self, {
  read: (order) => work.read(order, (read) => void pane.ask("sourceRead", read)),
  propose: (order) => work.propose(order),
  write: (order) => work.write(order),
});

const work = createImportWork(
  {
    read: (wanted) => pane.ask("readWorkbook", wanted),
    commit: async (change) => {
      await pane.ask("commit", packCommit(change));
    },
  },
  createReaders((html) => new DOMParser().parseFromString(html, "text/html")),
);

void pane.ask("ready", null);
