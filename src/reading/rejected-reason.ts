// Why an input is refused, each with a sentence that tells an official what to do next. A refused input is a
// value, not an error: the other files of the same import go on.

const sentences = {
  empty: [
    "내용이 없습니다. 기사 본문이 들어 있는 파일인지 확인하거나 본문을 붙여넣으세요.",
    "The input is empty. Check the file, or paste the article's text.",
  ],
  unreadable: [
    "파일을 열 수 없습니다. 다른 프로그램에서 열려 있으면 닫고, 읽을 권한이 있는지 확인하세요.",
    "The file cannot be opened. Close it in other programs, and check that you may read it.",
  ],
  file_too_large: [
    "200MB 이상인 파일은 열지 않습니다. 그림을 빼고 저장하거나 본문만 붙여넣으세요.",
    "Files of 200 MB or more are not opened. Save the file without pictures, or paste the article's text.",
  ],
  too_large: [
    "글자만 20MB를 넘는 파일은 읽지 않습니다. 기사별로 나누어 저장한 뒤 다시 가져오세요.",
    "Over 20 MB of text are not read. Split the file into single articles and import it again.",
  ],
  too_large_unpacked: [
    "압축을 풀면 지나치게 커지는 파일이라 열지 않았습니다. 보낸 사람에게 확인하거나 본문만 붙여넣으세요.",
    "The file would unpack to an excessive size and was not opened. Ask its sender, or paste the article's text.",
  ],
  damaged: [
    "파일이 손상되었거나 끝까지 저장되지 않았습니다. 다시 내려받거나 본문을 붙여넣으세요.",
    "The file is damaged or incomplete. Download it again, or paste the article's text.",
  ],
  not_text: [
    "텍스트 파일이 아닙니다. 텍스트(.txt)로 저장하거나 본문을 붙여넣으세요.",
    "This is not a text file. Save it as text (.txt), or paste the article's text.",
  ],
  unknown_encoding: [
    "글자 인코딩을 알 수 없습니다. UTF-8 텍스트로 저장하거나 본문을 붙여넣으세요.",
    "The character encoding is not known. Save the file as UTF-8 text, or paste the article's text.",
  ],
  image_pdf: [
    "글자 정보가 없는 PDF(스캔본)입니다. 문자 인식(OCR)을 거친 PDF를 쓰거나 본문을 붙여넣으세요.",
    "The PDF holds pictures of text only. Use a PDF with recognised text (OCR), or paste the article's text.",
  ],
  hwp: [
    "예전 한글(.hwp) 형식은 읽지 못합니다. 한글에서 HWPX로 다시 저장하거나 본문을 붙여넣으세요.",
    "The old .hwp format cannot be read. Save it as HWPX in Hangul, or paste the article's text.",
  ],
  doc: [
    "예전 워드(.doc) 형식은 읽지 못합니다. 워드에서 DOCX로 다시 저장하거나 본문을 붙여넣으세요.",
    "The old .doc format cannot be read. Save it as DOCX in Word, or paste the article's text.",
  ],
  xls: [
    "예전 엑셀(.xls) 형식은 읽지 못합니다. 엑셀에서 .xlsx로 다시 저장하거나 본문을 붙여넣으세요.",
    "The old .xls format cannot be read. Save it as .xlsx in Excel, or paste the article's text.",
  ],
  encrypted: [
    "암호가 걸린 파일입니다. 암호를 풀어 저장하거나 본문을 붙여넣으세요.",
    "The file is encrypted. Save it without the password, or paste the article's text.",
  ],
  view_only: [
    "암호가 걸렸거나 배포용(보기 전용)으로 저장된 한글 문서입니다. 원본을 받거나 본문을 복사해 붙여넣으세요.",
    "The Hangul document is encrypted or view-only (배포용). Ask for the original, or copy and paste its text.",
  ],
  web_archive: [
    "단일 파일 웹 보관 형식(.mhtml)은 읽지 못합니다. 'HTML만'으로 저장하거나 본문을 붙여넣으세요.",
    "Single-file web archives (.mhtml) cannot be read. Save the page as HTML only, or paste the article's text.",
  ],
  frames_only: [
    "틀(프레임)만 있는 웹 페이지입니다. 기사가 보이는 틀을 따로 열어 저장하거나 본문을 붙여넣으세요.",
    "The page consists of frames only. Open and save the article's own frame, or paste the article's text.",
  ],
  no_article: [
    "기사나 보도자료의 문장을 찾지 못했습니다. 본문이 들어 있는지 확인하거나 본문을 붙여넣으세요.",
    "No sentences of an article or press release were found. Check the file, or paste the article's text.",
  ],
} as const satisfies Record<string, readonly [ko: string, en: string]>;

/** The reasons for which an input is refused. */
export type RejectedReason = keyof typeof sentences;

/** An input that was refused, and why. */
export interface Rejection {
  ok: false;
  reason: RejectedReason;
  /** Korean sentence that tells what to do. */
  message: string;
  messageEn: string;
}

/** The refusal for a reason, with its sentences; `rejectFor("empty").message` starts with "내용이 없습니다". */
export function rejectFor(reason: RejectedReason): Rejection {
  const [message, messageEn] = sentences[reason];
  return { ok: false, reason, message, messageEn };
}
