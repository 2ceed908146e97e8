// The two kinds of workbook that a task works in.
import { openWorkbookFile } from "../../src/workbook/file/file-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { openBook } from "../workbook/office/open-book";

/** How an empty workbook is opened, by the name of its adapter. */
export const adapters: readonly [string, () => Promise<Workbook>][] = [
  ["a file", () => openWorkbookFile(null)],
  ["Excel", async () => (await openBook()).book],
];
