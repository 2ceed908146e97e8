// □ 향후 계획: the user's box. What stands there is a draft from the open findings until somebody types a text.
import { provinceItself } from "../../records/lists";
import type { ReportRows } from "../../records/report";
import { mission, participant, sumifs } from "../criteria";
import { choose, constant, joinText, listText, wholeNumber, type LiveText } from "../live-text";
import { numberOf, sum, type Statement } from "../totals/statement";
import { pageName } from "./page";
import { openCount, openFormula, openRows } from "./open-findings";
import { lookUpMission, lookUpOutcome } from "./row-lookup";

/**
 * The lines of the draft, as many as the box has; a line may be empty.
 * @param firmsTotal 참가기업_연 of the total
 */
export function nextSteps(rows: ReportRows, firmsTotal: Statement): LiveText[] {
  const requests = [proofRequest(rows), resultRequest(rows)].filter((text) => text !== null);
  const request = requests.length === 0 ? followUp(rows) : listText(", ", requests);
  return [request, firmListStep(rows, firmsTotal)];
}

/** "전북에 계약서(발주서)·수출기업 확인 요청". */
function proofRequest(rows: ReportRows): LiveText | null {
  const found = openRows(rows, ["E01", "P04"])[0];
  const row = rows.outcomes.find(({ outcomeId }) => outcomeId !== null && outcomeId === found?.recordId);
  if (found === undefined || row === undefined) return null;
  const province = lookUpOutcome(row).text("summaryProvince");
  const nameless = { formula: `${openFormula(["P04"])}>0`, holds: openCount(rows, ["P04"]) > 0 };
  const request = joinText(
    province,
    several(rows, "E01"),
    "에 계약서(발주서)",
    choose(nameless, "·수출기업", ""),
    " 확인 요청",
  );
  return whileOpen(["E01", "P04"], request);
}

/** " 등" where a rule has more than the one finding that is named. */
function several(rows: ReportRows, rule: string): LiveText {
  return choose({ formula: `${openFormula([rule])}>1`, holds: openCount(rows, [rule]) > 1 }, " 등", "");
}

/** "진주시에 사절단 결과 자료 요청". */
function resultRequest(rows: ReportRows): LiveText | null {
  const found = openRows(rows, ["T06"])[0];
  const row = rows.missions.find(({ missionId }) => missionId !== null && missionId === found?.recordId);
  if (found === undefined || row === undefined) return null;
  const event = lookUpMission(row);
  const host = choose(
    event.shows("summaryMunicipality", provinceItself),
    event.text("summaryProvince"),
    event.text("summaryMunicipality"),
  );
  return whileOpen(
    ["T06"],
    joinText(host, "에 ", event.text("name"), several(rows, "T06"), " 결과 자료 요청"),
  );
}

/** Without a request: what was agreed and not looked at since. */
function followUp(rows: ReportRows): LiveText {
  if (openCount(rows, ["T01", "T02", "T07"]) === 0) return constant("");
  return whileOpen(["T01", "T02", "T07"], constant("업무협약·계약추진 후속 상황 조사"));
}

/** "참가기업 19개사 명단 확보(현재 1개사) 후 실제 수출 여부 조사". */
function firmListStep({ missions, participants }: ReportRows, firmsTotal: Statement): LiveText {
  const isShort = {
    formula: `AND(ISNUMBER(${pageName("참가기업_연")}),SUM(${mission("listIncomplete")})>0)`,
    holds: typeof firmsTotal === "number" && missions.some((row) => row.listIncomplete === 1),
  };
  const known = Math.round(sum(participants.map((row) => numberOf(row.uniqueOverall) ?? 0)));
  return choose(
    isShort,
    joinText(
      "참가기업 ",
      wholeNumber(pageName("참가기업_연"), typeof firmsTotal === "number" ? firmsTotal : 0),
      "개사 명단 확보(현재 ",
      wholeNumber(`ROUND(${sumifs(participant("uniqueOverall"))},0)`, known),
      "개사) 후 실제 수출 여부 조사",
    ),
    "",
  );
}

function whileOpen(rules: readonly string[], { formula, value }: LiveText): LiveText {
  return choose(
    { formula: `${openFormula(rules)}>0`, holds: true },
    { formula: `IFERROR(${formula},"")`, value },
    "",
  );
}
