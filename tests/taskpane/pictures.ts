// `npm run pictures [FOLDER]`: a picture of every screen, in both languages, as narrow as Excel allows and wider, dark
// and in high contrast, for the person who looks at them. It needs a build (`npm run build`).
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openExcelPage } from "../excel-host/browser/open-excel-page";
import { findProgram } from "../external-programs";
import type { Language } from "../../src/taskpane/texts";
import { setLanguage, setPaneWidth, walkThrough } from "./tour";

const folder = path.resolve(process.argv[2] ?? "test-results/pictures");
const addinFolder = process.env.PANE_BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url));
const chromiumPath = findProgram("chromium", "chromium-browser", "google-chrome") ?? "";

const looks = {
  "": {},
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

async function photograph(language: Language, width: number, look: keyof typeof looks = ""): Promise<void> {
  const excel = await openExcelPage({ chromiumPath, addinFolder });
  try {
    await excel.page.emulateMedia(looks[look]);
    await setPaneWidth(excel, width);
    await setLanguage(excel, language);
    const frame = excel.page.locator("iframe");
    await walkThrough(excel, language, async (stop) => {
      await excel.page.waitForTimeout(300);
      await frame.screenshot({
        path: path.join(folder, `${[stop, language, width, look].filter(Boolean).join("-")}.png`),
      });
    });
  } finally {
    await excel.close();
  }
}

mkdirSync(folder, { recursive: true });
for (const language of ["ko", "en"] as const) {
  for (const width of [320, 450]) await photograph(language, width);
}
for (const look of ["dark", "contrast"] as const) await photograph("ko", 320, look);
process.stdout.write(`${folder}\n`);
