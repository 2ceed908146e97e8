// What can go wrong between the pane and Excel, in Chromium with the real Office.js: each ends in a sentence that says
// what to do, and the work goes on from there. Nothing that was under review is lost.
import type { Frame } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { texts } from "../../src/taskpane/texts";
import { openExcelPage, type ExcelPage } from "../excel-host/browser/open-excel-page";
import { HostError } from "../excel-host/protocol/faults";
import { findProgram } from "../external-programs";
import { articles, reloadPane } from "./tour";

const addinFolder = process.env.PANE_BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url));
const chromiumPath = findProgram("chromium", "chromium-browser", "google-chrome");
const shown = texts.ko;

const button = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });
const open = (pane: Frame, tab: keyof typeof shown.frame.tabs) =>
  pane.getByRole("tab", { name: shown.frame.tabs[tab] }).click();

/** Reads the article into a review that can be written. */
async function review(pane: Frame): Promise<void> {
  await open(pane, "import");
  await pane.getByLabel(shown.import.pasteLabel).fill(articles[0]);
  await button(pane, shown.import.read).click();
  await canWrite(pane);
}

async function canWrite(pane: Frame): Promise<void> {
  await button(pane, shown.review.write(1)).and(pane.locator(":enabled")).waitFor();
}

async function write(pane: Frame): Promise<void> {
  await button(pane, shown.review.write(1)).click();
}

async function reload(pane: Frame): Promise<void> {
  await reloadPane(pane);
  await pane.getByLabel(shown.import.pasteLabel).waitFor();
}

/** Waits for a sentence on the screen that is open. */
async function says(pane: Frame, sentence: RegExp | string): Promise<void> {
  await pane.getByRole("tabpanel").getByText(sentence).waitFor();
}

/** Rows of 성과 that hold the contract of the article. */
function contractsIn({ page }: ExcelPage): Promise<number> {
  return page.evaluate(
    () => JSON.stringify(window.excelHost?.describe("성과")).split('"35만 달러"').length - 1,
  );
}

