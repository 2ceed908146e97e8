// Draws assets/*.png from the SVG files in assets/source, each at its exact pixel size. Run it after changing one:
//   node scripts/draw-icons.js
// It needs Chromium (CHROMIUM=path, default /usr/bin/chromium); the drawn files are committed, so nobody else does.
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";

const smallSizes = [16, 20, 24];
const sizesByMotif = {
  icon: [16, 20, 24, 32, 40, 48, 64, 80, 96, 128],
  check: [16, 20, 24, 32, 40, 48, 64, 80],
  refresh: [16, 20, 24, 32, 40, 48, 64, 80],
};

const assets = new URL("../assets/", import.meta.url);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const [motif, sizes] of Object.entries(sizesByMotif)) {
  for (const size of sizes) {
    const source = `source/${motif}${smallSizes.includes(size) ? "-small" : ""}.svg`;
    const drawing = await readFile(new URL(source, assets), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await writeFile(new URL(`${motif}-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
