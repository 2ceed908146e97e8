// `npm run package -- --host https://intranet.example/export-outcomes [--office-js self] [--to FOLDER]`: makes what an
// administrator puts on a server and hands out: the pane's files, the manifest for that host and this version, the
// licences of what is bundled, checksums, and settings for the server. The same sources give the same bytes.
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import webpack, { type Compilation, type Configuration } from "webpack";
import configure from "../../webpack.config.js";
import { readBuiltFiles } from "./built-files";
import { bundledPackages, licenceList } from "./bundled-licences";
import { manifestFaults } from "./manifest-faults";
import { serverSnippets } from "./server-snippets";

const root = path.resolve(import.meta.dirname, "../..");
/** Every release has it, and little else does. */
const sums = "SHA256SUMS";

await main();

async function main(): Promise<void> {
  const { host, officeJs, to } = readOptions();
  clear(to);
  const site = path.join(to, "site");
  const compilation = await build(site, { origin: host, officeJs });

  writeManifest(site);
  const faults = manifestFaults(readFileSync(path.join(site, "manifest.xml"), "utf8"), readBuiltFiles(site));
  if (faults.length > 0) throw new Error(faults.join("\n"));

  writeFileSync(path.join(to, "licences.txt"), licenceList(bundledPackages(compilation)));
  if (officeJs === "self") {
    copyFileSync(
      path.join(root, "node_modules/@microsoft/office-js/LICENSE.md"),
      path.join(to, "office-js-licence.md"),
    );
  }
  mkdirSync(path.join(to, "server"));
  for (const [name, text] of serverSnippets(host, officeJs))
    writeFileSync(path.join(to, "server", name), text);
  writeFileSync(path.join(to, sums), checksums(to));
  process.stdout.write(`${to}\n`);
}

interface Options {
  host: string;
  officeJs: "cdn" | "self";
  to: string;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      host: { type: "string" },
      "office-js": { type: "string", default: "cdn" },
      to: { type: "string", default: path.join("release", `export-outcomes-${version()}`) },
    },
  });
  const officeJs = values["office-js"];
  if (officeJs !== "cdn" && officeJs !== "self") throw new Error("--office-js takes self or cdn");
  const { host = "" } = values;
  if (!URL.canParse(host) || new URL(host).protocol !== "https:") {
    throw new Error(
      "--host takes the https address of the folder, e.g. https://intranet.example/export-outcomes",
    );
  }
  return { host: new URL(host).href.replace(/\/$/, ""), officeJs, to: path.resolve(values.to) };
}

function version(): string {
  return (JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string }).version;
}

/** An earlier release goes; whatever else stands in the way is not ours to take away. */
function clear(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(path.join(folder, sums))) {
    throw new Error(`${folder} holds something else than a release: name an empty folder or a new one`);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Builds without webpack's memory of earlier builds, so that nothing but the sources decides. */
async function build(
  folder: string,
  env: { origin: string; officeJs: "cdn" | "self" },
): Promise<Compilation> {
  // Inferred from the JavaScript, so wider than it is: `mode` is any string there.
  const configuration = (await configure(env, { mode: "production" })) as Configuration;
  const compiler = webpack({
    ...configuration,
    cache: false,
    output: { ...configuration.output, path: folder },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats === undefined || stats.hasErrors()) reject(new Error(stats?.toString("errors-only")));
      else resolve(stats.compilation);
    });
  });
}

/** Office shows a new manifest only where its version has risen, so that it follows the release's own. */
function writeManifest(folder: string): void {
  const file = path.join(folder, "manifest.xml");
  const xml = readFileSync(file, "utf8");
  writeFileSync(file, xml.replace(/<Version>[^<]*<\/Version>/, `<Version>${version()}.0</Version>`));
}

/** One line a file, as `sha256sum -c` reads it. */
function checksums(folder: string): string {
  return [...readBuiltFiles(folder)]
    .map(([file, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${file}\n`)
    .join("");
}
