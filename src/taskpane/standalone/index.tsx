// The composition root without Excel: the same pane over the file adapter, in any browser. No Office.js here.
import { createRoot } from "react-dom/client";
import { pageStorage } from "../kept/page-storage";
import { storedPreferences } from "../preferences";
import { languageFor } from "../texts";
import { newFile, openBook } from "./open-book";
import { StandalonePage } from "./standalone-page";
import { standaloneTexts } from "./texts";

async function start(container: HTMLElement): Promise<void> {
  const preferences = storedPreferences(pageStorage(), undefined);
  const language = preferences.read().language ?? languageFor(navigator.language);
  const wantsSamples = new URLSearchParams(location.search).has("samples");
  const first = wantsSamples ? await openBook(newFile(standaloneTexts[language].newName), true) : null;
  createRoot(container).render(
    <StandalonePage preferences={preferences} language={language} first={first} />,
  );
}

const container = document.getElementById("page");
if (container !== null) void start(container);
