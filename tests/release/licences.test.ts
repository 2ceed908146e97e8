// Whose code is used, on which terms: every package of package-lock.json, whether it is bundled or only a tool.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readPackage } from "../../scripts/release/bundled-licences";
import { forbiddenPackages, type LockedPackage } from "../../scripts/release/licence-rules";

const { packages } = JSON.parse(
  readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"),
) as { packages: Record<string, LockedPackage> };

it("uses packages on allowed terms only", () => {
  expect(Object.keys(packages).length).toBeGreaterThan(500);
  expect(forbiddenPackages(packages)).toEqual([]);
});

it("names what may not be used, and what may be used as a tool only", () => {
  expect(
    forbiddenPackages({
      "": { license: "none" },
      "node_modules/free": { license: "(MIT OR GPL-3.0-only)" },
      "node_modules/copyleft": { license: "GPL-3.0-only", dev: true },
      "node_modules/a/node_modules/@b/shared": { license: "MIT AND MPL-2.0" },
      "node_modules/tool": { license: "MPL-2.0", dev: true },
      "node_modules/silent": {},
    }),
  ).toEqual(["copyleft: GPL-3.0-only", "@b/shared: MIT AND MPL-2.0", "silent: none stated"]);
});

it("hands on whose a package is and on which terms, also where the package forgot the text", () => {
  const saxes = readPackage(fileURLToPath(new URL("../../node_modules/saxes", import.meta.url)));
  expect({ ...saxes, text: saxes.text.split("\n\n").slice(1, 3) }).toEqual({
    name: "saxes",
    version: saxes.version,
    licence: "ISC",
    text: [
      "Copyright (c) Louis-Dominique Dubeau",
      expect.stringContaining("Permission to use, copy, modify"),
    ],
  });
});
