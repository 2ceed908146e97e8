// The formulas that every summary by some key shares (summaries.md, pattern of a measure column). Each gives a number
// where something was stated, `…` where it was not though it should have been, and `-` where there is nothing to state.
import { missionTypes, overseasMarketing, verifications, type MissionType } from "../records/lists";
import type { OutcomeKind } from "../records/article";
import {
  countifs,
  criterion,
  finding,
  inTotal,
  mission,
  ofMeasure,
  outcome,
  participant,
  sumifs,
  unsettled,
} from "./criteria";
import { countedRows, type Scope } from "./scope";

/** 집계건수 or 표시금액 of 성과. */
export type Quantity = "countedNumber" | "reportAmount";

/** Events held: 완료 or 진행, in the period, not a part of another. */
export function missionCount(scope: Scope): string {
  return countifs(...scope.missions, criterion(mission("inTotal"), 1));
}

/** Events held of a type to which firms go. */
export function overseasCount(scope: Scope): string {
  const types = overseasMarketing.map((type: MissionType) => `"${missionTypes[type]}"`).join(";");
  const rows = [...scope.missions, criterion(mission("inTotal"), 1)];
  return `SUMPRODUCT(${countifs(...rows, `${mission("kind")},{${types}}`)})`;
}

/** Events announced for the period. */
export function plannedCount(scope: Scope): string {
  return countifs(
    ...scope.missions,
    criterion(mission("status"), "예정"),
    criterion(mission("parentMission"), ""),
    `${mission("attributedOn")},">="&집계시작`,
    `${mission("attributedOn")},"<="&집계종료`,
  );
}

/** Firms, one that took part twice counted twice. */
export function firmTotal(scope: Scope, overseas: string): string {
  const rows = [...scope.missions, criterion(mission("inTotal"), 1)];
  const stated = countifs(...rows, criterion(mission("firmCount"), ">=0"));
  return `IF(${stated}>0,${sumifs(mission("firmCount"), ...rows)},IF(${overseas}>0,"…","-"))`;
}

/** Different firms; `…` unless every event in the scope has its whole list. */
export function uniqueFirms(scope: Scope, firms: string): string {
  const incomplete = sumifs(mission("listIncomplete"), ...scope.missions);
  const different = sumifs(participant(scope.uniqueFirms), ...scope.participants);
  return `IF(${firms}="-","-",IF(${incomplete}>0,"…",ROUND(${different},0)))`;
}

/**
 * 건 or 액 of a measure.
 * @param overseas reference to the number of 해외마케팅 events: with one, silence is `…` and not `-`
 */
export function measure(scope: Scope, kind: OutcomeKind, quantity: Quantity, overseas: string): string {
  return sumOrSign(scope, kind, quantity, { unstated: `"…"`, none: `IF(${overseas}>0,"…","-")` });
}

/** 건 or 액 of a measure where silence is always `-`. */
export function statedMeasure(scope: Scope, kind: OutcomeKind, quantity: Quantity): string {
  return sumOrSign(scope, kind, quantity, { unstated: `"-"`, none: `"-"` });
}

/**
 * The sum of what was stated, if only 0; one sign where the rows state nothing, another where there are none. A sum
 * above 0 was stated by somebody: most cells have one, and counting who did is twice the work of adding up.
 */
function sumOrSign(
  scope: Scope,
  kind: OutcomeKind,
  quantity: Quantity,
  signs: { unstated: string; none: string },
): string {
  const rows = countedRows(scope, kind);
  const total = sumifs(outcome(quantity), ...rows);
  const stated = countifs(...rows, criterion(outcome(quantity), ">=0"));
  const small = `IF(${stated}>0,${total},${signs.unstated})`;
  return `IF(${total}>0,${total},IF(${countifs(...rows)}=0,${signs.none},${small}))`;
}

/** What of the contracts is proved by documents: 건 or 액. */
export function verifiedContracts(scope: Scope, quantity: Quantity): string {
  const documented = criterion(outcome("verification"), verifications.documented);
  return sumifs(outcome(quantity), ...countedRows(scope, "contract"), documented);
}

/** 계약액 of the same dates a year earlier. */
export function priorYearContracts(scope: Scope): string {
  const rows = [...scope.outcomes, ofMeasure("contract"), criterion(outcome("inPriorYear"), 1)];
  const stated = countifs(...rows, criterion(outcome("reportAmount"), ">=0"));
  return `IF(${stated}=0,"-",${sumifs(outcome("reportAmount"), ...rows)})`;
}

/** Unresolved errors; `-` where the scope has nothing that could have one. */
export function openErrors(scope: Scope, held: string, planned: string): string {
  const errors = [...scope.findings, criterion(finding("severity"), "오류")];
  const counted = countifs(...scope.outcomes, inTotal);
  const nothing = `AND(${held}=0,${planned}=0,${counted}=0,${countifs(...errors)}=0)`;
  return `IF(${nothing},"-",${countifs(...errors, ...unsettled)})`;
}
