// What the two servers answer: the host page with the engine's TypeScript turned into JavaScript on the way, and the
// add-in's folder as it is.
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { contentType, type Responder } from "./https-server";

const EXCEL_HOST = fileURLToPath(new URL("..", import.meta.url));

/** The host page at "/browser/host.html"; its modules import each other without an extension. */
export const respondWithHostPage: Responder = (pathname) => {
  const asked = inside(EXCEL_HOST, pathname);
  const file = asked && [asked, `${asked}.ts`].find(isFile);
  if (!file) return null;
  const text = readFileSync(file, "utf8");
  if (!file.endsWith(".ts")) return { type: contentType(file), body: text };
  const { outputText } = ts.transpileModule(text, {
    fileName: file,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  return { type: "text/javascript; charset=utf-8", body: outputText };
};

/** The files of a folder. */
export const respondWithFolder =
  (folder: string): Responder =>
  (pathname) => {
    const file = inside(path.resolve(folder), pathname);
    return file && isFile(file) ? { type: contentType(file), body: readFileSync(file) } : null;
  };

function inside(folder: string, pathname: string): string | null {
  const file = path.join(folder, pathname);
  return file.startsWith(folder) ? file : null;
}

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();
