// Contracts that no document proves: how many, how much, and what to ask for.
import { evidenceKinds } from "../../records/lists";
import type { ReportRows, ReportSettings } from "../../records/report";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { countifs, criterion, inTotal, ofMeasure, outcome, sumifs } from "../criteria";
import { amountText, choose, joinText, wholeNumber } from "../live-text";
import type { LiveCondition, LiveText } from "../live-text";
import { numberOf, sum } from "../totals/statement";
import { openCount, openFormula } from "./open-findings";

/**
 * Contracts in the total that no document proves. They are counted from 성과, because the page speaks of its period and
 * 점검 of all rows; the sentence stands as long as 점검 has one of them open.
 */
export function unprovedContracts(rows: ReportRows, settings: ReportSettings): LiveText {
  const unproved = unprovedRows(rows);
  const total = (key: "countedNumber" | "reportAmount") =>
    unprovedKinds.map((kind) => sumifs(outcome(key), inTotal, ofMeasure("contract"), kind)).join("+");
  const cases = sum(unproved.map((row) => numberOf(row.countedNumber) ?? 0));
  const amount = sum(unproved.map((row) => numberOf(row.reportAmount) ?? 0));
  const isCounted = { formula: `${total("countedNumber")}>0`, holds: cases > 0 };
  const isStated = { formula: `${total("reportAmount")}>0`, holds: amount > 0 };
  return joinText(
    "계약",
    choose(isCounted, joinText(" ", wholeNumber(`(${total("countedNumber")})`, cases), "건"), ""),
    choose(isStated, joinText("(", amountText(`(${total("reportAmount")})`, amount, settings), ")"), ""),
    " 증빙 없음: ",
    proofText(rows),
  );
}

const unprovedKinds = ["", evidenceKinds.press, evidenceKinds.press_release].map((kind) =>
  criterion(outcome("evidenceKind"), kind),
);

function unprovedRows({ outcomes }: ReportRows): OutcomeRow[] {
  const isPress = ({ evidenceKind }: OutcomeRow) =>
    evidenceKind === null || evidenceKind === "press" || evidenceKind === "press_release";
  return outcomes.filter((row) => row.inTotal === 1 && row.kind === "contract" && isPress(row));
}

/** Whether there is one. */
export function hasUnproved(rows: ReportRows): LiveCondition {
  const counts = unprovedKinds.map((kind) => countifs(inTotal, ofMeasure("contract"), kind));
  return { formula: `${counts.join("+")}>0`, holds: unprovedRows(rows).length > 0 };
}

/** What to ask for; contracts without an exporting firm (P04) may be agreements of institutions. */
function proofText(rows: ReportRows): LiveText {
  const [nameless, all] = [openFormula(["P04"]), openFormula(["E01"])];
  const [namelessCount, allCount] = [openCount(rows, ["P04"]), openCount(rows, ["E01"])];
  const some = joinText(
    "계약서·발주서 확인 필요(수출기업 없는 ",
    wholeNumber(nameless, namelessCount),
    "건은 협약 여부도)",
  );
  return choose(
    { formula: `${nameless}=0`, holds: namelessCount === 0 },
    "계약서·발주서 확인 필요",
    choose(
      { formula: `${nameless}>=${all}`, holds: namelessCount >= allCount },
      "수출기업 확인 및 협약(MOU) 여부 확인 필요",
      some,
    ),
  );
}
