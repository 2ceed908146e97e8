// E01, E02, B01, B02: proofs, confirmed values, and sheets that are older than their rows.
import { describe } from "vitest";
import type { Finding } from "../../src/checks/finding";
import type { ReportRows } from "../../src/records/report";
import { blankRow } from "../../src/records/rows";
import { changes } from "../../src/records/tables/reviews";
import { add, all, edit, reportOf, testRule } from "./clean-report";

const noProof: Finding = {
  rule: "E01",
  severity: "info",
  table: "성과",
  recordId: "O-3",
  column: "증빙",
  value: "보도",
  message: "계약 증빙이 없습니다(보도·보도자료만 있음).",
  messageEn: "No proof of the contract (press or release only).",
  evidence: "가온테크는 비엣무역사와 35만 달러의 수출계약을 맺었다",
  fix: "계약서·발주서 첨부",
};

describe("E01", () => {
  testRule({
    hit: edit("outcomes", "O-3", { evidenceKind: "press" }),
    finding: noProof,
    near: {
      "of a contract that was seen": edit("outcomes", "O-3", {
        evidenceKind: "press",
        verification: "documented",
      }),
      "of an MOU": edit("outcomes", "O-4", { evidenceKind: "press" }),
    },
  });
});

describe("E01 of what is marked as proven", () => {
  const confirmed = { verification: "documented", evidenceKind: null } as const;
  testRule({
    hit: edit("outcomes", "O-4", { ...confirmed, verifiedOn: "2026-11-02", verifiedBy: "김주무관" }),
    finding: {
      rule: "E01",
      severity: "error",
      table: "성과",
      recordId: "O-4",
      column: "증빙",
      value: null,
      message: "확인상태가 '증빙확인'인데 증빙이 비어 있습니다.",
      messageEn: "Marked as proven by documents, but no proof is named.",
      evidence: "확인일 2026-11-02, 확인자 김주무관",
      evidenceEn: "Verified on: 2026-11-02; by: 김주무관",
      fix: "증빙 입력 또는 확인상태 변경",
    },
    near: {
      "of a proof that is named": edit("outcomes", "O-4", {
        ...confirmed,
        evidenceKind: "contract_or_order",
      }),
      "of an MOU that a firm has spoken of": edit("outcomes", "O-4", {
        ...confirmed,
        verification: "firm_replied",
      }),
    },
  });
});

describe("E02", () => {
  const changed = (changedAt: string, reason: string | null) =>
    all(
      edit("outcomes", "O-3", {
        verification: "documented",
        verifiedOn: "2026-10-20",
        firm: "가온산업",
        quote: "가온산업은 비엣무역사와 35만 달러의 수출계약을 맺었다",
      }),
      add({
        changes: [
          {
            ...blankRow(changes),
            ...{
              changedAt,
              table: "성과",
              recordId: "O-3",
              column: "수출기업",
              reason,
              batch: "B-1",
              user: "김주무관",
            },
            ...{ oldValue: "가온테크", newValue: "가온산업" },
          },
        ],
      }),
    );
  testRule({
    hit: changed("2026-10-22T10:00", null),
    finding: {
      rule: "E02",
      severity: "error",
      table: "성과",
      recordId: "O-3",
      column: "수출기업",
      value: "가온산업",
      message: "확정된 값이 바뀌었습니다(이전 가온테크 → 가온산업).",
      messageEn: "A confirmed value was changed (from 가온테크 to 가온산업).",
      evidence: "2026-10-22T10:00 김주무관: 가온테크 → 가온산업",
      fix: "사유 입력·되돌리기",
      changes: [{ table: "성과", recordId: "O-3", key: "firm", value: "가온테크" }],
    },
    near: {
      "of a change with its reason": changed("2026-10-22T10:00", "상호 변경"),
      "of a change before the confirmation": changed("2026-10-19T10:00", null),
    },
  });
});

describe("B01", () => {
  const shown = (rows: ReportRows, reportAmount: number) => {
    const calculated = reportOf(rows).rows;
    const outcomes = calculated.outcomes.map((row) =>
      row.outcomeId === "O-3" ? { ...row, reportAmount } : row,
    );
    return { asRead: { ...calculated, outcomes } };
  };
  testRule({
    hit: (rows) => rows,
    facts: (rows) => shown(rows, 400_000),
    finding: {
      rule: "B01",
      severity: "error",
      message: "브리핑 숫자가 요약표와 다릅니다.",
      messageEn: "A briefing number differs from the summary.",
      fix: "새로고침",
      table: "성과",
      recordId: "계약",
      column: "표시금액",
      value: "400000",
      evidence: "계약: 엑셀 400,000, 계산 350,000",
      evidenceEn: "Contracts: Excel 400,000, calculated 350,000",
    },
    near: {},
  });
});

describe("B01 of a file that nothing has calculated", () => {
  testRule({
    hit: edit("outcomes", "O-3", { evidenceKind: "press" }),
    facts: (rows) => ({ asRead: rows }),
    finding: noProof,
    near: {},
  });
});

describe("B02", () => {
  const logged = (changedAt: string) =>
    add({
      changes: [
        { ...blankRow(changes), changedAt, table: "기사", recordId: "A-1", batch: "B-1", reason: "가져오기" },
      ],
    });
  testRule({
    hit: logged("2026-11-21T10:30"),
    settings: { refreshedAt: "2026-11-21T09:00" },
    facts: () => ({ isAsLeft: true }),
    finding: {
      rule: "B02",
      severity: "warning",
      message: "요약표가 원본보다 오래되었습니다(2026-11-21 09:00).",
      messageEn: "The summary is older than the rows (2026-11-21 09:00).",
      fix: "새로고침",
      table: "설정",
      recordId: "새로고침시각",
      column: "값",
      value: "2026-11-21T09:00",
      evidence: "새로고침 2026-11-21 09:00, 마지막 변경 2026-11-21 10:30",
      evidenceEn: "Refreshed 2026-11-21 09:00, last change 2026-11-21 10:30",
    },
    near: { "of rows that were there before": logged("2026-11-21T09:00") },
  });
});
