// What an import costs before anything is written: the plan, the change that it stands for, and the plan for a workbook
// that holds the articles already. Each piece of work at each size has a process of its own and as many runs: in one
// process the largest would be charged with the garbage of the others. Times are of the processor.
import { growthOf, type Measure, type Timing } from "./measure";
import { runInOwnProcess } from "./own-process";
import type { PlanMemory } from "./work-on-import";

/** Articles that tell of 1,000, 10,000, 30,000 and 100,000 outcomes. */
const sizes = [333, 3_333, 10_000, 33_333] as const;
/** The size that limits were asked for. */
const limited = 10_000;

const works = {
  plan: "plan an import into an empty workbook",
  apply: "turn the plan into rows and cells",
  "plan more": "plan an import of a tenth more",
} as const;

export default function importing(): Measure[] {
  const taken = sizes.map(measuresOf);
  const [, few = [], , many = []] = taken;
  return [...taken.flat(), ...growthOf(few, many, "10,000 to 100,000 outcomes")];
}

function measuresOf(articles: number): Measure[] {
  const script = "work-on-import.ts";
  const { outcomes, held, peak } = runInOwnProcess(script, ["memory", articles]) as PlanMemory;
  const size = `${articles.toLocaleString("en")} articles, ${outcomes.toLocaleString("en")} outcomes`;
  const times = Object.entries(works).map(([work, what]): Measure => {
    const timing = runInOwnProcess(script, [work, articles]) as Timing;
    const asked = work === "apply" && articles === limited ? { asked: "≤ 3 s for 30,000 rows, linear" } : {};
    return { what, size, unit: "ms", ...timing, ...asked };
  });
  const asked = articles === limited ? { asked: "< 500 MB" } : {};
  return [
    ...times,
    { what: "memory that plan, rows and cells hold", size, unit: "MB", median: held },
    { what: "peak memory of the process", size, unit: "MB", median: peak, ...asked },
  ];
}
