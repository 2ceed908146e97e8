// The rows of 요약-시도: always these 19, in this order, so that a user's own sheet can point at a row. Two of them
// depend on 지역기준, and under 현행 one has no name.
import { nationwide, unknownProvince } from "../../records/lists";
import type { ReportSettings } from "../../records/report";

export interface ProvinceRow {
  /** The row's name under each 지역기준; null = no such row. */
  current: string | null;
  former: string | null;
}

const fixed = (name: string): ProvinceRow => ({ current: name, former: name });

export const provinceRows: readonly ProvinceRow[] = [
  ...["서울", "부산", "대구", "인천"].map(fixed),
  { current: "전남광주", former: "광주" },
  ...["대전", "울산", "세종", "경기", "강원", "충북", "충남", "전북"].map(fixed),
  { current: null, former: "전남" },
  ...["경북", "경남", "제주", nationwide, unknownProvince].map(fixed),
];

/** The names of the rows under a 지역기준: 16 or 17 시·도, 전국·공동 and 미상. */
export function provinceNames(basis: ReportSettings["regionBasis"]): (string | null)[] {
  return provinceRows.map((row) => (basis === "종전" ? row.former : row.current));
}
