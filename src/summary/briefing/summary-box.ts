// The two lines at the top: how much was done, and what contracts came of it. A figure that nobody stated is said to be
// unpublished, never written as 0; a contract that no document proves is said to be so.
import { missionTypes, overseasMarketing, type MissionType } from "../../records/lists";
import type { ReportSettings } from "../../records/report";
import { quoted } from "../criteria";
import { amountText, choose, joinText, listText, wholeNumber, type LiveText } from "../live-text";
import type { MissionTypeTotals } from "../totals/mission-type-totals";
import type { ProvinceCells } from "../totals/province-totals";
import type { Statement } from "../totals/statement";
import { pageName } from "./page";
import { provinceCountName } from "./result-columns";

/** Short names of the types in a sentence. */
export const shortTypeNames: Readonly<Record<MissionType, string>> = {
  ...missionTypes,
  exhibition: "전시회",
};

interface BoxSource {
  total: ProvinceCells;
  provinceCount: number;
  types: MissionTypeTotals;
  settings: ReportSettings;
}

/** Reference to 횟수 of a row of 요약_유형, and what it is now. */
export function typeCount(types: MissionTypeTotals, name: string): { formula: string; value: number } {
  return {
    formula: `INDEX(요약_유형[횟수],MATCH(${quoted(name)},요약_유형[사업유형],0))`,
    value: types.rows.find((row) => row.name === name)?.cells.missions ?? 0,
  };
}

/** "3개 시·도 행사 6회(무역사절단·전시회 2회, 연 19개사 참가)". */
export function missionsLine(source: BoxSource): LiveText {
  const { total, provinceCount } = source;
  return joinText(
    wholeNumber(pageName(provinceCountName), provinceCount),
    "개 시·도 행사 ",
    wholeNumber(pageName("행사수"), total.missions),
    "회",
    choose(
      { formula: `${pageName("해외마케팅")}>0`, holds: total.overseas > 0 },
      joinText(
        "(",
        overseasTypes(source),
        " ",
        wholeNumber(pageName("해외마케팅"), total.overseas),
        "회",
        firms(total),
        ")",
      ),
      "",
    ),
  );
}

function overseasTypes({ types }: BoxSource): LiveText {
  const names = overseasMarketing.map((type) => {
    const { formula, value } = typeCount(types, missionTypes[type]);
    return choose({ formula: `${formula}>0`, holds: value > 0 }, shortTypeNames[type], "");
  });
  return listText("·", names);
}

function firms({ firmsTotal }: ProvinceCells): LiveText {
  const cell = pageName("참가기업_연");
  return choose(
    isFigure(cell, firmsTotal),
    joinText(", 연 ", wholeNumber(cell, numberOr0(firmsTotal)), "개사 참가"),
    ", 참가기업 수는 발표되지 않음",
  );
}

/** "계약 1건 1,000천달러(전액 미확인). 상담액·계약추진액은 발표되지 않음". */
export function resultsLine({ total, settings }: BoxSource): LiveText {
  return listText(". ", [
    listText(", ", [
      measureText("상담", total.consultations, total.consultationAmount, settings),
      measureText("추진", total.expectedContracts, total.expectedAmount, settings, "계약추진"),
      measureText("MOU", total.mous, total.mouAmount, settings),
      contractText(total, settings),
    ]),
    unpublishedText(total),
  ]);
}

/** "상담 31건 2,400천달러"; only what was stated. */
function measureText(
  prefix: string,
  cases: Statement,
  amount: Statement,
  settings: ReportSettings,
  name = prefix,
): LiveText {
  const [caseCell, amountCell] = [pageName(`${prefix}건`), pageName(`${prefix}액`)];
  const caseText = choose(
    isFigure(caseCell, cases),
    joinText(" ", wholeNumber(caseCell, numberOr0(cases)), "건"),
    "",
  );
  const amountPart = choose(
    isFigure(amountCell, amount),
    joinText(" ", amountText(amountCell, numberOr0(amount), settings)),
    "",
  );
  const isStated = {
    formula: `OR(ISNUMBER(${caseCell}),ISNUMBER(${amountCell}))`,
    holds: typeof cases === "number" || typeof amount === "number",
  };
  return choose(isStated, joinText(name, caseText, amountPart), "");
}

function contractText(total: ProvinceCells, settings: ReportSettings): LiveText {
  const { contracts, contractAmount, verifiedAmount, unverifiedAmount } = total;
  const [amount, verified, unverified] = ["계약액", "확인액", "미확인액"].map(pageName) as [
    string,
    string,
    string,
  ];
  const none = { formula: `${verified}=0`, holds: verifiedAmount === 0 };
  const all = { formula: `${unverified}=0`, holds: unverifiedAmount === 0 };
  const shares = joinText(
    "확인 ",
    amountText(verified, numberOr0(verifiedAmount), settings),
    ", 미확인 ",
    amountText(unverified, numberOr0(unverifiedAmount), settings),
  );
  return joinText(
    measureText("계약", contracts, contractAmount, settings),
    choose(
      isFigure(amount, contractAmount),
      joinText("(", choose(none, "전액 미확인", choose(all, "전액 증빙 확인", shares)), ")"),
      "",
    ),
  );
}

const publishable = [
  ["상담액", "consultationAmount", "상담액"],
  ["추진액", "expectedAmount", "계약추진액"],
  ["계약액", "contractAmount", "계약액"],
] as const;

function unpublishedText(total: ProvinceCells): LiveText {
  const missing = publishable.map(([header, key, name]) =>
    choose({ formula: `${pageName(header)}="…"`, holds: total[key] === "…" }, name, ""),
  );
  const any = {
    formula: `OR(${publishable.map(([header]) => `${pageName(header)}="…"`).join(",")})`,
    holds: publishable.some(([, key]) => total[key] === "…"),
  };
  return choose(any, joinText(listText("·", missing), "은 발표되지 않음"), "");
}

function isFigure(cell: string, value: Statement) {
  return { formula: `ISNUMBER(${cell})`, holds: typeof value === "number" };
}

function numberOr0(value: Statement): number {
  return typeof value === "number" ? value : 0;
}
