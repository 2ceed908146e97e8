// R02: under 지역기준 현행 a region of an earlier day is shown under its name of today. The cell is not changed.
import { fromSerial, splitValues, toSerial } from "../../records/cell";
import { regionCode } from "../../regions/region";
import type { CheckContext } from "../check-context";
import { rowRule, type Hit } from "../rule";
import { dayWords } from "../words";
import { isInForceOn, regionBook } from "./region-book";
import { placeOf } from "./regions-of-rows";

export const renamedRegion = rowRule(
  {
    id: "R02",
    name: { ko: "바뀐 지역 이름", en: "Renamed region" },
    severity: "info",
    message: "명칭이 바뀐 지역입니다: {옛 이름} → {새 이름}({시행일}).",
    messageEn: "The region has a new name: {옛 이름} → {새 이름} ({시행일}).",
    ofMany: { ko: "명칭이 바뀐 지역입니다.", en: "The region has a new name." },
    meaning:
      "지역기준이 현행일 때 옛 지역의 실적이 어느 지역 이름으로 집계되는지 알립니다. 셀의 값은 그대로 둡니다.",
    example: "광주 → 전남광주(2026. 7. 1.)",
    fix: "현행 명칭(원문은 유지)",
    fixEn: "Use the present name (the source stays)",
    population: ({ rows }) =>
      [...rows.missions, ...rows.participants].filter(({ province }) => province !== null).length,
  },
  {
    missions: (row, context) => (row.province === null ? null : renamed(placeOf(row), context)),
    participants: (row, context) => (row.province === null ? null : renamed(placeOf(row), context)),
  },
);

function renamed(
  { province, municipality }: { province: string | null; municipality: string | null },
  { share, settings }: CheckContext,
): Hit | null {
  if (settings.regionBasis !== "현행" || province === null) return null;
  const regions = share(regionBook);
  return (
    newName({ province, municipality: null }, "province") ??
    (municipality === null ? null : newName({ province, municipality }, "municipality"))
  );

  function newName(ref: { province: string; municipality: string | null }, column: string): Hit | null {
    const stretches = regions.stretches(regionCode(ref));
    if (stretches.length === 0 || isInForceOn(stretches, settings.asOf)) return null;
    const gone = stretches.find(({ inForceTo }) => inForceTo !== null && inForceTo < settings.asOf);
    const heirs = splitValues((gone?.successors ?? "").replaceAll("|", ";"));
    const heir = regions.stretches(heirs[0] ?? "")[0];
    if (gone === undefined || heir === undefined || heirs.length > 1) return null;
    const [old, fresh] = [gone, heir].map((one) => one.municipality ?? one.province);
    const words = {
      "옛 이름": old ?? "",
      "새 이름": fresh ?? "",
      시행일: dayWords(dayAfter(gone.inForceTo)),
    };
    return { column, words, evidence: `${old ?? ""} ~${gone.inForceTo ?? ""}` };
  }
}

/** A region that took in another is mostly older than that: the new name holds from the day after the old one's last. */
function dayAfter(last: string | null): string {
  return last === null ? "" : (fromSerial(toSerial(last) + 1) ?? "");
}
