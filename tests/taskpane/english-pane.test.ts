// The English pane, screen by screen in Chromium: what it says in Korean is the user's data or the name of a sheet, a
// table or a column, and nothing else.
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openExcelPage, type ExcelPage } from "../excel-host/browser/open-excel-page";
import { findProgram } from "../external-programs";
import { texts } from "../../src/taskpane/texts";
import { foreignWords, knownTexts } from "./korean-on-screen";
import { readSample } from "./review/read-sample";
import { selectFigure } from "./select-figure";
import { articles, setLanguage, setPaneWidth, stops, walkThrough } from "./tour";

const addinFolder = process.env.PANE_BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url));
const chromiumPath = findProgram("chromium", "chromium-browser", "google-chrome");

/** What reading the articles gives: a country that is named within another word is theirs too. */
async function valuesRead(): Promise<string[]> {
  const read = await Promise.all(articles.map((text) => readSample(text)));
  return [...JSON.stringify(read.map(({ record }) => record)).matchAll(/"([^"\\]+)"/g)].map(
    ([, one = ""]) => one,
  );
}

describe.skipIf(chromiumPath === undefined)("the English pane", () => {
  let excel: ExcelPage;
  beforeAll(async () => {
    excel = await openExcelPage({ chromiumPath: chromiumPath ?? "", addinFolder });
    await setPaneWidth(excel, 450);
    await setLanguage(excel, "en");
  });
  afterAll(() => excel.close());

  it("shows no Korean on any screen but data and names of the workbook", async () => {
    const { page, pane } = excel;
    // What the pane calls another language is in that language.
    const given = [...articles, ...(await valuesRead()), "김주무관", "한국어"];
    const shown = texts.en;
    const foreign: string[] = [];
    const seen: string[] = [];
    const look = async (place: string) => {
      await pane.getByText(shown.loading).waitFor({ state: "detached" });
      const words = await foreignWords(pane, await knownTexts(page, given));
      foreign.push(...words.map((word) => `${place}: ${word}`));
      seen.push(place);
    };
    const voices = new Set<string | null>();
    const passages = pane.locator("[role=group] > h2, blockquote, [role=option]");
    await walkThrough(excel, "en", async (stop) => {
      await look(stop);
      for (const one of await passages.all()) voices.add(await one.getAttribute("lang"));
      if (stop !== "trace") return;
      for (const [name, value, label] of [
        ["브리핑_행사수", 2, "Missions"],
        ["브리핑_시도1_상담액", 2_400_000, "Consultations, amount"],
        ["브리핑_확인액", 0, "Contracts with proof"],
      ] as const) {
        await selectFigure(excel, name, value);
        await pane.getByRole("region", { name: label, exact: true }).waitFor();
        await look(name);
      }
    });

    expect(seen).toEqual(expect.arrayContaining([...stops]));
    expect(foreign).toEqual([]);
    expect([...voices], "what a screen reader says the articles with").toEqual(["ko"]);
  });
});
