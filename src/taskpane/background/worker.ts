// The composition root of the pane's worker: the import's heavy part, with linkedom in place of the DOM.
import { DOMParser } from "linkedom/worker";
import { createReaders } from "./browser-readers";
import { serveImport } from "./serve-import";

serveImport(
  self,
  createReaders((html) => new DOMParser().parseFromString(html, "text/html")),
);
