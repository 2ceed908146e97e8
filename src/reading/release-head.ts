// The head table of a press release: label and value side by side (보도일시 | 2026. 3. 26.(목) | 담당부서 | …). It says
// for sure when a release may be printed and who issued it.
import type { ArticleMetadata } from "./article-text";
import { findDateStamps } from "./furniture/date-stamp";
import { cellSeparator } from "./text-assembly";

export type StatedRelease = Partial<Pick<ArticleMetadata, "publishedOn" | "issuer" | "sourceType">>;

/** In order of weight: a release given out on one day may be printed on another. */
const dayLabels = [
  "보도일시",
  "보도시점",
  "보도일자",
  "보도일",
  "배포일시",
  "배포시점",
  "배포일자",
  "배포일",
];
const issuerLabels = [
  "배포기관",
  "발행기관",
  "제공기관",
  "보도기관",
  "기관명",
  "기관",
  "자료제공",
  "배포처",
  "제공",
];
const departmentLabels = ["담당부서", "담당기관", "제공부서", "자료제공부서", "부서"];

/** Deep in the text a table speaks of something else. */
const headRows = 30;

/** "하나도 국제통상과": the office stands before the department. */
const office = /^([가-힣]{2,12}(?:도|시|군|구|도청|시청|군청|구청|공사|진흥원|재단|협회))\s/;

/** Years of two digits, as on letterheads: '26. 3. 26. */
const shortYear = /['’‘`](\d\d)\.\s?(\d{1,2})\.\s?(\d{1,2})/g;

/**
 * What the head of a press release states; nothing if the text has none.
 * @param text a document with a table row a line
 * @example readReleaseHead("보도일시 | 2026. 3. 26.(목) | 배포기관 | 하나도청") // {publishedOn: "2026-03-26", issuer: "하나도청", …}
 */
export function readReleaseHead(text: string): StatedRelease {
  const values = labelledCells(text);
  const valueOf = (labels: readonly string[]) => labels.flatMap((label) => values.get(label) ?? []);
  const days = valueOf(dayLabels).flatMap((value) => findDateStamps(withFullYears(value))[0]?.on ?? []);
  const department = valueOf(departmentLabels).map((value) => office.exec(value)?.[1]);
  const issuer = [...valueOf(issuerLabels), ...department].find(
    (value) => value !== undefined && value.length <= 30,
  );
  if (days[0] === undefined && issuer === undefined) return {};
  return {
    sourceType: "press_release",
    ...(days[0] === undefined ? {} : { publishedOn: days[0] }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}

function withFullYears(value: string): string {
  return value.replace(shortYear, "20$1. $2. $3");
}

/** Cells that stand behind a label, by the label without its blanks ("보 도 일 시"). */
function labelledCells(text: string): Map<string, string> {
  const known = new Set([...dayLabels, ...issuerLabels, ...departmentLabels]);
  const values = new Map<string, string>();
  for (const row of text.split("\n", headRows)) {
    const cells = row.split(cellSeparator);
    cells.forEach((cell, index) => {
      const label = cell.slice(0, 20).replace(/[\s:：]/g, "");
      const value = cells[index + 1]?.trim() ?? "";
      if (known.has(label) && value !== "" && !values.has(label)) values.set(label, value);
    });
  }
  return values;
}
