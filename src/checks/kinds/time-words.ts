// K04, K06: plans and last year's figures filed as results.
import type { resultStatuses } from "../../records/lists";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { calculatedDay } from "../counted";
import { fixOf, rowRule, type Hit } from "../rule";
import { readQuote, triggerIn, wordsAround } from "./read-quote";

const plannedWords = /예정|목표|계획/;
const doneWords = /했다|했고|했으며|됐다|맺었|거뒀|올렸|체결했|기록했|달성|초과/;

export const planFiledAsResult = rowRule(
  {
    id: "K04",
    name: { ko: "계획을 실적으로", en: "Plan filed as result" },
    severity: "warning",
    message: "목표·예정 금액이 실적으로 분류되었습니다.",
    messageEn: "A target or plan is filed as a result.",
    meaning: "이 금액을 두고 예정·목표·계획이라고 한 문장은 아직 실적이 아닙니다.",
    example: "'50만 달러를 수출할 예정이다'를 실적으로 둔 행",
    fix: "실적구분을 '계획'으로",
    fixEn: "Change to plan",
    limits: ["amountTolerance"],
  },
  {
    outcomes: (row, { settings }) => {
      if (row.resultStatus !== "happened" || !plannedWords.test(row.quote ?? "")) return null;
      const read = readQuote(row, settings.amountTolerance);
      const isPlan = read === null ? !doneWords.test(row.quote ?? "") : read.modality === "planned";
      const trigger = triggerIn(read === null ? (row.quote ?? "") : wordsAround(read), plannedWords);
      return isPlan && trigger !== null ? notThisResult(row, "planned", trigger) : null;
    },
  },
);

/** A figure that another has grown from, and not a place: "20만 유로에서", but not "수원에서". */
const grownFrom = "[\\d십백천만억조여]\\s?(?:달러|원|불|유로|엔|위안|파운드|건|개사|사|곳|명|%)에서";

/** 지난해 as the time of the figure, not as what it is compared with; a comma inside a number parts no clauses. */
const lastYear = new RegExp(
  "(?:지난해|전년|작년)(?!\\s?(?:도\\s?)?(?:보다|대비|동기|같은|에\\s(?:비|이어)|수준|과|와|의\\s\\d|부터|에서|말부터|\\(|" +
    `(?:[^,.]|(?<=\\d)[,.](?=\\d)){0,24}(?:보다|대비|비해|이어|${grownFrom})))`,
);

export const lastYearFiledAsResult = rowRule(
  {
    id: "K06",
    name: { ko: "지난해 실적", en: "Last year's result" },
    severity: "warning",
    message: "지난해 실적이 올해 실적으로 들어갔습니다.",
    messageEn: "Last year's result is filed as this year's.",
    meaning:
      "비교하려고 적은 지난해 수치는 올해 합계에 넣지 않습니다. 체결일이 그해로 적혀 있으면 묻지 않습니다.",
    example: "'지난해에는 300만 달러를 계약했다'를 실적으로 둔 행",
    fix: "실적구분을 '과거 실적'으로",
    fixEn: "Change to past result",
  },
  {
    outcomes: (row, { findArticle }) => {
      if (row.resultStatus !== "happened") return null;
      const trigger = triggerIn(row.quote ?? "", lastYear);
      if (trigger === null) return null;
      const published = findArticle(row.articleId)?.publishedOn ?? null;
      return isDatedBefore(row, published) ? null : notThisResult(row, "historic", trigger);
    },
  },
);

function isDatedBefore(row: OutcomeRow, published: string | null): boolean {
  const day = calculatedDay(row.signedOn);
  return day !== null && published !== null && day.slice(0, 4) < published.slice(0, 4);
}

/** What is no result of this report is not counted either. */
function notThisResult(row: OutcomeRow, status: keyof typeof resultStatuses, trigger: string): Hit {
  const counting =
    row.counting === "counted" ? [fixOf("outcomes", row.outcomeId, "counting", "reference")] : [];
  return {
    column: "resultStatus",
    evidence: `${trigger}: ${row.quote ?? ""}`,
    changes: [fixOf("outcomes", row.outcomeId, "resultStatus", status), ...counting],
  };
}
