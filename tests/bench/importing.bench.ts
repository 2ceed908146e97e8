// What an import costs before anything is written: the plan, the change that it stands for, and the plan for a workbook
// that holds the articles already.
import { applyPlan } from "../../src/importing/apply-plan";
import { planImport } from "../../src/importing/plan-import";
import { emptyRows } from "../../src/records/report";
import { generateIncoming } from "./generate-report";
import { peakMemory, timed, type Measure, type Timing } from "./measure";

const author = { at: "2026-11-21T09:30", user: null };
/** First the size that memory was asked for, alone: later runs leave what earlier ones grew to. */
const sizes = [10_000, 3_333, 33_333] as const;
/** Articles that tell of 10,000 and of 100,000 outcomes, over which growth was asked for. */
const [, few, many] = sizes;
/** Of the articles that are in the workbook already, so many are new. */
const furtherShare = 0.1;

export default async function importing(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const articles of sizes) measures.push(...(await measuresOf(articles)));
  return [...measures, ...growthOf(measures)];
}

/** How many times as long ten times as many articles take. */
function growthOf(measures: readonly Measure[]): Measure[] {
  const timesOf = (articles: number) =>
    measures.filter(({ size, unit }) => unit === "ms" && size?.startsWith(`${shown(articles)} articles`));
  const large = timesOf(many);
  return timesOf(few).map(({ what, median }, index) => ({
    what: `${what}: growth`,
    size: "10,000 to 100,000 outcomes",
    unit: "count",
    median: (large[index]?.median ?? Number.NaN) / median,
    asked: "< 12",
  }));
}

async function measuresOf(articles: number): Promise<Measure[]> {
  const incoming = generateIncoming(articles);
  const existing = emptyRows();
  const before = heldMemory();
  const plan = planImport(existing, incoming);
  const applied = applyPlan(existing, plan, author);
  const held = heldMemory() - before;
  const peak = peakMemory();
  const runs = articles > 10_000 ? 1 : 3;
  const planning = await timed(() => planImport(existing, incoming), runs);
  const applying = await timed(() => applyPlan(existing, plan, author), runs);
  const further = generateIncoming(Math.round(articles * (1 + furtherShare)));
  const planningMore = await timed(() => planImport(applied.rows, further), runs);
  const size = `${shown(articles)} articles, ${shown(plan.outcomes.length)} outcomes`;
  const line = (what: string, timing: Timing): Measure => ({ what, size, unit: "ms", ...timing });
  return [
    line("plan an import into an empty workbook", planning),
    { ...line("turn the plan into rows and cells", applying), asked: "≤ 3 s for 30,000 rows, linear" },
    line("plan an import of a tenth more", planningMore),
    { what: "memory that plan, rows and cells hold", size, unit: "MB", median: held },
    ...(articles === sizes[0] ? [memoryOfProcess(size, peak)] : []),
  ];
}

/** Node itself and the articles included. */
function memoryOfProcess(size: string, median: number): Measure {
  return { what: "peak memory of the process", size, unit: "MB", median, asked: "< 500 MB" };
}

/** What is in use after a collection, MB. */
function heldMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}

function shown(count: number): string {
  return count.toLocaleString("en");
}
