// ○ 주요 사례: up to three results in sentences. Which ones is decided by a refresh; what their sentences say follows
// the rows, and a result that leaves the total takes its sentence with it.
import { provinceItself, verifications } from "../../records/lists";
import { currencyWords } from "../../records/money-text";
import type { ReportRows, ReportSettings } from "../../records/report";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import {
  amountText,
  choose,
  constant,
  joinText,
  listText,
  type LiveCondition,
  type LiveText,
} from "../live-text";
import { numberOf } from "../totals/statement";
import { withAnd } from "./korean-particle";
import { lookUpMission, lookUpOutcome, type RowLookup } from "./row-lookup";

/** Cases on the page. */
export const mostCases = 3;

/** A result in one sentence, and what is missing of it; either may be empty. */
export interface CaseTexts {
  sentence: LiveText;
  remark: LiveText;
}

/**
 * Contracts by 표시금액; then MOUs, each with the largest event of its 시·도; then events by 참가기업수.
 * @param rows calculated
 */
export function caseTexts(rows: ReportRows, settings: ReportSettings): CaseTexts[] {
  const contracts = largest(rows.outcomes, "contract", mostCases);
  const contractTexts = contracts.map((row) => contractText(lookUpOutcome(row), rows, settings));
  if (contracts.length === mostCases) return contractTexts;
  const events = rows.missions
    .filter((row) => row.inTotal === 1 && (row.firmCount ?? 0) > 0)
    .sort((a, b) => (b.firmCount ?? 0) - (a.firmCount ?? 0));
  const mous = largest(rows.outcomes, "mou", mostCases - contracts.length);
  const joined = new Set<MissionRow>();
  const mouTexts = mous.map((mou) => {
    const event = events.find((row) => row.summaryProvince === mou.summaryProvince && !joined.has(row));
    if (event !== undefined) joined.add(event);
    return mouText(lookUpOutcome(mou), event && lookUpMission(event), settings);
  });
  const others = events.filter((row) => !joined.has(row)).slice(0, mostCases);
  const eventTexts = others.map((row) => eventCase(lookUpMission(row)));
  return [...contractTexts, ...mouTexts, ...eventTexts].slice(0, mostCases);
}

/** The first few results in the total: those with a sum first, the largest first, then the latest. */
function largest(outcomes: readonly OutcomeRow[], kind: "contract" | "mou", most: number): OutcomeRow[] {
  const found: OutcomeRow[] = [];
  for (const row of outcomes) {
    if (row.inTotal !== 1 || row.kind !== kind) continue;
    const place = found.findIndex((other) => comesBefore(row, other));
    if (place >= 0) found.splice(place, 0, row);
    else if (found.length < most) found.push(row);
    if (found.length > most) found.pop();
  }
  return found;
}

function comesBefore(row: OutcomeRow, other: OutcomeRow): boolean {
  const [own, others] = [numberOf(row.reportAmount) ?? -1, numberOf(other.reportAmount) ?? -1];
  return own > others || (own === others && (row.attributedOn ?? "") > (other.attributedOn ?? ""));
}

type Outcome = RowLookup<OutcomeRow>;
type Mission = RowLookup<MissionRow>;

/** "(전북) 미국 홈쇼핑월드와 1,000천달러 규모 계약 체결 보도(2024. 1. 10.)". */
function contractText(found: Outcome, rows: ReportRows, settings: ReportSettings): CaseTexts {
  const several = { formula: `N(${found.cell("count")})>1`, holds: (found.row.count ?? 0) > 1 };
  const cases = choose(several, joinText(" ", found.text("count"), "건"), "");
  const sentence = joinText(
    placeText(found),
    choose(found.isBlank("firm"), "", joinText(found.text("firm"), ", ")),
    partnerText(found),
    sumText(found, settings),
    "계약",
    cases,
    signedText(found),
  );
  const event = rows.missions.find((row) => row.missionId !== null && row.missionId === found.row.mission);
  return whileCounted(found, sentence, contractRemark(found, event && lookUpMission(event)));
}

/** "미국 출장 관련. 수출기업·품목 미기재, 계약 증빙(계약서·발주서) 미확인"; a total of several deals names no firm. */
function contractRemark(found: Outcome, event: Mission | undefined): LiveText {
  const missing = listText("·", [
    choose(found.isBlank("firm"), "수출기업", ""),
    choose(found.isBlank("item"), "품목", ""),
  ]);
  const isMissing = {
    formula: `OR(${found.isBlank("firm").formula},${found.isBlank("item").formula})`,
    holds: found.row.firm === null || found.row.item === null,
  };
  const gaps = listText(", ", [
    choose(found.isBlank("counterparty"), "", choose(isMissing, joinText(missing, " 미기재"), "")),
    choose(isDocumented(found), "", "계약 증빙(계약서·발주서) 미확인"),
  ]);
  const origin = event === undefined ? constant("") : joinText(event.text("name"), " 관련");
  return listText(". ", [origin, gaps]);
}

