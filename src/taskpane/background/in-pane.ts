// The heavy part in the pane's own thread, where the host lets it have no worker. An import is read, planned and applied
// in pieces with a rest between two, so that the pane answers; each other job is one go.
import type { Workbook } from "../../workbook/workbook";
import { createReaders } from "./browser-readers";
import { createHeavyWork, type HeavyWork } from "./heavy-work";

export const paneReaders = createReaders((html) => new DOMParser().parseFromString(html, "text/html"));

/** The work over a workbook, done here. */
export function openInPane(workbook: Workbook): HeavyWork {
  return createHeavyWork(workbook, paneReaders);
}
