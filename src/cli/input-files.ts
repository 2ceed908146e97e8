// What the user names on the command line: files, folders, globs. Windows shells expand no globs, so it is done
// here, and always in the same order, so that the same inputs give the same workbook.
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import { tooManyBytes } from "../reading/read-bytes";
import type { ArticleSource } from "../tasks/read-articles";

/** Files that systems leave in folders; nobody means to import them. */
const systemFiles = ["**/desktop.ini", "**/Thumbs.db", "**/~$*"];

/**
 * The files that arguments stand for, each once; a folder stands for the files in it, hidden ones left out.
 * @param workbook the report itself, which may lie in the same folder and is no input
 * @returns paths in the order of the arguments, inside a folder or glob by name; and arguments that match nothing
 * @example findFiles(["samples"]).files.length // as many as the folder holds
 */
export function findFiles(
  args: readonly string[],
  workbook?: string,
): { files: string[]; unmatched: string[] } {
  const files = new Set<string>();
  const unmatched: string[] = [];
  for (const arg of args) {
    const found = filesOf(arg);
    if (found.length === 0) unmatched.push(arg);
    for (const file of found) files.add(file);
  }
  if (workbook !== undefined) files.delete(resolve(workbook));
  return { files: [...files], unmatched };
}

function filesOf(arg: string): string[] {
  if (existsSync(arg)) return statSync(arg).isDirectory() ? filesIn("*", arg) : [resolve(arg)];
  // PowerShell and cmd hand over backslashes; in a glob they would escape.
  const pattern = arg.replaceAll("\\", "/");
  return isDynamicPattern(pattern) ? filesIn(pattern) : [];
}

function filesIn(pattern: string, cwd = "."): string[] {
  return globSync(pattern, { cwd, absolute: true, ignore: systemFiles, onlyFiles: true }).sort();
}

/**
 * Reads the files one after the other, as sources whose id is the base name without extension. A file that is too
 * large is not read at all.
 */
export function* readFiles(files: Iterable<string>): Generator<ArticleSource> {
  for (const file of files) {
    const named = { id: basename(file, extname(file)), name: basename(file) };
    yield { ...named, ...contentOf(file) };
  }
}

/** Locked by another program, not allowed, or gone since the folder was listed: the other files go on. */
function contentOf(file: string): { bytes: Uint8Array } | { tooLarge: number } | { unreadable: true } {
  try {
    const { size } = statSync(file);
    return size >= tooManyBytes ? { tooLarge: size } : { bytes: readFileSync(file) };
  } catch {
    return { unreadable: true };
  }
}
