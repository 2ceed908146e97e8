// The manifest as a tree. Prefixes are dropped: no two of its namespaces share an element's name.
import { SaxesParser } from "saxes";

export interface XmlElement {
  /** `bt:Image` is an `Image`. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
}

/**
 * Reads an XML text.
 * @throws Error with line and column where it is not well-formed
 * @example readXml("<a><b/></a>").children[0]?.name // "b"
 */
export function readXml(xml: string): XmlElement {
  const document: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name: name.slice(name.indexOf(":") + 1), attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return document.children[0] ?? document;
}

/** An element and all beneath it, in the order of the text, each with its parents from the outermost on. */
export function* walk(
  element: XmlElement,
  parents: readonly XmlElement[] = [],
): Generator<{ element: XmlElement; parents: readonly XmlElement[] }> {
  yield { element, parents };
  for (const child of element.children) yield* walk(child, [...parents, element]);
}
