// A thousand files at once, in Chromium with the real Office.js: the pane stays usable, and stopping keeps what was read.
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openExcelPage, type ExcelPage } from "../excel-host/browser/open-excel-page";
import { findProgram } from "../external-programs";

const addinFolder = process.env.PANE_BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url));
const chromiumPath = findProgram("chromium", "chromium-browser", "google-chrome");

/** Articles that differ in their sums; every hundredth file is empty. */
function files(count: number): { name: string; mimeType: string; buffer: Buffer }[] {
  return Array.from({ length: count }, (_, index) => {
    const text = `통영시, 베트남 무역사절단 ${index + 1}차 파견

입력 2026.03.09 10:00

통영시는 지난 2일부터 6일까지 베트남 하노이에 무역사절단을 보내 수출상담 ${index + 10}건, ${index + 100}만 달러의 실적을 올렸다고 9일 밝혔다.
시는 현지에서 계약 2건, ${index + 30}만 달러를 체결했다고 설명했다.
`;
    const isEmpty = index % 100 === 99;
    return { name: `기사-${index}.txt`, mimeType: "text/plain", buffer: Buffer.from(isEmpty ? "" : text) };
  });
}

describe.skipIf(chromiumPath === undefined)("a thousand files", () => {
  let excel: ExcelPage;

  beforeAll(async () => {
    excel = await openExcelPage({ chromiumPath: chromiumPath ?? "", addinFolder });
    await excel.pane.getByRole("button", { name: "시트 만들고 시작" }).click();
    await excel.pane.getByLabel("기사 붙여넣기").waitFor();
  });
  afterAll(async () => {
    await excel.close();
  });

  it("are read with their count shown; stopping keeps those that were read", async () => {
    const { pane } = excel;
    await pane.locator("input[type=file]").setInputFiles(files(1_000));
    await pane
      .getByText(/^읽는 중 [1-9][\d,]*\/1,000$/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "멈추기" }).click();
    const review = pane.getByRole("tab", { name: /^검토/ });
    await expect.poll(() => review.getAttribute("aria-selected")).toBe("true");
    await pane.getByRole("button", { name: "버리기" }).click();
    await pane.getByRole("button", { name: "모두 버리기" }).click();
    await pane.getByText("검토할 기사가 없습니다.").waitFor();
  });

  it("give a list of which only the lines in sight are drawn, and the empty ones are named", async () => {
    const { pane, pageErrors } = excel;
    await pane.getByRole("tab", { name: "가져오기" }).click();
    await pane.locator("input[type=file]").setInputFiles(files(1_000));
    const list = pane.getByRole("list", { name: "찾은 내용" });
    await list.waitFor({ timeout: 120_000 });
    await pane.getByText("기사 990건", { exact: true }).waitFor();
    const lines = await list.getByRole("listitem").count();
    const all = Number(await list.getByRole("listitem").first().getAttribute("aria-setsize"));
    expect({ drawnAreFew: lines < 40, all: all >= 3_960 }).toEqual({ drawnAreFew: true, all: true });
    await pane.getByRole("button", { name: "읽지 못한 자료 10건" }).click();
    await pane.getByRole("tabpanel", { name: "가져오기" }).getByText("읽지 못한 자료 10건").waitFor();
    expect(pageErrors).toEqual([]);
  });
});
