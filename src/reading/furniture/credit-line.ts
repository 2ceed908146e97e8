// Lines that only say where a picture, a table or the story came from, or that a file hangs on the page.
import { isSentence } from "../sentences";

const credit =
  /^[[(<〈【]?\s*(?:사진|자료|그래픽|영상|출처|제공|사진제공|자료제공|자료사진|이미지)(?:\s?제공)?\s*[=:/]\D{0,25}$/;
const attachment =
  /^(?:첨부\s?파일.{0,80}|.{1,60}\.(?:hwpx?|pdf|docx?|xlsx?|zip|jpe?g|png)\s*\([\d.,]+\s?[KM]B\))$/i;
const agencySignOff = /^\/\s?[가-힣]{2,8}(?:뉴스|통신|일보|신문|뉴시스)$/;
const breadcrumb = /^.{0,20}\/\s*(?:조회|추천|다른기사보기)(?:\s*\/.{0,20})?$/;

/** Whether a line is a credit, an attachment or an agency's sign-off ("/연합뉴스"). */
export function isCreditLine(text: string): boolean {
  if (text.length > 120 || isSentence(text)) return false;
  return [credit, attachment, agencySignOff, breadcrumb].some((pattern) => pattern.test(text));
}
