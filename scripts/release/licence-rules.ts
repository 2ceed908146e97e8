// On which terms others' code may be used here: what goes into a bundle must let anybody pass it on with its notice; what
// only helps to build and test may ask for more, as long as it does not reach what is shipped.

/** Terms of what is bundled. */
export const bundledLicences: readonly string[] = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
];

/** Terms of the tools. */
export const toolLicences: readonly string[] = [
  ...bundledLicences,
  ...["BlueOak-1.0.0", "CC-BY-4.0", "CC0-1.0", "MIT-0", "MPL-2.0", "Python-2.0", "Unlicense", "Zlib"],
];

/** Tools whose package.json names no SPDX licence, looked at one by one. */
const lookedAt: Readonly<Record<string, string>> = {
  "@microsoft/office-js":
    "Microsoft's own terms: used and copied unmodified for developing and shipping add-ins",
  buffers: "states none; part of exceljs, which tests alone use to read a workbook with other code than ours",
  chainsaw: "MIT/X11, which is MIT in other words; part of exceljs too",
};

/** What package-lock.json says of one package. */
export interface LockedPackage {
  license?: string;
  dev?: boolean;
}

/**
 * The packages of a package-lock.json that may not be used where they are, each with its terms.
 * @param packages by folder, as `packages` of the file
 * @example forbiddenPackages({ "node_modules/x": { license: "GPL-3.0-only" } }) // ["x: GPL-3.0-only"]
 */
export function forbiddenPackages(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages).flatMap(([folder, { license, dev }]) => {
    const name = folder.split("node_modules/").at(-1) ?? "";
    if (name === "" || (dev === true && name in lookedAt)) return [];
    const allowed = dev === true ? toolLicences : bundledLicences;
    return license !== undefined && isAllowed(license, allowed)
      ? []
      : [`${name}: ${license ?? "none stated"}`];
  });
}

/**
 * Whether an SPDX expression can be met: of `OR` one side, of `AND` both. Nested ones, which nobody here has, are not.
 * @example isAllowed("(MIT OR GPL-3.0-or-later)", ["MIT"]) // true
 */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const choices = expression.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((licence) => allowed.includes(licence)));
}
