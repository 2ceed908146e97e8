// Which elements an add-in's manifest takes, in which order: Office reads the manifest against a schema whose groups
// are sequences, and says nothing where one is out of place. Facts from Microsoft's reference of the XML manifest
// (learn.microsoft.com/javascript/api/manifest and "How to find the proper order of manifest elements"), for a task
// pane with ribbon buttons; an element that is not listed here is a fault until it is looked up and added.
import { walk, type XmlElement } from "./xml-tree";

interface Shape {
  attributes?: readonly string[];
  /** Names in their order; `?` none or one, `+` one or more, `*` any number, plain exactly one. */
  children?: readonly string[];
}

/** By name; where the same name means different things, by `Parent/Name`. */
const shapes: Readonly<Record<string, Shape>> = {
  OfficeApp: {
    attributes: ["type"],
    children: [
      "Id",
      "AlternateId?",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl?",
      "HighResolutionIconUrl?",
      "SupportUrl?",
      "AppDomains?",
      "Hosts",
      "Requirements?",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides?",
    ],
  },
  Id: {},
  Version: {},
  ProviderName: {},
  DefaultLocale: {},
  DisplayName: { attributes: ["DefaultValue"], children: ["Override*"] },
  "OfficeApp/Description": { attributes: ["DefaultValue"], children: ["Override*"] },
  IconUrl: { attributes: ["DefaultValue"] },
  HighResolutionIconUrl: { attributes: ["DefaultValue"] },
  SupportUrl: { attributes: ["DefaultValue"] },
  Override: { attributes: ["Locale", "Value"] },
  "OfficeApp/Hosts": { children: ["Host+"] },
  "VersionOverrides/Hosts": { children: ["Host+"] },
  "OfficeApp/Hosts/Host": { attributes: ["Name"] },
  "VersionOverrides/Hosts/Host": { attributes: ["type"], children: ["Runtimes?", "DesktopFormFactor"] },
  Requirements: { children: ["Sets?"] },
  Sets: { attributes: ["DefaultMinVersion"], children: ["Set+"] },
  Set: { attributes: ["Name", "MinVersion"] },
  DefaultSettings: { children: ["SourceLocation"] },
  "DefaultSettings/SourceLocation": { attributes: ["DefaultValue"] },
  Permissions: {},
  VersionOverrides: { attributes: ["type"], children: ["Hosts", "Resources"] },
  Runtimes: { children: ["Runtime+"] },
  Runtime: { attributes: ["resid", "lifetime"] },
  DesktopFormFactor: { children: ["GetStarted?", "FunctionFile", "ExtensionPoint+"] },
  GetStarted: { children: ["Title", "Description", "LearnMoreUrl"] },
  LearnMoreUrl: { attributes: ["resid"] },
  FunctionFile: { attributes: ["resid"] },
  ExtensionPoint: { attributes: ["type"], children: ["OfficeTab"] },
  OfficeTab: { attributes: ["id"], children: ["Group+"] },
  Group: { attributes: ["id"], children: ["Label", "Icon", "Control+"] },
  Control: { attributes: ["type", "id"], children: ["Label", "Supertip", "Icon", "Action"] },
  Label: { attributes: ["resid"] },
  Supertip: { children: ["Title", "Description"] },
  Title: { attributes: ["resid"] },
  Description: { attributes: ["resid"] },
  Icon: { children: ["Image+"] },
  "Icon/Image": { attributes: ["size", "resid"] },
  Action: { attributes: ["type"], children: ["TaskpaneId?", "SourceLocation?", "FunctionName?"] },
  TaskpaneId: {},
  "Action/SourceLocation": { attributes: ["resid"] },
  FunctionName: {},
  Resources: { children: ["Images", "Urls", "ShortStrings", "LongStrings"] },
  Images: { children: ["Image+"] },
  "Images/Image": { attributes: ["id", "DefaultValue"] },
  Urls: { children: ["Url+"] },
  Url: { attributes: ["id", "DefaultValue"] },
  ShortStrings: { children: ["String+"] },
  LongStrings: { children: ["String+"] },
  String: { attributes: ["id", "DefaultValue"], children: ["Override*"] },
};

/**
 * What stands in a manifest where its schema does not allow it, or is missing.
 * @returns one sentence a fault, e.g. "OfficeApp/Hosts: Host is missing"
 */
export function shapeFaults(manifest: XmlElement): string[] {
  return [...walk(manifest)].flatMap(({ element, parents }) => {
    const path = [...parents, element].map(({ name }) => name);
    const where = path.join("/");
    const shape = shapeOf(path);
    if (shape === undefined) return [`${where}: no element that a manifest may hold here`];
    const given = Object.keys(element.attributes).map((name) => name.slice(name.indexOf(":") + 1));
    const missing = (shape.attributes ?? []).filter((name) => !given.includes(name));
    return [
      ...missing.map((name) => `${where}: the attribute ${name} is missing`),
      ...orderFaults(element.children, shape.children ?? []).map((fault) => `${where}: ${fault}`),
    ];
  });
}

function shapeOf(path: readonly string[]): Shape | undefined {
  return [3, 2, 1]
    .map((length) => shapes[path.slice(-length).join("/")])
    .find((shape) => shape !== undefined);
}

function orderFaults(children: readonly XmlElement[], order: readonly string[]): string[] {
  const faults: string[] = [];
  let next = 0;
  for (const item of order) {
    const name = item.replace(/[?+*]$/, "");
    let found = 0;
    while (children[next]?.name === name) {
      found += 1;
      next += 1;
    }
    if (found === 0 && !/[?*]$/.test(item)) faults.push(`${name} is missing`);
    if (found > 1 && !/[+*]$/.test(item)) faults.push(`${name} stands there ${found} times`);
  }
  const misplaced = children[next];
  return misplaced === undefined ? faults : [...faults, `${misplaced.name} stands in the wrong place`];
}
