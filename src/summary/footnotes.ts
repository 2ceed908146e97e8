// What a reader must know to quote a number from a summary; the last line says what applies only now and then.
import { mouPartyNames } from "../records/lists";
import { isUnconverted } from "../records/calculation/row-states";
import type { OutcomeRow } from "../records/tables/outcomes";
import { criterion, inTotal, ofMeasure, outcome, sumifs } from "./criteria";
import { choose, constant, joinText, listText, wholeNumber, type LiveText } from "./live-text";
import { numberOf, sum } from "./totals/statement";

/**
 * The footnotes of a summary with measure columns.
 * @param outcomes calculated
 */
export function footnotes(outcomes: readonly OutcomeRow[]): LiveText[] {
  return footnoteLines({
    institutionMous: institutionMouCount(outcomes),
    unconverted: outcomes.filter(isUnconverted).length,
  });
}

/** What the footnotes say of the rows, wherever they are: 건 of agreements of institutions, figures not converted. */
export interface FootnoteCounts {
  institutionMous: number;
  unconverted: number;
}

/** The lines of `footnotes`, where the rows have been counted already. */
export function footnoteLines(counts: FootnoteCounts): LiveText[] {
  return [
    constant("※ … 발표되지 않음, - 해당 없음, 0 실제 0 또는 단위 미만. 반올림으로 합계가 맞지 않을 수 있음"),
    constant(
      "※ 상담·계약추진·MOU·계약·현장판매·실수출은 서로 더하지 않음. 계약추진액은 상담 중 1년 이내 계약 가능액으로 계약액과 다름",
    ),
    constant(
      "※ 행사수는 완료·진행 행사이며 예정은 따로 적음. 확인액은 증빙을 확인한 계약액, 미확인액은 그 밖의 계약액",
    ),
    listText(" ", [marked(institutionMouText(counts.institutionMous)), unconvertedNote(counts.unconverted)]),
  ];
}

function marked(text: LiveText): LiveText {
  return choose({ formula: `${text.formula}=""`, holds: text.value === "" }, "", joinText("※ ", text));
}

/**
 * An agreement of institutions is no deal of a firm: it counts as an MOU, and the text says how many are such.
 * @returns "MOU 1건은 기관 간 업무협약(금액 없음)", or nothing
 */
export function institutionMous(outcomes: readonly OutcomeRow[]): LiveText {
  return institutionMouText(institutionMouCount(outcomes));
}

function institutionMouCount(outcomes: readonly OutcomeRow[]): number {
  const rows = outcomes.filter(
    (row) =>
      row.inTotal === 1 && row.kind === "mou" && row.mouParties === "institutions" && row.amount === null,
  );
  return sum(rows.map((row) => numberOf(row.countedNumber) ?? 0));
}

function institutionMouText(count: number): LiveText {
  const formula = sumifs(
    outcome("countedNumber"),
    inTotal,
    ofMeasure("mou"),
    criterion(outcome("mouParties"), mouPartyNames.institutions),
    criterion(outcome("amount"), ""),
  );
  return choose(
    { formula: `${formula}=0`, holds: count === 0 },
    "",
    joinText("MOU ", wholeNumber(formula, count), "건은 기관 간 업무협약(금액 없음)"),
  );
}

function unconvertedNote(count: number): LiveText {
  return choose(
    { formula: "환산불가수=0", holds: count === 0 },
    "",
    joinText(
      "※ 환율이 없어 환산하지 못한 ",
      wholeNumber("환산불가수", count),
      "건은 건수에만 들고 금액에는 들지 않음",
    ),
  );
}