/** "(전북) CES 전북공동관 8개사 참가(2024. 1. 9. 개막), OKTA 애틀란타지회와 업무협약 체결 보도(2024. 6. 14.)". */
function mouText(found: Outcome, event: Mission | undefined, settings: ReportSettings): CaseTexts {
  const agreement = joinText(partnerText(found), sumText(found, settings), "업무협약", signedText(found));
  const before =
    event === undefined ? constant("") : choose(event.isCounted, joinText(eventText(event), ", "), "");
  return whileCounted(found, joinText(placeText(found), before, agreement), constant(""));
}

function eventCase(found: Mission): CaseTexts {
  return whileCounted(found, joinText(placeText(found), eventText(found)), constant(""));
}

/** "종합무역사절단(시카고·디트로이트) 11개사 파견(2024. 6. 24. ~ 6. 29.)". */
function eventText(found: Mission): LiveText {
  const { row } = found;
  return joinText(
    found.text("name"),
    choose(found.isBlank("cities"), "", joinText("(", found.text("cities", "·"), ")")),
    " ",
    found.text("firmCount"),
    "개사 ",
    row.kind === "trade_mission" ? "파견" : "참가",
    choose(found.isBlank("startOn"), "", joinText("(", daysText(found), ")")),
  );
}

function daysText(found: Mission): LiveText {
  const [start, end] = [found.day("startOn"), found.day("endOn")];
  const oneDay = {
    formula: `${found.cell("startOn")}=${found.cell("endOn")}`,
    holds: found.row.startOn === found.row.endOn,
  };
  const opening = joinText(start, found.row.kind === "exhibition" ? " 개막" : " 시작");
  const until = choose(sameYear(found), shortEnd(found), end);
  return choose(found.isBlank("endOn"), opening, choose(oneDay, start, joinText(start, " ~ ", until)));
}

function sameYear(found: Mission): LiveCondition {
  const { startOn, endOn } = found.row;
  return {
    formula: `YEAR(${found.cell("startOn")})=YEAR(${found.cell("endOn")})`,
    holds: startOn?.slice(0, 4) === endOn?.slice(0, 4),
  };
}

/** "6. 29.". */
function shortEnd(found: Mission): LiveText {
  const [, month, day] = (found.row.endOn ?? "").split("-").map(Number);
  const end = found.cell("endOn");
  return { formula: `MONTH(${end})&". "&DAY(${end})&"."`, value: `${month}. ${day}.` };
}

/** "(경남 진주시) ". */
function placeText(found: Outcome | Mission): LiveText {
  const itself = choose(
    found.shows("summaryMunicipality", provinceItself),
    "",
    joinText(" ", found.text("summaryMunicipality")),
  );
  return joinText("(", found.text("summaryProvince"), itself, ") ");
}

/** "미국 홈쇼핑월드와 ", or nothing where no partner is named. */
function partnerText(found: Outcome): LiveText {
  const country = choose(found.isBlank("country"), "", joinText(found.text("country"), " "));
  return choose(
    found.isBlank("counterparty"),
    "",
    joinText(country, withAnd(found.text("counterparty")), " "),
  );
}

/** "1,000천달러 규모 ", in the currency of the text where no rate converts it, or nothing. */
function sumText(found: Outcome, settings: ReportSettings): LiveText {
  const { amount, reportAmount } = found.row;
  const own = joinText(
    { formula: `TEXT(${found.cell("amount")},"#,##0")`, value: (amount ?? 0).toLocaleString("en-US") },
    currencyText(found),
  );
  const shown = choose(
    found.isBlank("reportAmount"),
    own,
    amountText(found.cell("reportAmount"), numberOf(reportAmount) ?? 0, settings),
  );
  const term = choose(found.isBlank("contractTerm"), "", joinText(found.text("contractTerm"), " "));
  return choose(found.isBlank("amount"), "", joinText(term, shown, " 규모 "));
}

/** "원", or " THB" where there is no common word. */
function currencyText(found: Outcome): LiveText {
  return Object.entries(currencyWords).reduceRight(
    (others, [code, word]) => choose(found.shows("currency", code), word, others),
    joinText(" ", found.text("currency")),
  );
}

/** A report of a signing is no signing until its document has been seen. */
function signedText(found: Outcome): LiveText {
  const day = choose(found.isBlank("attributedOn"), "", joinText("(", found.day("attributedOn"), ")"));
  return joinText(" ", choose(isDocumented(found), "체결", "체결 보도"), day);
}

function isDocumented(found: Outcome): LiveCondition {
  return found.shows("verification", verifications.documented);
}

function whileCounted(found: Outcome | Mission, sentence: LiveText, remark: LiveText): CaseTexts {
  return {
    sentence: choose(found.isCounted, sentence, ""),
    remark: remark.value === "" ? constant("") : choose(found.isCounted, joinText("- ", remark), ""),
  };
}
