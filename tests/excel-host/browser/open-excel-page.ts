// The pane in Chromium, inside the simulated Excel on the web: two https origins, the real Office.js, no network.
import { chromium, type Browser, type Frame, type Page } from "@playwright/test";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { OFFICE_FILES } from "../node/office-environment";
import { contentType, makeCertificate, serve, type Certificate } from "./https-server";
import { respondWithFolder, respondWithHostPage } from "./served-files";

/** A host of Excel on the web, which Office.js trusts by its name. */
const officeHost = "excel.officeapps.live.com";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface ExcelPageOptions {
  /** The browser to start. */
  readonly chromiumPath: string;
  /** The folder with the built add-in. */
  readonly addinFolder: string;
  /** The pane's page in it; "taskpane.html" unless told. */
  readonly panePath?: string;
  readonly apiLevel?: string;
  /** The pane on another site than Excel, as in life: browsers may then let it keep nothing. */
  readonly isThirdParty?: boolean;
}

export interface ExcelPage {
  /** The parent page: `page.evaluate(() => window.excelHost?.describe("성과"))`. */
  readonly page: Page;
  /** The pane. */
  readonly pane: Frame;
  /** Addresses that were asked for outside the two origins and Office.js: the product must leave this empty. */
  readonly strayRequests: readonly string[];
  /** Errors of the pages' scripts. */
  readonly pageErrors: readonly string[];
  readonly close: () => Promise<void>;
}

let certificate: Promise<Certificate> | null = null;

/** Starts servers and browser and opens the pane. Microsoft's CDN address of Office.js is answered from node_modules. */
export async function openExcelPage(options: ExcelPageOptions): Promise<ExcelPage> {
  const trusted = await (certificate ??= makeCertificate());
  const host = await serve(trusted, respondWithHostPage);
  const addin = await serve(trusted, respondWithFolder(options.addinFolder));
  const isThirdParty = options.isThirdParty === true;
  const hostOrigin = isThirdParty ? `https://${officeHost}` : host.origin;
  const alias = `--host-resolver-rules=MAP ${officeHost}:443 ${new URL(host.origin).host}`;
  const args = isThirdParty ? [...FLAGS, alias] : FLAGS;
  const browser = await chromium.launch({ executablePath: options.chromiumPath, args });
  const close = async () => {
    await browser.close();
    for (const { server } of [host, addin]) {
      server.closeAllConnections();
      server.close();
    }
  };
  try {
    const strayRequests: string[] = [];
    const page = await openPage(browser, [hostOrigin, addin.origin], strayRequests);
    const pageErrors: string[] = [];
    page.on("pageerror", (error) => pageErrors.push(error.message));
    const pane = `${addin.origin}/${options.panePath ?? "taskpane.html"}`;
    const query = new URLSearchParams({ pane, api: options.apiLevel ?? "1.17" });
    await page.goto(`${hostOrigin}/browser/host.html?${query.toString()}`);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("The pane has no frame.");
    return { page, pane: frame, strayRequests, pageErrors, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openPage(browser: Browser, origins: readonly string[], stray: string[]): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "ko-KR",
    viewport: { width: 1200, height: 800 },
  });
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (origins.includes(new URL(url).origin)) return route.continue();
    const file = url.startsWith(OFFICE_CDN) ? officeFile(url) : null;
    if (file) return route.fulfill({ body: readFileSync(file), contentType: contentType(file) });
    stray.push(url);
    return route.abort();
  });
  return context.newPage();
}

/** Office.js asks for its parts in mixed case; the files are in lower case. */
function officeFile(url: string): string | null {
  const name = new URL(url).pathname.slice(new URL(OFFICE_CDN).pathname.length).toLowerCase();
  const file = path.join(OFFICE_FILES, name);
  return file.startsWith(OFFICE_FILES) && existsSync(file) ? file : null;
}
