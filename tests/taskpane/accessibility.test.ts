// Every screen of the built pane, examined by axe in Chromium with the real Office.js in place, and the whole way from
// an article to the tables walked by keyboard alone.
import AxeBuilder from "@axe-core/playwright";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { openExcelPage, type ExcelPage } from "../excel-host/browser/open-excel-page";
import { findProgram } from "../external-programs";
import { texts } from "../../src/taskpane/texts";
import { articles, setLanguage, setPaneWidth, stops, walkThrough } from "./tour";

const addinFolder = process.env.PANE_BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url));
const chromiumPath = findProgram("chromium", "chromium-browser", "google-chrome");

/** A busy machine draws late. */
const patience = { timeout: 20_000 };

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
    await walkThrough({ page, pane }, language, async (stop) => {
      seen.push(stop);
      // A button that becomes usable fades into its colours.
      await page.waitForTimeout(400);
      await pane.getByText(texts[language].loading).waitFor({ state: "detached" });
      await pane.waitForFunction(() =>
        document
          .getAnimations()
          .every(
            (one) => one.playState !== "running" || one.effect?.getComputedTiming().endTime === Infinity,
          ),
      );
      const { violations, passes } = await new AxeBuilder({ page })
        .include(["iframe", "#pane"])
        // Fluent UI's own sentinels around a list of tabs; they hand the focus on at once and are never seen or read.
        .exclude(["iframe", "[data-tabster-dummy]"])
        .withTags(rules)
        .analyze();
      // Without a rule that passes, axe has not seen the pane.
      if (passes.length === 0) broken.push(`${stop}: nothing was examined`);
      for (const { id, nodes } of violations) {
        broken.push(
          ...nodes.map(({ target, html }) => `${stop}: ${id} ${String(target.at(-1))} ${html.slice(0, 160)}`),
        );
      }
    });
    expect({ seen, broken, pageErrors }).toEqual({ seen: [...stops], broken: [], pageErrors: [] });
  });

  it("takes an article into the tables by keyboard alone, with Office.js in place", async () => {
    const { page, pane } = await open();
    await pane.getByRole("button", { name: "시트 만들고 시작" }).waitFor();
    // As Excel does when F6 leads into the pane.
    await pane.getByLabel("작성자 이름").focus();
    const focused = () =>
      pane.evaluate(() => {
        const { activeElement: element } = document;
        const label = element instanceof HTMLTextAreaElement ? element.labels[0]?.textContent : null;
        return label ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
      });
    const tabTo = async (name: string) => {
      const passed: string[] = [];
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press("Tab");
        const now = await focused();
        if (now.startsWith(name)) return;
        passed.push(now.slice(0, 20));
      }
      throw new Error(`Tab never came to ${name}: ${passed.join(" | ")}`);
    };
    const enter = async (name: string) => {
      await tabTo(name);
      await page.keyboard.press("Enter");
    };
    /** Presses a key and waits, as a person looks, until the line of that place has the focus. */
    const pressAndSee = async (key: string, line: string) => {
      await page.keyboard.press(key);
      const focusedLine = () => pane.evaluate(() => document.activeElement?.getAttribute("data-index"));
      await expect.poll(focusedLine, patience).toBe(line);
    };
    const states = () => pane.locator("[data-state]").evaluateAll((all) => all.map((one) => one.textContent));

    await enter("적지 않기");
    await enter("시트 만들고 시작");
    await pane.getByLabel("기사 붙여넣기").waitFor();
    await tabTo("기사 붙여넣기");
    await page.keyboard.insertText(articles[0]);
    await enter("읽기");
    await pane.getByRole("list", { name: "찾은 내용" }).waitFor();
    await tabTo("무역사절단");
    await pressAndSee("Enter", "2");
    await pressAndSee("Delete", "3");
    await pressAndSee("Control+z", "3");
    await page.keyboard.press("Enter");
    await expect.poll(states, patience).toEqual(["맞음", "확실함", "맞음"]);
    await enter("기사 1건 표에 넣기");
    await pane.getByText("기사 1건을 표에 넣었습니다.").waitFor();
  });

  it("scrolls in no direction but down at 320 px", async () => {
    const { page, pane } = await open();
    await setLanguage({ pane }, "ko");
    const wide: string[] = [];
    await walkThrough({ page, pane }, "ko", async (stop) => {
      const spill = await pane.evaluate(() => {
        const panels = [...document.querySelectorAll("main, [role=tabpanel]:not([hidden])")];
        return panels.filter((panel) => panel.scrollWidth > panel.clientWidth).length;
      });
      if (spill > 0) wide.push(stop);
    });
    expect(wide).toEqual([]);
  });
});
