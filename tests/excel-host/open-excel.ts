// The way into the simulated Excel for tests: real Office.js, a fresh workbook for every call.
import { setTimeout as wait } from "node:timers/promises";
import type { ApiSupport } from "./engine/api-sets";
import { KEEP_VALUES, type Calculator } from "./engine/calculator";
import { Workbook } from "./engine/workbook";
import { HOST_URL, loadOffice, ORIGIN } from "./node/office-environment";
import { ExcelSession } from "./protocol/excel-session";
import { requirementSets } from "./protocol/host-session";
import { WebHost } from "./protocol/web-host";

export interface OpenOptions {
  /** ExcelApi set of the simulated Excel; 1.17 unless told. 1.14 is LTSC 2021. */
  readonly apiLevel?: "1.14" | "1.15" | "1.16" | "1.17";
  /** Whether members of ExcelApiOnline 1.1 answer; not unless told, since desktop Excel lacks them. */
  readonly excelApiOnline?: boolean;
  readonly calculator?: Calculator;
  /** The year that "3-4" typed into a cell falls in; 2026 unless told. */
  readonly year?: number;
}

export interface OpenedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** The engine's own state, to look at after the add-in has run. */
  readonly workbook: Workbook;
  /** Counters, faults and edits of other users. */
  readonly host: ExcelSession;
  /** Tells the add-in of changes made outside a batch (`host.editAsOtherUser`); events arrive shortly after. */
  deliverEvents(): Promise<void>;
  /** Closes the workbook: a batch that still comes is answered as after a lost session. */
  close(): void;
}

let installed: Promise<WebHost> | null = null;

/**
 * Opens an empty workbook (one sheet, "Sheet1") in the simulated Excel. Office.js is loaded once per process;
 * a later call replaces the workbook, so only the newest one is open.
 * @example
 * const { Excel, workbook } = await openExcel({ apiLevel: "1.14" });
 * await Excel.run(async (context) => { context.workbook.worksheets.add("성과"); await context.sync(); });
 */
export async function openExcel(options: OpenOptions = {}): Promise<OpenedExcel> {
  const support = { excelApi: options.apiLevel ?? "1.17", excelApiOnline: options.excelApiOnline ?? false };
  const workbook = new Workbook({
    support,
    calculator: options.calculator ?? KEEP_VALUES,
    year: options.year ?? 2026,
  });
  const session = new ExcelSession(workbook, (milliseconds) => wait(milliseconds));
  const host = await (installed ??= install(session));
  host.session = session;
  claimSupport(support);
  return {
    Excel: globalThis.Excel,
    Office: globalThis.Office,
    workbook,
    host: session,
    deliverEvents: async () => {
      host.sendEvents();
      await wait(5);
    },
    close: () => {
      session.close();
    },
  };
}

async function install(session: ExcelSession): Promise<WebHost> {
  const host = new WebHost(session, ORIGIN, HOST_URL);
  await loadOffice(host);
  return host;
}

/** Office.js asks for the requirement sets once, when it starts; a later level is put where it keeps them. */
function claimSupport(support: ApiSupport): void {
  const requirements = globalThis.Office.context.requirements as unknown as {
    _setMap: { _sets: Record<string, string> };
  };
  requirements._setMap._sets = requirementSets(support);
}
