// Whose code a build contains and on which terms. Read from what webpack has really put in, not from package.json.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Compilation, Module } from "webpack";
import { bundledLicences, isAllowed } from "./licence-rules";
import { standardTerms } from "./standard-terms";

export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX, as the package states it. */
  licence: string;
  /** The text of its licence file. */
  text: string;
}

/**
 * The packages whose files a build contains, in order of their names.
 * @throws Error naming the package whose licence is not one of those allowed, or that brings no licence text
 */
export function bundledPackages(compilation: Compilation): BundledPackage[] {
  const folders = new Set([...filesOf(compilation.modules)].flatMap((file) => packageFolder(file) ?? []));
  return [...folders]
    .map(readPackage)
    .sort((one, other) => (one.name + one.version < other.name + other.version ? -1 : 1));
}

/** Files of modules; a concatenated module holds others. */
function* filesOf(modules: Iterable<Module & { resource?: string; modules?: Module[] }>): Generator<string> {
  for (const module of modules) {
    if (module.resource !== undefined) yield module.resource;
    if (module.modules !== undefined) yield* filesOf(module.modules);
  }
}

function packageFolder(file: string): string | null {
  const parts = file.split("?")[0]?.split(path.sep) ?? [];
  const at = parts.lastIndexOf("node_modules");
  if (at === -1) return null;
  const length = parts[at + 1]?.startsWith("@") === true ? 3 : 2;
  return parts.slice(0, at + length).join(path.sep);
}

/**
 * What a package says of itself.
 * @throws Error naming it where its licence is not one of those allowed
 * @example readPackage("node_modules/zod").licence // "MIT"
 */
export function readPackage(folder: string): BundledPackage {
  const { name, version, license, author } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  ) as {
    name: string;
    version: string;
    license?: string;
    author?: string | { name?: string };
  };
  if (license === undefined || !isAllowed(license, bundledLicences)) {
    throw new Error(
      `${name} ${version}: the licence ${license ?? "(none stated)"} is not one of those allowed`,
    );
  }
  return { name, version, licence: license, text: licenceText(folder, license, authorName(author)) };
}

function authorName(author: string | { name?: string } | undefined): string {
  const name = typeof author === "string" ? author.split(/[<(]/)[0]?.trim() : author?.name;
  return name ?? "the authors of the package";
}

function licenceText(folder: string, licence: string, author: string): string {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  if (file !== undefined && existsSync(path.join(folder, file))) {
    return readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  }
  const terms = standardTerms[licence];
  if (terms === undefined)
    throw new Error(`${folder}: neither a licence file nor terms of ${licence} are known`);
  return `(The package brings no licence file; its package.json states ${licence}.)\n\nCopyright (c) ${author}\n\n${terms}`;
}

/** The list as a text file. */
export function licenceList(packages: readonly BundledPackage[]): string {
  const index = packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  const texts = packages.map(
    ({ name, version, text }) => `${"=".repeat(80)}\n${name} ${version}\n${"=".repeat(80)}\n${text}`,
  );
  return [...index, "", ...texts].join("\n") + "\n";
}
