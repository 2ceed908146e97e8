// Documents rot silently: what README and docs name must exist: files, commands, and the code that the README's
// recipes tell a developer to change.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const documents = [
  "README.md",
  "CHANGELOG.md",
  ...readdirSync(new URL("docs", root))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  scripts: Record<string, string>;
};

describe.each(documents)("%s", (document) => {
  const address = new URL(document, root);
  const text = readFileSync(address, "utf8");

  it("links only to files that exist", () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !existsSync(new URL(target, address)))).toEqual([]);
  });

  it("links only to headings that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)];
    const missing = links.filter(([, target = "", anchor = ""]) => {
      const linked = readFileSync(target === "" ? address : new URL(target, address), "utf8");
      return !headingsOf(linked).includes(decodeURIComponent(anchor));
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  it("names only files of ours that exist", () => {
    const named = [...text.matchAll(/`((?:src|tests|scripts|docs|samples)\/[^`\s*…]+)`/g)].map(
      ([, file = ""]) => file,
    );
    expect(named.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });

  it("names only commands that exist", () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

it("has pictures that are small, and shown somewhere", () => {
  const folder = new URL("docs/pictures/", root);
  const shown = documents.map((document) => readFileSync(new URL(document, root), "utf8")).join("\n");
  const pictures = readdirSync(folder);
  expect(pictures.filter((name) => statSync(new URL(name, folder)).size > 150_000)).toEqual([]);
  expect(pictures.filter((name) => !shown.includes(`pictures/${name})`))).toEqual([]);
});

/** The headings of a document as the anchors that GitHub makes of them: "L. 상담·계약" is "l-상담계약". */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}
