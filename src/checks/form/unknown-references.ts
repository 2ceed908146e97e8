// F04 of cells that name another row: an event, an article or a total that is not there, or an event above itself. Formulas
// find nothing under such a number, so that the row falls out of the totals of its 시·도 or out of all of them without a
// word.
import { splitValues } from "../../records/cell";
import type { MissionRow } from "../../records/tables/missions";
import type { OutcomeRow } from "../../records/tables/outcomes";
import type { CheckContext } from "../check-context";
import { parentEvents } from "../parent-events";
import type { Hit, Rule, RuleText } from "../rule";
import { tableOf, type RowSet } from "../rows-by-table";
import type { TwoLanguages } from "../words";

/** What F04 says in these cases. */
export const referenceVariants = {
  unknown: {
    severity: "error",
    message: '{표} 표에 없는 번호입니다: "{값}".',
    messageEn: 'No row of {table} has this number: "{값}".',
  },
  unlinked: {
    severity: "warning",
    message: "'{집계여부}'인데 상위성과가 비어 있어, 어느 총액에도 들지 않습니다.",
    messageEn: "Excluded as {counting}, but no total is named: the sum is in none.",
  },
  circular: {
    severity: "error",
    message: "상위행사를 따라가면 이 행사로 되돌아옵니다({차례}). 어느 합계에도 들지 않습니다.",
    messageEn: "The parent events lead back to this one ({차례}): it is in no total.",
  },
} as const satisfies RuleText["variants"];

/** The checks of single rows; a row that refers to itself refers to nothing. */
export const referenceChecks: NonNullable<Rule["rowChecks"]> = {
  outcomes: (row, { findMission, findArticle, findOutcome }) => {
    const { mission, articleId, partOf, outcomeId } = row;
    if (mission !== null && findMission(mission) === undefined)
      return unknown("mission", mission, "missions");
    if (articleId !== null && findArticle(articleId) === undefined)
      return unknown("articleId", articleId, "articles");
    if (partOf === null) return unlinked(row);
    const total = findOutcome(partOf);
    const isOther = total !== undefined && total.outcomeId !== outcomeId;
    return isOther ? null : unknown("partOf", partOf, "outcomes");
  },
  participants: ({ mission }, { findMission }) =>
    mission === null || findMission(mission) !== undefined ? null : unknown("mission", mission, "missions"),
  missions: (row, context) => {
    const lost = splitValues(row.articleIds).find((id) => context.findArticle(id) === undefined);
    const unknownArticle = lost === undefined ? null : unknown("articleIds", lost, "articles");
    const wrongParent = row.parentMission === null ? null : parentOf(row, row.parentMission, context);
    if (unknownArticle === null || wrongParent === null) return unknownArticle ?? wrongParent;
    return [unknownArticle, wrongParent];
  },
};

/** A parent that is not there, or one that stands under the event itself. */
function parentOf({ missionId }: MissionRow, parent: string, { findMission }: CheckContext): Hit | null {
  const above = parentEvents(parent, findMission).map((row) => row.missionId);
  if (above.length === 0) return unknown("parentMission", parent, "missions");
  const back = above.indexOf(missionId);
  if (missionId === null || back < 0) return null;
  const words = { 차례: [missionId, ...above.slice(0, back + 1)].join(" → ") };
  return {
    variant: "circular",
    column: "parentMission",
    words,
    evidence: tableWords("missions"),
    fix: "상위행사 확인",
  };
}

function unknown(column: string, value: string, rows: RowSet): Hit {
  const { name, english } = tableOf(rows);
  const words = { 표: name, table: english, 값: value };
  return { variant: "unknown", column, words, evidence: tableWords(rows), fix: "번호 확인" };
}

function tableWords(rows: RowSet): TwoLanguages {
  const { name, english } = tableOf(rows);
  return { ko: `${name} 표`, en: `Table ${english}` };
}

const excluded = {
  part: { ko: "세부(제외)", en: "a part" },
  duplicate: { ko: "중복(제외)", en: "a duplicate" },
} as const;

function unlinked({ counting, resultStatus, quote }: OutcomeRow): Hit | null {
  if (resultStatus !== "happened" || (counting !== "part" && counting !== "duplicate")) return null;
  const { ko, en } = excluded[counting];
  const words = { 집계여부: ko, counting: en };
  return {
    variant: "unlinked",
    column: "partOf",
    words,
    evidence: quote,
    fix: "상위성과 입력 또는 집계여부 변경",
  };
}
