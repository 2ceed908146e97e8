// Runs in the browser: the same host and engine as in Node, with the pane in an iframe of another origin.
import { describeSheet } from "../describe-sheet";
import { columnName } from "../engine/a1";
import { KEEP_VALUES } from "../engine/calculator";
import { Workbook } from "../engine/workbook";
import { ExcelSession } from "../protocol/excel-session";
import { WebHost } from "../protocol/web-host";

/** What tests reach through `page.evaluate(() => excelHost…)`. */
export interface ExcelHostPage {
  readonly workbook: Workbook;
  readonly session: ExcelSession;
  readonly host: WebHost;
  describe(sheet: string): ReturnType<typeof describeSheet>;
  /** Draws the active sheet, for screenshots. */
  draw(): void;
}

declare global {
  interface Window {
    excelHost?: ExcelHostPage;
  }
}

const parameters = new URLSearchParams(location.search);
const pane = new URL(parameters.get("pane") ?? "/missing", location.href);
const workbook = new Workbook({
  support: { excelApi: parameters.get("api") ?? "1.17", excelApiOnline: parameters.has("online") },
  calculator: KEEP_VALUES,
  year: 2026,
});
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const session = new ExcelSession(workbook, wait);
const host = new WebHost(session, pane.origin, location.href);

window.addEventListener("message", ({ data, origin, source }: MessageEvent<unknown>) => {
  const target = source as Window | null;
  const answerer = target && {
    postMessage: (text: string, targetOrigin: string) => {
      target.postMessage(text, targetOrigin);
    },
  };
  void host.receive({ data, origin, source: answerer });
});

/** The frame's name carries the handover to Office.js; it must be set before the frame is in the page. */
const frame = document.createElement("iframe");
frame.name = host.windowName;
frame.src = pane.href;
frame.title = "수출성과";
document.body.append(frame);

window.excelHost = {
  workbook,
  session,
  host,
  describe: (sheet) => describeSheet(workbook, sheet),
  draw: () => {
    const grid = document.getElementById("grid");
    const used = workbook.active.GetUsedRangeOrNullObject(true);
    if (!grid) return;
    const table = document.createElement("table");
    const rows = used
      ? workbook.range(`A1:${columnName(Math.min(used.area.column + used.area.columns, 30) - 1)}40`)
      : null;
    for (const cells of rows?.Text ?? []) {
      const row = table.insertRow();
      for (const text of cells) row.insertCell().textContent = text;
    }
    grid.replaceChildren(table);
  },
};
