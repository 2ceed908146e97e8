// Working off findings by keyboard alone, in Chromium with the real Office.js, which takes Tab, Esc and F2 for itself.
import type { Frame } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { texts } from "../../src/taskpane/texts";
import { openExcelPage, type ExcelPage } from "../excel-host/browser/open-excel-page";
import { findProgram } from "../external-programs";
import { articles, setLanguage, setPaneWidth } from "./tour";

const addinFolder = process.env.PANE_BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url));
const chromiumPath = findProgram("chromium", "chromium-browser", "google-chrome");

/** Types another sum into the rows of 성과 that hold one, as somebody does who mistakes the unit. */
async function mistake(
  { page }: ExcelPage,
  sums: readonly (readonly [from: number, to: number])[],
): Promise<void> {
  await page.evaluate((changes) => {
    const table = window.excelHost?.workbook.Tables.GetItem("성과");
    if (table === undefined) throw new Error("no table of outcomes");
    const column = table.GetHeaderRowRange().Values[0]?.indexOf("금액") ?? -1;
    const body = table.GetDataBodyRange();
    for (const [from, to] of changes) {
      const row = body.Values.findIndex((cells) => cells[column] === from);
      if (row < 0) throw new Error(`no outcome of ${from}`);
      body.GetCell(row, column).Values = [[to]];
    }
  }, sums);
}

/** Puts the article into the tables of a new workbook. */
async function importArticle(pane: Frame, shown: typeof texts.ko): Promise<void> {
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  await press(shown.start.userSkip);
  await press(shown.start.make);
  await pane.getByLabel(shown.import.pasteLabel).fill(articles[0]);
  await press(shown.import.read);
  await press(shown.review.write(1));
  await pane.getByText(shown.import.done(1)).waitFor();
}

describe.skipIf(chromiumPath === undefined)("findings by keyboard alone", () => {
  let excel: ExcelPage;
  const shown = texts.ko;

  beforeAll(async () => {
    excel = await openExcelPage({ chromiumPath: chromiumPath ?? "", addinFolder });
    await importArticle(excel.pane, shown);
    await mistake(excel, [
      [2_400_000, 24_000_000],
      [350_000, 3_500_000],
    ]);
    await excel.pane.getByRole("tab", { name: shown.frame.tabs.import }).focus();
  });
  afterAll(() => excel.close());

  const key = (name: string) => excel.page.keyboard.press(name);
  const focused = () =>
    excel.pane.evaluate(() => {
      const element = document.activeElement;
      if (element?.getAttribute("role") === "listitem") return "line";
      return element instanceof HTMLElement ? element.innerText.trim() : "";
    });
  /** Presses a key until something has the focus. */
  const goTo = async (name: string, by = "Tab") => {
    const met: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      if ((await focused()) === name) return;
      await key(by);
      met.push(await focused());
    }
    throw new Error(`${by} did not come to ${name} but to ${met.join(" | ")}`);
  };
  const says = (sentence: string) => excel.pane.getByText(sentence, { exact: true }).waitFor();
  /** The workbook was checked again behind what was done. */
  const checked = () =>
    excel.pane.getByRole("button", { name: shown.checks.run, exact: true, disabled: false }).waitFor();
  const amounts = () =>
    excel.page.evaluate(() => {
      const table = window.excelHost?.workbook.Tables.GetItem("성과");
      const column = table?.GetHeaderRowRange().Values[0]?.indexOf("금액") ?? -1;
      return table?.GetDataBodyRange().Values.map((cells) => cells[column]);
    });

  it("comes to the check, runs it, and stands on the first finding with the next Tab into the list", async () => {
    await goTo(shown.frame.tabs.checks, "ArrowRight");
    await key("Enter");
    // The screen comes with a part of the program that is loaded when it is first opened.
    await checked();
    await goTo(shown.checks.run);
    await key("Enter");
    await excel.pane.getByRole("list", { name: shown.checks.list }).waitFor();
    await checked();
    await expect.poll(focused).toBe(shown.checks.run);
    await goTo("line");
  });

  it("fixes a finding, and goes on with the next one", async () => {
    await goTo(shown.checks.fix);
    await key("Enter");
    await says(shown.checks.fixed(1));
    await checked();
    await expect.poll(focused).toBe("line");
    expect(await amounts()).toEqual([2_400_000, 3_500_000]);
  });

  it("takes the fix back, and stands beside it", async () => {
    await goTo(shown.checks.undo, "Shift+Tab");
    await key("Enter");
    await says(shown.checks.undone(1));
    await checked();
    await expect.poll(focused).toBe(shown.checks.run);
    expect(await amounts()).toEqual([24_000_000, 3_500_000]);
  });

  it("fixes all of a rule after a look at what would change", async () => {
    await goTo(shown.checks.fixAll(2));
    await key("Enter");
    await expect.poll(focused).toBe(shown.checks.apply);
    await key("Enter");
    await says(shown.checks.fixed(2));
    await checked();
    expect(await amounts()).toEqual([2_400_000, 350_000]);
  });

  it("ignores a finding with a reason, which Esc leaves", async () => {
    await mistake(excel, [[350_000, 3_500_000]]);
    await goTo(shown.checks.run, "Shift+Tab");
    await key("Enter");
    await goTo(shown.checks.ignore);
    await key("Enter");
    await excel.pane.getByLabel(shown.checks.reason).waitFor();
    await key("Escape");
    await expect.poll(focused).toBe(shown.checks.ignore);
    await key("Enter");
    await excel.page.keyboard.type("원문을 확인함");
    await key("Enter");
    await excel.pane.getByRole("button", { name: `${shown.checks.state.ignored} 1` }).waitFor();
    expect(excel.pageErrors).toEqual([]);
  });
});

describe.skipIf(chromiumPath === undefined)("a finding in the narrowest pane", () => {
  it("breaks no day, id or sum at the end of a line, and is copied as it is written", async () => {
    const excel = await openExcelPage({ chromiumPath: chromiumPath ?? "", addinFolder });
    const shown = texts.en;
    try {
      await setPaneWidth(excel, 320);
      await setLanguage(excel, "en");
      const { pane } = excel;
      await importArticle(pane, shown);
      await mistake(excel, [
        [2_400_000, 24_000_000],
        [350_000, 3_500_000],
      ]);
      await pane.getByRole("button", { name: shown.import.toChecks, exact: true }).click();
      const list = pane.getByRole("list", { name: shown.checks.list });
      await list.waitFor();
      const broken = await list.evaluate((element) => {
        const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const words: string[] = [];
        for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
          for (const found of (node.textContent ?? "").matchAll(
            /\d{4}-\d\d-\d\d|[A-Z]-[0-9A-Z]{8}|USD [\d,]+/g,
          )) {
            const range = document.createRange();
            range.setStart(node, found.index);
            range.setEnd(node, found.index + found[0].length);
            words.push(`${found[0]} in ${range.getClientRects().length}`);
          }
        }
        return words;
      });
      expect(broken.length).toBeGreaterThan(4);
      expect(broken.filter((word) => !word.endsWith(" in 1"))).toEqual([]);
    } finally {
      await excel.close();
    }
  });
});
