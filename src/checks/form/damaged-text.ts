// F06–F08: what copying and opening files in the wrong way does to cells.
import type { Cell } from "../../records/cell";
import { everyRowRule, groupRule, rowRule, type PlacedHit, type RowCheck } from "../rule";
import { rowSets, tableOf, type RowCells, type RowSet } from "../rows-by-table";

/**
 * From the catalogue alone (checks.md, F06): no norm outside it is behind this rule, which is our own. Excel merges no
 * cells of a table, but opens files in which other programs have, and keeps the value in the first of them.
 */
export const mergedCells = groupRule(
  {
    id: "F06",
    name: { ko: "병합된 셀", en: "Merged cells" },
    severity: "error",
    reach: "workbook",
    message: "표 안에 병합된 셀이 있습니다({범위}).",
    messageEn: "Merged cells inside the table ({범위}).",
    meaning: "병합된 셀은 첫 칸에만 값이 있어, 나머지 행이 빈칸으로 읽힙니다.",
    example: "행사번호를 세 행에 걸쳐 병합한 표",
    fix: "병합 해제 후 채우기",
    fixEn: "Unmerge and fill in",
  },
  ({ mergedCells }) => rowSets.flatMap((rows) => mergedIn(rows, mergedCells?.get(tableOf(rows).name) ?? [])),
);

function mergedIn(rows: RowSet, ranges: readonly string[]): PlacedHit[] {
  const column = tableOf(rows).columns[0]?.key;
  const range = ranges.join(", ");
  if (column === undefined || ranges.length === 0) return [];
  return [{ rows, row: {}, recordId: range, column, words: { 범위: range }, value: null, evidence: range }];
}

/** Signs of UTF-8 read as something else, and of CP949 read as Latin: 0xFFFD, 占쏙옙, Ã«, ì„œ. */
const garbled =
  /\uFFFD|占쏙옙|[ÃÂìíëê][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u2013-\u203A\u20AC\u2122]/;
const sampleLength = 20;

export const garbledText = rowRule(
  {
    id: "F07",
    name: { ko: "깨진 글자", en: "Garbled text" },
    severity: "warning",
    message: "글자가 깨진 것으로 보입니다(인코딩).",
    messageEn: "Text looks garbled (encoding).",
    meaning: "CP949 파일을 UTF-8로(또는 반대로) 읽으면 글자가 깨지고, 숫자의 단위도 읽을 수 없습니다.",
    example: "본문에 '占쏙옙'이 보이는 기사",
    fix: "CP949로 다시 읽기",
    fixEn: "Read again as CP949",
  },
  {
    sourceTexts: ({ text, part }) => {
      const at = (text ?? "").search(garbled);
      if (at < 0) return null;
      const sample = (text ?? "").slice(Math.max(0, at - sampleLength / 2), at + sampleLength);
      return { column: "text", value: part === null ? null : `${part}번째 부분`, evidence: sample };
    },
  },
);

/** A bullet or a dash of a quoted line starts no formula. */
const formulaSign = /^(?:[=+@]|-[\d(A-Za-z가-힣])/;
/** Nearly every text is passed over by its first letter. */
const signs = new Set(Array.from("=+@-", (sign) => sign.charCodeAt(0)));
/** Texts that are copies of an article or of other cells. */
const copies: readonly RowSet[] = ["sourceTexts", "evidence", "findings", "changes", "regions"];

export const formulaLikeText = everyRowRule(
  {
    id: "F08",
    name: { ko: "수식 기호로 시작", en: "Starts like a formula" },
    severity: "info",
    message: "수식 기호(= + - @)로 시작하는 값을 텍스트로 저장했습니다.",
    messageEn: "A value starting with = + - @ was stored as text.",
    meaning: "가져오거나 붙여 넣은 글이 수식으로 바뀌지 않게 텍스트로 둡니다. 값은 그대로입니다.",
    example: '기업명 "@한빛"',
    fix: null,
    fixEn: null,
  },
  rowSets.filter((set) => !copies.includes(set)),
  formulaLikeIn,
);

function formulaLikeIn(set: RowSet): RowCheck<RowCells> {
  const texts = tableOf(set).columns.filter(({ type }) => type === "text");
  const keys = texts.map(({ key }) => key);
  return (row) => {
    if (!hasFormulaLike(row, keys)) return null;
    const found = texts.filter(({ key }) => isFormulaLike(row[key]));
    return found.map(({ key }) => ({ column: key, evidence: String(row[key]) }));
  };
}

function hasFormulaLike(row: RowCells, keys: readonly string[]): boolean {
  for (const key of keys) if (isFormulaLike(row[key])) return true;
  return false;
}

function isFormulaLike(cell: Cell | undefined): boolean {
  return typeof cell === "string" && signs.has(cell.charCodeAt(0)) && formulaSign.test(cell);
}
