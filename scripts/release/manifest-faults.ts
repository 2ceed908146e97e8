// What Excel would refuse about a manifest, found offline: it reads the file once and on a fault shows nothing at all.
import { shapeFaults } from "./manifest-shape";
import { readXml, walk, type XmlElement } from "./xml-tree";

/** The files of a build, by their path in it, e.g. `assets/icon-32.png`. */
export type BuiltFiles = ReadonlyMap<string, Uint8Array>;

// https://learn.microsoft.com/javascript/api/manifest/resources and /displayname, /description: characters.
const lengthLimits: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  DisplayName: 125,
  Description: 250,
};
const longestId = 32;

/**
 * Checks a manifest against the schema's rules, and that everything it names exists in the build.
 * @param xml the manifest
 * @param built the files it will stand beside; its URLs all point to the folder of its taskpane.html
 * @returns one sentence a fault; none for a manifest that Office can take
 * @example manifestFaults(xml, built) // ["…/assets/icon-16.png: no such file in the build"]
 */
export function manifestFaults(xml: string, built: BuiltFiles): string[] {
  const manifest = readXml(xml);
  const elements = [...walk(manifest)];
  return [
    ...shapeFaults(manifest),
    ...headFaults(manifest),
    ...resourceFaults(elements),
    ...textFaults(elements),
    ...urlFaults(elements, built),
    ...iconFaults(elements, built),
    ...functionFaults(elements, built),
  ];
}

type Elements = readonly { element: XmlElement; parents: readonly XmlElement[] }[];

function headFaults(manifest: XmlElement): string[] {
  const textOf = (name: string) => manifest.children.find((child) => child.name === name)?.text ?? "";
  const rules: [string, RegExp][] = [
    ["Id", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i],
    ["Version", /^\d{1,5}(\.\d{1,5}){1,3}$/],
    ["DefaultLocale", /^[a-z]{2}-[A-Z]{2}$/],
    ["Permissions", /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/],
  ];
  return rules.flatMap(([name, pattern]) =>
    pattern.test(textOf(name)) ? [] : [`${name}: "${textOf(name)}" is not in the form that Office takes`],
  );
}

function resourceFaults(elements: Elements): string[] {
  const defined = elements.filter(({ parents }) => parents.at(-2)?.name === "Resources");
  const ids = defined.map(({ element }) => element.attributes.id ?? "");
  const used = new Set(elements.flatMap(({ element }) => element.attributes.resid ?? []));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: defined twice`),
    ...ids.filter((id) => id.length > longestId).map((id) => `${id}: longer than ${longestId} characters`),
    ...[...used].filter((id) => !ids.includes(id)).map((id) => `${id}: named but not defined`),
    ...ids.filter((id) => !used.has(id)).map((id) => `${id}: defined but not used`),
  ];
}

function textFaults(elements: Elements): string[] {
  return elements.flatMap(({ element, parents }) => {
    const limit = lengthLimits[element.name === "String" ? (parents.at(-1)?.name ?? "") : element.name];
    if (limit === undefined || element.attributes.DefaultValue === undefined) return [];
    const texts = [
      element.attributes.DefaultValue,
      ...element.children.map((child) => child.attributes.Value ?? ""),
    ];
    return texts
      .filter((text) => text.length === 0 || text.length > limit)
      .map(
        (text) =>
          `${element.attributes.id ?? element.name}: ${text.length} characters, 1 to ${limit} allowed`,
      );
  });
}

function urlFaults(elements: Elements, built: BuiltFiles): string[] {
  const folder = folderOf(elements);
  return urlsOf(elements).flatMap((url) => {
    if (!url.startsWith("https://")) return [`${url}: no https address`];
    if (!url.startsWith(folder)) return [`${url}: on another site than the pane`];
    return built.has(url.slice(folder.length)) ? [] : [`${url}: no such file in the build`];
  });
}

function urlsOf(elements: Elements): string[] {
  const holders = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];
  return elements.flatMap(({ element }) =>
    holders.includes(element.name) ? (element.attributes.DefaultValue ?? []) : [],
  );
}

function folderOf(elements: Elements): string {
  const page =
    elements.find(({ parents }) => parents.at(-1)?.name === "DefaultSettings")?.element.attributes
      .DefaultValue ?? "";
  return page.slice(0, page.lastIndexOf("/") + 1);
}

/** A ribbon wants 16, 32 and 80 pixels at least; the two pictures of the store page are 32 and 64. */
function iconFaults(elements: Elements, built: BuiltFiles): string[] {
  const folder = folderOf(elements);
  const urlById = new Map(
    elements.map(({ element }) => [element.attributes.id, element.attributes.DefaultValue ?? ""]),
  );
  const wanted = elements.flatMap(({ element, parents }): [string, number][] => {
    if (element.name === "IconUrl") return [[element.attributes.DefaultValue ?? "", 32]];
    if (element.name === "HighResolutionIconUrl") return [[element.attributes.DefaultValue ?? "", 64]];
    if (element.name !== "Image" || parents.at(-1)?.name !== "Icon") return [];
    return [[urlById.get(element.attributes.resid) ?? "", Number(element.attributes.size)]];
  });
  const wrongSizes = wanted.flatMap(([url, size]) => {
    const bytes = built.get(url.slice(folder.length));
    if (bytes === undefined) return [];
    const drawn = pngSize(bytes);
    return drawn?.width === size && drawn.height === size
      ? []
      : [`${url}: no PNG of ${size} × ${size} pixels`];
  });
  const missingSizes = elements.flatMap(({ element, parents }) => {
    if (element.name !== "Icon") return [];
    const sizes = element.children.map((image) => image.attributes.size);
    return ["16", "32", "80"]
      .filter((size) => !sizes.includes(size))
      .map(
        (size) => `${parents.at(-1)?.attributes.id ?? "Icon"}: the ribbon needs a picture of ${size} pixels`,
      );
  });
  return [...wrongSizes, ...missingSizes];
}

/** Width and height as a PNG's own header tells, which is at a fixed place in every PNG; null for anything else. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** A button's function must be known to the pane's script, by exactly that name. */
function functionFaults(elements: Elements, built: BuiltFiles): string[] {
  const scripts = [...built].filter(([file]) => /^taskpane\.[^/]*js$/.test(file));
  const code = scripts.map(([, bytes]) => new TextDecoder().decode(bytes)).join("\n");
  return elements
    .filter(({ element }) => element.name === "FunctionName")
    .map(({ element }) => element.text)
    .filter((name) => !code.includes(`"${name}"`))
    .map((name) => `${name}: no function of that name in the build`);
}
