// What an administrator pastes into the settings of a server that has settings of its own.
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { serverSnippets } from "../../scripts/release/server-snippets";

const host = "https://intranet.example/export-outcomes";
const snippet = (file: string, address = host) => serverSnippets(address, "self").get(file) ?? "";

/** The elements below customHeaders, as `name@header`. */
function customHeaders(xml: string): string[] {
  const found: string[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (depth > 0) found.push(`${name} ${String(attributes.name)}`);
    if (name === "customHeaders") depth += 1;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "customHeaders") depth -= 1;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe("the settings for IIS", () => {
  it("take each header away before they set it, since IIS answers 500 to one that it finds set twice", () => {
    const headers = customHeaders(snippet("web.config"));
    const set = headers.filter((header) => header.startsWith("add ")).map((header) => header.slice(4));
    expect(set.length).toBe(4);
    for (const name of set)
      expect(headers.slice(0, headers.indexOf(`add ${name}`))).toContain(`remove ${name}`);
  });

  it("take away the older header that keeps Excel on the web from showing the pane", () => {
    expect(customHeaders(snippet("web.config"))).toContain("remove X-Frame-Options");
  });
});

describe("the settings for nginx", () => {
  it("name the folder as nginx compares it: decoded, and literally", () => {
    const text = snippet("nginx.conf", "https://intranet.example/%EC%88%98%EC%B6%9C%20%EC%84%B1%EA%B3%BC(1)");
    expect(text).toContain('location "/수출 성과(1)/" {');
    expect(text).toContain(String.raw`location ~ "^/수출 성과\(1\)/[^/]+\.[0-9a-f]{8}\.js$" {`);
  });

  it("stand at the root of a host that has nothing else", () => {
    expect(snippet("nginx.conf", "https://intranet.example/")).toContain('location "/" {');
  });
});

it.each(["nginx.conf", "web.config"])("%s says that one header speaks for the whole host", (file) => {
  expect(snippet(file)).toMatch(/Strict-Transport-Security (?:holds|speaks) for the whole host/);
});