describe.skipIf(chromiumPath === undefined)("the pane in an Excel that fails", () => {
  let excel: ExcelPage;

  const start = async (): Promise<Frame> => {
    excel = await openExcelPage({ chromiumPath: chromiumPath ?? "", addinFolder });
    const { pane } = excel;
    await button(pane, shown.start.userSkip).click();
    await button(pane, shown.start.make).click();
    await pane.getByLabel(shown.import.pasteLabel).waitFor();
    return pane;
  };
  it("starts and takes an article where the browser lets a framed page keep nothing", async () => {
    excel = await openExcelPage({ chromiumPath: chromiumPath ?? "", addinFolder, isThirdParty: true });
    const { pane, pageErrors } = excel;
    const keeps = () =>
      pane.evaluate(() => {
        try {
          return localStorage.length >= 0;
        } catch {
          return false;
        }
      });
    expect(await keeps()).toBe(false);
    await pane.getByLabel(shown.start.user).fill("김주무관");
    await button(pane, shown.start.userSave).click();
    await button(pane, shown.start.make).click();
    await pane.getByLabel(shown.import.pasteLabel).waitFor();

    await review(pane);
    await write(pane);
    await says(pane, shown.import.done(1));

    expect(await contractsIn(excel)).toBe(1);
    expect(pageErrors).toEqual([]);
  });

  /** From now on Excel refuses every batch; null ends it. */
  const refuse = (code: number | null) =>
    excel.page.evaluate((refused) => {
      const faults = window.excelHost?.session.faults;
      if (faults !== undefined)
        faults.always = refused === null ? null : { kind: "hostError", code: refused };
    }, code);
  /** From now on Excel takes so many milliseconds for each batch. */
  const delay = (milliseconds: number) =>
    excel.page.evaluate((time) => {
      const faults = window.excelHost?.session.faults;
      if (faults !== undefined) faults.always = { kind: "latency", milliseconds: time };
    }, milliseconds);
  const protect = (isProtected: boolean) =>
    excel.page.evaluate((wanted) => {
      const { Protection } = window.excelHost?.workbook.Worksheets.GetItem("성과") ?? {};
      if (wanted) Protection?.Protect();
      else Protection?.Unprotect();
    }, isProtected);

  afterEach(() => excel.close());

  it.each([
    ["a cell being edited", HostError.cellEditMode, /Enter나 Esc를 눌러 편집을 마친 뒤 다시 시도하세요/],
    ["a request too large", HostError.requestTooLarge, /기사를 나누어 가져오세요/],
    ["an answer too large", HostError.responseTooLarge, /기사를 나누어 가져오세요/],
    ["a workbook that may not be changed", HostError.accessDenied, /읽기 전용인지, .* 확인하세요/],
    ["too many requests", HostError.tooManyRequests, /통합 문서를 저장하고 다시 열어 보세요/],
  ])("says what to do about %s; the same button then goes on", async (_, code, sentence) => {
    const pane = await start();
    await review(pane);
    await refuse(code);
    await write(pane);
    await says(pane, sentence);
    await refuse(null);
    await write(pane);
    await pane.getByText(shown.import.done(1)).waitFor();
    expect([await contractsIn(excel), excel.pageErrors]).toEqual([1, []]);
  });

  it("names a protected sheet, and goes on when it is not protected any more", async () => {
    const pane = await start();
    await review(pane);
    await protect(true);
    await write(pane);
    await says(pane, /'성과' 시트가 보호되어 있어 쓸 수 없습니다\. \[검토\] > \[시트 보호 해제\]/);
    expect(await contractsIn(excel)).toBe(0);
    await protect(false);
    await write(pane);
    await pane.getByText(shown.import.done(1)).waitFor();
    expect([await contractsIn(excel), excel.pageErrors]).toEqual([1, []]);
  });

  it("goes on with its review when a lost session has come back", async () => {
    const pane = await start();
    await review(pane);
    await refuse(HostError.sessionTimedOut);
    await write(pane);
    await says(pane, /Excel과의 연결이 끊겼습니다\. 통합 문서를 다시 연 뒤 다시 시도하세요/);
    await refuse(null);
    await button(pane, shown.start.again).click();
    await canWrite(pane);
    await write(pane);
    await pane.getByText(shown.import.done(1)).waitFor();
    expect([await contractsIn(excel), excel.pageErrors]).toEqual([1, []]);
  });

  it("asks again for a plan that Excel would not let it work out", async () => {
    const pane = await start();
    await refuse(HostError.accessDenied);
    await pane.getByLabel(shown.import.pasteLabel).fill(articles[0]);
    await button(pane, shown.import.read).click();
    await says(pane, /읽기 전용인지, .* 확인하세요/);
    await refuse(null);
    await button(pane, shown.again).click();
    await canWrite(pane);
  });

  it("says so where its own server is away, and loads the rest when it is back", async () => {
    const pane = await start();
    const parts = /\/(?:worker|in-pane|checks)\.[0-9a-f]+\.js$/;
    await excel.page.context().route(parts, (route) => route.abort());
    await reload(pane);
    await pane.getByLabel(shown.import.pasteLabel).fill(articles[0]);
    await button(pane, shown.import.read).click();
    await says(pane, /네트워크 연결을 확인한 뒤 다시 시도하세요/);
    await open(pane, "checks");
    await button(pane, shown.again).waitFor();
    await excel.page.context().unroute(parts);
    await button(pane, shown.again).click();
    await button(pane, shown.checks.run).waitFor();
    await open(pane, "import");
    await button(pane, shown.import.read).click();
    await canWrite(pane);
    expect(excel.pageErrors).toEqual([]);
  });

  it("says so where its server is away before the sheets are made, and makes them when it is back", async () => {
    excel = await openExcelPage({ chromiumPath: chromiumPath ?? "", addinFolder });
    const { pane, page, pageErrors } = excel;
    await button(pane, shown.start.make).waitFor();
    const scripts = /\.[0-9a-f]+\.js$/;
    await page.context().route(scripts, (route) => route.abort());
    await button(pane, shown.start.userSkip).click();
    await button(pane, shown.start.make).click();
    await pane.getByText(/네트워크 연결을 확인한 뒤 다시 시도하세요/).waitFor();
    await page.context().unroute(scripts);
    await button(pane, shown.start.make).click();
    await pane.getByLabel(shown.import.pasteLabel).waitFor();
    expect([await contractsIn(excel), pageErrors]).toEqual([0, []]);
  });

  it.each([
    ["check", shown.checks.run, shown.checks.stopped],
    ["refresh", shown.summary.refresh, shown.summary.stopped],
  ])(
    "stops a %s that Excel is slow to answer, writes nothing, and can be asked again",
    async (_, run, said) => {
      const pane = await start();
      await review(pane);
      await write(pane);
      await pane.getByText(shown.import.done(1)).waitFor();
      await open(pane, run === shown.checks.run ? "checks" : "summary");
      await button(pane, run).waitFor();
      const sheets = () =>
        excel.page.evaluate(() =>
          ["점검", "설정", "요약-시도"].map((name) => JSON.stringify(window.excelHost?.describe(name))),
        );
      const before = await sheets();
      await delay(2_000);
      await button(pane, run).click();
      await button(pane, shown.stop).click();
      await says(pane, said);
      await delay(0);
      await pane.waitForTimeout(3_000);
      expect(await sheets()).toEqual(before);

      await button(pane, run).click();
      await pane.getByText(said).waitFor({ state: "hidden" });
      await button(pane, run).waitFor();
      expect([(await sheets()).join() === before.join(), excel.pageErrors]).toEqual([false, []]);
    },
  );

  it("keeps the review when it is closed and opened again, with what was decided", async () => {
    const pane = await start();
    await review(pane);
    const figure = pane.getByRole("listitem").filter({ has: pane.locator("[data-figure]") });
    await figure.nth(1).click();
    await excel.page.keyboard.press("Delete");
    const states = () => pane.locator("[data-state]").allTextContents();
    await expect.poll(states).toContain("뺌");
    const decided = await states();
    await pane.waitForTimeout(1_000);
    await reload(pane);
    await button(pane, shown.import.toReview(1)).click();
    await expect.poll(states).toEqual(decided);
    await canWrite(pane);
    await write(pane);
    await pane.getByText(shown.import.done(1)).waitFor();
    await pane.waitForTimeout(1_000);
    await reload(pane);
    expect(await button(pane, shown.import.toReview(1)).count()).toBe(0);
  });

  it("adds nothing twice where two panes of a workbook import the same article", async () => {
    const pane = await start();
    await review(pane);
    const other = await openSecondPane(excel);
    await review(other);
    await other.getByRole("tab", { name: shown.frame.tabs.import }).click();
    await other.getByText(shown.import.notKept).waitFor();
    await open(other, "review");
    await write(other);
    await other.getByText(shown.import.done(1)).waitFor();
    await write(pane);
    await pane.getByText(shown.import.nothingNew).waitFor();
    expect([await contractsIn(excel), excel.pageErrors]).toEqual([1, []]);
  });
});

/** Another pane over the same workbook, as in a second window of Excel. */
async function openSecondPane({ page }: ExcelPage): Promise<Frame> {
  await page.evaluate(() => {
    const { host, session } = window.excelHost ?? {};
    const first = document.querySelector("iframe");
    if (host === undefined || session === undefined || first === null) return;
    const WebHost = host.constructor as new (...parts: unknown[]) => NonNullable<typeof host>;
    const second = new WebHost(session, new URL(first.src).origin, location.href);
    window.addEventListener("message", ({ data, origin, source }: MessageEvent<unknown>) => {
      const target = source as Window | null;
      const answerer = target && {
        postMessage: (text: string, targetOrigin: string) => target.postMessage(text, targetOrigin),
      };
      void second.receive({ data, origin, source: answerer });
    });
    const frame = document.createElement("iframe");
    frame.name = second.windowName;
    frame.src = first.src;
    document.body.append(frame);
  });
  const frame = await (await page.waitForSelector("iframe >> nth=1")).contentFrame();
  if (frame === null) throw new Error("The second pane has no frame.");
  await frame.getByLabel(shown.import.pasteLabel).waitFor();
  return frame;
}
