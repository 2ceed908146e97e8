// One piece of the work of an import, in a process of its own. Prints what it took as JSON.
import { applyPlan } from "../../src/importing/apply-plan";
import { planImport } from "../../src/importing/plan-import";
import { emptyRows } from "../../src/records/report";
import { generateIncoming } from "./generate-report";
import { peakMemory, timedOnCore, type Timing } from "./measure";
import { printResult } from "./own-process";

/** How many outcomes were planned, and memory in MB. */
export interface PlanMemory {
  outcomes: number;
  /** By plan, rows and cells. */
  held: number;
  /** The most of the process, Node and the articles included. */
  peak: number;
}

const author = { at: "2026-11-21T09:30", user: null };
/** Of the articles that are in the workbook already, so many are new. */
const furtherShare = 0.1;
const runs = 3;

const [work = "", articles = ""] = process.argv.slice(2);
printResult(await takenBy(work, Number(articles)));

function takenBy(kind: string, count: number): PlanMemory | Promise<Timing> {
  const incoming = generateIncoming(count);
  const existing = emptyRows();
  if (kind === "plan") return timedOnCore(() => planImport(existing, incoming), runs);
  const before = heldMemory();
  const plan = planImport(existing, incoming);
  if (kind === "apply") return timedOnCore(() => applyPlan(existing, plan, author), runs);
  const applied = applyPlan(existing, plan, author);
  if (kind === "memory") {
    const held = heldMemory() - before;
    return { outcomes: plan.outcomes.length, held, peak: peakMemory() };
  }
  const further = generateIncoming(Math.round(count * (1 + furtherShare)));
  return timedOnCore(() => planImport(applied.rows, further), runs);
}

/** What is in use after a collection, MB. */
function heldMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}
