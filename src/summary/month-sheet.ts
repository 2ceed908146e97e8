// 요약-월별: one year by months, added up from January, beside the contracts of the year before. It counts 집계행 and its own
// dates, so the period of the report does not cut it.
import type { OutcomeKind } from "../records/article";
import type { SheetPlan } from "../workbook/plan";
import { countifs, criterion, mission, ofMeasure, outcome, sumifs } from "./criteria";
import { choose, constant, joinText } from "./live-text";
import { measureSheet } from "./measure-sheet";
import { displayUnit } from "./number-formats";
import { totalsScope } from "./scope";
import type { SummaryFigures } from "./summary-source";
import type { SummaryColumn } from "./summary-table";
import { tableYear, type MonthCells } from "./totals/month-totals";

/** 표연도; a blank one is the year that the report speaks of. */
const year = `IF(표연도="",YEAR(IF(기간종료="",작성기준일,기간종료)),표연도)`;
const anyOrSelected = `IF(선택시도="","*",선택시도)`;

/** First days of the first month and of the month after the last. */
interface Months {
  from: string;
  until: string;
}

const ownMonth: Months = { from: `DATE(${year},[@월],1)`, until: `DATE(${year},[@월]+1,1)` };
const sinceJanuary: Months = { ...ownMonth, from: `DATE(${year},1,1)` };
const yearBefore: Months = { from: `DATE(${year}-1,1,1)`, until: `DATE(${year}-1,[@월]+1,1)` };
/** The months that the rows show: none after 작성기준일. */
const yearToDate: Months = {
  from: `DATE(${year},1,1)`,
  until: `MIN(DATE(${year}+1,1,1),EOMONTH(작성기준일,0)+1)`,
};

function datesIn(column: string, { from, until }: Months): string[] {
  return [`${column},">="&${from}`, `${column},"<"&${until}`];
}

function amount(kind: OutcomeKind, months: Months): string {
  const rows = [
    `${outcome("summaryProvince")},${anyOrSelected}`,
    ofMeasure(kind),
    criterion(outcome("countable"), 1),
    ...datesIn(outcome("attributedOn"), months),
  ];
  const stated = countifs(...rows, criterion(outcome("reportAmount"), ">=0"));
  return `IF(${stated}=0,"-",${sumifs(outcome("reportAmount"), ...rows)})`;
}

function held(months: Months): string {
  const rows = [
    `${mission("summaryProvince")},${anyOrSelected}`,
    criterion(mission("parentMission"), ""),
    ...datesIn(mission("attributedOn"), months),
    `${mission("status")},{"완료";"진행"}`,
  ];
  return `SUMPRODUCT(${countifs(...rows)})`;
}

/** What a row shows; a month after 작성기준일 shows nothing yet. */
function unlessFuture(value: string, nothing: string): string {
  return `IF(${ownMonth.from}>작성기준일,${nothing},${value})`;
}

type Column = SummaryColumn<keyof MonthCells>;

function amountColumn(
  key: Column["key"],
  header: string,
  group: string,
  kind: OutcomeKind,
  months: Months,
): Column {
  const totalFormula = months === ownMonth ? amount(kind, yearToDate) : null;
  const formula = () => unlessFuture(amount(kind, months), `"-"`);
  return { key, header, group, format: "amount", formula, totalFormula };
}

const columns: readonly Column[] = [
  {
    key: "missions",
    header: "행사수",
    group: "행사(회)",
    format: "count",
    formula: () => unlessFuture(held(ownMonth), "0"),
    totalFormula: held(yearToDate),
  },
  amountColumn("consultations", "상담액", "상담", "consultation", ownMonth),
  amountColumn("consultationsSoFar", "상담누계", "상담", "consultation", sinceJanuary),
  amountColumn("expected", "추진액", "계약추진", "contract_expected", ownMonth),
  amountColumn("expectedSoFar", "추진누계", "계약추진", "contract_expected", sinceJanuary),
  amountColumn("contracts", "계약액", "계약", "contract", ownMonth),
  amountColumn("contractsSoFar", "계약누계", "계약", "contract", sinceJanuary),
  amountColumn("contractsYearBefore", "전년계약누계", "계약", "contract", yearBefore),
];

/**
 * The sheet 요약-월별 with formulas and the values they give now.
 */
export function monthSheet(source: SummaryFigures): SheetPlan {
  const { settings } = source;
  const { selectedProvince } = settings;
  const totals = source.months();
  return measureSheet({
    sheet: "요약-월별",
    visibility: "visible",
    title: joinText(
      { formula: year, value: String(tableYear(settings)) },
      "년 월별 추진실적 (",
      choose({ formula: `선택시도=""`, holds: selectedProvince === null }, "전체", {
        formula: "선택시도",
        value: selectedProvince ?? "",
      }),
      ", 언론보도 기준)",
    ),
    shape: {
      name: "요약_월별",
      key: { header: "월", width: 7 },
      columns,
      scope: totalsScope("요약_월별"),
    },
    totals,
    chart: {
      name: "월별계약누계",
      kind: "line",
      title: "계약액 누계: 올해와 전년",
      categories: "월",
      series: [
        { header: "계약누계", color: "000000" },
        { header: "전년계약누계", color: "7F7F7F" },
      ],
      numberFormat: displayUnit(settings.displayUnit).amount,
      // A line over months to come would fall to 0.
      firstRows: Math.max(1, totals.pastMonths),
    },
    notes: [
      constant(
        "※ 기간과 관계없이 표연도의 귀속일로 셈. 작성기준일 뒤의 달과 실적이 없는 달은 -, 그래프에서는 0에 놓임",
      ),
      constant("※ 상담·계약추진·계약은 서로 더하지 않음"),
    ],
    source,
  });
}
