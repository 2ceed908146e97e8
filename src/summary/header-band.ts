// The lines above every summary that say what its numbers rest on: day, period, sources, regions, rates, and what is
// missing. All of them are formulas over 설정 and the tables, so they stay true when a setting is changed by hand.
import { countSources, type SourceCounts } from "../records/calculation/calculated-settings";
import type { ReportRows, ReportSettings } from "../records/report";
import { settings as declared } from "../records/settings";
import type { RateRow } from "../records/tables/references";
import { countifs, criterion, escapedCell, rate } from "./criteria";
import { choose, dayText, joinText, wholeNumber, type LiveText } from "./live-text";
import { displayUnit } from "./number-formats";

/**
 * The lines from top to bottom.
 * @param rows calculated under the same settings
 * @param unconverted what `unconvertedText` says of them
 * @example headerBand(rows, settings, unconvertedText(rows.outcomes))[2]?.value // "환산 불가 없음"
 */
export function headerBand(rows: ReportRows, settings: ReportSettings, unconverted: LiveText): LiveText[] {
  return bandLines({ counts: countSources(rows), rates: rows.rates }, settings, unconverted);
}

/** What the band says of the rows, wherever they are. */
export interface BandSource {
  counts: SourceCounts;
  rates: readonly RateRow[];
}

/** The lines of `headerBand`, where the rows have been counted already. */
export function bandLines(
  { counts, rates }: BandSource,
  settings: ReportSettings,
  unconverted: LiveText,
): LiveText[] {
  return [
    joinText(
      joinText("기준 ", dayText("작성기준일", settings.asOf)),
      " / ",
      periodText(settings),
      " / ",
      countingText(settings),
      " / ",
      regionText(settings),
    ),
    joinText(sourceText(counts), " / ", rateText(rates)),
    unconverted,
  ];
}

/** Name of the cell of 요약-시도 that holds the last line of the band. */
export const unconvertedName = "요약_환산불가";

/**
 * The lines as every sheet but 요약-시도 has them. The last one asks thirty criteria of all rows: one cell asks them,
 * the other sheets show what it says.
 * @param band as 요약-시도 has it
 */
export function repeatBand(band: readonly LiveText[]): LiveText[] {
  return [...band.slice(0, -1), ...band.slice(-1).map(repeatUnconverted)];
}

/** What the cell of 요약-시도 says of sums that no rate converts. */
export function repeatUnconverted({ value }: LiveText): LiveText {
  return { formula: unconvertedName, value };
}

function periodText({ from, to }: ReportSettings): LiveText {
  const start = choose(isBlank("기간시작", from), "", joinText(dayText("기간시작", from), " "));
  const end = choose(isBlank("기간종료", to), "", joinText(" ", dayText("기간종료", to)));
  const all = { formula: `AND(기간시작="",기간종료="")`, holds: from === null && to === null };
  return joinText("기간 ", choose(all, "전체", joinText(start, "~", end)));
}

function isBlank(name: string, value: unknown) {
  return { formula: `${name}=""`, holds: value === null };
}

function countingText({ countedRows }: ReportSettings): LiveText {
  const verifiedOnly = { formula: `집계대상="확인"`, holds: countedRows === "확인" };
  return joinText("집계 기준 ", choose(verifiedOnly, "확인(증빙확인 행만)", "전체(미확인 포함)"));
}

/** Rows are hidden by a refresh only: a basis switched by hand may leave one out of sight, and the line says so. */
function regionText({ regionBasis }: ReportSettings): LiveText {
  const former = { formula: `지역기준="종전"`, holds: regionBasis === "종전" };
  const formerName = regionBasis === "종전" ? "종전(17)" : "종전(17, 전남 행은 새로고침하면 보임)";
  return joinText("지역 기준 ", choose(former, formerName, "현행(16)"));
}

function sourceText(counts: SourceCounts): LiveText {
  const named = (key: keyof SourceCounts) => wholeNumber(declared[key].item, counts[key]);
  return joinText(
    joinText("원본 기사 ", named("articleTotal"), "건·행사 ", named("missionTotal"), "건·성과 "),
    joinText(
      named("outcomeTotal"),
      "행(집계 ",
      named("countedTotal"),
      "·참고 ",
      named("referenceTotal"),
      ")",
    ),
    joinText(" / 귀속일 미상 ", named("undatedTotal"), "행 / 미해결 오류 ", named("openErrorTotal"), "건"),
  );
}

/** "환율 2024. 1. 2. ~ 2024. 6. 28. 서울외국환중개": the days announced and where the newest comes from. */
export function rateText(rates: readonly RateRow[]): LiveText {
  const announced = rates.filter((row) => row.announcedOn !== null);
  const days = announced.map((row) => row.announcedOn ?? "").sort();
  const newest = announced.find((row) => row.announcedOn === days.at(-1));
  const column = rate("announcedOn");
  const newestSource = `INDEX(${rate("source")},MATCH(MAX(${column}),${column},0))`;
  const others = announced.filter((row) => row.source !== newest?.source).length;
  const otherRows = countifs(criterion(column, ">0"), `${rate("source")},"<>"&${escapedCell(newestSource)}`);
  return joinText(
    "환율 ",
    choose(
      { formula: `COUNT(${column})=0`, holds: announced.length === 0 },
      "자료 없음",
      joinText(
        dayText(`MIN(${column})`, days[0] ?? null),
        " ~ ",
        dayText(`MAX(${column})`, days.at(-1) ?? null),
        " ",
        { formula: newestSource, value: newest?.source ?? "" },
        choose({ formula: `${otherRows}>0`, holds: others > 0 }, " 외", ""),
      ),
    ),
  );
}

/**
 * "(단위: 회, 개사, 건, 천달러)". The currency follows 설정 at once. The unit is a number format that only a refresh sets,
 * so after a change by hand the text still names the unit shown and says that a refresh is due.
 * @param counts units of what else is shown
 */
export function unitText(
  { displayUnit: unit, reportCurrency }: ReportSettings,
  counts = "회, 개사, 건, ",
): LiveText {
  const won = { formula: `표시통화="KRW"`, holds: reportCurrency === "KRW" };
  const unchanged = { formula: `표시단위=${unit}`, holds: true };
  return joinText(
    `(단위: ${counts}${displayUnit(unit).prefix}`,
    choose(won, "원", "달러"),
    choose(unchanged, "", ", 새로고침하면 표시단위가 바뀜"),
    ")",
  );
}
