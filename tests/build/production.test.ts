// The production build as it would be put on a server: run by its real command, its files looked at.
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildId } from "../../scripts/release/build-id.js";
import { readBuiltFiles } from "../../scripts/release/built-files";
import { manifestFaults } from "../../scripts/release/manifest-faults";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("the build for Microsoft's CDN", () => {
  const built = buildOnce();

  test("names its scripts by their content and holds nothing else at the top level", async () => {
    const files = await readdir(built.folder);
    // What several chunks share gets a number for a name.
    const named = files.filter((file) => !/^\d+\.[0-9a-f]{8}\.js(\.LICENSE\.txt)?$/.test(file));
    expect(named.map((file) => file.replace(/\.[0-9a-f]{8}\./, ".HASH.")).sort()).toEqual([
      "assets",
      "checks.HASH.js",
      "cmaps",
      "in-pane.HASH.js",
      "manifest.xml",
      "migrating.HASH.js",
      "pdf-worker.HASH.js",
      "pdf-worker.HASH.js.LICENSE.txt",
      "pdf.HASH.js",
      "pdf.HASH.js.LICENSE.txt",
      "review.HASH.js",
      "settings.HASH.js",
      "spreadsheet.HASH.js",
      "summary.HASH.js",
      "support.html",
      "taskpane.HASH.js",
      "taskpane.HASH.js.LICENSE.txt",
      "taskpane.html",
      "trace.HASH.js",
      "worker.HASH.js",
      "worker.HASH.js.LICENSE.txt",
    ]);
  });

  test("opens on at most 250 kB of script, as a server sends it", async () => {
    const own = scriptsOf(await built.read("taskpane.html")).slice(1);
    const sizes = await Promise.all(own.map(async ({ source }) => gzipSync(await built.read(source)).length));
    const sum = sizes.reduce((all, size) => all + size, 0);
    process.stdout.write(`Initial script: ${sum} B gzip\n`);
    expect(sum).toBeLessThanOrEqual(250_000);
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

  test("tells which build it is, by version and sources", async () => {
    const [pane = ""] = (await readdir(built.folder)).filter((file) => /^taskpane\..*\.js$/.test(file));
    const [version] = buildId().split("-");
    const named = (await built.read(pane)).match(/"\d+\.\d+\.\d+-[0-9a-f]{8}"/g);
    expect(named).toEqual([expect.stringMatching(`^"${version}-`)]);
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

  test("names no server but Office.js's: no address to report to, and no key for one", async () => {
    const files = await readdir(built.folder);
    const code = await Promise.all(files.filter((file) => /\.(js|html)$/.test(file)).map(built.read));
    const hosts = code.flatMap((text) => text.match(/(?<=\b(?:https?|wss?):\/\/)[\w.-]+/g) ?? []);
    expect([...new Set(hosts)].filter((host) => !names.has(host)).sort()).toEqual([
      "appsforoffice.microsoft.com",
    ]);
    expect(code.flatMap((text) => text.match(keys) ?? [])).toEqual([]);
  });

  test("has a manifest that Office takes, with all that it names", async () => {
    expect(manifestFaults(await built.read("manifest.xml"), readBuiltFiles(built.folder))).toEqual([]);
  });
});

/** What is written like an address and names a form, a document or an example, but no server that anything asks. */
const names = new Set([
  ...["schemas.openxmlformats.org", "schemas.microsoft.com", "purl.oclc.org", "purl.org", "www.w3.org"],
  ...["json-schema.org", "www.xfa.org", "ns.adobe.com", "www.wps.cn", "a", "x", "foo.bar", "example.com"],
  ...["github.com", "react.dev"],
]);

/** A key, token or password with its value. */
const keys = /["']?(?:api[_-]?key|secret|password|access[_-]?token)["']?\s*[:=]\s*["'][\w+/=-]{12,}["']/gi;

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
