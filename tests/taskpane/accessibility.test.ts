// Every screen of the built pane, examined by axe in Chromium with the real Office.js in place, and the whole way from
// an article to the tables walked by keyboard alone.
import AxeBuilder from "@axe-core/playwright";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { openExcelPage, type ExcelPage } from "../excel-host/browser/open-excel-page";
import { findProgram } from "../external-programs";
import { setLanguage, setPaneWidth, stops, walkThrough } from "./tour";

const addinFolder = process.env.PANE_BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url));
const chromiumPath = findProgram("chromium", "chromium-browser", "google-chrome");

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

describe.skipIf(chromiumPath === undefined)("the pane", () => {
  let excel: ExcelPage | null = null;

  const open = async (): Promise<ExcelPage> => {
    excel = await openExcelPage({ chromiumPath: chromiumPath ?? "", addinFolder });
    await setPaneWidth(excel, 320);
    return excel;
  };
  afterEach(async () => {
    await excel?.close();
    excel = null;
  });

  it.each(["ko", "en"] as const)("breaks no rule of WCAG 2.2 AA on any screen (%s)", async (language) => {
    const { page, pane, pageErrors } = await open();
    await setLanguage({ pane }, language);
    const broken: string[] = [];
    const seen: string[] = [];
    await walkThrough({ pane }, language, async (stop) => {
      seen.push(stop);
      // A button that becomes usable fades into its colours.
      await page.waitForTimeout(400);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .include(["iframe", "#pane"])
        .withTags(rules)
        .analyze();
      for (const { id, nodes } of violations) {
        broken.push(
          ...nodes.map(({ target, html }) => `${stop}: ${id} ${String(target.at(-1))} ${html.slice(0, 160)}`),
        );
      }
    });
    expect({ seen, broken, pageErrors }).toEqual({ seen: [...stops], broken: [], pageErrors: [] });
  });

  it("scrolls in no direction but down at 320 px", async () => {
    const { pane } = await open();
    await setLanguage({ pane }, "ko");
    const wide: string[] = [];
    await walkThrough({ pane }, "ko", async (stop) => {
      const spill = await pane.evaluate(() => {
        const panels = [...document.querySelectorAll("main, [role=tabpanel]:not([hidden])")];
        return panels.filter((panel) => panel.scrollWidth > panel.clientWidth).length;
      });
      if (spill > 0) wide.push(stop);
    });
    expect(wide).toEqual([]);
  });
});
