// □ 추진 개요: when, what and where, from 행사, 요약_유형, 요약_시도 and 요약_국가.
import { nationwide, missionTypes, unknownProvince, type MissionType } from "../../records/lists";
import { unknownMission } from "../../records/calculation/calculate-outcomes";
import { unknownCountry } from "../../records/calculation/summary-country";
import type { ReportSettings } from "../../records/report";
import type { MissionRow } from "../../records/tables/missions";
import { countifs, criterion, mission, quoted } from "../criteria";
import { choose, dayText, joinText, listText, wholeNumber, type LiveText } from "../live-text";
import type { CountryTotals } from "../totals/country-totals";
import type { MissionTypeTotals } from "../totals/mission-type-totals";
import { pageName } from "./page";
import { shortTypeNames, typeCount } from "./summary-box";

/** Names listed on a line before the rest is only counted. */
const listed = 4;

/** "2022. 11. 7. ~ 2024. 6. 29.": first 시작일 to last 종료일 of the events in the total, else the period asked for. */
export function periodLine(rows: readonly MissionRow[], settings: ReportSettings): LiveText {
  const days = rows
    .filter((row) => row.inTotal === 1)
    .flatMap(({ startOn, endOn }) => [startOn, endOn])
    .filter((day) => day !== null);
  // Two ends of 40,000 days need no order of the rest.
  const firstDay = days.reduce<string | null>(
    (first, day) => (first === null || day < first ? day : first),
    null,
  );
  const lastDay = days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
  const [start, end] = [mission("startOn"), mission("endOn")];
  const counted = criterion(mission("inTotal"), 1);
  const dated = [start, end].map((column) => countifs(counted, criterion(column, ">0")));
  const first = `MIN(IF(${dated[0]}>0,MINIFS(${start},${counted},${criterion(start, ">0")}),2958465),IF(${dated[1]}>0,MINIFS(${end},${counted},${criterion(end, ">0")}),2958465))`;
  const last = `MAX(MAXIFS(${start},${counted}),MAXIFS(${end},${counted}))`;
  return choose(
    { formula: `${dated.join("+")}>0`, holds: days.length > 0 },
    joinText(dayText(first, firstDay), " ~ ", dayText(last, lastDay)),
    askedPeriod(settings),
  );
}

/** The period of 설정: "2024. 1. 1. ~ 2024. 6. 30." or 전체. */
export function askedPeriod({ from, to }: ReportSettings): LiveText {
  const start = choose({ formula: `기간시작=""`, holds: from === null }, "", dayText("기간시작", from));
  const end = choose({ formula: `기간종료=""`, holds: to === null }, "", dayText("기간종료", to));
  const all = { formula: `AND(기간시작="",기간종료="")`, holds: from === null && to === null };
  return choose(all, "전체 기간", joinText(start, " ~ ", end));
}

/** "6회: 무역사절단 1, 전시회 1, 투자설명회 1, 단체장 순방·접견 2, 협약 1". */
export function typesLine(types: MissionTypeTotals): LiveText {
  const names = Object.entries(missionTypes) as [MissionType, string][];
  const shown = [
    ...names.map(([type, name]) => [name, shortTypeNames[type]]),
    [unknownMission, unknownMission],
  ];
  const counts = shown.map(([name = "", short = ""]) => {
    const { formula, value } = typeCount(types, name);
    return choose(
      { formula: `${formula}>0`, holds: value > 0 },
      joinText(`${short} `, wholeNumber(formula, value)),
      "",
    );
  });
  return joinText(
    wholeNumber(pageName("행사수"), types.total.missions),
    "회",
    choose(
      { formula: `${pageName("행사수")}>0`, holds: types.total.missions > 0 },
      joinText(": ", listText(", ", counts)),
      "",
    ),
  );
}

interface Ranked {
  table: string;
  /** Header of its names, and names that come last whatever their number. */
  names: string;
  last: readonly string[];
  /** A number for each row of the table. */
  counts: string;
  /** In the order of the table. */
  rows: readonly { name: string | null; missions: number }[];
  unit: string;
}

/** "전북 4회, 전남광주 1회, 경남 1회": those with most events first. */
export function provincesLine(rows: readonly { name: string | null; missions: number }[]): LiveText {
  return rankedText({
    table: "요약_시도",
    names: "시도",
    last: [nationwide, unknownProvince],
    // The cells of a row without a name are texts: SUMIF makes them 0.
    counts: "SUMIF(요약_시도[시도],요약_시도[시도],요약_시도[행사수])",
    rows,
    unit: "곳",
  });
}

/** "미국 5회, 국가 미상 1회". */
export function countriesLine({ rows }: CountryTotals): LiveText {
  return rankedText({
    table: "요약_국가",
    names: "국가",
    last: [unknownCountry],
    counts: "요약_국가[행사수]",
    rows: rows.map(({ name, cells }) => ({ name, missions: cells.missions })),
    unit: "개국",
  });
}

/** Behind every count the place in the table, so that counts rank by number and then by place. */
const placeStep = 1000;

function rankedText(ranked: Ranked): LiveText {
  const { table, names, last, rows, unit } = ranked;
  const held = rows.filter(({ name, missions }) => name !== null && missions > 0 && !last.includes(name));
  const first = [...held].sort((a, b) => b.missions - a.missions);
  const ranks = Array.from({ length: listed }, (_, index) => rankText(ranked, index + 1, first[index]));
  const excluded = last.map((name) => `${table}[${names}],${quoted(`<>${name}`)}`);
  const rest = `${countifs(`${table}[행사수],">0"`, ...excluded)}-${listed}`;
  const others = choose(
    { formula: `${rest}>0`, holds: held.length > listed },
    joinText("외 ", wholeNumber(rest, held.length - listed), unit),
    "",
  );
  const lastTexts = last.map((name) => {
    const missions = rows.find((row) => row.name === name)?.missions ?? 0;
    const count = `INDEX(${table}[행사수],MATCH(${quoted(name)},${table}[${names}],0))`;
    return choose(
      { formula: `${count}>0`, holds: missions > 0 },
      joinText(`${name} `, wholeNumber(count, missions), "회"),
      "",
    );
  });
  return listText(", ", [...ranks, others, ...lastTexts]);
}

/** The n-th by number of events; SUMPRODUCT makes every Excel calculate the list. */
function rankText(
  { table, names, last, counts }: Ranked,
  number: number,
  row: { name: string | null; missions: number } | undefined,
): LiveText {
  const [held, name] = [`${table}[행사수]`, `${table}[${names}]`];
  const place = `(ROW(${held})-ROW(${table}[[#Headers],[행사수]]))`;
  const ranked = [counts, ...last.map((other) => `(${name}<>${quoted(other)})`)].join("*");
  const rank = `SUMPRODUCT(LARGE(${ranked}*${placeStep}+${placeStep - 1}-${place},${number}))`;
  const text = `INDEX(${name},${placeStep - 1}-MOD(${rank},${placeStep}))&" "&INT(${rank}/${placeStep})&"회"`;
  return {
    formula: `IFERROR(IF(${rank}<${placeStep},"",${text}),"")`,
    value: row === undefined ? "" : `${String(row.name)} ${row.missions}회`,
  };
}
