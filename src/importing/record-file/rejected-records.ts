// Why a record file is refused, each with a sentence that tells what to do next.

const sentences = {
  broken_json: [
    "JSON 형식이 맞지 않는 파일입니다. 파일을 만든 프로그램에서 다시 내보내세요.",
    "The file is not well-formed JSON. Export it again from the program that made it.",
  ],
  broken_workbook: [
    "통합 문서를 열 수 없습니다. 엑셀에서 열어 암호를 풀고 .xlsx로 다시 저장하세요.",
    "The workbook cannot be opened. Open it in Excel, remove any password and save it as .xlsx again.",
  ],
  no_records: [
    "기사나 성과의 기록이 없는 파일입니다. 기록 형식의 파일인지 확인하세요.",
    "The file holds no records of articles or outcomes. Check that it is in the records format.",
  ],
  no_header: [
    "열 이름을 알아볼 수 없습니다. 사업명, 실적항목, 금액, 통화처럼 표의 열 이름을 첫 행에 적어 주세요.",
    "The columns are not recognised. Name them in the first row as in the tables, e.g. Mission, Measure, Amount, Currency.",
  ],
  outsized_workbook: [
    "압축을 풀면 지나치게 커지는 통합 문서라 열지 않았습니다. 필요한 시트만 새 파일로 저장하세요.",
    "The workbook would unpack to an excessive size and was not opened. Save the sheet you need as a new file.",
  ],
} as const satisfies Record<string, readonly [ko: string, en: string]>;

export interface RecordRejection {
  ok: false;
  reason: keyof typeof sentences;
  /** Korean sentence that tells what to do. */
  message: string;
  messageEn: string;
}

/** The refusal for a reason, with its sentences. */
export function rejectRecords(reason: RecordRejection["reason"]): RecordRejection {
  const [message, messageEn] = sentences[reason];
  return { ok: false, reason, message, messageEn };
}
