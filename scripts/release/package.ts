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
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import webpack, { type Compilation, type Configuration } from "webpack";
import { choose } from "../../src/cli/options";
import { runCommand } from "../../src/cli/run-command";
import { UsageError } from "../../src/cli/usage-error";
import configure from "../../webpack.config.js";
import { readBuiltFiles } from "./built-files";
import { bundledPackages, licenceList } from "./bundled-licences";
import { manifestFaults } from "./manifest-faults";
import { serverSnippets } from "./server-snippets";

const root = path.resolve(import.meta.dirname, "../..");
/** Every release has it, and little else does. */
const sums = "SHA256SUMS";

async function makeRelease(args: string[]): Promise<number> {
  const { host, officeJs, to } = readOptions(args);
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
  return 0;
}

interface Options {
  host: string;
  officeJs: "cdn" | "self";
  to: string;
}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      host: { type: "string" },
      "office-js": { type: "string", default: "cdn" },
      to: { type: "string", default: path.join("release", `export-outcomes-${version()}`) },
      lang: { type: "string", default: "ko" },
    },
  });
  choose("lang", values.lang, ["ko", "en"]);
  const officeJs = choose("office-js", values["office-js"], ["cdn", "self"]);
  const { host = "" } = values;
  if (!URL.canParse(host) || new URL(host).protocol !== "https:") {
    throw new UsageError(
      "--host에는 파일을 올릴 곳의 https 주소를 적어 주세요: https://intranet.example/export-outcomes",
      "--host takes the https address of the folder: https://intranet.example/export-outcomes",
    );
  }
  return { host: new URL(host).href.replace(/\/$/, ""), officeJs, to: path.resolve(values.to) };
}

function version(): string {
  return (JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string }).version;
}

/** An earlier release goes; whatever else stands in the way is not ours to take away. */
function clear(folder: string): void {
  if (!mayBeCleared(folder)) {
    throw new UsageError(
      `배포판이 아닌 것이 있습니다. 빈 폴더나 새 폴더를 적어 주세요: ${folder}`,
      `Something else than a release is there. Name an empty folder or a new one: ${folder}`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
}

function mayBeCleared(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  return readdirSync(folder).length === 0 || existsSync(path.join(folder, sums));
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

await runCommand(makeRelease, {
  text: `package --host ADDRESS [--office-js cdn|self] [--to FOLDER] [--lang ko|en]
서버에 올리고 나누어 줄 배포판을 만듭니다: 화면 파일, 매니페스트, 라이선스, 검사합, 서버 설정.
  --host ADDRESS        파일을 올릴 곳의 https 주소
  --office-js cdn|self  cdn은 Microsoft에서 받고(기본), self는 폐쇄망을 위해 함께 둡니다.
  --to FOLDER           만들 폴더. 기본은 release/export-outcomes-판번호
  --lang ko|en          메시지의 언어`,
  textEn: `package --host ADDRESS [--office-js cdn|self] [--to FOLDER] [--lang ko|en]
Makes a release to put on a server and hand out: the pane's files, manifest, licences, checksums, server settings.
  --host ADDRESS        the https address of the folder on the server
  --office-js cdn|self  from Microsoft (default), or beside the pane for closed networks
  --to FOLDER           folder to make; by default release/export-outcomes-VERSION
  --lang ko|en          language of messages`,
});
