// What Excel would refuse about the manifest, found without Excel: it reads the file once and shows nothing on a fault.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest } from "office-addin-manifest";
import { SaxesParser } from "saxes";
import { beforeAll, expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const origin = "https://localhost:3000/";

/** One element of the manifest, its prefix dropped: `<bt:Image size="16" resid="Icon.16"/>` is an `Image`. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: string;
  readonly text: string;
}

let elements: readonly Element[] = [];

beforeAll(async () => {
  elements = readElements(await readFile(new URL("manifest.xml", root), "utf8"));
});

test("Microsoft's own parser reads it as a task pane for Excel, Korean first, that opens no other site", async () => {
  const manifest = await OfficeAddinManifest.readManifestFile(fileURLToPath(new URL("manifest.xml", root)));
  expect(manifest).toEqual({
    id: "b9084cc3-eb12-43e7-afa3-45fe1c8053b9",
    version: "1.0.0.0",
    providerName: "수출성과 집계",
    defaultLocale: "ko-KR",
    displayName: "수출성과 집계",
    description: expect.stringContaining("근거 문장") as string,
    iconUrl: `${origin}assets/icon-32.png`,
    highResolutionIconUrl: `${origin}assets/icon-64.png`,
    supportUrl: `${origin}support.html`,
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    appDomains: [],
    permissions: "ReadWriteDocument",
    manifestType: "xml",
    defaultSettings: { sourceLocation: `${origin}taskpane.html` },
  });
});

test("it asks for Excel LTSC 2021's level and for the shared runtime", () => {
  expect(all("Set").map((set) => set.attributes)).toEqual([
    { Name: "ExcelApi", MinVersion: "1.14" },
    { Name: "SharedRuntime", MinVersion: "1.1" },
  ]);
});

test("pane and buttons live in one runtime that outlives the pane", () => {
  expect(all("Runtime").map((runtime) => runtime.attributes)).toEqual([
    { resid: "Taskpane.Url", lifetime: "long" },
  ]);
  expect(all("FunctionFile").map((file) => file.attributes)).toEqual([{ resid: "Taskpane.Url" }]);
  const paneOfButton = all("SourceLocation").filter((location) => location.parent === "Action");
  expect(paneOfButton.map((location) => location.attributes)).toEqual([{ resid: "Taskpane.Url" }]);
});

test("three buttons, of which two run a command", () => {
  expect(all("Control").map((control) => control.attributes.id)).toEqual([
    "ExportOutcomes.Import",
    "ExportOutcomes.Check",
    "ExportOutcomes.Refresh",
  ]);
  expect(all("Action").map((action) => action.attributes["xsi:type"])).toEqual([
    "ShowTaskpane",
    "ExecuteFunction",
    "ExecuteFunction",
  ]);
  expect(all("FunctionName").map((name) => name.text)).toEqual(["checkRecords", "refreshSummaries"]);
});

test("every resource that is named is defined once, and every one defined is used", () => {
  const used = elements.flatMap((element) => element.attributes.resid ?? []);
  const defined = resources().map((resource) => resource.attributes.id ?? "");
  expect(defined).toEqual([...new Set(defined)]);
  expect(new Set(used)).toEqual(new Set(defined));
});

// https://learn.microsoft.com/javascript/api/manifest/resources, description, displayname: the lengths Office takes.
test("no id, label or description is longer than Office takes, in either language", () => {
  const limits = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 };
  const texts = elements.flatMap((element) => {
    const limit = limitOf(element);
    return limit === undefined ? [] : textsOf(element).map((text) => ({ text, limit }));
  });
  function limitOf(element: Element): number | undefined {
    if (element.name === "String") return limits[element.parent as "ShortStrings" | "LongStrings"];
    if (element.attributes.DefaultValue === undefined) return undefined;
    return limits[element.name as "DisplayName" | "Description"];
  }
  expect(texts).toHaveLength(22);
  expect(texts.filter(({ text, limit }) => text.length === 0 || text.length > limit)).toEqual([]);
  expect(resources().filter((resource) => (resource.attributes.id ?? "").length > 32)).toEqual([]);
});

test("every text has its English", () => {
  const translatable = elements.filter(
    (element) =>
      element.name === "String" ||
      (["DisplayName", "Description"].includes(element.name) &&
        element.attributes.DefaultValue !== undefined),
  );
  expect(translatable.filter((element) => textsOf(element).length !== 2)).toEqual([]);
});

test("every picture is a PNG of the size it is declared for, in all sizes of a ribbon", async () => {
  const urlById = new Map(resources().map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
  const icons = all("Image").filter((image) => image.parent === "Icon");
  const pictures = await Promise.all(
    icons.map(async (icon) => ({
      declared: Number(icon.attributes.size),
      ...(await pngSize(urlById.get(icon.attributes.resid) ?? "")),
    })),
  );
  expect(pictures).toEqual(
    [1, 2, 3, 4].flatMap(() =>
      [16, 20, 24, 32, 40, 48, 64, 80].map((size) => ({ declared: size, width: size, height: size })),
    ),
  );
  expect(await pngSize(`${origin}assets/icon-32.png`)).toEqual({ width: 32, height: 32 });
  expect(await pngSize(`${origin}assets/icon-64.png`)).toEqual({ width: 64, height: 64 });
});

function all(name: string): readonly Element[] {
  return elements.filter((element) => element.name === name);
}

function resources(): readonly Element[] {
  return elements.filter((element) =>
    ["Images", "Urls", "ShortStrings", "LongStrings"].includes(element.parent),
  );
}

/** The Korean text of an element and the English beneath it: `["점검", "Check"]`. */
function textsOf(element: Element): readonly string[] {
  const korean = element.attributes.DefaultValue ?? "";
  const next = elements[elements.indexOf(element) + 1];
  return next?.name === "Override" && next.attributes.Locale === "en-US"
    ? [korean, next.attributes.Value ?? ""]
    : [korean];
}

function readElements(xml: string): readonly Element[] {
  const found: { name: string; attributes: Record<string, string>; parent: string; text: string }[] = [];
  const open: (typeof found)[number][] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const element = {
      name: withoutPrefix(tag.name),
      attributes: tag.attributes,
      parent: open.at(-1)?.name ?? "",
      text: "",
    };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return found;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Width and height as the picture's own header tells, which is at a fixed place in every PNG. */
async function pngSize(url: string): Promise<{ width: number; height: number }> {
  const bytes = await readFile(new URL(url.replace(origin, ""), root));
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${url} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
