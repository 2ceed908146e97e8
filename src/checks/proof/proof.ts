// E01, E02: contracts that only a newspaper knows of, and confirmed values that changed afterwards.
import { groupBy } from "../../records/group-by";
import { readShownValue, showValue } from "../../importing/shown-value";
import { outcomes, type OutcomeRow } from "../../records/tables/outcomes";
import type { ChangeRow } from "../../records/tables/reviews";
import { isCounted } from "../counted";
import { pickRows } from "../row-pick";
import { fixOf, groupRule, rowRule, type Hit, type PlacedHit } from "../rule";
import { blankWord, wordOrBlank } from "../words";

const contracts = pickRows("outcomes", (row) => isCounted(row) && row.kind === "contract");

export const contractWithoutProof = rowRule(
  {
    id: "E01",
    name: { ko: "계약 증빙 없음", en: "No proof of contract" },
    severity: "info",
    message: "계약 증빙이 없습니다(보도·보도자료만 있음).",
    messageEn: "No proof of the contract (press or release only).",
    variants: {
      confirmed: {
        severity: "error",
        message: "확인상태가 '증빙확인'인데 증빙이 비어 있습니다.",
        messageEn: "Marked as proven by documents, but no proof is named.",
      },
    },
    meaning:
      "계약서나 발주서를 보지 못한 계약입니다. '확인' 합계에는 증빙확인 행만 들어가므로, 무엇으로 확인했는지는 실적항목을 가리지 않고 적습니다.",
    example: "신문 기사로만 아는 100만 달러 계약",
    fix: "계약서·발주서 첨부",
    fixEn: "Attach the contract or order",
    picks: [contracts],
    population: ({ placesOf }) => placesOf(contracts).length,
  },
  {
    outcomes: (row) => {
      if (row.verification === "documented") return row.evidenceKind === null ? unproven(row) : null;
      const isPressOnly =
        row.evidenceKind === null || row.evidenceKind === "press" || row.evidenceKind === "press_release";
      const isMeant = isCounted(row) && row.kind === "contract";
      return isMeant && isPressOnly ? { column: "evidenceKind", evidence: row.quote } : null;
    },
  },
);

function unproven({ verifiedOn, verifiedBy }: OutcomeRow): Hit {
  const [day, person] = [wordOrBlank(verifiedOn), wordOrBlank(verifiedBy)];
  const evidence = {
    ko: `확인일 ${day.ko}, 확인자 ${person.ko}`,
    en: `Verified on: ${day.en}; by: ${person.en}`,
  };
  return { variant: "confirmed", column: "evidenceKind", evidence, fix: "증빙 입력 또는 확인상태 변경" };
}

export const confirmedValueChanged = groupRule(
  {
    id: "E02",
    name: { ko: "확정값 변경", en: "Confirmed value changed" },
    severity: "error",
    reach: "workbook",
    message: "확정된 값이 바뀌었습니다(이전 {a} → {b}).",
    messageEn: "A confirmed value was changed (from {a} to {b}).",
    meaning: "증빙확인한 행의 값이 확인일 뒤에 사유 없이 바뀌었습니다. 사유를 적거나 되돌립니다.",
    example: "확인일 뒤에 금액을 500,000에서 5,000,000으로 고친 행",
    fix: "사유 입력·되돌리기",
    fixEn: "Give a reason, or put it back",
  },
  ({ rows, findOutcome }) => {
    const logged = rows.changes.filter(
      ({ table, recordId, column }) => table === outcomes.name && recordId !== null && column !== null,
    );
    const cells = groupBy(logged, ({ recordId, column }) => `${recordId ?? ""}\n${column ?? ""}`);
    return [...cells.values()].flatMap((changes) => {
      const row = findOutcome(changes[0]?.recordId ?? null);
      return row === undefined ? [] : (changeOf(row, changes) ?? []);
    });
  },
);

/** Columns that say how a row was confirmed, or that are the user's own, may change. */
const free = [
  "verification",
  "verifiedOn",
  "verifiedBy",
  "evidenceKind",
  "followUpResult",
  "officer",
  "note",
  "entryMethod",
];

function changeOf(row: OutcomeRow, changes: readonly ChangeRow[]): PlacedHit | null {
  const column = outcomes.columns.find(({ header }) => header === changes[0]?.column);
  if (row.verification !== "documented" || row.verifiedOn === null) return null;
  if (column === undefined || column.type === "formula" || free.includes(column.key)) return null;
  const confirmed = row.verifiedOn;
  const later = changes
    .filter(({ changedAt }) => changedAt !== null && changedAt.slice(0, 10) > confirmed)
    .sort((a, b) => ((a.changedAt ?? "") < (b.changedAt ?? "") ? -1 : 1));
  const [first] = later;
  const last = later.at(-1);
  const now = showValue(column, row[column.key as keyof OutcomeRow]);
  if (first === undefined || last?.reason !== null || now === first.oldValue) return null;
  const before = readShownValue(column, first.oldValue);
  const words = { a: first.oldValue ?? blankWord, b: now ?? blankWord };
  const [from, to] = [wordOrBlank(first.oldValue), wordOrBlank(last.newValue)];
  const logged = `${first.changedAt ?? ""} ${first.user ?? ""}`;
  const evidence = { ko: `${logged}: ${from.ko} → ${to.ko}`, en: `${logged}: ${from.en} → ${to.en}` };
  return {
    ...{ rows: "outcomes", row, column: column.key, words, evidence },
    changes: [fixOf("outcomes", row.outcomeId, column.key, before)],
  };
}
