// A small tree that keeps every element, attribute, comment and blank of a part, so that a part of the user's that we
// must add to (styles, workbook, relationships) comes back whole. Names keep their prefix as written.
import { partParser } from "./part-parser";

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** Something written back exactly as it stands: a comment, an instruction, or XML made elsewhere. */
export interface RawXml {
  raw: string;
}

/** A string is text, unescaped. */
export type XmlNode = XmlElement | RawXml | string;

export interface XmlDocument {
  /** What stands before the root: the XML declaration and comments. */
  prolog: string;
  root: XmlElement;
}

/** What every part of ours starts with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Parses one part.
 * @param spend called for each tag and attribute (see `partParser`)
 * @throws Error if the text is not well-formed XML, is nested too deep, or carries a DTD
 */
export function parseXml(text: string, spend: () => void = () => undefined): XmlDocument {
  const document: { prolog: string; root: XmlElement | undefined } = { prolog: declaration, root: undefined };
  const open: XmlElement[] = [];
  const add = (node: XmlNode): void => {
    open.at(-1)?.children.push(node);
  };
  const parser = partParser(spend, {
    open: ({ name, attributes }) => {
      const element: XmlElement = { name, attributes, children: [] };
      if (open.length === 0) document.root = element;
      add(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text: add,
  });
  parser.on("comment", (comment) => add({ raw: `<!--${comment}-->` }));
  parser.on("processinginstruction", ({ target, body }) => add({ raw: `<?${target} ${body}?>` }));
  parser.write(text).close();
  if (document.root === undefined) throw new Error("a part has no root element");
  return { prolog: document.prolog, root: document.root };
}

/** The text of a part. */
export function serializeXml(document: XmlDocument): string {
  const out: string[] = [document.prolog];
  writeNode(document.root, out);
  return out.join("");
}

function writeNode(node: XmlNode, out: string[]): void {
  if (typeof node === "string") out.push(escapeText(node));
  else if ("raw" in node) out.push(node.raw);
  else writeElement(node, out);
}

function writeElement(node: XmlElement, out: string[]): void {
  out.push(`<${node.name}${attributesXml(node.attributes)}`);
  if (node.children.length === 0) {
    out.push("/>");
    return;
  }
  out.push(">");
  for (const child of node.children) writeNode(child, out);
  out.push(`</${node.name}>`);
}

/**
 * Attributes as written in a tag, each with a blank before it.
 * @example attributesXml({ r: "A1", t: "str" }) // ' r="A1" t="str"'
 */
export function attributesXml(attributes: Readonly<Record<string, string>>): string {
  let out = "";
  for (const name in attributes) out += ` ${name}="${escapeAttribute(attributes[name] ?? "")}"`;
  return out;
}

/** Text between tags. A carriage return would be read back as a line feed, so it is written as a reference. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (sign) => references[sign] ?? sign) : text;
}

/** Text of an attribute; line breaks and tabs as references, or they would be read back as blanks. */
export function escapeAttribute(text: string): string {
  return /[&<>"\t\r\n]/.test(text) ? text.replace(/[&<>"\t\r\n]/g, (sign) => references[sign] ?? sign) : text;
}

const references: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A new element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: XmlNode[] = [],
): XmlElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = String(value);
  return { name, attributes: kept, children };
}

/** Whether a node is an element, of that name if one is given. */
export function isElement(node: XmlNode, name?: string): node is XmlElement {
  return typeof node === "object" && "name" in node && (name === undefined || node.name === name);
}

/** The elements among a node's children, of that name if one is given. */
export function childElements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter((node): node is XmlElement => isElement(node, name));
}

/** The first child of that name. */
export function childElement(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((node): node is XmlElement => isElement(node, name));
}

/** Whether an attribute of type xsd:boolean is set. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

/** All text below a node, joined. */
export function textOf(node: XmlNode): string {
  if (typeof node === "string") return node;
  return "raw" in node ? "" : node.children.map(textOf).join("");
}

/**
 * The child of that name, made in its place if it is missing. Schemas fix the order of an element's children:
 * `order` lists it, and a new child goes before the first one that must follow it.
 */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const found = childElement(parent, name);
  if (found !== undefined) return found;
  const made = element(name);
  insertInOrder(parent, made, order);
  return made;
}

/** Inserts after the last child that may stand before it. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(child.name);
  const after = parent.children.findIndex((node) => isElement(node) && order.indexOf(node.name) > rank);
  if (after < 0) parent.children.push(child);
  else parent.children.splice(after, 0, child);
}

/** Takes a child out. */
export function removeChild(parent: XmlElement, child: XmlElement): void {
  removeChildren(parent, new Set([child]));
}

/** Takes children out, all in one pass. */
export function removeChildren(parent: XmlElement, gone: ReadonlySet<XmlNode>): void {
  parent.children = parent.children.filter((node) => !gone.has(node));
}
