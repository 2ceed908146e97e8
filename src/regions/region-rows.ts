// The rows of the table 지역. The summaries look regions up in it by formula, so the workbook stays true without
// the add-in, and an official can correct a row when a division changes.
import { municipalities, type Municipality } from "./municipalities";
import { provinces, type Province } from "./provinces";
import { regionCode, type RegionRef, type RegionType } from "./region";
import { toRef } from "./regions-in-force";
import { officialName } from "./resolve-region";
import { currentMunicipality, currentProvince, formerProvince, successorsOf } from "./succession";

/** One row of 지역; keys as the table declares them, null is a blank cell, dates are ISO. */
export interface RegionRow {
  regionCode: string;
  regionType: RegionType;
  province: string;
  municipality: string | null;
  officialName: string;
  /** Joined by "; ". */
  aliases: string | null;
  inForceFrom: string | null;
  /** Last day in force. */
  inForceTo: string | null;
  /** 지역코드 joined by "|". */
  successors: string | null;
  provinceCurrent: string;
  provinceFormer: string;
  municipalityCurrent: string | null;
  /** Text: "12", never the number 12. */
  moisCode: string | null;
  sortOrder: number;
}

/** Room between two 시·도 for their 시·군·구: 서울 is 100, 종로구 101. */
const sortStep = 100;

type NamesAndDates = Pick<
  RegionRow,
  "regionType" | "aliases" | "inForceFrom" | "inForceTo" | "moisCode" | "sortOrder"
>;

function rowOf(ref: RegionRef, successors: readonly RegionRef[], rest: NamesAndDates): RegionRow {
  return {
    regionCode: regionCode(ref),
    ...ref,
    officialName: officialName(ref),
    successors: successors.map(regionCode).join("|") || null,
    provinceCurrent: currentProvince(ref),
    provinceFormer: formerProvince(ref) ?? "미상",
    municipalityCurrent: currentMunicipality(ref),
    ...rest,
  };
}

function provinceRow(province: Province, sortOrder: number): RegionRow {
  const ref = { province: province.name, municipality: null };
  return rowOf(ref, successorsOf(ref), {
    regionType: "province",
    aliases: [...province.aliases, ...province.formerNames.map((former) => former.name)].join("; ") || null,
    inForceFrom: province.from,
    inForceTo: province.to,
    moisCode: province.moisCode,
    sortOrder,
  });
}

function municipalityRow(municipality: Municipality, sortOrder: number): RegionRow {
  const stem = municipality.name.slice(0, -1);
  return rowOf(toRef(municipality), municipality.successors, {
    regionType: municipality.type,
    aliases: stem.length >= 2 ? stem : null,
    inForceFrom: municipality.from,
    inForceTo: municipality.to,
    moisCode: null,
    sortOrder,
  });
}

/**
 * Every region since 2006-07-01, each 시·도 followed by its 시·군·구.
 * @example regionRows()[0] // {regionCode: "서울", regionType: "province", …, sortOrder: 100}
 */
export function regionRows(): RegionRow[] {
  return provinces.flatMap((province, place) => {
    const first = (place + 1) * sortStep;
    const parts = municipalities.filter((municipality) => municipality.province === province.name);
    return [
      provinceRow(province, first),
      ...parts.map((municipality, index) => municipalityRow(municipality, first + index + 1)),
    ];
  });
}
