// 브리핑: one A4 page for the governor. Every number is a formula to a summary cell, every sentence a formula over those;
// 향후 계획 is the user's own.
import { isUnconverted } from "../../records/calculation/row-states";
import type { ReportRows, ReportSettings } from "../../records/report";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CellStyle, SheetPlan } from "../../workbook/plan";
import { stampRow } from "../comparison/calculation-stamp";
import { institutionMous } from "../footnotes";
import { unitText } from "../header-band";
import { choose, constant, dayText, joinText, listText, type LiveText } from "../live-text";
import type { SummarySource } from "../summary-source";
import { chartRows, contractChart } from "./briefing-chart";
import { caseTexts, mostCases } from "./cases";
import { closingLine } from "./closing-line";
import { nextSteps } from "./next-steps";
import { openPoints } from "./open-points";
import { countriesLine, periodLine, provincesLine, typesLine } from "./overview-texts";
import { countLines, headingSize, headingStyle, layOutPage, lineHeight, textCell } from "./page";
import type { PageRow } from "./page";
import { periodTitle } from "./period-title";
import { heading, pageColumns, wholeWidth, widthOf } from "./result-columns";
import { resultTable } from "./result-table";
import { missionsLine, resultsLine } from "./summary-box";

const bodySize = 13;
const noteSize = 10;
const bodyStyle: CellStyle = { size: bodySize, wrap: true };
const boxStyle: CellStyle = { size: bodySize, wrap: true, fill: "F2F2F2" };
const noteStyle: CellStyle = { size: noteSize, wrap: true };
/** Points between blocks. */
const gap = 7;
/** Columns of the page before the unit at the right. */
const unitColumn = 3;

/**
 * The sheet 브리핑 with formulas and the values they give now.
 */
export function briefingSheet(source: SummarySource): SheetPlan {
  const { rows, settings } = source;
  const results = resultTable(source.provinces, settings);
  const room = widthOf(results.columns);
  const text: TextRow = (name, content, style, hidden = content.value === "") => ({
    cells: [textCell(name, content, wholeWidth, style)],
    height: lineHeight(style.size ?? bodySize) * countLines(content.value, style.size ?? bodySize, room),
    hidden,
  });
  const chartRow = chartRows(source.provinces);
  const before = [
    ...titleRows(settings, text),
    ...boxRows(source, results.provinceCount, text),
    ...overviewRows(source, text),
    ...resultRows(results.rows, source, text),
    ...caseRows(rows, settings, text),
  ];
  const page = [
    ...before,
    ...chartRow.rows,
    ...pointRows(rows, settings, text),
    ...planRows(source),
    ...closing(rows, settings, text),
    stampRow,
  ];
  return {
    name: "브리핑",
    visibility: "visible",
    tables: [],
    charts: chartRow.isShown ? [contractChart(before.length + 1, settings)] : [],
    ...layOutPage(page, results.columns),
    showGridlines: false,
    print: { orientation: "portrait", fitWidth: 1, fitHeight: 1, margin: 20 },
  };
}

type TextRow = (name: string, content: LiveText, style: CellStyle, hidden?: boolean) => PageRow;

const space: PageRow = { cells: [], height: gap };

function titleRows(settings: ReportSettings, text: TextRow): PageRow[] {
  const title = joinText(periodTitle(settings), " 해외마케팅 추진실적 보고");
  return [
    text("제목", title, { bold: true, size: 20, align: "center", wrap: true }),
    text("부제", constant("(언론보도 기준)"), { size: 12, align: "center" }),
    text("작성", authorText(settings), { size: 12, align: "right" }),
  ];
}

/** "2026. 11. 21.(토)  ○○도 국제통상과". */
function authorText({ asOf, office, department }: ReportSettings): LiveText {
  const days = "일월화수목금토";
  const weekday = days.charAt(new Date(Date.parse(asOf)).getUTCDay());
  return listText("  ", [
    joinText(
      dayText("작성기준일", asOf),
      "(",
      { formula: `MID("${days}",WEEKDAY(작성기준일),1)`, value: weekday },
      ")",
    ),
    listText(" ", [
      { formula: `작성기관&""`, value: office ?? "" },
      { formula: `작성부서&""`, value: department ?? "" },
    ]),
  ]);
}

