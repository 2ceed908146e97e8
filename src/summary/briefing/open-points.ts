// □ 확인 필요 사항: what 점검 has left open, a sentence for each group of rules, the most pressing first. Numbers follow
// 점검; the record named as an example is the first one of the last refresh.
import { measures } from "../../records/lists";
import { monthsBetween } from "../../records/calculation/month-arithmetic";
import { isOpen } from "../../records/calculation/row-states";
import type { ReportRows, ReportSettings } from "../../records/report";
import type { FindingRow } from "../../records/tables/reviews";
import { countifs, criterion, finding, unsettled } from "../criteria";
import { choose, constant, joinText, wholeNumber } from "../live-text";
import type { LiveCondition, LiveText } from "../live-text";
import { hasUnproved, unprovedContracts } from "./unproved-contracts";
import { openCount, openFormula, openRows } from "./open-findings";
import { lookUpMission, lookUpOutcome } from "./row-lookup";

/** Sentences on the page; what is left over is counted. */
const mostPoints = 4;

export interface OpenPoint {
  /** Rules that the sentence speaks of. */
  rules: readonly string[];
  text: LiveText;
  isShown: boolean;
}

export interface OpenPoints {
  points: OpenPoint[];
  /** "외 3건", that nothing is open, or nothing. */
  rest: LiveText;
}

/** @param rows calculated */
export function openPoints(rows: ReportRows, settings: ReportSettings): OpenPoints {
  const all = groups.map(({ rules, applies, write }) => {
    const some = { formula: `${openFormula(rules)}>0`, holds: openCount(rows, rules) > 0 };
    const sentence = write({ rows, settings, rules });
    const told = applies === undefined ? sentence : choose(applies(rows), sentence, "");
    return { rules, text: choose(some, told, "") };
  });
  const shown = all.filter(({ text }) => text.value !== "").slice(0, mostPoints);
  return {
    points: all.map((point) => ({ rules: point.rules, text: point.text, isShown: shown.includes(point) })),
    rest: restText(
      rows,
      shown.flatMap(({ rules }) => rules),
    ),
  };
}

interface Asked {
  rows: ReportRows;
  settings: ReportSettings;
  rules: readonly string[];
}

interface Group {
  rules: readonly string[];
  /** What must hold beside an open finding. */
  applies?: (rows: ReportRows) => LiveCondition;
  write: (asked: Asked) => LiveText;
}

const groups: readonly Group[] = [
  {
    rules: ["E01", "P04"],
    applies: hasUnproved,
    write: ({ rows, settings }) => unprovedContracts(rows, settings),
  },
  { rules: ["T06"], write: missingResults },
  { rules: ["T07"], write: duePlans },
  { rules: ["T01"], write: (asked) => unfollowed(asked, "업무협약 후속 미확인", "체결") },
  { rules: ["T02"], write: (asked) => unfollowed(asked, "계약추진 결과 미확인", "보도") },
  {
    rules: ["D01"],
    write: (asked) => joinText("중복 가능 ", countText(asked), "건: 같은 성과로 보이는 행 확인 필요"),
  },
  {
    rules: ["C02"],
    write: (asked) => joinText("환율 불일치 ", countText(asked), "건: 한 기사 안의 단위·환율 확인 필요"),
  },
];

function countText({ rows, rules }: Asked): LiveText {
  return wholeNumber(`(${openFormula(rules)})`, openCount(rows, rules));
}

/** "결과 미발표 1건: 진주시 종합무역사절단(종료 후 28개월)". */
function missingResults(asked: Asked): LiveText {
  const [first] = openRows(asked.rows, asked.rules);
  const row = asked.rows.missions.find(
    ({ missionId }) => missionId !== null && missionId === first?.recordId,
  );
  const found = row && lookUpMission(row);
  const example =
    found && joinText(found.text("name"), sinceText("종료", found.cell("endOn"), row.endOn, asked));
  return joinText("결과 미발표 ", countText(asked), "건", exampleText(asked, first, example));
}

