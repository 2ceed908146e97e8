// A new workbook with the sample articles in it, summed up and checked: what a visitor sees first.
import { checkRecords } from "../../tasks/check-records";
import type { Clock } from "../../tasks/clock";
import { applyImport, proposeImport } from "../../tasks/import-articles";
import { readSources } from "../../tasks/read-articles";
import { refreshSummaries } from "../../tasks/refresh-summaries";
import type { FileWorkbook } from "../../workbook/file/file-workbook";
import { paneReaders } from "../background/in-pane";

/** Puts the samples into an empty workbook. */
export async function loadSamples(file: FileWorkbook, clock: Clock): Promise<void> {
  const { samples } = await import(/* webpackChunkName: "samples" */ "./samples");
  const { articles } = await readSources(samples, paneReaders);
  const proposal = await proposeImport(file, articles, clock);
  await applyImport(file, proposal, { clock, user: null });
  await refreshSummaries(file, clock);
  await checkRecords(file, clock);
  await refreshSummaries(file, clock);
}
