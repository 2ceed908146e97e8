// Reasons for doubt as the reader's language says them. Extraction and record files give them in Korean, since they
// go into the workbook so; a reason that somebody else's file brings is shown as it stands.
import type { Doubt } from "../../records/article";
import type { Language } from "../texts";

const english: Readonly<Record<string, string>> = {
  "지역 후보 2곳": "two places of this name",
  "게재일 모름": "day of publication unknown",
  "연도 생략": "year left out",
  "단위 생략": "unit left out",
  "앞 문장에서 이어받은 실적항목": "measure taken from the sentence before",
  "통화의 나라 생략": "the currency's country is left out",
  "상대방 후보 있음": "there may be a counterparty",
  "사업유형 없음": "no kind of event",
  "진행상태 없음": "no status",
  "시도 없음": "no province",
  "실적 여부 없음": "not said whether it happened",
  "없는 행사를 가리킴": "points to an event that is not there",
  "없는 총액을 가리킴": "points to a total that is not there",
  "원문 없음: 기록 파일의 인용문만 있음": "no text: only the quotes of the record file",
  "통화 없음": "no currency",
  "사업명이 빈 행: 위 행의 행사로 봄": "no event in this row: taken to be that above",
};

/** Reasons that hold numbers. */
const counted: readonly { korean: RegExp; english: (...numbers: string[]) => string }[] = [
  {
    korean: /^참가기업 수 후보 2개\((\d+), (\d+)\)$/,
    english: (one, other) => `two numbers of firms (${one}, ${other})`,
  },
  {
    korean: /^칸에 넣을 수 없이 긴 글\((\d+)자\)을 줄임$/,
    english: (length) => `text of ${length} characters shortened to fit a cell`,
  },
];

/**
 * A reason for doubt in a language.
 * @example doubtReason("연도 생략", "en") // "year left out"
 */
export function doubtReason(reason: string, language: Language): string {
  if (language === "ko") return reason;
  for (const { korean, english: say } of counted) {
    const numbers = korean.exec(reason);
    if (numbers !== null) return say(...numbers.slice(1));
  }
  return english[reason] ?? reason;
}

/** The reasons of several doubts, each once: "year left out, no currency"; "" for none. */
export function doubtReasons(doubts: readonly Doubt[], language: Language): string {
  return [...new Set(doubts.map(({ reason }) => doubtReason(reason, language)))].join(", ");
}
