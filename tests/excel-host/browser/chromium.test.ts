// The host page in Chromium: the real Office.js in an iframe of another origin, without any network.
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findProgram } from "../../external-programs";
import { openExcelPage } from "./open-excel-page";

// A cold start of the browser on a busy machine takes its time.
const TIMEOUT_MS = 120_000;

const chromiumPath = findProgram("chromium", "chromium-browser", "google-chrome");

test.skipIf(chromiumPath === undefined)(
  "an add-in in an iframe writes a table through the real Office.js",
  async () => {
    const addinFolder = fileURLToPath(new URL("sample-addin", import.meta.url));
    const { page, pane, strayRequests, pageErrors, close } = await openExcelPage({
      chromiumPath: chromiumPath ?? "",
      addinFolder,
    });
    try {
      await pane.getByText("Excel ko-KR").waitFor();
      await pane.getByRole("button", { name: "쓰기" }).click();
      await pane.getByText("성과!A2:B3").waitFor();
      const sheet = await page.evaluate(() => window.excelHost?.describe("성과"));
      expect([sheet?.values, sheet?.tables]).toEqual([
        [
          ["기업", "금액"],
          ["가온물산", 120_000],
          ["나래상사", 46085],
        ],
        [
          {
            name: "실적",
            address: "A1:B3",
            style: "TableStyleMedium2",
            totals: false,
            columns: ["기업", "금액"],
            calculated: {},
          },
        ],
      ]);
      expect([strayRequests, pageErrors]).toEqual([[], []]);
    } finally {
      await close();
    }
  },
  TIMEOUT_MS,
);
