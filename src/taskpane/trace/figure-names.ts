// What a figure is called in the pane's language. Workbooks are always Korean; the English names are the pane's only.
import { tables } from "../../records/tables";
import type { Language } from "../texts";

/** Headers of the summaries, and named cells that sentences count with, by their Korean name. */
const englishNames = {
  행사수: "Missions",
  횟수: "Missions",
  해외마케팅: "Overseas marketing missions",
  예정: "Planned missions",
  참가기업_연: "Firms, at each event",
  참가기업_실: "Firms, each once",
  상담건: "Consultations, number",
  상담액: "Consultations, amount",
  상담누계: "Consultations to date",
  추진건: "Expected contracts, number",
  추진액: "Expected contracts, amount",
  추진누계: "Expected contracts to date",
  계약추진: "Expected contracts",
  MOU건: "MOU, number",
  MOU액: "MOU, amount",
  계약건: "Contracts, number",
  계약액: "Contracts, amount",
  계약누계: "Contracts to date",
  전년계약누계: "Contracts to date, year before",
  확인액: "Contracts with proof",
  미확인액: "Contracts without proof",
  확인율: "Share with proof",
  현장판매액: "On-site sales, amount",
  실수출액: "Exports, amount",
  전년동기: "Same period, year before",
  증감: "Change",
  오류: "Errors",
  성약기업: "Firms with a contract",
  성약률: "Share of firms with a contract",
  예산: "Budget",
  예산1억원당실수출액: "Exports for each 100 million won of budget",
  경과개월: "Months passed",
  구간: "Age",
  발표총액: "Published total",
  세부합계: "Sum of the parts",
  차이: "Difference",
  다른기사수: "Other articles",
  다른기사최소: "Least in other articles",
  다른기사최대: "Most in other articles",
  최근귀속일: "Latest date",
  월: "Month",
  시도수: "Provinces",
  미해결: "Open findings",
  해결률: "Share settled",
  원본기사수: "Articles",
  원본행사수: "Missions",
  원본성과수: "Outcomes",
  집계행수: "Outcomes counted",
  참고행수: "Outcomes for reference",
  환산불가: "Not converted",
  환산불가수: "Sums not converted",
  귀속일미상수: "Outcomes without a date",
  미해결오류수: "Open errors",
  전국공동: "National or joint",
  미상: "Unknown",
  합계: "All",
};
const englishByName: ReadonlyMap<string, string> = new Map(Object.entries(englishNames));

/** "시도3_계약액" is the contracts of the third province of the briefing's table, "지도_경남" 경남 on the map. */
const place = /^(?:시도\d+|지도)_(?=.)/;
/** What a count of a table's rows is called: "성과 행". */
const rowsOfTable = /^(\S+) 행$/;

/**
 * The name of a figure as a formula gives it: a header, a defined name, or a table whose rows are counted. A header of the
 * user's own stays as it is.
 * @example figureName("시도3_계약액", "ko") // "계약액"
 * @example figureName("시도3_계약액", "en") // "Contracts, amount"
 */
export function figureName(label: string, language: Language): string {
  const header = label.replace(place, "");
  if (language === "ko") return header;
  const table = rowsOfTable.exec(header)?.[1];
  if (table !== undefined) return `Rows of ${table}`;
  return englishByName.get(header) ?? englishHeader(header) ?? header;
}

/** "Counted_Number" as people write it: "Counted number". */
function englishHeader(header: string): string | null {
  const column = tables.flatMap(({ columns }) => columns).find((one) => one.header === header);
  if (column === undefined) return null;
  const [first = "", ...rest] = column.english.split("_");
  return [first, ...rest.map((word) => (word === word.toUpperCase() ? word : word.toLowerCase()))].join(" ");
}
