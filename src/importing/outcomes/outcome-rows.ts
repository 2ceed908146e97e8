// Rows of 성과 for the figures that an article states (seeds-expected.md, section 3).
import type { ArticleRecord, OutcomeRecord } from "../../records/article";
import { joinValues } from "../../records/cell";
import { outcomeIds } from "../../records/ids";
import { blankRow } from "../../records/rows";
import { outcomes, type OutcomeRow } from "../../records/tables/outcomes";
import { countryName } from "../../regions/countries";
import { approximationWord } from "../approximation-word";
import type { IdentifiedArticle } from "../identify-articles";
import { unusedId } from "../unused-id";

const blank = blankRow(outcomes);

/**
 * The rows of an article's outcomes, in order; whether one repeats a row that is there is decided later.
 * One that a person has edited says so in 입력방식, and no import changes it later.
 * @param missionIds 행사번호 of the article's missions, in the order of the record
 * @param isTaken whether a 성과번호 is in use
 */
export function outcomeRows(
  { id, record, editedOutcomes }: Pick<IdentifiedArticle, "id" | "record" | "editedOutcomes">,
  missionIds: readonly string[],
  isTaken: (id: string) => boolean,
): OutcomeRow[] {
  const used = new Set<string>();
  const ids = outcomeIds(id, record.outcomes).map((wanted) => {
    const free = unusedId(wanted, (taken) => used.has(taken) || isTaken(taken));
    used.add(free);
    return free;
  });
  return record.outcomes.map((outcome, index) => ({
    ...blank,
    ...statedOf(outcome),
    ...outcome.ownCells,
    ...countingOf(outcome),
    outcomeId: ids[index] ?? null,
    mission: outcome.mission === null ? null : (missionIds[outcome.mission] ?? null),
    partOf: outcome.partOf === null ? null : (ids[outcome.partOf] ?? null),
    verification: "unverified",
    articleId: id,
    evidenceKind: evidenceKindOf(record),
    entryMethod: editedOutcomes?.has(index) === true ? "auto_edited" : "auto",
  }));
}

function statedOf(outcome: OutcomeRecord): Partial<OutcomeRow> {
  const also = outcome.amountAlso[0];
  return {
    kind: outcome.kind,
    count: outcome.count,
    amount: outcome.amount,
    amountTo: outcome.amountTo,
    currency: outcome.amount === null ? null : outcome.currency,
    firm: outcome.firm,
    counterparty: joinNames(outcome.counterparty),
    quote: outcome.quote,
    signedOn: outcome.signedOn,
    rawAmount: outcome.rawAmount,
    approximate: outcome.approximate ? approximationWord(outcome.rawAmount, outcome.quote) : null,
    amountAlso: also?.amount ?? null,
    currencyAlso: also?.currency ?? null,
    country: outcome.country === null ? null : countryName(outcome.country),
    mouParties: outcome.mouParties,
    contractTerm: outcome.contractTerm,
  };
}

/** Several names are joined by ", " in the records format and by "; " in a cell; brackets keep their commas. */
function joinNames(names: string | null): string | null {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  const text = names ?? "";
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === "(") depth += 1;
    else if (letter === ")") depth = Math.max(0, depth - 1);
    else if (letter === "," && text.charAt(at + 1) === " " && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 2;
    }
  }
  return joinValues([...parts, text.slice(start)]);
}

type Counting = Pick<OutcomeRow, "resultStatus" | "counting">;

/** A plan and an earlier result are never counted, nor are a part beside its total and regional export statistics. */
function countingOf(outcome: OutcomeRecord): Counting {
  if (outcome.historic === true) return { resultStatus: "historic", counting: "reference" };
  if (!outcome.happened) return { resultStatus: "planned", counting: "reference" };
  const isStatistics = outcome.kind === "export_performance" && outcome.mission === null;
  if (isStatistics || outcome.counted === false) return { resultStatus: "happened", counting: "reference" };
  return { resultStatus: "happened", counting: outcome.partOf === null ? "counted" : "part" };
}

function evidenceKindOf({ sourceType }: ArticleRecord): OutcomeRow["evidenceKind"] {
  if (sourceType === "press_release") return "press_release";
  return sourceType === "article" ? "press" : null;
}
