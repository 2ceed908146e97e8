// The heavy part of an import in a worker of a real browser, beside the pane in Excel: the pane answers while it runs,
// and what comes of it is what the pane itself would have made where its host allows no worker.
// Run `npm run build` first; the test command does. PANE_BUILD names another build.
import type { Frame } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { texts } from "../../src/taskpane/texts";
import { madeUpArticles } from "../bench/generate-articles";
import { openExcelPage, type ExcelPage } from "../excel-host/browser/open-excel-page";
import { findProgram } from "../external-programs";
import { buildPdf } from "../reading/pdf/build-pdf";
import { reloadPane } from "./tour";

const addinFolder = process.env.PANE_BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url));
const chromiumPath = findProgram("chromium", "chromium-browser", "google-chrome");
const shown = texts.ko;

const page = `<!doctype html><html><head><title>고성군, 대만 판촉전서 현장판매</title>
<meta property="article:published_time" content="2026-03-12T09:00:00+09:00"></head><body><nav>경제 정치 사회</nav>
<article><h1>고성군, 대만 판촉전서 현장판매</h1><p>고성군은 지난 9일부터 11일까지 대만 타이베이에서 연 농수산물 판촉전에서
현장판매 3억 2천만원의 실적을 올렸다고 12일 밝혔다.</p><p>판촉전에는 지역 업체 8개사가 참가해 수출상담 42건, 210만 달러를 진행했다.
<p>군은 하반기에도 판촉전을 이어갈 계획이다.<table><tr><td>업체<td>8개사<tr><td>상담<td>42건</table></article></body></html>`;
const pdf = buildPdf([
  [
    { text: "하동군, 미국서 수출계약", x: 60, y: 740, size: 20 },
    {
      text: "하동군은 지난 5일 미국 로스앤젤레스에서 계약 3건, 21만 달러를 체결했다고 밝혔다.",
      x: 60,
      y: 680,
    },
    { text: "사절단에는 지역 기업 4개사가 참가했다.", x: 60, y: 640 },
  ],
]);

function files(count: number) {
  const articles = madeUpArticles();
  return Array.from({ length: count }, (_, index) => ({
    ...{ name: `기사-${index}.txt`, mimeType: "text/plain", buffer: Buffer.from(articles.next().value.text) },
  }));
}

describe.skipIf(chromiumPath === undefined)("the heavy part of an import", () => {
  let excel: ExcelPage;
  afterEach(() => excel.close());

  const start = async (): Promise<Frame> => {
    excel = await openExcelPage({ chromiumPath: chromiumPath ?? "", addinFolder });
    const { pane } = excel;
    await pane.getByRole("button", { name: shown.start.userSkip }).click();
    await pane.getByRole("button", { name: shown.start.make }).click();
    await pane.getByLabel(shown.import.pasteLabel).waitFor();
    return pane;
  };
  /** From now on the page's policy allows no worker, as that of some host may. */
  const forbidWorkers = async (pane: Frame) => {
    await excel.page.context().route("**/taskpane.html*", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("worker-src 'self'", "worker-src 'none'");
      await route.fulfill({ response, body });
    });
    await reloadPane(pane);
    await pane.getByLabel(shown.import.pasteLabel).waitFor();
  };
  const importAll = async (pane: Frame) => {
    await pane
      .locator("input[type=file]")
      .setInputFiles([
        ...files(25),
        { name: "고성.html", mimeType: "text/html", buffer: Buffer.from(page) },
        { name: "하동.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdf) },
      ]);
    await pane.getByRole("button", { name: shown.review.write(27) }).click();
    await pane.getByText(shown.import.done(27)).waitFor();
    const workers = excel.page.workers().length;
    const sheets = await excel.page.evaluate(() =>
      ["기사", "행사", "참가기업", "성과", "근거"].map((name) => window.excelHost?.describe(name)),
    );
    expect(excel.pageErrors).toEqual([]);
    return { workers, sheets };
  };

  it("leaves the pane free: other screens open meanwhile, and stopping works at once", async () => {
    const pane = await start();
    await pane.locator("input[type=file]").setInputFiles(files(1_000));
    const progress = pane.getByText(/^읽는 중 [\d,]+\/1,000$/).first();
    await progress.waitFor();
    await pane.getByRole("tab", { name: shown.frame.tabs.summary }).click();
    await pane.getByRole("button", { name: shown.summary.refresh }).waitFor();
    await pane.getByRole("tab", { name: shown.frame.tabs.import }).click();
    await progress.waitFor();
    await pane.getByRole("button", { name: shown.stop }).click();
    // Whatever was read until then is under review.
    await pane.getByRole("list", { name: shown.review.list }).waitFor();
    await pane.getByRole("button", { name: shown.review.discard }).click();
    await pane.getByRole("button", { name: shown.review.discardYes }).click();
    await pane.getByText(shown.review.empty).waitFor();
    expect(excel.pageErrors).toEqual([]);
  });

  it("writes what the pane itself writes where no worker is allowed", async () => {
    const beside = await importAll(await start());
    await excel.close();
    const pane = await start();
    await forbidWorkers(pane);
    const inPane = await importAll(pane);
    expect([beside.workers, inPane.workers]).toEqual([1, 0]);
    expect(beside.sheets).toEqual(inPane.sheets);
    expect(JSON.stringify(beside.sheets)).toContain("3억 2천만원");
  });
});
