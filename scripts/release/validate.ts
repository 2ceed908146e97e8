// `npm run validate [FOLDER]`: is the manifest of a build (dist, or the folder of a release) one that Office takes, and
// is all there that it names? Asks no server.
import { readFileSync } from "node:fs";
import path from "node:path";
import { readBuiltFiles } from "./built-files";
import { manifestFaults } from "./manifest-faults";

const folder = process.argv[2] ?? "dist";
const faults = manifestFaults(
  readFileSync(path.join(folder, "manifest.xml"), "utf8"),
  readBuiltFiles(folder),
);
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length === 0) process.stdout.write(`${path.join(folder, "manifest.xml")}: no fault\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
