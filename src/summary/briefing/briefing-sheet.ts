// 브리핑: one A4 page for the governor. Every number is a formula to a summary cell, every sentence a formula over those;
// 향후 계획 is the user's own.
import { isUnconverted } from "../../records/calculation/row-states";
import type { ReportRows, ReportSettings } from "../../records/report";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CellStyle, SheetPlan } from "../../workbook/plan";
import { stampRow } from "../comparison/calculation-stamp";
import { institutionMous } from "../footnotes";
import { repeatUnconverted, unitText } from "../header-band";
import { choose, constant, dayText, joinText, listText, type LiveText } from "../live-text";
import type { SummarySource } from "../summary-source";
import { chartRows, contractChart } from "./briefing-chart";
import { caseTexts, mostCases } from "./cases";
import { closingLine } from "./closing-line";
import { nextSteps } from "./next-steps";
import { openPoints } from "./open-points";
import { countriesLine, periodLine, provincesLine, typesLine } from "./overview-texts";
import { countLines, headingSize, headingStyle, layOutPage, lineHeight, pageName, textCell } from "./page";
import type { PageCell, PageColumn, PageRow } from "./page";
import { periodTitle } from "./period-title";
import {
  besideBullet,
  besideBulletName,
  heading,
  nameColumns,
  pageColumns,
  wholeWidth,
  widthOf,
} from "./result-columns";
import { resultTable } from "./result-table";
import { missionsLine, resultsLine } from "./summary-box";

const bodySize = 13;
const noteSize = 10;
const bodyStyle: CellStyle = { size: bodySize, wrap: true, vertical: "top" };
const boxStyle: CellStyle = { ...bodyStyle, vertical: "center", fill: "F2F2F2" };
const noteStyle: CellStyle = { ...bodyStyle, size: noteSize };
/** Points between blocks. */
const gap = 7;
/** Columns of the page before the unit at the right. */
const unitColumn = nameColumns + 2;

/**
 * The sheet 브리핑 with formulas and the values they give now.
 */
export function briefingSheet(source: SummarySource): SheetPlan {
  const { rows, settings } = source;
  const results = resultTable(source.provinces, settings);
  const text = textRows(results.columns, wholeWidth);
  const item = textRows(results.columns, besideBullet, bullet);
  const remark = textRows(results.columns, besideBullet);
  const boxLine = textRows(results.columns, besideBullet, boxEdge);
  const chartRow = chartRows(source.provinces);
  const before = [
    ...titleRows(settings, text),
    ...boxRows(source, results.provinceCount, boxLine),
    ...overviewRows(source, item),
    ...resultRows(results.rows, source, text),
    ...caseRows(rows, settings, item, remark),
  ];
  const page = [
    ...before,
    ...chartRow.rows,
    ...pointRows(rows, settings, item),
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

/**
 * What makes rows of one text each, high enough for the lines that it takes.
 * @param at columns of the text, to the right end of the page
 * @param before what stands at the left of the text
 */
function textRows(
  columns: readonly PageColumn[],
  at: { column: number; columns: number },
  before: (name: string, content: LiveText, style: CellStyle) => PageCell[] = () => [],
): TextRow {
  const room = widthOf(columns.slice(at.column));
  return (name, content, style, hidden = content.value === "") => {
    const size = style.size ?? bodySize;
    return {
      cells: [...before(name, content, style), textCell(name, content, at, style)],
      height: lineHeight(size) * countLines(content.value, size, room),
      hidden,
    };
  };
}

/** "○" in a column of its own, so that the lines of a long sentence stand under each other; none where the text is empty. */
function bullet(name: string, { value: text }: LiveText, style: CellStyle): PageCell[] {
  const formula = `IF(${pageName(name)}="","","○")`;
  const value = text === "" ? "" : "○";
  return [{ column: 0, columns: 1, value, formula, style: { ...style, align: "right" } }];
}

function boxEdge(_name: string, _text: LiveText, style: CellStyle): PageCell[] {
  return [{ column: 0, columns: 1, value: null, style }];
}

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
  line: TextRow,
): PageRow[] {
  const source = { total, provinceCount, types, settings };
  return [
    space,
    line("요약1", missionsLine(source), { ...boxStyle, top: "thin" }, false),
    line("요약2", resultsLine(source), { ...boxStyle, bottom: "thin" }, false),
    space,
  ];
}

function overviewRows({ rows, settings, ...totals }: SummarySource, item: TextRow): PageRow[] {
  const provinces = totals.provinces.rows.map(({ name, cells }) => ({
    name,
    missions: cells?.missions ?? 0,
  }));
  const places = joinText(
    "(지역) ",
    provincesLine(provinces),
    " / (대상국) ",
    countriesLine(totals.countries),
  );
  return [
    heading("□ 추진 개요"),
    item(besideBulletName, joinText("(기간) ", periodLine(rows.missions, settings)), bodyStyle),
    item("행사", joinText("(행사) ", typesLine(totals.types)), bodyStyle),
    item("지역", places, bodyStyle),
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
  return choose(none, "", joinText("※ ", repeatUnconverted(unconverted)));
}

function caseRows(rows: ReportRows, settings: ReportSettings, item: TextRow, remarkRow: TextRow): PageRow[] {
  const cases = caseTexts(rows, settings);
  const empty = { sentence: constant(""), remark: constant("") };
  return [
    ...Array.from({ length: mostCases }, (_, index) => cases[index] ?? empty).flatMap(
      ({ sentence, remark }, index) => [
        item(`사례${index + 1}`, sentence, bodyStyle),
        remarkRow(`사례${index + 1}_비고`, remark, { ...bodyStyle, size: 12 }),
      ],
    ),
    space,
  ];
}

function pointRows(rows: ReportRows, settings: ReportSettings, item: TextRow): PageRow[] {
  const { points, rest } = openPoints(rows, settings);
  return [
    heading("□ 확인 필요 사항"),
    ...points.map((point) => item(`확인_${point.rules.join("_")}`, point.text, bodyStyle, !point.isShown)),
    item("확인_외", rest, bodyStyle),
    space,
  ];
}

/** The box: a refresh writes drafts into it until somebody types there. */
function planRows({ rows, provinces }: SummarySource): PageRow[] {
  const lines = nextSteps(rows, provinces.total.firmsTotal);
  return [
    heading("□ 향후 계획"),
    ...lines.map((line, index): PageRow => {
      const name = `향후계획${index + 1}`;
      const cell = { ...textCell(name, line, besideBullet, bodyStyle), keepTyped: true };
      return { cells: [...bullet(name, line, bodyStyle), cell], height: lineHeight(bodySize), isBox: true };
    }),
    space,
  ];
}

function closing(rows: ReportRows, settings: ReportSettings, text: TextRow): PageRow[] {
  return [text("기준", closingLine(rows, settings), { ...noteStyle, top: "thin" })];
}
