// The firms of a table whose first column is headed 구분 or 품목: its labels are names of firms where one bears a legal form,
// most end as firms do, or a last row counts the other firms ("그 외 7개사"). Towns and goods stand there as well.
import { groupBy } from "../../records/group-by";
import type { FirmName } from "../text/firm-name";
import type { Sentence } from "../text/sentences";
import type { TableRow } from "../text/table-row";
import { stripLegalForm } from "../words/name-phrase";
import { isFirmName, namesGoods } from "./firm-lists";
import { firmTail } from "./firm-looks";

const legalForm = /㈜|\((?:주|유)\)|주식회사/;
const otherFirms = /^(?:그\s?외|이\s?외|외|기타|나머지)\s?(?:에\s)?\d+\s?개?\s?(?:사|업체|기업)$/;

function firmsOfTable(rows: readonly TableRow[]): (FirmName | null)[] {
  const labels = rows.map(({ label }) => label);
  const others = labels.some((label) => label !== null && otherFirms.test(label.name));
  const named = labels.map((label) => {
    if (label === null || otherFirms.test(label.name)) return null;
    const name = stripLegalForm(label.name);
    return { ...label, name };
  });
  const names = named.flatMap((one) => (one === null ? [] : [one.name]));
  const marked = labels.some((label) => label !== null && legalForm.test(label.name));
  // 동결건조식품 ends as a firm does and names goods.
  const likeFirms =
    names.filter((name) => firmTail.test(name) && !namesGoods(name)).length * 2 > names.length;
  return (others || marked || likeFirms) && names.every(isFirmName) ? named : rows.map(() => null);
}

/**
 * Gives the item rows of tables without a column of firms or buyers the firms that their labels name.
 * @param sentences those of an article; the rows among them get their firm in place
 * @example rows "1. 가온전자 14", "2. 노을하이텍 11", "그 외 3개사 8" under 구분 are those of 가온전자 and 노을하이텍
 */
export function nameFirmsOfRows(sentences: readonly Sentence[]): void {
  const items = sentences.flatMap(({ row }) => (row?.role === "item" ? [row] : []));
  for (const rows of groupBy(items, ({ table }) => table).values()) {
    if (rows.some(({ firm, party }) => firm !== null || party !== null)) continue;
    firmsOfTable(rows).forEach((firm, at) => {
      const row = rows[at];
      if (row !== undefined) row.firm = firm;
    });
  }
}
