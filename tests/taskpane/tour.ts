// A tour through every screen of the pane, inside the simulated Excel: what pictures are taken of and what is examined
// for access. Each stop is told its name while the pane stands still there.
import type { Frame } from "@playwright/test";
import type { ExcelPage } from "../excel-host/browser/open-excel-page";
import { texts, type Language } from "../../src/taskpane/texts";
import { selectFigure } from "./select-figure";

/** One article that is told in full, and one that leaves a question: two counties are called 고성군. */
export const articles = [
  `통영시, 베트남 무역사절단 파견…수출상담 240만 달러

입력 2026.03.09 10:00

통영시는 지난 2일부터 6일까지 베트남 하노이에 무역사절단을 보내 수출상담 31건, 240만 달러의 실적을 올렸다고 9일 밝혔다.
사절단에는 지역 수산식품 기업 7개사가 참가했다. 시는 현지에서 계약 2건, 35만 달러를 체결했다고 설명했다.
`,
  `고성군, 태국 식품박람회서 수출계약 48만 달러

고성군은 태국 방콕 식품박람회에 참가해 수출상담 22건, 160만 달러와 계약 48만 달러의 성과를 거뒀다고 밝혔다.
참가한 농식품 기업은 모두 5개사다. 군은 하반기에 유망 바이어를 초청할 계획이다.
`,
] as const;

/** The stops of the tour, in order. */
export const stops = [
  "start",
  "import",
  "review",
  "review-edit",
  "review-text",
  "import-done",
  "by-hand",
  "checks",
  "summary",
  "trace",
  "settings",
] as const;
export type Stop = (typeof stops)[number];

/**
 * Walks through the pane as a new user would; the workbook must be empty.
 * @param visit called at each stop, in a language
 */
export async function walkThrough(
  { pane, page }: Pick<ExcelPage, "pane" | "page">,
  language: Language,
  visit: (stop: Stop) => Promise<void>,
): Promise<void> {
  const shown = texts[language];
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const open = (step: keyof typeof shown.frame.tabs) =>
    pane.getByRole("tab", { name: shown.frame.tabs[step] }).click();

  await pane
    .getByRole("button", { name: texts.ko.start.make, exact: true })
    .or(button(shown.start.make))
    .waitFor();
  await visit("start");
  await pane.getByLabel(shown.start.user).fill("김주무관");
  await press(shown.start.userSave);
  await press(shown.start.make);
  await pane.getByLabel(shown.import.pasteLabel).waitFor();
  await visit("import");
  for (const article of articles) {
    await open("import");
    await pane.getByLabel(shown.import.pasteLabel).fill(article);
    await press(shown.import.read);
    await pane.getByRole("list", { name: shown.review.list }).waitFor();
  }
  await button(shown.review.write(articles.length)).and(pane.locator(":enabled")).waitFor();
  await visit("review");
  const figure = pane.getByRole("listitem").filter({ has: pane.locator("[data-figure]") });
  await figure.nth(1).click();
  await press(shown.review.edit);
  await visit("review-edit");
  await press(shown.review.done);
  await button(shown.review.showText).first().click();
  await pane.getByRole("listbox", { name: shown.review.sentences }).waitFor();
  await visit("review-text");
  await press(shown.review.closeText);
  await press(shown.review.write(articles.length));
  await button(shown.import.toChecks).waitFor();
  await visit("import-done");
  await open("review");
  await press(shown.review.byHand);
  await pane.getByRole("region", { name: shown.review.byHand }).waitFor();
  await visit("by-hand");
  await press(shown.review.byHandClose);
  await open("import");
  await press(shown.import.toChecks);
  await press(shown.checks.run);
  await button(shown.checks.run).and(pane.locator(":enabled")).waitFor();
  await visit("checks");
  await open("summary");
  await press(shown.summary.refresh);
  await pane.getByRole("table").first().waitFor();
  await visit("summary");
  await open("trace");
  await selectFigure({ page }, "브리핑_계약액", 350_000);
  await pane.getByText(shown.trace.agrees).waitFor();
  await visit("trace");
  await press(shown.frame.settings);
  await pane.getByLabel(shown.settings.regionBasis).waitFor();
  await visit("settings");

  function button(name: string) {
    return pane.getByRole("button", { name, exact: true });
  }
}

/** Makes the pane as wide as Excel lets a user make it, 320 px at the least. */
export async function setPaneWidth({ page }: Pick<ExcelPage, "page">, width: number): Promise<void> {
  await page.locator("iframe").evaluate((frame, pixels) => {
    frame.style.flex = "none";
    frame.style.width = `${pixels}px`;
  }, width);
}

/** Loads the pane anew. The page before stays until the next one arrives: what is done in it meanwhile would be lost. */
export async function reloadPane(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    document.documentElement.dataset.leaving = "yes";
    location.reload();
  });
  await pane.waitForFunction(() => document.documentElement.dataset.leaving === undefined);
}

/** Chooses the language on this PC, as the settings do, and opens the pane anew. */
export async function setLanguage({ pane }: Pick<ExcelPage, "pane">, language: Language): Promise<void> {
  await pane.waitForFunction(() => document.querySelector("main") !== null);
  await pane.evaluate((chosen) => {
    const key = "export-outcomes.preferences";
    localStorage.setItem(key, JSON.stringify({ user: null, language: chosen, textSize: "normal" }));
    location.reload();
  }, language);
  const expected = texts[language].start.make;
  await pane.getByRole("button", { name: expected, exact: true }).waitFor();
}
