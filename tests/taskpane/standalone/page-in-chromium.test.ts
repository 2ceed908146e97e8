// The page without Excel as `npm run demo` serves it, in Chromium: the samples, an article from paste to summary, saved
// and opened again. Its server is gone as soon as the page has come, as on a PC without a network.
// STANDALONE_BUILD names a build to try instead of making one.
import { chromium, type Browser, type Page } from "@playwright/test";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../scripts/release/content-security-policy.js";
import { standaloneTexts } from "../../../src/taskpane/standalone/texts";
import { texts } from "../../../src/taskpane/texts";
import { loadReport } from "../../../src/tasks/load-report";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { FLAGS } from "../../excel-host/browser/open-excel-page";
import { findProgram } from "../../external-programs";
import { faultsOf } from "../../workbook/file/workbook-checks";
import { articles } from "../tour";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const chromiumPath = findProgram("chromium", "chromium-browser", "google-chrome");
const shown = texts.ko;
const around = standaloneTexts.ko;

/** A build that remembers nothing takes minutes on a busy machine. */
const uncachedBuild = 900_000;
/** The pane and the sheets beside it work in one thread, and a busy machine draws late. */
const patience = 60_000;

describe.skipIf(chromiumPath === undefined)("the page without Excel", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "standalone-"));
  const asked: string[] = [];
  const errors: string[] = [];
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let saved = "";
  let policy: string | undefined;

  beforeAll(async () => {
    const build = process.env.STANDALONE_BUILD ?? makeBuild(path.join(folder, "build"));
    server = spawn(process.execPath, ["scripts/serve-folder.js", build, "?samples"], {
      ...{ cwd: root, stdio: ["ignore", "pipe", "inherit"] },
    });
    const address = await firstLine(server);
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: FLAGS });
    const context = await browser.newContext({ locale: "ko-KR", viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.setDefaultTimeout(patience);
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    page.on("pageerror", (error) => errors.push(error.message));
    // The ways of a browser that cannot save back; pickers of the system are not a test's to press.
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, "showOpenFilePicker");
      Reflect.deleteProperty(window, "showSaveFilePicker");
    });
    // The last that the page loads of what it needs later (load-rest.ts).
    const rest = page.waitForResponse(/\/settings\.[0-9a-f]+\.js$/);
    await page.goto(address);
    policy = (await rest).headers()["content-security-policy"];
    await (await rest).finished();
    server.kill();
    await button(shown.start.userSkip).click();
  }, uncachedBuild);

  afterAll(async () => {
    await browser.close();
    server.kill();
    rmSync(folder, { recursive: true });
  });

  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const open = (tab: keyof typeof shown.frame.tabs) =>
    page.getByRole("tab", { name: shown.frame.tabs[tab], exact: true }).click();

  it("has every file served with the policy, which a worker has from nowhere else", () => {
    expect(policy).toBe(contentSecurityPolicy({ officeJs: "self" }));
  });

  it("shows the sheets of the samples beside the pane", async () => {
    const sheets = page.getByRole("tablist", { name: around.sheets });
    const sheet = (name: string) => sheets.getByRole("tab", { name, exact: true });
    for (const name of ["브리핑", "요약-시도", "점검"]) await sheet(name).waitFor();
    await sheet("성과").click();
    await page.getByRole("gridcell").filter({ hasText: /^O-/ }).first().waitFor();
  });

  it("takes an article into the tables without its server", async () => {
    await page.getByLabel(shown.import.pasteLabel).fill(articles[0]);
    await button(shown.import.read).click();
    await page.getByRole("list", { name: shown.review.list }).waitFor();
    await button(shown.review.write(1)).click();
    await button(shown.import.toChecks).click();
    await button(shown.checks.run).click();
    await page
      .getByText(shown.checks.none)
      .or(page.getByRole("list", { name: shown.checks.list }))
      .waitFor();
    await open("summary");
    await button(shown.summary.refresh).click();
    await page.getByRole("row", { name: /^경남/ }).first().waitFor();
    await page.getByText(around.unsaved).waitFor();
  });

  it("saves a workbook that Excel can open, with what the article states", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(around.save).first().click(),
    ]);
    saved = path.join(folder, download.suggestedFilename());
    await download.saveAs(saved);
    await page.getByText(around.downloaded(path.basename(saved))).waitFor();
    const bytes = readFileSync(saved);
    const { report } = await loadReport(await openWorkbookFile(bytes), "2026-11-22");
    const quotes = report.rows.outcomes.map(({ quote }) => quote ?? "");
    expect(quotes.filter((quote) => quote.includes("수출상담 31건, 240만 달러"))).not.toEqual([]);
    expect(faultsOf(bytes)).toEqual([]);
  });

  it("opens what it saved, ready to go on", async () => {
    await page.getByLabel(around.open).setInputFiles(saved);
    await page.getByText(path.basename(saved), { exact: true }).waitFor();
    await open("summary");
    await button(shown.summary.refresh).click();
    await page.getByRole("row", { name: /^경남/ }).first().waitFor();
  });

  it("asked no other address for anything and met no error", () => {
    expect({ origins: new Set(asked).size, errors }).toEqual({ origins: 1, errors: [] });
  });
});

function makeBuild(folder: string): string {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const options = [
    "--mode",
    "production",
    "--config",
    "webpack.standalone.config.js",
    "--output-path",
    folder,
  ];
  const { status, stdout } = spawnSync(process.execPath, [webpack, ...options], {
    ...{ cwd: root, encoding: "utf8" },
  });
  expect(status, stdout).toBe(0);
  return folder;
}

/** The address that the server prints when it is ready. */
async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error("the server's output is not read");
  for await (const line of createInterface({ input: stdout })) return line;
  throw new Error("the server ended without an address");
}
