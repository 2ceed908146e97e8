// A workbook with no sheet yet: what a new file starts from.
import { strToU8 } from "fflate";
import { packageRelationships, relationshipType } from "./relationships";
import { mainNamespace } from "./table-part";
import { declaration } from "./xml";

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;

const packageRels = `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationshipType.officeDocument}" Target="xl/workbook.xml"/></Relationships>`;

const workbookRels = `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationshipType.styles}" Target="styles.xml"/></Relationships>`;

const workbook = `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr/><bookViews><workbookView/></bookViews><sheets/><calcPr calcId="0"/></workbook>`;

/** 맑은 고딕 11, the default of Korean Excel. */
const styles = `${declaration}<styleSheet xmlns="${mainNamespace}"><fonts count="1"><font><sz val="11"/><name val="맑은 고딕"/><family val="3"/><charset val="129"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

/** The parts of a workbook without sheets. */
export function newPackage(): Map<string, Uint8Array> {
  return new Map([
    ["[Content_Types].xml", strToU8(contentTypes)],
    ["_rels/.rels", strToU8(packageRels)],
    ["xl/workbook.xml", strToU8(workbook)],
    ["xl/_rels/workbook.xml.rels", strToU8(workbookRels)],
    ["xl/styles.xml", strToU8(styles)],
  ]);
}