/** "계획 이행 미확인 1건: 전북 세계한인무역협회 업무협약(2024. 1. 10. 예정)". */
function duePlans(asked: Asked): LiveText {
  const [first] = openRows(asked.rows, asked.rules);
  const row = asked.rows.outcomes.find(
    ({ outcomeId }) => outcomeId !== null && outcomeId === first?.recordId,
  );
  const found = row && lookUpOutcome(row);
  const measure = row?.kind === "mou" ? "업무협약" : row?.kind && measures[row.kind];
  const example =
    found &&
    joinText(
      found.text("summaryProvince"),
      " ",
      choose(found.isBlank("counterparty"), "", joinText(found.text("counterparty"), " ")),
      `${measure ?? ""}(`,
      found.day("signedOn"),
      " 예정)",
    );
  return joinText("계획 이행 미확인 ", countText(asked), "건", exampleText(asked, first, example));
}

/** "업무협약 후속 미확인 1건: OKTA 애틀란타지회(체결 후 29개월)". */
function unfollowed(asked: Asked, title: string, since: string): LiveText {
  const [first] = openRows(asked.rows, asked.rules);
  const row = asked.rows.outcomes.find(
    ({ outcomeId }) => outcomeId !== null && outcomeId === first?.recordId,
  );
  const found = row && lookUpOutcome(row);
  const day = typeof row?.attributedOn === "string" ? row.attributedOn : null;
  const example =
    found &&
    joinText(
      choose(found.isBlank("counterparty"), found.text("summaryProvince"), found.text("counterparty")),
      sinceText(since, found.cell("attributedOn"), day, asked),
    );
  return joinText(`${title} `, countText(asked), "건", exampleText(asked, first, example));
}

/** "(종료 후 28개월)", in whole months. */
function sinceText(event: string, day: string, iso: string | null, { settings }: Asked): LiveText {
  const months = iso === null ? 0 : monthsBetween(iso, settings.asOf);
  const formula = `IF(${day}>작성기준일,0,DATEDIF(${day},작성기준일,"m"))`;
  return choose(
    { formula: `N(${day})=0`, holds: iso === null },
    "",
    joinText(`(${event} 후 `, wholeNumber(formula, months), "개월)"),
  );
}

/** ": 이름 등" while the finding that names it is open. */
function exampleText(asked: Asked, first: FindingRow | undefined, example: LiveText | undefined): LiveText {
  if (first === undefined || example === undefined) return constant("");
  const own = openFormula(asked.rules, criterion(finding("recordId"), first.recordId ?? ""));
  const several = { formula: `${openFormula(asked.rules)}>1`, holds: openCount(asked.rows, asked.rules) > 1 };
  return choose(
    { formula: `${own}>0`, holds: true },
    joinText(": ", { ...example, formula: `IFERROR(${example.formula},"")` }, choose(several, " 등", "")),
    "",
  );
}

/** Errors and warnings that no sentence above speaks of. */
function restText(rows: ReportRows, shown: readonly string[]): LiveText {
  const serious = ["오류", "경고"].map((name) =>
    countifs(criterion(finding("severity"), name), ...unsettled),
  );
  const told = shown.map((rule) => openFormula([rule], criterion(finding("severity"), "<>안내")));
  const formula = [serious.join("+"), ...told].join("-");
  const open = rows.findings.filter((row) => isOpen(row) && row.severity !== null && row.severity !== "info");
  const count = open.filter((row) => row.rule === null || !shown.includes(row.rule)).length;
  const others = { formula: `${formula}>0`, holds: count > 0 };
  const nothing = shown.length === 0 ? "점검에서 미해결로 남은 사항 없음" : "";
  return choose(
    others,
    joinText(shown.length === 0 ? "" : "외 ", wholeNumber(`(${formula})`, count), "건(점검 시트)"),
    nothing,
  );
}
