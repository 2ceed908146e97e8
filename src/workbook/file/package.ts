// A workbook as a package of parts. An edit works on parsed copies of the few parts it must change; every other part
// keeps its bytes, so that pictures, pivots, macros and all that we know nothing of survive an update.
import { strToU8 } from "fflate";
import { WorkbookError } from "../workbook-error";
import { isPacked, packPart, tooLarge, unpackPart, unpackPieces, type Part } from "./packed-part";
import { ReadingBudget } from "./reading-budget";
import {
  addRelationship,
  packageRelationships,
  readRelationships,
  relsPathOf,
  type Relationship,
} from "./relationships";
import { decodePieces, decodeUtf8, isMentioned } from "./utf8";
import {
  declaration,
  element,
  isElement,
  parseXml,
  serializeXml,
  type XmlDocument,
  type XmlElement,
} from "./xml";

const contentTypesPath = "[Content_Types].xml";

/** Bytes of a part that is read as a whole. Excel's largest tables of styles have about 20 MB. */
const mostWhole = 32_000_000;

export type Parts = ReadonlyMap<string, Part>;

/** Parts of a workbook, and the changes that one commit makes to them. Thrown away whole if the commit fails. */
export class WorkbookPackage {
  private readonly parsed = new Map<string, XmlDocument>();
  private readonly touched = new Set<string>();
  private readonly written = new Map<string, Part>();
  private readonly removed = new Set<string>();

  private readonly budget: ReadingBudget;
  private readonly spent = new Set<string>();

  constructor(private readonly parts: Parts) {
    let packed = 0;
    for (const part of parts.values()) packed += isPacked(part) ? part.packed.length : part.length;
    this.budget = new ReadingBudget(packed);
  }

  has(path: string): boolean {
    if (this.removed.has(path)) return false;
    return this.written.has(path) || this.parsed.has(path) || this.parts.has(path);
  }

  /** @throws WorkbookError `not_a_workbook` if the part is missing or not UTF-8 */
  text(path: string): string {
    return this.whole(path, (text) => text);
  }

  /**
   * Whether any of some words stands in a part.
   * @throws WorkbookError `not_a_workbook` if the part is missing or not UTF-8
   */
  mentions(path: string, words: readonly string[]): boolean {
    return this.take(path, (pieces) => isMentioned(decodePieces(pieces), words));
  }

  /** The part as it was when the edit began, piece by piece; nothing where there was none. */
  stood(path: string): Iterable<Uint8Array> {
    const part = this.parts.get(path);
    return part === undefined ? [] : unpackPieces(part);
  }

  /**
   * What `parse` makes of a part that comes piece by piece.
   * @throws WorkbookError `not_a_workbook` if the part is missing or `parse` throws, `too_large` if reading it would cost
   * more than a genuine one
   */
  take<T>(path: string, parse: (pieces: Iterable<Uint8Array>, budget: ReadingBudget) => T): T {
    return this.parse(path, (part) => {
      this.spend(path, part);
      return parse(unpackPieces(part), this.budget);
    });
  }

  /** The same of a part's whole text. */
  private whole<T>(path: string, parse: (text: string) => T): T {
    return this.parse(path, (part) => {
      if (sizeOf(part) > mostWhole) throw tooLarge();
      this.spend(path, part);
      return parse(decodeUtf8(unpackPart(part)));
    });
  }

  /** A sheet may be looked through for each table whose rows move. */
  private spend(path: string, part: Part): void {
    if (!this.spent.has(path)) this.budget.spendBytes(sizeOf(part));
    this.spent.add(path);
  }

  private parse<T>(path: string, parse: (part: Part) => T): T {
    const part = this.written.get(path) ?? this.parts.get(path);
    if (part === undefined || this.removed.has(path)) throw damaged(path);
    try {
      return parse(part);
    } catch (error) {
      if (error instanceof WorkbookError) throw error;
      throw damaged(path, error);
    }
  }

  /** A part as a tree, for reading. Call `edit` to change it. */
  read(path: string): XmlDocument {
    const known = this.parsed.get(path);
    if (known !== undefined) return known;
    const document = this.whole(path, (text) => parseXml(text, () => this.budget.spendHeld()));
    this.parsed.set(path, document);
    return document;
  }

  /** A part as a tree whose changes will be written. */
  edit(path: string): XmlDocument {
    this.touched.add(path);
    return this.read(path);
  }

  /** Adds a part, or replaces it whole. */
  write(path: string, content: XmlDocument | string): void {
    this.removed.delete(path);
    this.parsed.delete(path);
    if (typeof content === "string") this.written.set(path, strToU8(content));
    else {
      this.parsed.set(path, content);
      this.touched.add(path);
    }
  }

  /** Replaces a part by bytes that are packed while they are made. */
  async writePacked(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
    this.written.set(path, await packPart(pieces));
  }

  /** Adds a part and its content type. */
  create(path: string, contentType: string, content: XmlDocument | string): void {
    this.write(path, content);
    const types = this.edit(contentTypesPath).root;
    types.children.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
  }

  /** Takes out a part with its content type and its relationship from `owner`. */
  remove(path: string, owner: string): void {
    this.removed.add(path);
    dropChildren(this.edit(contentTypesPath).root, "PartName", `/${path}`);
    const related = this.relationships(owner).find((relationship) => relationship.target === path);
    if (related !== undefined) dropChildren(this.edit(relsPathOf(owner)).root, "Id", related.id);
  }

  relationships(part: string): Relationship[] {
    const path = relsPathOf(part);
    return this.has(path) ? readRelationships(part, this.read(path)) : [];
  }

  /** Makes `part` point to `target` and gives the relationship's id. */
  relate(part: string, type: string, target: string): string {
    const path = relsPathOf(part);
    if (!this.has(path)) {
      this.write(path, {
        prolog: declaration,
        root: element("Relationships", { xmlns: packageRelationships }),
      });
    }
    return addRelationship(this.edit(path), type, target);
  }

  /** @example freePath("xl/tables/table", ".xml") // "xl/tables/table4.xml" */
  freePath(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`) || this.removed.has(`${stem}${number}${ending}`))
      number += 1;
    return `${stem}${number}${ending}`;
  }

  /** All parts as they stand after the edit. */
  finish(): Map<string, Part> {
    const result = new Map(this.parts);
    for (const [path, part] of this.written) result.set(path, part);
    for (const path of this.touched) {
      const document = this.parsed.get(path);
      if (document !== undefined) result.set(path, strToU8(serializeXml(document)));
    }
    for (const path of this.removed) result.delete(path);
    return result;
  }
}

function sizeOf(part: Part): number {
  return isPacked(part) ? part.size : part.length;
}

function dropChildren(list: XmlElement, attribute: string, value: string): void {
  list.children = list.children.filter((node) => !isElement(node) || node.attributes[attribute] !== value);
}

function damaged(path: string, cause?: unknown): WorkbookError {
  return new WorkbookError(
    "not_a_workbook",
    `통합 문서가 손상되어 읽을 수 없습니다(${path}). 엑셀에서 열어 복구한 뒤 다시 저장하세요.`,
    `The workbook is damaged (${path}). Open it in Excel, let it repair the file, and save it again.`,
    { cause },
  );
}
