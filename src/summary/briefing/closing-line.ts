// The last line: the day, the sources, the regions and the rates that the page rests on.
import { isUnconverted } from "../../records/calculation/row-states";
import { sourceTypes } from "../../records/lists";
import { provinceNames } from "../totals/province-rows";
import type { ReportRows, ReportSettings } from "../../records/report";
import { articles } from "../../records/tables/articles";
import { headerOf } from "../../records/table";
import { countifs, criterion, mission, rate } from "../criteria";
import { rateText } from "../header-band";
import { choose, dayText, joinText, listText, wholeNumber, type LiveText } from "../live-text";

/** @param rows calculated */
export function closingLine(rows: ReportRows, settings: ReportSettings): LiveText {
  return joinText(
    "(기준: ",
    dayText("작성기준일", settings.asOf),
    " 집계 / 출처: ",
    sourcesText(rows),
    " / 지역: ",
    regionsText(rows, settings),
    " / ",
    ratesText(rows, settings),
    ")",
  );
}

/** "기사 5건, 보도자료 0건", and the other kinds where there are any. */
function sourcesText(rows: ReportRows): LiveText {
  const column = (key: string) => `${articles.name}[${headerOf(articles, key)}]`;
  const kept = criterion(column("articleStatus"), "<>제외");
  const always = ["article", "press_release"];
  const kinds = ["article", "press_release", "council", "internal", "other"] as const;
  return listText(
    ", ",
    kinds.map((kind) => {
      const count = rows.articles.filter(
        (row) => row.sourceType === kind && row.articleStatus !== "excluded",
      ).length;
      const formula = countifs(criterion(column("sourceType"), sourceTypes[kind]), kept);
      const text = joinText(`${sourceTypes[kind]} `, wholeNumber(formula, count), "건");
      return always.includes(kind) ? text : choose({ formula: `${formula}>0`, holds: count > 0 }, text, "");
    }),
  );
}

/** "현행 16개 시·도, 광주 1건은 전남광주로 집계". */
function regionsText({ missions }: ReportRows, { regionBasis }: ReportSettings): LiveText {
  const merged = ["광주", "전남"].map((name) => {
    const count = missions.filter((row) => row.inTotal === 1 && row.province === name).length;
    const formula = countifs(criterion(mission("province"), name), criterion(mission("inTotal"), 1));
    return choose(
      { formula: `${formula}>0`, holds: count > 0 },
      joinText(`${name} `, wholeNumber(formula, count), "건은 전남광주로 집계"),
      "",
    );
  });
  return choose(
    { formula: `지역기준="종전"`, holds: regionBasis === "종전" },
    `종전 ${placeCount("종전")}개 시·도`,
    listText(", ", [joinText(`현행 ${placeCount("현행")}개 시·도`), ...merged]),
  );
}

/** 전국·공동 and 미상 are rows, but no 시·도. */
function placeCount(basis: ReportSettings["regionBasis"]): number {
  return provinceNames(basis).filter((name) => name !== null).length - 2;
}

/** "환율: 미화 표시로 환산 없음", or the rates used; how many sums they could not convert, which the page lists above. */
function ratesText({ rates, outcomes }: ReportRows, { reportCurrency }: ReportSettings): LiveText {
  const announced = rates.some((row) => row.announcedOn !== null);
  const count = outcomes.filter(isUnconverted).length;
  const own = choose(
    { formula: `표시통화="KRW"`, holds: reportCurrency === "KRW" },
    "원화 표시로 환산 없음",
    "미화 표시로 환산 없음",
  );
  const none = { formula: "환산불가수=0", holds: count === 0 };
  const unconverted = joinText("환산 불가 ", wholeNumber("환산불가수", count), "건");
  return choose(
    { formula: `COUNT(${rate("announcedOn")})=0`, holds: !announced },
    joinText("환율: ", choose(none, own, joinText("자료 없음, ", unconverted))),
    joinText(rateText(rates), " 매매기준율", choose(none, "", joinText(", ", unconverted))),
  );
}
