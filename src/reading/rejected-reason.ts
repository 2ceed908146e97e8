// Why an input is refused, each with a sentence that tells an official what to do next. A refused input is a
// value, not an error: the other files of the same import go on.
import type { ReadResult } from "./article-text";

const sentences = {
  empty: [
    "내용이 없습니다. 기사 본문이 들어 있는 파일인지 확인하거나 본문을 붙여넣으세요.",
    "The input is empty. Check the file, or paste the article's text.",
  ],
  too_large: [
    "20MB를 넘는 파일은 읽지 않습니다. 기사별로 나누어 저장한 뒤 다시 가져오세요.",
    "Files over 20 MB are not read. Split the file into single articles and import it again.",
  ],
  not_text: [
    "텍스트 파일이 아닙니다. 텍스트(.txt)로 저장하거나 본문을 붙여넣으세요.",
    "This is not a text file. Save it as text (.txt), or paste the article's text.",
  ],
  unknown_encoding: [
    "글자 인코딩을 알 수 없습니다. UTF-8 텍스트로 저장하거나 본문을 붙여넣으세요.",
    "The character encoding is not known. Save the file as UTF-8 text, or paste the article's text.",
  ],
  pdf: [
    "PDF 파일은 아직 읽지 못합니다. 텍스트로 저장하거나 본문을 붙여넣으세요.",
    "PDF files cannot be read yet. Save the file as text, or paste the article's text.",
  ],
  hwp: [
    "HWP(한글) 파일은 아직 읽지 못합니다. 텍스트로 저장하거나 본문을 붙여넣으세요.",
    "HWP files cannot be read yet. Save the file as text, or paste the article's text.",
  ],
  hwpx: [
    "HWPX(한글) 파일은 아직 읽지 못합니다. 텍스트로 저장하거나 본문을 붙여넣으세요.",
    "HWPX files cannot be read yet. Save the file as text, or paste the article's text.",
  ],
  docx: [
    "워드(DOCX) 파일은 아직 읽지 못합니다. 텍스트로 저장하거나 본문을 붙여넣으세요.",
    "Word (DOCX) files cannot be read yet. Save the file as text, or paste the article's text.",
  ],
  encrypted: [
    "암호가 걸린 파일입니다. 암호를 풀어 텍스트로 저장하거나 본문을 붙여넣으세요.",
    "The file is encrypted. Remove the password and save it as text, or paste the article's text.",
  ],
  html: [
    "웹 페이지(HTML) 파일은 아직 읽지 못합니다. 텍스트로 저장하거나 본문을 붙여넣으세요.",
    "Web pages (HTML) cannot be read yet. Save the page as text, or paste the article's text.",
  ],
  no_article: [
    "기사나 보도자료의 문장을 찾지 못했습니다. 본문이 들어 있는지 확인하거나 본문을 붙여넣으세요.",
    "No sentences of an article or press release were found. Check the file, or paste the article's text.",
  ],
} as const satisfies Record<string, readonly [ko: string, en: string]>;

/** The reasons for which an input is refused. */
export type RejectedReason = keyof typeof sentences;

/** The refusal for a reason, with its sentences; `rejectFor("empty").message` starts with "내용이 없습니다". */
export function rejectFor(reason: RejectedReason): Extract<ReadResult, { ok: false }> {
  const [message, messageEn] = sentences[reason];
  return { ok: false, reason, message, messageEn };
}
