// What the user names on the command line: files, folders, globs. Windows shells expand no globs, so it is done
// here, and always in the same order, so that the same inputs give the same workbook.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import { tooManyBytes } from "../reading/read-bytes";
import type { TwoLanguages } from "../checks/words";
import type { ArticleSource } from "../tasks/read-articles";

/** Files that systems leave in folders; nobody means to import them. */
const systemFiles = ["**/desktop.ini", "**/Thumbs.db", "**/~$*"];

/**
 * The files that arguments stand for, each once; a folder stands for the files in it, hidden ones left out.
 * @param workbook the report itself, which may lie in the same folder and is no input
 * @returns paths in the order of the arguments, inside a folder or glob by name; and arguments that stand for none
 * @example findFiles(["samples"]).files.length // as many as the folder holds
 */
export function findFiles(
  args: readonly string[],
  workbook?: string,
): { files: string[]; unmatched: UnmatchedArgument[] } {
  const files = new Set<string>();
  const unmatched: UnmatchedArgument[] = [];
  for (const arg of args) {
    const found = filesOf(arg);
    if (!Array.isArray(found)) {
      unmatched.push({ arg, why: found });
      continue;
    }
    for (const file of found) files.add(file);
  }
  if (workbook !== undefined) files.delete(resolve(workbook));
  return { files: [...files], unmatched };
}

/** Why an argument stands for no file. */
type NoFile = "missing" | "empty folder" | "unreadable folder" | "no match";

/** An argument that stands for no file. */
export interface UnmatchedArgument {
  arg: string;
  why: NoFile;
}

/**
 * What is said of an argument that stands for no file, in both languages.
 * @example unmatchedWords({ arg: "기사", why: "empty folder" }).ko // "폴더에 읽을 파일이 없습니다: 기사"
 */
export function unmatchedWords({ arg, why }: UnmatchedArgument): TwoLanguages {
  const { ko, en } = noFileWords[why];
  return { ko: `${ko}: ${arg}`, en: `${en}: ${arg}` };
}

const noFileWords: Readonly<Record<NoFile, TwoLanguages>> = {
  missing: { ko: "파일이 없습니다", en: "No such file" },
  "empty folder": { ko: "폴더에 읽을 파일이 없습니다", en: "The folder holds no file to read" },
  "unreadable folder": {
    ko: "폴더를 열 수 없습니다. 읽을 권한이 있는지 확인하세요",
    en: "The folder cannot be opened. Check that you may read it",
  },
  "no match": { ko: "조건에 맞는 파일이 없습니다", en: "No file matches this pattern" },
};

function filesOf(arg: string): string[] | NoFile {
  if (existsSync(arg)) return statSync(arg).isDirectory() ? filesOfFolder(arg) : [resolve(arg)];
  // PowerShell and cmd hand over backslashes; in a glob they would escape.
  const pattern = arg.replaceAll("\\", "/");
  if (!isDynamicPattern(pattern)) return "missing";
  const found = filesIn(pattern);
  return found.length === 0 ? "no match" : found;
}

function filesOfFolder(folder: string): string[] | NoFile {
  try {
    // What may not be read the search would pass over as if it were empty.
    readdirSync(folder);
  } catch {
    return "unreadable folder";
  }
  const found = filesIn("*", folder);
  return found.length === 0 ? "empty folder" : found;
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
