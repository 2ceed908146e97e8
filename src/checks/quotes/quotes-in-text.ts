// Q01, Q04: whether a quote is in the article. Only where 원문 holds the article: without it nothing can be said.
import { groupBy } from "../../records/group-by";
import { compareText } from "../../importing/publication-order";
import type { EvidenceRow } from "../../records/tables/evidence";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { findTable } from "../../records/tables";
import type { Table } from "../../records/table";
import type { CheckContext, RowPick } from "../check-context";
import { findRow } from "../find-row";
import { pickRows } from "../row-pick";
import { groupRule, type Hit, type PlacedHit } from "../rule";
import { rowSets, tableOf, type RowSet } from "../rows-by-table";
import { standsIn } from "./stands-in";

/** Proofs whose sentence is not in the text. */
const lostProofs: RowPick<"evidence"> = { rows: "evidence", begin: lossFinder };

export const quoteNotInText = {
  ...groupRule(
    {
      id: "Q01",
      name: { ko: "원문에 없는 근거", en: "Quote not in text" },
      severity: "error",
      message: "근거문장이 원문에 없습니다.",
      messageEn: "The quote is not in the source text.",
      meaning: "모든 수치는 원문의 문장에서 나와야 합니다. 띄어쓰기와 줄바꿈만 다른 것은 같은 것으로 봅니다.",
      example: "보도자료의 다음 판에서 지워진 문장을 근거로 둔 행",
      fix: "원문에서 다시 선택",
      fixEn: "Select it in the source again",
      picks: [lostProofs],
    },
    proofsWithoutText,
  ),
  rowChecks: { outcomes: lostQuote },
};

function lostQuote({ quote, articleId }: OutcomeRow, { textOf }: CheckContext): Hit | null {
  const text = quote === null ? null : textOf(articleId);
  if (text === null || quote === null || standsIn(quote, text)) return null;
  return { column: "quote", evidence: nearestText(text, quote) };
}

function standsAt({ start, end, quote }: EvidenceRow, text: string): boolean {
  if (start === null || end === null || quote === null) return false;
  return end - start === quote.length && text.startsWith(quote, start);
}

function proofsWithoutText(context: CheckContext): PlacedHit[] {
  return onePerCell(context.rowsOf(lostProofs), context)
    .filter(({ hit, proof }) => !isQuoteOfRow(hit.row, proof))
    .map(({ hit, proof }) => ({
      ...hit,
      evidence: nearestText(context.textOf(proof.articleId) ?? "", proof.quote ?? ""),
    }));
}

/** Cells of one record mostly rest on one sentence, in rows that stand together: it is looked for once. */
function lossFinder({ textOf }: CheckContext): (proof: EvidenceRow) => boolean {
  let before: EvidenceRow | null = null;
  let wasLost = false;
  return (proof) => {
    if (before === null || !isSameProof(before, proof)) wasLost = isLost(proof, textOf(proof.articleId));
    before = proof;
    return wasLost;
  };
}

function isSameProof(a: EvidenceRow, b: EvidenceRow): boolean {
  if (a.start !== b.start || a.end !== b.end || a.alignment !== b.alignment) return false;
  return a.articleId === b.articleId && a.quote === b.quote;
}

function isLost(proof: EvidenceRow, text: string | null): boolean {
  if (text === null || proof.quote === null || standsAt(proof, text)) return false;
  return proof.alignment !== "approximate" && !standsIn(proof.quote, text);
}

interface ProofHit {
  hit: PlacedHit;
  proof: EvidenceRow;
}

/** The cells that proofs are about, each once, by the proof that stands first. */
function onePerCell(proofs: readonly EvidenceRow[], context: CheckContext): ProofHit[] {
  const inOrder = [...proofs].sort(
    (a, b) => (a.start ?? 0) - (b.start ?? 0) || compareText(a.quote ?? "", b.quote ?? ""),
  );
  const found = new Map<string, ProofHit>();
  for (const proof of inOrder) {
    const hit = hitOnRecord(proof, context);
    const key = `${proof.table ?? ""}\n${proof.recordId ?? ""}\n${hit?.column ?? ""}`;
    if (hit !== null && !found.has(key)) found.set(key, { hit, proof });
  }
  return [...found.values()];
}

/** Said of the row of 성과 itself. */
function isQuoteOfRow(row: object, { quote }: EvidenceRow): boolean {
  return "quote" in row && row.quote === quote;
}

/** The cell that a proof is about. */
function hitOnRecord(proof: EvidenceRow, context: CheckContext): PlacedHit | null {
  const rows = rowSetOf(findTable(proof.table ?? ""));
  const row = rows === null ? undefined : findRecord(rows, proof.recordId, context);
  if (rows === null || row === undefined) return null;
  const column = tableOf(rows).columns.find(({ header }) => header === proof.column)?.key;
  return column === undefined ? null : { rows, row, column, evidence: proof.quote };
}

function rowSetOf(table: Table | undefined): RowSet | null {
  return rowSets.find((rows) => tableOf(rows) === table) ?? null;
}

function findRecord(rows: RowSet, id: string | null, context: CheckContext): object | undefined {
  const isOfEvent = rows === "outcomes" || rows === "missions" || rows === "participants";
  return isOfEvent ? findRow(rows, id, context) : undefined;
}

const probeLength = 8;
const shownLength = 60;

/** The stretch of the text that begins or ends like the quote; null where none does. */
function nearestText(text: string, quote: string): string | null {
  const head = text.indexOf(quote.slice(0, probeLength));
  if (head >= 0) return text.slice(head, head + Math.min(shownLength, quote.length + probeLength));
  const tail = text.indexOf(quote.slice(-probeLength));
  if (tail < 0) return null;
  const end = tail + probeLength;
  return text.slice(Math.max(0, end - Math.min(shownLength, quote.length + probeLength)), end);
}

const approximateProofs = pickRows("evidence", ({ alignment }) => alignment === "approximate");

export const approximateQuote = groupRule(
  {
    id: "Q04",
    name: { ko: "근사 일치 근거", en: "Approximate quote" },
    severity: "warning",
    message: "근거가 근사 일치입니다.",
    messageEn: "The quote matches only approximately.",
    meaning: "원문과 글자까지 같지는 않은 근거입니다. 한 번 눈으로 확인하면 됩니다.",
    example: "사람이 요약해 적은 문장을 근거로 가져온 기록 파일",
    fix: "확인",
    fixEn: "Check",
    population: ({ rows }) => rows.outcomes.length,
    picks: [approximateProofs],
  },
  (context) => {
    const near = onePerCell(context.rowsOf(approximateProofs), context);
    return [...groupBy(near, ({ hit }) => hit.row).values()].flatMap((ofRow) => {
      const columns = ofRow.map(({ hit }) => hit.column).sort(compareText);
      return ofRow.filter(({ hit }) => hit.column === columns[0]).map(({ hit }) => hit);
    });
  },
);
