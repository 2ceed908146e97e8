// Which row of the summaries a record belongs to: 집계시도 and 집계시군구 under 지역기준, looked up in 지역.
import { regionCode } from "../../regions/region";
import { nationwide, provinceItself, unknownProvince } from "../lists";
import type { ReportSettings } from "../report";
import type { RegionTableRow } from "../tables/references";
import { indexRows, type RowFinder } from "./row-index";

type Basis = ReportSettings["regionBasis"];

/** Looks regions up under one 지역기준. */
export interface SummaryRegions {
  /** 집계시도: 광주 is 전남광주 under 현행. A name that 지역 does not have, or none, is 미상. */
  province(province: string | null, municipality: string | null): string;
  /** 집계시군구: 마산시 is 창원시 under 현행; none is 본청. */
  municipality(province: string | null, municipality: string | null): string;
}

/**
 * @param regions rows of 지역, which an official may have corrected
 * @example summaryRegions(rows, "종전").province("전남광주", "목포시") // "전남"
 */
export function summaryRegions(regions: readonly RegionTableRow[], basis: Basis): SummaryRegions {
  const find = indexRows(regions, (region) => region.regionCode);
  return {
    province: (province, municipality) => summaryProvince(find, basis, province, municipality),
    municipality: (province, municipality) => summaryMunicipality(find, basis, province, municipality),
  };
}

function summaryProvince(
  find: RowFinder<RegionTableRow>,
  basis: Basis,
  province: string | null,
  municipality: string | null,
): string {
  if (province === null) return unknownProvince;
  if (province === nationwide) return nationwide;
  const region =
    basis === "종전"
      ? find(regionCode({ province, municipality }))?.provinceFormer
      : find(province)?.provinceCurrent;
  return region ?? unknownProvince;
}

function summaryMunicipality(
  find: RowFinder<RegionTableRow>,
  basis: Basis,
  province: string | null,
  municipality: string | null,
): string {
  if (municipality === null) return provinceItself;
  if (basis === "종전") return municipality;
  return find(regionCode({ province: province ?? "", municipality }))?.municipalityCurrent ?? municipality;
}
