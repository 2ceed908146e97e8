// The handbook page of the rules, written from the rules themselves so that it never falls behind them.
import { severities } from "../records/lists";
import { settings } from "../records/settings";
import type { Rule } from "./rule";
import { rules } from "./rules";

const families: Readonly<Record<string, string>> = {
  F: "형식",
  Q: "근거와 수치",
  K: "실적항목과 실적구분",
  S: "합계와 발표값",
  L: "상담·계약추진·계약의 순서",
  C: "통화와 환율",
  D: "중복과 이름",
  R: "지역",
  P: "상대방과 수출기업",
  T: "날짜와 후속",
  E: "증빙",
  B: "요약과 브리핑",
};

const scopes = { row: "행마다", group: "여러 행을 견주어" } as const;

/**
 * The page in Korean, as Markdown.
 * @example renderRulePage().startsWith("# 점검 규칙") // true
 */
export function renderRulePage(): string {
  const sections = Object.entries(families).map(([letter, name]) => {
    const own = rules.filter(({ id }) => id.startsWith(letter));
    return [`## ${letter}. ${name}`, ...own.map(renderRule)].join("\n\n");
  });
  return [`# 점검 규칙`, introduction, ...sections].join("\n\n") + "\n";
}

const introduction =
  "오류는 그대로는 확정할 수 없는 행, 경고는 고치거나 점검 표의 사유를 적을 행, 안내는 알아 둘 행입니다. " +
  "'오늘'은 언제나 설정의 작성기준일입니다. 한 원인에는 한 줄만 나오며(근거와 다른 금액·건수 때문에 생긴 C01·C02·C05·L01~L04는 Q02만, 계약액이 상담액보다 큰 행사의 L02·L03은 L01만 말하고, Q02나 L01을 무시하면 다시 나옵니다), 거의 모든 행에 해당하는 안내와 경고는 한 줄로 모읍니다.";

function renderRule(rule: Rule): string {
  const variants = Object.values(rule.variants ?? {}).map(
    ({ severity, message }) => `- 메시지(${severities[severity]}): ${message}`,
  );
  const limits = (rule.limits ?? []).map(
    (key) => `${settings[key].item}(${settings[key].initial ?? "설정값"})`,
  );
  return [
    `### ${rule.id} ${rule.name.ko} (${severities[rule.severity]})`,
    "",
    `- 메시지: ${rule.message}`,
    ...variants,
    `- 뜻: ${rule.meaning}`,
    `- 예: ${rule.example}`,
    `- 고치는 법: ${rule.fix ?? "고칠 것이 없습니다"}`,
    ...(limits.length === 0 ? [] : [`- 한도(설정): ${limits.join(", ")}`]),
    `- 보는 방법: ${scopes[rule.scope]}`,
  ].join("\n");
}
