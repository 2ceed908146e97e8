// What a build is called, in the pane and to whoever is asked about it: the version, and a hash of all that it is made
// from, so that equal sources give equal builds and changed ones another name.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const madeFrom = ["src", "assets", "package-lock.json", "webpack.config.js", "webpack.standalone.config.js"];

/**
 * The name of a build of the sources as they are.
 * @returns {string} e.g. "0.1.0-3f9a2c1d"
 */
export function buildId() {
  const hash = createHash("sha256");
  for (const file of madeFrom.flatMap(filesIn).sort()) {
    hash
      .update(`${file}\n`)
      .update(readFileSync(path.join(root, file)))
      .update("\n");
  }
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return `${version}-${hash.digest("hex").slice(0, 8)}`;
}

/** Paths from the project's root, with "/" on every system. */
function filesIn(entry) {
  if (path.extname(entry) !== "") return [entry];
  return readdirSync(path.join(root, entry), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => path.relative(root, path.join(found.parentPath, found.name)).replaceAll(path.sep, "/"));
}
