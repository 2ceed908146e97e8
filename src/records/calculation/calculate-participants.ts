// The calculated columns of 참가기업: which firm a row is, and whether it is the first of its firm.
import { remember } from "../remember";
import type { MissionRow } from "../tables/missions";
import type { ParticipantRow } from "../tables/participants";
import { foldCase } from "./row-index";
import { unknownProvince } from "../lists";

/**
 * The rows of 참가기업 with every calculated column filled.
 * @param missions with their calculated columns filled
 * @param places where in `missions` the event of each row stands, counted from 0; undefined if it is not there
 */
export function calculateParticipants(
  participants: readonly ParticipantRow[],
  missions: readonly MissionRow[],
  places: readonly (number | undefined)[],
): ParticipantRow[] {
  const firms = new Map<string, CountedFirm>();
  // A firm takes part again and again: the key of its name is made once.
  const keyOfName = remember((firm: string | null) => firmKey({ firm, businessNo: null }));
  return participants.map((stored, index) => {
    const row = { ...stored };
    const position = places[index];
    const mission = position === undefined ? undefined : missions[position];
    const key = row.businessNo ?? keyOfName(row.firm);
    const isCounted = mission?.inTotal === 1 && key !== "";
    row.firmKey = key;
    row.missionPosition = position === undefined ? null : position + 1;
    row.summaryProvince = mission?.summaryProvince ?? unknownProvince;
    row.inTotal = mission?.inTotal ?? 0;
    row.countedFirmKey = isCounted ? key : null;
    row.countedFirmInProvince = isCounted ? `${row.summaryProvince}|${key}` : null;
    fillFirsts(row, isCounted ? placeFirm(firms, row, index + 1) : null);
    return row;
  });
}

/** What the rows so far say of a firm. */
interface CountedFirm {
  /** Of its first row, counted from 1. */
  position: number;
  provinces: (string | number | null)[];
}

/** A counted row among those of its firm: where the first one stands, and which of the firm's 시·도 it is the first of. */
interface FirmPlace {
  position: number;
  isFirst: boolean;
  isFirstInProvince: boolean;
}

/** Notes one more row of a firm. */
function placeFirm(firms: Map<string, CountedFirm>, row: ParticipantRow, position: number): FirmPlace {
  const name = String(row.firmKey);
  // A key made of a name is in capitals already.
  const key = row.businessNo === null ? name : foldCase(name);
  const { summaryProvince: province } = row;
  const known = firms.get(key);
  if (known === undefined) {
    firms.set(key, { position, provinces: [province] });
    return { position, isFirst: true, isFirstInProvince: true };
  }
  const isFirstInProvince = !known.provinces.includes(province);
  if (isFirstInProvince) known.provinces.push(province);
  return { position: known.position, isFirst: false, isFirstInProvince };
}

/** 기업순번, 실수_시도 and 실수_전체, written into a row made a moment ago. */
function fillFirsts(row: ParticipantRow, place: FirmPlace | null): void {
  row.firmPosition = place?.position ?? null;
  row.uniqueOverall = place?.isFirst === true ? 1 : 0;
  row.uniqueInProvince = place?.isFirstInProvince === true ? 1 : 0;
}

const signs = ["㈜", "(주)", "주식회사", " ", "*", "?", "~"];
/** Most names hold none of the signs, and one look tells. */
const anySign = /[㈜( *?~]|주식회사/;

/**
 * 기업키: 사업자번호, else the name without legal form, spaces, case and the signs that are wildcards in a criterion.
 * @example firmKey({ businessNo: null, firm: "㈜ Hanbit 푸드" }) // "HANBIT푸드"
 */
export function firmKey(firm: Pick<ParticipantRow, "businessNo" | "firm">): string {
  if (firm.businessNo !== null) return firm.businessNo;
  const name = (firm.firm ?? "").toUpperCase();
  if (!anySign.test(name)) return name;
  return signs.reduce((bare, sign) => bare.replaceAll(sign, ""), name);
}
