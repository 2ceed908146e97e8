// 점검 after a check: decisions stay, what is settled goes.
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/checks/finding";
import { mergeFindings } from "../../src/checks/merge-findings";
import { findingId } from "../../src/records/ids";
import { blankRow } from "../../src/records/rows";
import { findings, type FindingRow } from "../../src/records/tables/reviews";

const finding: Finding = {
  rule: "F01",
  severity: "error",
  table: "행사",
  recordId: "M-1",
  column: "사업명",
  value: null,
  message: "필수 항목 '사업명'이 비어 있습니다.",
  messageEn: "Required field 'Mission' is empty.",
  evidence: "M-1",
  fix: "입력",
};
const id = findingId("F01", "행사", "M-1", "사업명");

function row(values: Partial<FindingRow> = {}): FindingRow {
  const { rule, severity, table, recordId, column, value, message, evidence, fix } = finding;
  return {
    ...blankRow(findings),
    ...{ rule, severity, table, recordId, column, value, message, evidence, fix },
    findingId: id,
    ...values,
  };
}

const unchanged = { appends: [], updates: [], removals: [] };

describe("mergeFindings", () => {
  it("adds what is new, once for each row and column", () => {
    const merged = mergeFindings([], [finding, { ...finding, message: "다시" }]);
    expect(merged).toEqual({
      ...unchanged,
      rows: [row()],
      appends: [
        {
          table: "점검",
          rows: [
            new Map<string, string | null>([
              ["규칙", "F01"],
              ["심각도", "오류"],
              ["표", "행사"],
              ["기록번호", "M-1"],
              ["열", "사업명"],
              ["현재값", null],
              ["메시지", "필수 항목 '사업명'이 비어 있습니다."],
              ["근거", "M-1"],
              ["제안", "입력"],
              ["조치", null],
              ["사유", null],
              ["점검번호", id],
              ["처리자", null],
              ["처리일", null],
            ]),
          ],
        },
      ],
    });
  });

  it("adds errors first, then warnings, then what is only said, below the rows that stand there in any order", () => {
    const found = (["info", "warning", "error", "warning"] as const).map((severity, index) => ({
      ...finding,
      ...{ severity, recordId: `M-${index + 2}` },
    }));
    const settled = [
      row({ severity: "info", action: "ignored", reason: "확인함" }),
      row({ findingId: null }),
    ];
    const merged = mergeFindings(settled, found);
    const order = merged.rows.map(({ severity, recordId }) => `${severity ?? ""} ${recordId ?? ""}`);
    expect(order).toEqual(["info M-1", "error M-1", "error M-4", "warning M-3", "warning M-5", "info M-2"]);
    expect(merged.appends[0]?.rows).toHaveLength(4);
    expect([merged.updates, merged.removals]).toEqual([[], []]);
  });

  it("changes nothing where nothing has changed", () => {
    expect(mergeFindings([row()], [finding])).toEqual({ ...unchanged, rows: [row()] });
  });

  it("keeps 조치 and 사유, and brings the rest up to date", () => {
    const decided = row({ action: "ignored", reason: "총액만 있음", evidence: "옛 근거" });
    expect(mergeFindings([decided], [finding])).toEqual({
      ...unchanged,
      rows: [row({ action: "ignored", reason: "총액만 있음" })],
      updates: [{ table: "점검", id: { header: "점검번호", value: id }, header: "근거", value: "M-1" }],
    });
  });

  it.each([
    ["was made about another value", { action: "ignored", reason: "총액만 있음", value: "옛 값" }],
    ["says it was put right, which it is not", { action: "fixed" }],
  ] as const)("opens a finding again whose decision %s", (_, decided) => {
    const signed = { handledBy: "김주무관", handledOn: "2026-11-20" };
    expect(mergeFindings([row({ ...decided, ...signed })], [finding]).rows).toEqual([row()]);
  });

  it("keeps a decision about a line that stands for a whole table, whose number goes up and down", () => {
    const line = { ...finding, recordId: "전체", value: "13/14" };
    const decided = row({
      ...{ recordId: "전체", value: "12/13", action: "ignored", reason: "보도만 봄" },
      findingId: findingId("F01", "행사", "전체", "사업명"),
    });
    expect(mergeFindings([decided], [line]).rows).toEqual([{ ...decided, value: "13/14" }]);
  });

  it.each([null, "postponed"] as const)(
    "takes out a finding that is gone and unresolved (조치 %s)",
    (action) => {
      expect(mergeFindings([row({ action })], [])).toEqual({
        ...unchanged,
        rows: [],
        removals: [{ table: "점검", header: "점검번호", ids: [id] }],
      });
    },
  );

  it.each(["fixed", "ignored"] as const)(
    "keeps a finding that is gone and decided on (조치 %s)",
    (action) => {
      expect(mergeFindings([row({ action })], [])).toEqual({ ...unchanged, rows: [row({ action })] });
    },
  );

  it.each([null, "postponed"] as const)(
    "closes a finding that is gone while its record is there (조치 %s), with name and day",
    (action) => {
      const closing = { on: "2026-11-25", hasRecord: (table: string) => table === "행사" };
      const decision = {
        action: "fixed",
        reason: "해결: 다시 점검하니 원인이 없습니다.",
        handledBy: "자동 점검",
        handledOn: "2026-11-25",
      } as const;
      expect(mergeFindings([row({ action })], [], closing).rows).toEqual([row(decision)]);
      expect(mergeFindings([row(decision)], [finding], closing).rows).toEqual([row()]);
      expect(mergeFindings([row({ action })], [], { ...closing, hasRecord: () => false }).rows).toEqual([]);
    },
  );

  it("leaves rows without 점검번호 alone", () => {
    const own = row({ findingId: null, message: "내 메모" });
    expect(mergeFindings([own], [])).toEqual({ ...unchanged, rows: [own] });
  });
});
