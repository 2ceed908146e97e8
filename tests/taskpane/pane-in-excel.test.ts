// The built pane in Chromium, inside the simulated Excel on the web with the real Office.js: what a new user does in
// the first five minutes. Run `npm run build` first; the test command does.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openExcelPage, type ExcelPage } from "../excel-host/browser/open-excel-page";
import { findProgram } from "../external-programs";
import { selectFigure } from "./select-figure";

const dist = process.env.PANE_BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url));
const chromium = findProgram("chromium", "chromium-browser", "google-chrome");

const article = `통영시, 베트남 무역사절단 파견…수출상담 240만 달러

입력 2026.03.09 10:00

통영시는 지난 2일부터 6일까지 베트남 하노이에 무역사절단을 보내 수출상담 31건, 240만 달러의 실적을 올렸다고 9일 밝혔다.
사절단에는 지역 수산식품 기업 7개사가 참가했다. 시는 현지에서 계약 2건, 35만 달러를 체결했다고 설명했다.
`;

/** A folder for pictures of each step, for the person who looks at them. */
const pictures = process.env.PANE_PICTURES;

describe.skipIf(chromium === undefined)("a first report in the pane", () => {
  let excel: ExcelPage;

  beforeAll(async () => {
    if (!existsSync(dist)) throw new Error("There is no build to try: run `npm run build` first.");
    excel = await openExcelPage({ chromiumPath: chromium ?? "", addinFolder: dist });
  });

  afterAll(async () => {
    await excel.close();
  });

  const press = (name: string) => excel.pane.getByRole("button", { name, exact: true }).click();
  const photograph = async (name: string) => {
    if (pictures !== undefined) await excel.page.screenshot({ path: `${pictures}/${name}.png` });
  };

  it("makes the workbook's sheets on one click, and asks for a name once", async () => {
    await excel.pane.getByLabel("작성자 이름").fill("김주무관");
    await press("저장");
    await press("시트 만들고 시작");

    await excel.pane.getByLabel("기사 붙여넣기").waitFor();
    expect(await excel.pane.getByLabel("작성자 이름").count()).toBe(0);
    const outcomes = await excel.page.evaluate(() => window.excelHost?.describe("성과"));
    expect(outcomes?.tables.map(({ name }) => name)).toEqual(["성과"]);
    // Who looks at 근거 now has read empty tables; what is written later must be found there all the same.
    await excel.pane.getByRole("tab", { name: "근거" }).click();
    await excel.pane.getByText("수치가 든 칸이 아닙니다.").waitFor();
    await excel.pane.getByRole("tab", { name: "가져오기" }).click();
  });

  it("shows what a pasted article states beside the sentences that say it", async () => {
    await excel.pane.getByLabel("기사 붙여넣기").fill(article);
    await photograph("input");
    await press("읽기");

    const list = excel.pane.getByRole("list", { name: "찾은 내용" });
    await list.getByText("2026-03-09", { exact: true }).waitFor();
    await photograph("review");
    const marked = await list.locator("mark").allTextContents();
    expect(marked.filter((words) => /240만 달러|35만 달러/.test(words))).toHaveLength(2);
  });

  it("puts it into the workbook's tables", async () => {
    await press("기사 1건 표에 넣기");
    await excel.pane.getByRole("tab", { name: "가져오기" }).click();
    await excel.pane.getByText("기사 1건을 표에 넣었습니다.").waitFor();
    await photograph("written");
    const outcomes = await excel.page.evaluate(() => window.excelHost?.describe("성과"));
    expect(JSON.stringify(outcomes)).toContain("240만 달러");
  });

  it("refreshes the summary and tells what it says", async () => {
    await excel.pane.getByRole("tab", { name: "요약" }).click();
    await press("요약 새로고침");

    const gyeongnam = excel.pane.getByRole("row", { name: /^경남/ });
    await gyeongnam.waitFor();
    expect(await gyeongnam.getByRole("cell").allTextContents()).toEqual(["경남", "1", "7", "350,000"]);
    await photograph("summary");
    const summary = await excel.page.evaluate(() => window.excelHost?.describe("요약-시도"));
    expect(JSON.stringify(summary)).toContain("요약_시도");
  });

  it("keeps the figures as they are now under a name", async () => {
    await excel.pane.getByText("이 실적 확정하기", { exact: true }).click();
    await excel.pane.getByLabel("이름(예: 2026년 상반기)").fill("2026년 1분기");
    await press("확정");

    await excel.pane.getByText("‘확정’ 시트에 남겼습니다.").waitFor();
    const kept = await excel.page.evaluate(() => window.excelHost?.describe("확정"));
    expect(JSON.stringify(kept)).toContain("확정 때와 같음");
  });

  it("leads from a figure that is selected to the sentence that says it, and to its article", async () => {
    await excel.pane.getByRole("tab", { name: "근거" }).click();
    await selectFigure(excel, "브리핑_계약액", 350_000);

    await excel.pane.getByText("고른 칸의 수치와 같습니다.").waitFor();
    await press("기사 보기");
    const marked = excel.pane.locator("mark");
    await marked.first().waitFor();
    expect((await marked.allTextContents()).join(" ")).toContain("계약 2건, 35만 달러");
    await photograph("trace");
  });

  it("checks the tables", async () => {
    await excel.pane.getByRole("tab", { name: "점검" }).click();
    await press("점검하기");
    await excel.pane
      .getByText("찾은 문제가 없습니다.")
      .or(excel.pane.getByRole("list", { name: "점검 결과" }))
      .waitFor();
  });

  it("asks no other address for anything and meets no error", () => {
    expect({ stray: excel.strayRequests, errors: excel.pageErrors }).toEqual({ stray: [], errors: [] });
  });
});
