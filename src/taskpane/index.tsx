// The composition root inside Excel: waits for Office, joins the pane to the workbook and to the ribbon.
import { createRoot } from "react-dom/client";
import { registerRibbonCommands } from "../commands/ribbon-commands";
import { clockOf } from "../tasks/clock";
import { createTaskQueue } from "../tasks/task-queue";
import { openOfficeView } from "../workbook/office/open-office-view";
import { openOfficeWorkbook } from "../workbook/office/open-office-workbook";
import { App } from "./app";
import { storedDraft } from "./kept/draft-store";
import { pageStorage } from "./kept/page-storage";
import { setPageLanguage } from "./page-language";
import { ribbonCommands } from "./pane-context";
import { storedPreferences } from "./preferences";
import { build } from "./settings/build";
import { storedReadiness } from "./start/ready-memory";
import { languageFor, texts } from "./texts";

async function start(container: HTMLElement): Promise<void> {
  // Before Excel tells its own language, the browser's is the best there is.
  const browserLanguage = languageFor(navigator.language);
  setPageLanguage(browserLanguage);
  const shown = texts[browserLanguage];
  if (typeof Office === "undefined") {
    container.textContent = shown.noOffice;
    return;
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    container.textContent = shown.needsExcel;
    return;
  }
  const storage = pageStorage();
  const place = [Office.context.partitionKey, Office.context.document.url].join(" ");
  const services = {
    workbook: openOfficeWorkbook(),
    view: openOfficeView(),
    queue: createTaskQueue(),
    clock: () => clockOf(new Date()),
    preferences: storedPreferences(storage, Office.context.partitionKey),
    drafts: storedDraft(place, build),
    onRibbonCommand: registerRibbonCommands(ribbonCommands),
  };
  const memory = storedReadiness(storage, Office.context.partitionKey, place, build);
  const language = languageFor(Office.context.displayLanguage);
  createRoot(container).render(<App services={services} language={language} memory={memory} />);
}

const container = document.getElementById("pane");
if (container !== null) void start(container);
