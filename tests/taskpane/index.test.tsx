// The pane's page where Office.js is not there: what it says, and in which language.
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

it.each([
  ["ko-KR", "ko", "수출성과 집계", "Office.js를 불러오지 못해"],
  ["en-US", "en", "Export Outcomes", "Office.js could not be loaded"],
])(
  "says without Office.js what to do, in the language of a browser in %s",
  async (browser, language, title, said) => {
    vi.spyOn(navigator, "language", "get").mockReturnValue(browser);
    document.body.innerHTML = `<div id="pane"></div>`;
    document.documentElement.lang = "";
    await import("../../src/taskpane/index");
    expect(document.getElementById("pane")?.textContent).toContain(said);
    expect([document.documentElement.lang, document.title]).toEqual([language, title]);
  },
);
