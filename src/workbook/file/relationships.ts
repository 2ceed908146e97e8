// Relationships say which part points to which: workbook to sheets, sheet to tables and drawing, drawing to charts.
import { childElements, element, type XmlDocument } from "./xml";

/** Namespace of `r:id`, by which a part names a relationship. */
export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Namespace of the relationship parts. */
export const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The relationship types that the adapter reads or writes. */
export const relationshipType = {
  officeDocument: `${officeRelationships}/officeDocument`,
  worksheet: `${officeRelationships}/worksheet`,
  styles: `${officeRelationships}/styles`,
  sharedStrings: `${officeRelationships}/sharedStrings`,
  calcChain: `${officeRelationships}/calcChain`,
  table: `${officeRelationships}/table`,
  drawing: `${officeRelationships}/drawing`,
  chart: `${officeRelationships}/chart`,
} as const;

export interface Relationship {
  id: string;
  type: string;
  /** Path of the part in the package, or an address outside it. */
  target: string;
  external: boolean;
}

/** @example relsPathOf("xl/worksheets/sheet1.xml") // "xl/worksheets/_rels/sheet1.xml.rels" */
export function relsPathOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads the relationships of `part`; targets become package paths. */
export function readRelationships(part: string, rels: XmlDocument): Relationship[] {
  return childElements(rels.root, "Relationship").map(({ attributes }) => {
    const external = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    return {
      id: attributes.Id ?? "",
      type: attributes.Type ?? "",
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** Adds a relationship to a part and gives its id. */
export function addRelationship(rels: XmlDocument, type: string, target: string): string {
  const used = new Set(childElements(rels.root).map((relationship) => relationship.attributes.Id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  rels.root.children.push(element("Relationship", { Id: id, Type: type, Target: `/${target}` }));
  return id;
}

/**
 * @example resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml") // "xl/tables/table1.xml"
 */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
