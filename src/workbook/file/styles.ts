// Cell styles: the formats we need are added at the end of the workbook's own, so that every style index that a cell
// of the user's holds keeps its meaning.
import type { CellStyle } from "../plan";
import {
  childElement,
  childElements,
  element,
  ensureChild,
  isTrue,
  serializeXml,
  type XmlElement,
} from "./xml";

const styleSheetOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Number formats that every Excel has built in (ECMA-376 18.8.30) and that our columns use. */
const builtInFormats: Record<string, number> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "@": 49,
};
const firstCustomFormat = 164;

interface StyleList {
  node: XmlElement;
  items: XmlElement[];
  places: Map<string, number>;
}

/** Adds styles to a workbook's style part; asking twice for the same one gives the same index. */
export class StyleBook {
  private readonly known = new Map<string, number>();
  private readonly lists = new Map<string, StyleList>();

  /** @param root the style part's root; it is changed in place */
  constructor(private readonly root: XmlElement) {}

  /**
   * Index of a style that has these properties and, for the rest, those of style `base`.
   * @param base a cell's present style, when only some of it is to change
   */
  index(formatting: CellStyle, base = 0): number {
    const key = `${base} ${JSON.stringify(formatting)}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const { items } = this.list("cellXfs");
    const index = this.add("cellXfs", this.makeFormat(formatting, items[base] ?? items[0]));
    this.known.set(key, index);
    return index;
  }

  /** Whether cells of a style break their text into lines. */
  wraps(index: number): boolean {
    const format = this.list("cellXfs").items[index];
    const alignment = format && childElement(format, "alignment");
    return isTrue(alignment?.attributes.wrapText);
  }

  /** Index of the look that a conditional format lays over a cell's own. */
  differentialIndex({ bold, italic, color, fill }: CellStyle): number {
    const font = [
      ...(bold ? [element("b")] : []),
      ...(italic ? [element("i")] : []),
      ...(color === undefined ? [] : [element("color", { rgb: `FF${color}` })]),
    ];
    const background = (rgb: string): XmlElement =>
      element("fill", {}, [element("patternFill", {}, [element("bgColor", { rgb })])]);
    const parts = [
      ...(font.length === 0 ? [] : [element("font", {}, font)]),
      ...(fill === undefined ? [] : [background(`FF${fill}`)]),
    ];
    return this.add("dxfs", element("dxf", {}, parts));
  }

  private makeFormat(formatting: CellStyle, base: XmlElement | undefined): XmlElement {
    const { numberFormat, fill, top, bottom } = formatting;
    const format = element(
      "xf",
      base?.attributes ?? { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 },
    );
    const { attributes } = format;
    if (numberFormat !== undefined) {
      attributes.numFmtId = String(this.numberFormatId(numberFormat));
      attributes.applyNumberFormat = "1";
    }
    if (hasFont(formatting)) {
      attributes.fontId = String(this.fontId(formatting, Number(attributes.fontId ?? 0)));
      attributes.applyFont = "1";
    }
    if (fill !== undefined) {
      attributes.fillId = String(this.add("fills", solidFill(fill)));
      attributes.applyFill = "1";
    }
    if (top !== undefined || bottom !== undefined) {
      attributes.borderId = String(this.add("borders", border(top, bottom)));
      attributes.applyBorder = "1";
    }
    const kept = base === undefined ? [] : childElements(base).filter(({ name }) => name !== "alignment");
    const alignment = alignmentOf(formatting, base && childElement(base, "alignment"));
    if (alignment !== null) attributes.applyAlignment = "1";
    format.children = alignment === null ? kept : [alignment, ...kept];
    return format;
  }

  private numberFormatId(code: string): number {
    const builtIn = builtInFormats[code];
    if (builtIn !== undefined) return builtIn;
    const formats = ensureChild(this.root, "numFmts", styleSheetOrder);
    const all = childElements(formats, "numFmt");
    const found = all.find(({ attributes }) => attributes.formatCode === code);
    if (found !== undefined) return Number(found.attributes.numFmtId);
    const next = (id: number, { attributes }: XmlElement) => Math.max(id, Number(attributes.numFmtId) + 1);
    const id = all.reduce(next, firstCustomFormat);
    formats.children.push(element("numFmt", { numFmtId: id, formatCode: code }));
    formats.attributes.count = String(all.length + 1);
    return id;
  }

  /** A copy of the base style's font (the workbook's own face and size) with what was asked for changed. */
  private fontId({ bold, italic, size, color }: CellStyle, base: number): number {
    const fonts = this.list("fonts").items;
    const change: Record<string, XmlElement | null> = {};
    if (bold !== undefined) change.b = bold ? element("b") : null;
    if (italic !== undefined) change.i = italic ? element("i") : null;
    if (size !== undefined) change.sz = element("sz", { val: size });
    if (color !== undefined) change.color = element("color", { rgb: `FF${color}` });
    const kept = (fonts[base] === undefined ? [] : childElements(fonts[base])).filter(
      ({ name }) => !(name in change),
    );
    const parts = [...Object.values(change).filter((part) => part !== null), ...kept];
    parts.sort((a, b) => fontOrder.indexOf(a.name) - fontOrder.indexOf(b.name));
    return this.add("fonts", element("font", {}, parts));
  }

  /** The place of an item in its list, which gets it at its end if it is not there. */
  private add(name: string, made: XmlElement): number {
    const { node, items, places } = this.list(name);
    const xml = xmlOf(made);
    const same = places.get(xml);
    if (same !== undefined) return same;
    places.set(xml, items.length);
    items.push(made);
    node.children.push(made);
    node.attributes.count = String(items.length);
    return items.length - 1;
  }

  /** A list's items, and their places by their XML: workbooks that went through many hands have 60,000 styles. */
  private list(name: string): StyleList {
    const known = this.lists.get(name);
    if (known !== undefined) return known;
    const node = ensureChild(this.root, name, styleSheetOrder);
    const items = childElements(node).filter((item) => item.name !== "extLst");
    const places = new Map<string, number>();
    items.forEach((item, place) => {
      const xml = xmlOf(item);
      if (!places.has(xml)) places.set(xml, place);
    });
    const list = { node, items, places };
    this.lists.set(name, list);
    return list;
  }
}

const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
];
fontOrder.push("name", "family", "charset", "scheme");

function hasFont({ bold, italic, size, color }: CellStyle): boolean {
  return bold !== undefined || italic !== undefined || size !== undefined || color !== undefined;
}

function solidFill(color: string): XmlElement {
  const colors = [element("fgColor", { rgb: `FF${color}` }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, [element("patternFill", { patternType: "solid" }, colors)]);
}

function border(top: CellStyle["top"], bottom: CellStyle["bottom"]): XmlElement {
  const side = (name: string, style: string | undefined): XmlElement =>
    style === undefined ? element(name) : element(name, { style }, [element("color", { auto: 1 })]);
  const sides = [side("left", undefined), side("right", undefined), side("top", top), side("bottom", bottom)];
  return element("border", {}, [...sides, element("diagonal")]);
}

function alignmentOf({ align, wrap, vertical }: CellStyle, base: XmlElement | undefined): XmlElement | null {
  const alignment = element("alignment", base?.attributes ?? {});
  if (align !== undefined) alignment.attributes.horizontal = align;
  if (vertical !== undefined) alignment.attributes.vertical = vertical;
  if (wrap !== undefined) alignment.attributes.wrapText = wrap ? "1" : "0";
  return Object.keys(alignment.attributes).length === 0 ? null : alignment;
}

function xmlOf(node: XmlElement): string {
  return serializeXml({ prolog: "", root: node });
}
