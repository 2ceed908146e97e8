// The production build as it would be put on a server: run by its real command, its files looked at.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const officeJsDist = path.join(root, "node_modules/@microsoft/office-js/dist");

describe("the build for Microsoft's CDN", () => {
  const built = buildOnce();

  test("names its script by its content and nothing else at the top level", async () => {
    const files = await readdir(built.folder);
    expect(files.map((file) => file.replace(/\.[0-9a-f]{8}\./, ".HASH.")).sort()).toEqual([
      "assets",
      "cmaps",
      "manifest.xml",
      "pdf-worker.HASH.js",
      "pdf-worker.HASH.js.LICENSE.txt",
      "pdf.HASH.js",
      "pdf.HASH.js.LICENSE.txt",
      "spreadsheet.HASH.js",
      "support.html",
      "taskpane.HASH.js",
      "taskpane.HASH.js.LICENSE.txt",
      "taskpane.html",
    ]);
  });

  test("loads Office.js first, then the pane, and holds no inline script", async () => {
    const html = await built.read("taskpane.html");
    expect(scriptsOf(html)).toEqual([
      { source: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", inline: "" },
      { source: expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/) as string, inline: "" },
    ]);
  });

  test("says in Korean, without any script, why the pane stays empty", async () => {
    const html = await built.read("taskpane.html");
    expect(html).toContain("최신 웹 보기(WebView2)가 없어 이 창을 쓸 수 없는 것입니다.");
  });

  test("carries no path of the machine that built it", async () => {
    const files = await readdir(built.folder, { recursive: true, withFileTypes: true });
    const texts = files.filter((file) => file.isFile() && /\.(js|html|xml|txt)$/.test(file.name));
    const telling: string[] = [];
    for (const { name, parentPath } of texts) {
      const content = await readFile(path.join(parentPath, name), "utf8");
      if (content.includes(root) || content.includes("sourceMappingURL")) telling.push(name);
    }
    expect(telling).toEqual([]);
  });

  test("holds every file the manifest points to", async () => {
    const manifest = await built.read("manifest.xml");
    const paths = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(
      (match) => match[1] ?? "",
    );
    expect(new Set(paths).size).toBe(26);
    expect(paths.filter((file) => !existsSync(path.join(built.folder, file)))).toEqual([]);
  });
});

describe("the build for a closed network", () => {
  const built = buildOnce("--env", "officeJs=self", "--env", "origin=https://addin.example.go.kr/");

  test("loads Office.js from beside the pane, still first", async () => {
    expect(scriptsOf(await built.read("taskpane.html")).map((script) => script.source)).toEqual([
      "office/office.js",
      expect.stringMatching(/^taskpane\./) as string,
    ]);
  });

  test("holds what Excel on Windows, Mac and the web load, unmodified", async () => {
    const needed = [
      "office.js",
      "o15apptofilemappingtable.js",
      "excel-win32-16.01.js",
      "excel-mac-16.00.js",
      "excel-web-16.00.js",
      "ko-kr/office_strings.js",
      "en-us/office_strings.js",
      "telemetry/oteljs_agave.js",
    ];
    const changed = await Promise.all(
      needed.map(async (file) => {
        const copy = await readFile(path.join(built.folder, "office", file));
        return copy.equals(await readFile(path.join(officeJsDist, file))) ? [] : [file];
      }),
    );
    expect(changed.flat()).toEqual([]);
  });

  test("points the manifest to its own host", async () => {
    const manifest = await built.read("manifest.xml");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain('DefaultValue="https://addin.example.go.kr/taskpane.html"');
  });
});

/** Builds into a folder of its own before the tests of this group, and clears it away after them. */
function buildOnce(...options: readonly string[]) {
  const built = { folder: "", read: (file: string) => readFile(path.join(built.folder, file), "utf8") };
  beforeAll(async () => {
    built.folder = await mkdtemp(path.join(tmpdir(), "export-outcomes-build-"));
    const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
    const args = [webpack, "--mode", "production", "--output-path", built.folder, ...options];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    expect(status, stdout).toBe(0);
  });
  afterAll(() => rm(built.folder, { recursive: true, force: true }));
  return built;
}

/** The script elements of a page in their order: where each comes from and what stands inside it. */
function scriptsOf(html: string): readonly { source: string; inline: string }[] {
  return [...html.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)].map(
    ([, attributes = "", inline = ""]) => ({
      source: /\bsrc="?([^\s">]+)/.exec(attributes)?.[1] ?? "",
      inline,
    }),
  );
}
