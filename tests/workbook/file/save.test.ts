// Saving is all or nothing, and never over somebody else's work.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBook, saveBook } from "../../../src/workbook/file/save";

let folder = "";
let path = "";
const before = new Uint8Array([1, 2, 3]);
const after = new Uint8Array([4, 5, 6, 7]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "save-"));
  path = join(folder, "실적.xlsx");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function contents(): Record<string, number[]> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, [...readFileSync(join(folder, name))]]));
}

describe("saving a workbook", () => {
  it("makes a file that was not there", async () => {
    await saveBook(await readBook(path), after);
    expect(contents()).toEqual({ "실적.xlsx": [4, 5, 6, 7] });
  });

  it("replaces the file that was read and leaves nothing beside it", async () => {
    writeFileSync(path, before);
    await saveBook(await readBook(path), after);
    expect(contents()).toEqual({ "실적.xlsx": [4, 5, 6, 7] });
  });

  it("keeps the previous file as .bak on request", async () => {
    writeFileSync(path, before);
    await saveBook(await readBook(path), after, { backup: true });
    expect(contents()).toEqual({ "실적.xlsx": [4, 5, 6, 7], "실적.xlsx.bak": [1, 2, 3] });
  });

  it("refuses a file that changed since it was read, and leaves it as it is", async () => {
    writeFileSync(path, before);
    const read = await readBook(path);
    writeFileSync(path, new Uint8Array([9]));
    await expect(saveBook(read, after)).rejects.toMatchObject({ code: "changed_on_disk" });
    expect(contents()).toEqual({ "실적.xlsx": [9] });
  });

  it("refuses a file that appeared where there was none", async () => {
    const read = await readBook(path);
    writeFileSync(path, before);
    await expect(saveBook(read, after)).rejects.toMatchObject({ code: "changed_on_disk" });
    expect(contents()).toEqual({ "실적.xlsx": [1, 2, 3] });
  });

  it("says so where the folder does not exist or the path is a folder", async () => {
    const nowhere = await readBook(join(folder, "없음", "실적.xlsx"));
    await expect(saveBook(nowhere, after)).rejects.toMatchObject({ code: "host_failed" });
    await expect(readBook(folder)).rejects.toMatchObject({ code: "host_failed" });
  });
});
