// A release as an administrator gets it, made by its real command for a closed network.
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBuiltFiles } from "../../scripts/release/built-files";
import { manifestFaults } from "../../scripts/release/manifest-faults";

const root = fileURLToPath(new URL("../../", import.meta.url));
const officeJsDist = path.join(root, "node_modules/@microsoft/office-js/dist");
const host = "https://intranet.example/export-outcomes";

// A build that remembers nothing reads all of Fluent UI: half a minute on a quiet machine, minutes on a busy one.
const uncachedBuild = 900_000;

let folder = "";
const release = (file: string) => path.join(folder, "one", file);
const read = (file: string) => readFile(release(file), "utf8");

function make(to: string, ...options: readonly string[]) {
  const args = ["--import", "tsx", "scripts/release/package.ts", "--to", to, ...options];
  return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "export-outcomes-release-"));
  const { status, stderr } = make(release(""), "--host", `${host}/`, "--office-js", "self");
  expect(status, stderr).toBe(0);
}, uncachedBuild);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a release for a closed network", () => {
  it("holds the site, the terms of what is bundled, settings for servers, and checksums", async () => {
    expect((await readdir(release(""))).sort()).toEqual([
      "SHA256SUMS",
      "licences.txt",
      "office-js-licence.md",
      "server",
      "site",
    ]);
  });

  it("has a manifest that Office takes, for its host and version, with all that it names", async () => {
    const manifest = await read("site/manifest.xml");
    const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(manifestFaults(manifest, readBuiltFiles(release("site")))).toEqual([]);
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(`<SourceLocation DefaultValue="${host}/taskpane.html"/>`);
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });

  it("loads Office.js from beside the pane, before the pane, and forbids every other place", async () => {
    const html = await read("site/taskpane.html");
    const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="?([^\s">]+)/g)].map(([, source]) => source);
    expect(scripts).toEqual(["office/office.js", expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/)]);
    expect(/http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  it("brings what Excel on Windows, Mac and the web load, unmodified", async () => {
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
        const copy = await readFile(release(`site/office/${file}`));
        return copy.equals(await readFile(path.join(officeJsDist, file))) ? [] : [file];
      }),
    );
    expect(changed.flat()).toEqual([]);
  });

  it("lists the licence of each bundled package with its text", async () => {
    const licences = await read("licences.txt");
    const index = licences.slice(0, licences.indexOf("\n\n")).split("\n");
    expect(index).toEqual(expect.arrayContaining([expect.stringMatching(/^react 19\.[\d.]+ \(MIT\)$/)]));
    expect(index).toEqual(
      expect.arrayContaining([expect.stringMatching(/^pdfjs-dist [\d.]+ \(Apache-2\.0\)$/)]),
    );
    expect(index.filter((line) => !/^\S+ \d\S* \([\w.-]+\)$/.test(line))).toEqual([]);
    expect(licences).toContain("Permission is hereby granted, free of charge");
  });

  it("tells servers the policy of the page, and who may frame it", async () => {
    const policy = "script-src 'self'; style-src 'self' 'unsafe-inline'";
    for (const file of ["nginx.conf", "web.config"]) {
      const text = await read(`server/${file}`);
      expect(text).toContain(policy);
      expect(text).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
    }
    expect(await read("server/nginx.conf")).toContain('location "/export-outcomes/" {');
  });

  it(
    "is the same byte for byte when made again",
    async () => {
      const { status, stderr } = make(path.join(folder, "two"), "--host", host, "--office-js", "self");
      expect(status, stderr).toBe(0);
      const sums = await readFile(path.join(folder, "two", "SHA256SUMS"), "utf8");
      expect(sums.split("\n").length).toBeGreaterThan(50);
      expect(sums).toBe(await read("SHA256SUMS"));
    },
    uncachedBuild,
  );
});

const address =
  "--host에는 파일을 올릴 곳의 https 주소를 적어 주세요: https://intranet.example/export-outcomes";

it.each([
  [["--host", "http://intranet.example"], address],
  [[], address],
  [
    ["--host", "", "--lang", "en"],
    address.replace(/.*주세요/, "--host takes the https address of the folder"),
  ],
  [["--host", host, "--office-js", "copy"], "--office-js에는 cdn, self 가운데 하나를 적어 주세요: copy"],
  [["--hots", host], "명령을 이해하지 못했습니다. 모르는 옵션: --hots (쓰는 법: --help)"],
])("%j makes nothing and says why", async (options, sentence) => {
  const to = path.join(folder, "refused");
  const { status, stdout, stderr } = make(to, ...options);
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: `${sentence}\n` });
  await expect(readdir(to)).rejects.toThrow("ENOENT");
});

it("tells how it is used, and makes nothing", async () => {
  const to = path.join(folder, "asked");
  const { status, stdout, stderr } = make(to, "--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^package --host ADDRESS/);
  await expect(readdir(to)).rejects.toThrow("ENOENT");
});

it("replaces an earlier release, and no other folder", async () => {
  const others = path.join(folder, "others");
  await mkdir(others);
  await writeFile(path.join(others, "index.html"), "another site");
  const { status, stderr } = make(others, "--host", host);
  expect(status).toBe(2);
  expect(stderr).toBe(`배포판이 아닌 것이 있습니다. 빈 폴더나 새 폴더를 적어 주세요: ${others}\n`);
  expect(await readdir(others)).toEqual(["index.html"]);
});

it("takes no file away that stands where the folder should be", async () => {
  const file = path.join(folder, "notes.txt");
  await writeFile(file, "somebody's notes");
  const { status, stderr } = make(file, "--host", host);
  expect(status).toBe(2);
  expect(stderr).toBe(`배포판이 아닌 것이 있습니다. 빈 폴더나 새 폴더를 적어 주세요: ${file}\n`);
  expect(await readFile(file, "utf8")).toBe("somebody's notes");
});
