// The lists of values that cells may hold: code key to the Korean text that officials see (tables.md, Lists).
import { provinces } from "../regions/provinces";
import type { MissionKind, MissionStatus, OutcomeKind } from "./article";

/** A table tells 판촉전 apart from other `other` missions; the records format does not. */
export type MissionType = MissionKind | "sales_promotion";

export const missionTypes = {
  trade_mission: "무역사절단",
  exhibition: "전시회/공동관",
  matchmaking: "수출상담회",
  sales_promotion: "판촉전",
  official_trip: "단체장 순방·접견",
  investment_session: "투자설명회",
  agreement: "협약",
  other: "기타",
} as const satisfies Record<MissionType, string>;

/** Mission types that are 해외마케팅: firms go to buyers (summaries.md). */
export const overseasMarketing: readonly MissionType[] = [
  "trade_mission",
  "exhibition",
  "matchmaking",
  "sales_promotion",
];

export const missionStatusNames = {
  planned: "예정",
  underway: "진행",
  completed: "완료",
} as const satisfies Record<MissionStatus, string>;

export const measures = {
  consultation: "상담",
  contract_expected: "계약추진",
  mou: "MOU",
  contract: "계약",
  onsite_sale: "현장판매",
  export_performance: "실수출",
  investment: "투자",
  support_budget: "지원예산",
  other_amount: "기타",
} as const satisfies Record<OutcomeKind, string>;

export const resultStatuses = { happened: "실적", planned: "계획", historic: "과거 실적" } as const;

export const countings = {
  counted: "집계",
  part: "세부(제외)",
  duplicate: "중복(제외)",
  reference: "참고",
} as const;

export const verifications = {
  unverified: "미확인",
  firm_replied: "기업 회신",
  documented: "증빙확인",
  mismatch: "불일치",
} as const;

export const sourceTypes = {
  press_release: "보도자료",
  article: "기사",
  council: "의회자료",
  internal: "내부보고",
  other: "기타",
} as const;

export const articleStatuses = {
  extracted: "추출",
  in_review: "검토 중",
  final: "확정",
  excluded: "제외",
} as const;

export const hostLevelNames = {
  province: "시·도",
  municipality: "시군",
  joint: "공동",
  agency: "유관기관",
} as const;

export const missionFormatNames = { abroad: "현지", domestic: "국내", online: "온라인" } as const;

export const mouPartyNames = { firms: "기업 간", institutions: "기관 간" } as const;

export const contractTimings = { onsite: "현장", later: "사후" } as const;

export const evidenceKinds = {
  press: "보도",
  press_release: "보도자료",
  agreement: "협약서",
  contract_or_order: "계약서(발주서)",
  export_declaration: "수출신고필증",
} as const;

export const followUpResults = {
  fulfilled: "성약(이행)",
  partly_fulfilled: "일부 성약",
  fell_through: "무산",
  unknown: "확인 불가",
} as const;

export const alignmentNames = { exact: "정확", approximate: "근사", missing: "없음" } as const;

export const entryMethods = { auto: "자동", manual: "수기", auto_edited: "자동 후 수정" } as const;

export const exportStages = {
  domestic: "내수",
  beginner: "초보",
  promising: "유망",
  growing: "성장",
  strong: "강소",
} as const;

export const regionTypes = { province: "시도", municipality: "자치", administrative_city: "행정시" } as const;

export const partyTypes = {
  buyer: "바이어",
  institution: "기관",
  government: "정부",
  university: "대학",
} as const;

export const severities = { error: "오류", warning: "경고", info: "안내" } as const;

export const actions = { fixed: "수정", ignored: "무시", postponed: "보류" } as const;

export const yes = { yes: "Y" } as const;

/** Words that make a sum approximate; the cell keeps the word of the text. */
export const approximations = sameText(["약", "여", "가량", "내외", "이상", "이하", "미만", "최대"]);

/** Proposed currencies; any other ISO 4217 code may be typed. */
export const currencies = sameText([
  "USD",
  "KRW",
  "EUR",
  "JPY",
  "CNY",
  "GBP",
  "AUD",
  "CAD",
  "SGD",
  "VND",
  "IDR",
  "HKD",
]);

/** National, or several provinces in one event: never apportioned to one of them. */
export const nationwide = "전국·공동";
/** Region names used when a row has none that could be settled. */
export const unknownProvince = "미상";
/** 시·군·구 of an event that the 시·도 itself runs. */
export const provinceItself = "본청";

export const provinceNames = sameText(provinces.map((province) => province.name));
export const missionProvinces: Readonly<Record<string, string>> = {
  ...provinceNames,
  [nationwide]: nationwide,
};

function sameText(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value) => [value, value]));
}
