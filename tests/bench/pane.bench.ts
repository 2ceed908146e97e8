// How heavy the built pane is and how it feels, in Chromium with the real Office.js: what it opens on, when it takes the
// first key on a slow PC, and how long it keeps the user waiting at a time while a thousand articles come in.
// It needs a build (`npm run build`); PANE_BUILD names another.
import type { Frame, Page } from "@playwright/test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { texts } from "../../src/taskpane/texts";
import { openExcelPage, type ExcelPage } from "../excel-host/browser/open-excel-page";
import { findProgram } from "../external-programs";
import { madeUpArticles } from "./generate-articles";
import type { Measure } from "./measure";

const addinFolder = process.env.PANE_BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url));
const chromiumPath = findProgram("chromium", "chromium-browser", "google-chrome") ?? "";
const shown = texts.ko;
/** How much slower than this machine an official's PC may be. */
const slower = 4;
const articleCount = 1_000;
const blankPage = "a blank page given the same files";

declare global {
  interface Window {
    /** Milliseconds of the tasks of the pane that took more than 50. */
    longTasks?: number[];
  }
}

export default async function paneBenchmark(): Promise<Measure[]> {
  const excel = await openExcelPage({ chromiumPath, addinFolder });
  try {
    return [initialScript(), await firstInteraction(excel), ...(await importing(excel))];
  } finally {
    await excel.close();
  }
}

/** The scripts that the page names, Office.js left out, as a server sends them. */
function initialScript(): Measure {
  const html = readFileSync(path.join(addinFolder, "taskpane.html"), "utf8");
  const own = [...html.matchAll(/<script\b[^>]*\bsrc="?([^\s">]+)/g)]
    .map(([, source = ""]) => source)
    .filter((source) => !source.includes("office.js"));
  const bytes = own.map((source) => gzipSync(readFileSync(path.join(addinFolder, source))).length);
  const median = bytes.reduce((sum, size) => sum + size, 0) / 1_000;
  return { what: "initial script, gzip", unit: "kB", median, asked: "≤ 250 kB" };
}

/** From the pane's navigation, Office.js and its answers included, until words that are typed stand in it. */
async function firstInteraction({ page, pane }: ExcelPage): Promise<Measure> {
  await pane.getByRole("button", { name: shown.start.userSkip, exact: true }).click();
  await pane.getByRole("button", { name: shown.start.make, exact: true }).click();
  const field = pane.getByLabel(shown.import.pasteLabel);
  await field.waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await pane.evaluate(() => location.reload());
    await field.fill("통영시");
    times.push(await pane.evaluate(() => performance.now()));
    await field.fill("");
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  times.sort((one, other) => one - other);
  return {
    ...{ what: `first interaction, processor ${slower} times slower`, unit: "ms", asked: "< 1,000 ms" },
    median: times[2] ?? Number.NaN,
    spread: [times[0] ?? Number.NaN, times[4] ?? Number.NaN],
  };
}

/**
 * Reads files, plans and writes. The simulated Excel works in the same thread: its tasks are told apart by the frame
 * that the browser names ("self" is the pane, "cross-origin-ancestor" the page around it), and are not counted.
 */
async function importing({ page, pane }: ExcelPage): Promise<Measure[]> {
  const articles = madeUpArticles();
  const folder = mkdtempSync(path.join(tmpdir(), "pane-bench-"));
  // Files of the disk: their bytes, handed over by the test driver, would be unpacked in the pane's own time.
  const files = Array.from({ length: articleCount }, (_, index) => {
    const file = path.join(folder, `기사-${index}.txt`);
    writeFileSync(file, articles.next().value.text);
    return file;
  });
  const blank = await choosingInBlankPage(page, files);
  await watchLongTasks(pane);
  await pane.locator("input[type=file]").setInputFiles(files);
  // All of it is the browser making a thousand files of a thousand paths, as the blank page shows.
  const choosing = await longest(pane);
  await pane.getByRole("list", { name: shown.review.list }).waitFor({ timeout: 600_000 });
  const reading = await longest(pane);
  const write = pane.getByRole("button", { name: /^기사 [\d,]+건 표에 넣기$/ });
  await write.and(pane.locator(":enabled")).waitFor({ timeout: 600_000 });
  const planning = await longest(pane);
  await write.click();
  await pane.getByText(/^기사 [\d,]+건을 표에 넣었습니다\./).waitFor({ timeout: 600_000 });
  const writing = await longest(pane);
  rmSync(folder, { recursive: true });
  const size = `${articleCount.toLocaleString("en-US")} articles`;
  const measure = (what: string, median: number): Measure => ({
    ...{ what: `longest task while ${what}`, size, unit: "ms", median, asked: "≤ 100 ms" },
  });
  return [
    {
      ...measure("the browser opens the files", choosing),
      ratio: { to: blankPage, times: choosing / blank },
    },
    { what: blankPage, size, unit: "ms", median: blank },
    measure("reading", reading),
    measure("planning", planning),
    measure("writing", writing),
  ];
}

/**
 * What the browser itself takes: a page with nothing but a field for files is given them. Its listener does nothing; a
 * browser counts only tasks in which some script runs.
 */
async function choosingInBlankPage(page: Page, files: readonly string[]): Promise<number> {
  const blank = await page.context().newPage();
  await blank.setContent("<input type=file multiple>");
  await blank.locator("input").evaluate((input) => input.addEventListener("change", () => undefined));
  await watchLongTasks(blank);
  await blank.locator("input").setInputFiles([...files]);
  // The browser tells of a task when it has ended.
  await blank.waitForFunction(() => (window.longTasks?.length ?? 0) > 0);
  const taken = await longest(blank);
  await blank.close();
  return taken;
}

/** Keeps the long tasks of a page, or of the frame that it is asked in, from now on. */
async function watchLongTasks(place: Pick<Frame, "evaluate">): Promise<void> {
  await place.evaluate(() => {
    const tasks: number[] = [];
    window.longTasks = tasks;
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().flatMap(({ name, duration }) => (name === "self" ? [duration] : [])));
    }).observe({ type: "longtask" });
  });
}

/** The longest task since this was last asked; 0 for none over 50 ms. */
function longest(place: Pick<Frame, "evaluate">): Promise<number> {
  return place.evaluate(() => Math.max(0, ...(window.longTasks?.splice(0) ?? [])));
}
