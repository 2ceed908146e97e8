// The composition root of the pane's worker: the heavy part, with linkedom in place of the DOM.
import { DOMParser } from "linkedom/worker";
import { createReaders } from "./browser-readers";
import { serveWork } from "./serve-work";

serveWork(
  self,
  createReaders((html) => new DOMParser().parseFromString(html, "text/html")),
);
