// The columns that summaries by some key share: header, formula and format in one place, each over any scope.
import type { OutcomeKind } from "../records/article";
import type { MeasureCells } from "./totals/measure-cells";
import * as pattern from "./pattern-formulas";
import type { Scope } from "./scope";
import type { SummaryColumn } from "./summary-table";

type MeasureColumns = { [Key in keyof MeasureCells]: SummaryColumn<Key> };

/**
 * The columns by key, to be put in the order of a sheet.
 * @param overseas how a formula refers to the number of 해외마케팅 events of its row
 */
export function measureColumns(overseas: (scope: Scope) => string): MeasureColumns {
  const cases = <Key extends keyof MeasureCells>(
    key: Key,
    header: string,
    group: string,
    kind: OutcomeKind,
  ): SummaryColumn<Key> => {
    const formula = (scope: Scope) => pattern.measure(scope, kind, "countedNumber", overseas(scope));
    return { key, header, group, format: "number", formula };
  };
  const amount = <Key extends keyof MeasureCells>(
    key: Key,
    header: string,
    group: string,
    kind: OutcomeKind,
  ): SummaryColumn<Key> => {
    const formula = (scope: Scope) => pattern.measure(scope, kind, "reportAmount", overseas(scope));
    return { key, header, group, format: "amount", formula };
  };
  return {
    missions: {
      key: "missions",
      header: "행사수",
      group: "행사(회)",
      format: "count",
      formula: pattern.missionCount,
    },
    overseas: {
      key: "overseas",
      header: "해외마케팅",
      group: "행사(회)",
      format: "count",
      formula: pattern.overseasCount,
    },
    firmsTotal: {
      key: "firmsTotal",
      header: "참가기업_연",
      group: "참가기업(개사)",
      format: "number",
      formula: (scope) => pattern.firmTotal(scope, overseas(scope)),
    },
    consultations: cases("consultations", "상담건", "상담", "consultation"),
    consultationAmount: amount("consultationAmount", "상담액", "상담", "consultation"),
    expectedContracts: cases("expectedContracts", "추진건", "계약추진", "contract_expected"),
    expectedAmount: amount("expectedAmount", "추진액", "계약추진", "contract_expected"),
    mous: cases("mous", "MOU건", "MOU", "mou"),
    mouAmount: amount("mouAmount", "MOU액", "MOU", "mou"),
    contracts: cases("contracts", "계약건", "계약", "contract"),
    contractAmount: amount("contractAmount", "계약액", "계약", "contract"),
    verifiedAmount: {
      key: "verifiedAmount",
      header: "확인액",
      group: "계약",
      format: "amount",
      formula: (scope) => ifContracts(scope, pattern.verifiedContracts(scope, "reportAmount")),
    },
    unverifiedAmount: {
      key: "unverifiedAmount",
      header: "미확인액",
      group: "계약",
      format: "amount",
      formula: (scope) => ifContracts(scope, `${scope.cell("계약액")}-${scope.cell("확인액")}`),
    },
    verifiedShare: {
      key: "verifiedShare",
      header: "확인율",
      group: "계약",
      format: "text",
      formula: verifiedShare,
    },
    onsiteSales: {
      ...amount("onsiteSales", "현장판매액", "판매·수출", "onsite_sale"),
      foldedWhenEmpty: true,
    },
    exports: {
      ...amount("exports", "실수출액", "판매·수출", "export_performance"),
      foldedWhenEmpty: true,
    },
  };
}

/** 건 and 액 from talks to contracts, in the order that every summary has them. */
export function outcomeColumns(shared: MeasureColumns) {
  return [
    shared.consultations,
    shared.consultationAmount,
    shared.expectedContracts,
    shared.expectedAmount,
    shared.mous,
    shared.mouAmount,
    shared.contracts,
    shared.contractAmount,
  ] as const;
}

/** An amount where 계약액 is a number, else its sign. */
function ifContracts(scope: Scope, value: string): string {
  const contracts = scope.cell("계약액");
  return `IF(ISNUMBER(${contracts}),${value},${contracts})`;
}

/** By 건, with its n: `0.0% (0/1)`. */
function verifiedShare(scope: Scope): string {
  const contracts = scope.cell("계약건");
  const verified = pattern.verifiedContracts(scope, "countedNumber");
  const text = `TEXT(${verified}/${contracts},"0.0%")&" ("&${verified}&"/"&${contracts}&")"`;
  return `IF(N(${contracts})=0,"-",${text})`;
}
