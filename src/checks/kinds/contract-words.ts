// K01–K03: a sum counted as 계약 whose own sentence calls it something less. The dearest mistake in a briefing.
import type { OutcomeKind } from "../../records/article";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { fixOf, rowRule, type Hit } from "../rule";
import { readQuote, triggerIn, wordsAround } from "./read-quote";

const expectedWords = /가계약|추진|예상|가능|전망|기대|의향|의사/;
const agreementWords =
  /MOU|M\.O\.U|LOI|업무\s?협약|수출\s?협약|구매\s?협약|공급\s?협약|양해\s?각서|의향서|협약/i;
const contractWords = /계약|발주|수주|주문|성약|오더|order|contract|purchase|\bP\.?O\b/i;
const contractInBrackets = /계약\s?\((?:MOU|업무\s?협약|협약|양해\s?각서)\)/gi;
const signedWords = /(?:계약|발주|수주|주문)[^,.]{0,12}(?:체결|맺|서명|성사|따냈|따내|받았|했다|하고|성과)/;

export const expectedFiledAsContract = rowRule(
  {
    id: "K01",
    name: { ko: "계약추진을 계약으로", en: "Expected filed as contract" },
    severity: "error",
    message: "'계약'으로 분류했으나 원문은 '계약추진'입니다: \"{근거}\".",
    messageEn: 'Filed as contract, but the text says contract under negotiation: "{quote}".',
    meaning: "이 금액을 추진·예상·가능·전망·기대·의사·가계약이라고 한 문장은 계약이 아닙니다.",
    example: "'향후 320만 달러 계약이 예상된다'를 계약으로 둔 행",
    fix: "계약추진",
    fixEn: "Change to expected contract",
    limits: ["amountTolerance"],
  },
  {
    outcomes: (row, { settings }) => {
      if (row.kind !== "contract" || !expectedWords.test(row.quote ?? "")) return null;
      const read = readQuote(row, settings.amountTolerance);
      const isExpected = read === null ? isOnlyExpected(row) : read.kind === "contract_expected";
      const trigger = triggerIn(read === null ? (row.quote ?? "") : wordsAround(read), expectedWords);
      return isExpected && trigger !== null ? weaker(row, "contract_expected", trigger) : null;
    },
  },
);

/** Without a figure to look at, a sentence that says nothing of a signature. */
function isOnlyExpected({ quote, amount, count }: OutcomeRow): boolean {
  return amount === null && count === null && !signedWords.test(quote ?? "");
}

export const agreementFiledAsContract = rowRule(
  {
    id: "K02",
    name: { ko: "MOU를 계약으로", en: "MOU filed as contract" },
    severity: "error",
    message: "MOU(양해각서) 금액이 계약 합계에 포함되었습니다.",
    messageEn: "An MOU sum is counted as contract.",
    meaning:
      "MOU·업무협약·수출협약·양해각서·LOI는 구속력이 없어 계약 합계에 넣지 않습니다. '수출계약(MOU)'도 MOU입니다.",
    example: "'200만 달러 수출협약을 맺었다'를 계약으로 둔 행",
    fix: "MOU로 변경",
    fixEn: "Change to MOU",
    limits: ["amountTolerance"],
  },
  {
    outcomes: (row, { settings }) => {
      if (row.kind !== "contract") return null;
      const trigger = triggerIn(row.quote ?? "", agreementWords);
      if (trigger === null) return null;
      const rest = (row.quote ?? "").replace(contractInBrackets, "");
      const isMou = !contractWords.test(rest) || readQuote(row, settings.amountTolerance)?.kind === "mou";
      return isMou ? weaker(row, "mou", trigger) : null;
    },
  },
);

/** 상담 as a result, not the 상담회 or 상담장 where it came about. */
const consultationWords = /상담(?!회|장|소|사|원|센터|부스|창구|관|석)|consultation/i;
const dealWords = /판매|팔|공급|납품|수출하|수출키|구매|협약|MOU|양해|체결|맺/i;

export const consultationFiledAsContract = rowRule(
  {
    id: "K03",
    name: { ko: "상담을 계약으로", en: "Talks filed as contract" },
    severity: "error",
    message: "상담액이 계약 합계에 들어갔습니다.",
    messageEn: "A consultation sum is counted as contract.",
    meaning: "상담액은 오간 이야기의 금액이며 성과 합계에 더하지 않습니다.",
    example: "'112건 876만 달러를 상담했다'를 계약으로 둔 행",
    fix: "상담으로 변경",
    fixEn: "Change to consultation",
  },
  {
    outcomes: (row) => {
      if (row.kind !== "contract" || row.quote === null) return null;
      const trigger = triggerIn(row.quote, consultationWords);
      if (trigger === null || contractWords.test(row.quote) || dealWords.test(row.quote)) return null;
      return weaker(row, "consultation", trigger);
    },
  },
);

function weaker(row: OutcomeRow, kind: OutcomeKind, trigger: string): Hit {
  return {
    column: "kind",
    words: { 근거: row.quote ?? "", quote: row.quote ?? "" },
    evidence: `${trigger}: ${row.quote ?? ""}`,
    changes: [fixOf("outcomes", row.outcomeId, "kind", kind)],
  };
}
