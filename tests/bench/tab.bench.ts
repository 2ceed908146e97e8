// What a browser tab holds when a large workbook is checked in Excel on the web. The pane is on another site than Excel,
// as in life, so that Chromium gives it a process of its own: its memory is the pane's and its worker's. What the tab holds
// is told after garbage was collected; at its most it has besides whatever Chromium lets lie where memory is plenty. It
// needs a build (`npm run build`; PANE_BUILD names another) and Linux, whose /proc tells the memory.
import type { CDPSession, Frame, Page } from "@playwright/test";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Cell } from "../../src/records/cell";
import type { ReportRows } from "../../src/records/report";
import { writeCell } from "../../src/records/rows";
import type { Table } from "../../src/records/table";
import { articles, sourceTexts } from "../../src/records/tables/articles";
import { evidenceRows } from "../../src/records/tables/evidence";
import { missions } from "../../src/records/tables/missions";
import { outcomes } from "../../src/records/tables/outcomes";
import { participants } from "../../src/records/tables/participants";
import { changes } from "../../src/records/tables/reviews";
import { texts } from "../../src/taskpane/texts";
import { openExcelPage } from "../excel-host/browser/open-excel-page";
import { findProgram } from "../external-programs";
import { generateReport } from "./generate-report";
import type { Measure } from "./measure";

const addinFolder = process.env.PANE_BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url));
const chromiumPath = findProgram("chromium", "chromium-browser", "google-chrome") ?? "";
const shown = texts.ko;
/** Rows that are handed to the page at a time. */
const portion = 5_000;
const patience = { timeout: 1_800_000 };

export default async function tabBenchmark(): Promise<Measure[]> {
  return [...(await checking(10_000)), ...(await checking(100_000))];
}

async function checking(count: number): Promise<Measure[]> {
  const excel = await openExcelPage({ chromiumPath, addinFolder, isThirdParty: true });
  try {
    const { page, pane } = excel;
    await pane.getByRole("button", { name: shown.start.userSkip, exact: true }).click();
    await pane.getByRole("button", { name: shown.start.make, exact: true }).click();
    await pane.getByLabel(shown.import.pasteLabel).waitFor();
    await fillTables(page, generateReport(count));
    await pane.evaluate(() => location.reload());
    await pane.getByRole("tab", { name: shown.frame.tabs.checks }).click();
    const own = await findProcess(pane);
    const memory = watchMemory(own);
    const check = pane.getByRole("button", { name: shown.checks.run, exact: true });
    await check.click();
    await pane.getByRole("list", { name: shown.checks.list }).waitFor(patience);
    await check.and(pane.locator(":enabled")).waitFor(patience);
    const peak = memory.end();
    const session = await page.context().newCDPSession(pane);
    await collectInWorker(session);
    await session.send("HeapProfiler.collectGarbage");
    // Chromium gives the freed pages back in its own time.
    await page.waitForTimeout(5_000);
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const size = `${count.toLocaleString("en")} outcomes`;
    const asked = "< 400 MB";
    return [
      { what: "the pane's own heap after a check", size, unit: "MB", median: usedSize / 1e6, asked },
      { what: "what the tab holds after a check", size, unit: "MB", median: memoryOf(own), asked },
      { what: "the tab at its most, garbage counted", size, unit: "MB", median: peak },
    ];
  } finally {
    await excel.close();
  }
}

/** Collects the garbage of the pane's worker, which answers through the pane. */
async function collectInWorker(session: CDPSession): Promise<void> {
  const collected = new Promise((resolve) => session.once("Target.receivedMessageFromTarget", resolve));
  session.once("Target.attachedToTarget", ({ sessionId }) => {
    const message = JSON.stringify({ id: 1, method: "HeapProfiler.collectGarbage" });
    void session.send("Target.sendMessageToTarget", { sessionId, message });
  });
  await session.send("Target.setAutoAttach", {
    ...{ autoAttach: true, waitForDebuggerOnStart: false, flatten: false },
  });
  await collected;
}

/** Writes the rows into the tables that the pane has made, calculated columns as values. */
async function fillTables(page: Page, rows: ReportRows): Promise<void> {
  await fillTable(page, articles, rows.articles);
  await fillTable(page, sourceTexts, rows.sourceTexts);
  await fillTable(page, missions, rows.missions);
  await fillTable(page, outcomes, rows.outcomes);
  await fillTable(page, participants, rows.participants);
  await fillTable(page, evidenceRows, rows.evidence);
  await fillTable(page, changes, rows.changes);
}

async function fillTable(page: Page, { name, columns }: Table, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += portion) {
    const cells = (rows.slice(from, from + portion) as Record<string, Cell>[]).map((row) =>
      columns.map((column) => writeCell(column, row[column.key])),
    );
    await page.evaluate(
      ({ table, values, start, total }) => {
        const target = window.excelHost?.workbook.Tables.GetItem(table);
        if (target === undefined) throw new Error(`there is no table ${table}`);
        if (start === 0) target.Resize(target.GetHeaderRowRange().GetResizedRange(total, 0).Address);
        const corner = target.GetDataBodyRange().GetCell(start, 0);
        corner.GetResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1).Values = values;
      },
      { table: name, values: cells, start: from, total: rows.length },
    );
  }
}

/** The process that a frame runs in: the one that is busy while the frame is. */
async function findProcess(frame: Frame): Promise<number> {
  const before = new Map(renderers().map((id) => [id, workedTicks(id)]));
  await frame.evaluate(() => {
    const end = performance.now() + 500;
    while (performance.now() < end);
  });
  const worked = [...before].map(([id, ticks]) => ({ id, ticks: workedTicks(id) - ticks }));
  const [own] = worked.sort((a, b) => b.ticks - a.ticks);
  if (own === undefined) throw new Error("no process of Chromium was found");
  return own.id;
}

/** Chromium's processes that show pages. */
function renderers(): number[] {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((id) => readProcess(id, "cmdline").includes("--type=renderer"));
}

/** Processor time that a process has used, in ticks of the kernel's clock. */
function workedTicks(id: number): number {
  const afterName = readProcess(id, "stat").split(") ").at(-1) ?? "";
  const [user = 0, system = 0] = afterName.split(" ").slice(11, 13).map(Number);
  return user + system;
}

/** MB that a process has for itself. */
function memoryOf(id: number): number {
  const [, kilobytes = "0"] = /^RssAnon:\s+(\d+)/m.exec(readProcess(id, "status")) ?? [];
  return Number(kilobytes) / 1024;
}

/** The most that a process has for itself until `end`. */
function watchMemory(id: number): { end: () => number } {
  let most = memoryOf(id);
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(id));
  }, 100);
  return {
    end: () => {
      clearInterval(timer);
      return most;
    },
  };
}

/** Empty for a process that has ended meanwhile. */
function readProcess(id: number, file: "cmdline" | "stat" | "status"): string {
  const path = `/proc/${id}/${file}`;
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
