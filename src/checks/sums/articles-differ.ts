// S08: articles that give one event different numbers of firms, or different days. What one leaves out is no difference.
import { groupBy } from "../../records/group-by";
import { compareText } from "../../importing/publication-order";
import { headerOf } from "../../records/table";
import type { EvidenceRow } from "../../records/tables/evidence";
import { missions } from "../../records/tables/missions";
import type { CheckContext } from "../check-context";
import { pickRows } from "../row-pick";
import { groupRule, type PlacedHit } from "../rule";
import { articleWords } from "../row-words";
import { asIs, dayWords, fewNamed, joinWords, type TwoLanguages } from "../words";

const compared = ["firmCount", "startOn", "endOn"] as const;
const keyOfHeader = new Map(compared.map((key) => [headerOf(missions, key), key]));

/** What articles say of these columns. */
const statements = pickRows(
  "evidence",
  ({ table, column, value }) => table === missions.name && value !== null && keyOfHeader.has(column ?? ""),
);

export const articlesDiffer = groupRule(
  {
    id: "S08",
    name: { ko: "기사마다 다른 행사값", en: "Articles differ" },
    severity: "warning",
    message: "참가기업수·기간이 기사마다 다릅니다: {a}/{b}.",
    messageEn: "Firm count or dates differ between articles: {a}/{b}.",
    meaning:
      "한 행사를 말하는 기사들의 참가기업수, 시작일, 종료일을 견줍니다. 한쪽이 적지 않은 값은 다른 것이 아닙니다.",
    example: "예고 기사 10개사, 결과 기사 8개사",
    fix: "확인 후 선택",
    fixEn: "Check and choose",
    picks: [statements],
  },
  (context) => {
    const stated = unequalStatements(context.rowsOf(statements));
    return [...groupBy(stated, cellOf).values()].flatMap((proofs) => differenceIn(proofs, context) ?? []);
  },
);

function cellOf({ recordId, column }: EvidenceRow): string {
  return `${recordId ?? ""}\n${column ?? ""}`;
}

/** Those on cells that have more than one value: few do, and only for those a key is made. */
function unequalStatements(stated: readonly EvidenceRow[]): EvidenceRow[] {
  const firsts = new Map(
    compared.map((key) => [headerOf(missions, key), new Map<string | null, string | null>()]),
  );
  const unequal = new Set<string>();
  for (const proof of stated) {
    const known = firsts.get(proof.column ?? "");
    const first = known?.get(proof.recordId);
    if (first === undefined) known?.set(proof.recordId, proof.value);
    else if (first !== proof.value) unequal.add(cellOf(proof));
  }
  return unequal.size === 0 ? [] : stated.filter((proof) => unequal.has(cellOf(proof)));
}

function differenceIn(proofs: readonly EvidenceRow[], context: CheckContext): PlacedHit | null {
  const inOrder = [...proofs].sort((a, b) => compareText(placeOf(a, context), placeOf(b, context)));
  const told = [...groupBy(inOrder, ({ articleId }) => articleId).values()].flatMap(([first]) => first ?? []);
  const [first] = told;
  const other = told.find(({ value }) => value !== first?.value);
  const row = context.findMission(proofs[0]?.recordId ?? null);
  const column = keyOfHeader.get(proofs[0]?.column ?? "");
  if (first === undefined || other === undefined || row === undefined || column === undefined) return null;
  const show = (value: string | null) => (column === "firmCount" ? (value ?? "") : dayWords(value ?? ""));
  // The two that differ come first: only a few are named.
  const rest = told.filter((proof) => proof !== first && proof !== other);
  const evidence = () => fewNamed([first, other, ...rest], (proof) => statementWords(proof, context), " / ");
  return {
    rows: "missions",
    row,
    column,
    words: { a: show(first.value), b: show(other.value) },
    evidence,
  };
}

function statementWords({ articleId, value }: EvidenceRow, context: CheckContext): TwoLanguages {
  return joinWords([articleWords(articleId, context), asIs(value ?? "")], ": ");
}

function placeOf({ articleId, start, value }: EvidenceRow, { findArticle }: CheckContext): string {
  const published = findArticle(articleId)?.publishedOn ?? "9999-12-31";
  return [published, articleId ?? "", String(start ?? 0).padStart(9, "0"), value ?? ""].join("\n");
}
