// The reporter's line: a name, an office, an e-mail address, and nothing that a record could be made from.
import { withoutDateStamp } from "./date-stamp";

const email = /[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}/g;
const reporter =
  /[가-힣]{2,4}\s?(?:선임|수석|인턴|객원|전문|시민|본부|취재본부)?\s?(?:기자|특파원|논설위원|통신원|리포터|에디터|PD)(?![가-힣])/g;
const englishReporter = /^(?:Reporter|By|Staff reporter|Writer)\s+[A-Z][\w.-]+(?:[ -][A-Z]?[\w.-]+){0,3}/;

/** What stands beside a name: "성남/", "<대전=", "산업2부", "광주뉴스". Longer than this it is a sentence. */
const longestOffice = 12;

/**
 * Whether a line names the reporter and no more.
 * @example isByline("이영희 기자 hong@example.com") // true
 */
export function isByline(text: string): boolean {
  if (text.length > 80) return false;
  const rest = text.replace(email, "").replace(reporter, "").replace(englishReporter, "");
  return rest.length < text.length && withoutDateStamp(rest).length <= longestOffice;
}