function boxRows(
  { provinces: { total }, types, settings }: SummarySource,
  provinceCount: number,
  text: TextRow,
): PageRow[] {
  const source = { total, provinceCount, types, settings };
  return [
    space,
    text("요약1", joinText("  ", missionsLine(source)), { ...boxStyle, top: "thin" }),
    text("요약2", joinText("  ", resultsLine(source)), { ...boxStyle, bottom: "thin" }),
    space,
  ];
}

function overviewRows({ rows, settings, ...totals }: SummarySource, text: TextRow): PageRow[] {
  const provinces = totals.provinces.rows.map(({ name, cells }) => ({
    name,
    missions: cells?.missions ?? 0,
  }));
  const places = joinText(
    "  ○ (지역) ",
    provincesLine(provinces),
    " / (대상국) ",
    countriesLine(totals.countries),
  );
  return [
    heading("□ 추진 개요"),
    text("기간", joinText("  ○ (기간) ", periodLine(rows.missions, settings)), bodyStyle),
    text("행사", joinText("  ○ (행사) ", typesLine(totals.types)), bodyStyle),
    text("지역", places, bodyStyle),
    space,
  ];
}

function resultRows(
  table: readonly PageRow[],
  { rows, settings, unconverted }: SummarySource,
  text: TextRow,
): PageRow[] {
  const unit = unitText(settings);
  const right = { column: unitColumn, columns: pageColumns - unitColumn };
  const notes = listText(" / ", [
    constant("※ … 발표되지 않음, - 해당 없음"),
    constant("계약추진액은 상담 중 1년 이내 계약 가능액으로 계약액과 다름"),
    institutionMous(rows.outcomes),
  ]);
  return [
    {
      height: lineHeight(headingSize),
      cells: [
        { column: 0, columns: unitColumn, value: "□ 추진 실적", style: headingStyle },
        textCell("단위", unit, right, { size: noteSize, align: "right" }),
      ],
    },
    ...table,
    text("각주", notes, noteStyle),
    text("환산불가", unconvertedNote(rows.outcomes, unconverted), noteStyle),
    { ...space, height: 4 },
  ];
}

/** Sums that no rate converts stand beside the totals in their own currency. */
function unconvertedNote(outcomes: readonly OutcomeRow[], unconverted: LiveText): LiveText {
  const none = { formula: "환산불가수=0", holds: !outcomes.some(isUnconverted) };
  return choose(none, "", joinText("※ ", unconverted));
}

function caseRows(rows: ReportRows, settings: ReportSettings, text: TextRow): PageRow[] {
  const cases = caseTexts(rows, settings);
  const empty = { sentence: constant(""), remark: constant("") };
  return [
    ...Array.from({ length: mostCases }, (_, index) => cases[index] ?? empty).flatMap(
      ({ sentence, remark }, index) => [
        text(`사례${index + 1}`, sentence, bodyStyle),
        text(`사례${index + 1}_비고`, remark, { ...bodyStyle, size: 12 }),
      ],
    ),
    space,
  ];
}

function pointRows(rows: ReportRows, settings: ReportSettings, text: TextRow): PageRow[] {
  const { points, rest } = openPoints(rows, settings);
  return [
    heading("□ 확인 필요 사항"),
    ...points.map((point) => text(`확인_${point.rules.join("_")}`, point.text, bodyStyle, !point.isShown)),
    text("확인_외", rest, bodyStyle),
    space,
  ];
}

/** The box: a refresh writes drafts into it until somebody types there. */
function planRows({ rows, provinces }: SummarySource): PageRow[] {
  const lines = nextSteps(rows, provinces.total.firmsTotal);
  return [
    heading("□ 향후 계획"),
    ...lines.map((line, index): PageRow => {
      const cell = textCell(`향후계획${index + 1}`, line, wholeWidth, bodyStyle);
      return { cells: [{ ...cell, keepTyped: true }], height: lineHeight(bodySize), isBox: true };
    }),
    space,
  ];
}

function closing(rows: ReportRows, settings: ReportSettings, text: TextRow): PageRow[] {
  return [text("기준", closingLine(rows, settings), { ...noteStyle, top: "thin" })];
}
