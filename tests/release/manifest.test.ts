// The manifest says what was decided: where the pane runs, what the ribbon holds; and what Excel would refuse about a
// manifest is found and named.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest } from "office-addin-manifest";
import { beforeAll, describe, expect, it, test } from "vitest";
import { manifestFaults } from "../../scripts/release/manifest-faults";
import { readXml, walk, type XmlElement } from "../../scripts/release/xml-tree";
import { readBuiltFiles } from "../../scripts/release/built-files";

const root = new URL("../../", import.meta.url);
const origin = "https://localhost:3000/";

interface Placed {
  readonly element: XmlElement;
  readonly parent: string;
}

const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };
let xml = "";
let elements: readonly Placed[] = [];

beforeAll(async () => {
  xml = await readFile(new URL("manifest.xml", root), "utf8");
  elements = [...walk(readXml(xml))].map(({ element, parents }) => ({
    element,
    parent: parents.at(-1)?.name ?? "",
  }));
});

test("Microsoft's own parser reads it as a task pane for Excel, Korean first, that opens no other site", async () => {
  const manifest = await OfficeAddinManifest.readManifestFile(fileURLToPath(new URL("manifest.xml", root)));
  expect(manifest).toEqual({
    id: "b9084cc3-eb12-43e7-afa3-45fe1c8053b9",
    version: `${version}.0`,
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
  const panesOfButtons = elements.filter(
    ({ element, parent }) => element.name === "SourceLocation" && parent === "Action",
  );
  expect(panesOfButtons.map(({ element }) => element.attributes)).toEqual([{ resid: "Taskpane.Url" }]);
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

test("every text has its English", () => {
  const translatable = [...all("String"), ...all("DisplayName"), ...all("Description")].filter(
    ({ attributes }) => attributes.DefaultValue !== undefined,
  );
  expect(translatable.length).toBeGreaterThan(0);
  expect(translatable.filter((element) => textsOf(element).length !== 2)).toEqual([]);
});

describe("faults", () => {
  // What a build has beside the manifest, with the functions that its script registers.
  const script = new TextEncoder().encode('associate("checkRecords"),associate("refreshSummaries")');
  const built = new Map([
    ...[...readBuiltFiles(fileURLToPath(new URL("assets", root)))].map(
      ([file, bytes]): [string, Uint8Array] => [`assets/${file}`, bytes],
    ),
    ["taskpane.html", new Uint8Array()],
    ["support.html", new Uint8Array()],
    ["taskpane.0a1b2c3d.js", script],
  ]);

  it("has none", () => {
    expect(manifestFaults(xml, built)).toEqual([]);
  });

  it.each([
    [
      "an id that is no GUID",
      "b9084cc3-eb12-43e7-afa3-45fe1c8053b9",
      "export-outcomes",
      ['Id: "export-outcomes" is not in the form that Office takes'],
    ],
    [
      "a version in words",
      /<Version>[\d.]+/,
      "<Version>first",
      ['Version: "first" is not in the form that Office takes'],
    ],
    [
      "elements in another order",
      /(\s*<SupportUrl[^>]*>)([\s\S]*?<\/Hosts>)/,
      "$2$1",
      [
        "OfficeApp: DefaultSettings is missing",
        "OfficeApp: Permissions is missing",
        "OfficeApp: SupportUrl stands in the wrong place",
      ],
    ],
    [
      "an element that Office does not know here",
      "<FunctionFile ",
      '<FunctionPage resid="Taskpane.Url"/><FunctionFile ',
      [
        "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor: FunctionFile is missing",
        "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor: ExtensionPoint is missing",
        "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor: FunctionPage stands in the wrong place",
        "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/FunctionPage: no element that a manifest may hold here",
      ],
    ],
    [
      "an attribute left out",
      ' lifetime="long"',
      "",
      ["OfficeApp/VersionOverrides/Hosts/Host/Runtimes/Runtime: the attribute lifetime is missing"],
    ],
    [
      "a text that is named under another id than it is defined under",
      '<bt:String id="Check.Tip"',
      '<bt:String id="Check.Hint"',
      ["Check.Tip: named but not defined", "Check.Hint: defined but not used"],
    ],
    [
      "an id longer than Office takes",
      /"Support\.Url"/g,
      '"Support.Url.That.Goes.On.And.On.And.On"',
      ["Support.Url.That.Goes.On.And.On.And.On: longer than 32 characters"],
    ],
    [
      "a label longer than a ribbon takes",
      'Value="Check"',
      `Value="${"Check ".repeat(30)}"`,
      ["Check.Label: 180 characters, 1 to 125 allowed"],
    ],
    [
      "a page that is not in the build",
      'localhost:3000/support.html"/>\n      </bt:Urls>',
      'localhost:3000/help.html"/>\n      </bt:Urls>',
      ["https://localhost:3000/help.html: no such file in the build"],
    ],
    [
      "a page on another site",
      'IconUrl DefaultValue="https://localhost:3000/',
      'IconUrl DefaultValue="https://elsewhere.example/',
      ["https://elsewhere.example/assets/icon-32.png: on another site than the pane"],
    ],
    [
      "a page that comes unprotected",
      'SupportUrl DefaultValue="https:',
      'SupportUrl DefaultValue="http:',
      ["http://localhost:3000/support.html: no https address"],
    ],
    [
      "a picture of another size",
      "localhost:3000/assets/check-20.png",
      "localhost:3000/assets/check-24.png",
      ["https://localhost:3000/assets/check-24.png: no PNG of 20 × 20 pixels"],
    ],
    [
      "a button whose function does not exist",
      "<FunctionName>checkRecords",
      "<FunctionName>checkAll",
      ["checkAll: no function of that name in the build"],
    ],
  ])("names %s", (_, found, put, faults) => {
    expect(manifestFaults(xml.replace(found, put), built)).toEqual(faults);
  });
});

function all(name: string): readonly XmlElement[] {
  return elements.filter(({ element }) => element.name === name).map(({ element }) => element);
}

/** The Korean text of an element and the English beneath it: `["점검", "Check"]`. */
function textsOf({ attributes, children }: XmlElement): readonly string[] {
  const english = children.filter((child) => child.attributes.Locale === "en-US");
  return [attributes.DefaultValue ?? "", ...english.map((child) => child.attributes.Value ?? "")];
}
