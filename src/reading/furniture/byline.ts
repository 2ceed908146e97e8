// The reporter's line: a name, an office, an e-mail address, and nothing that a record could be made from.
import { withoutDateStamp } from "./date-stamp";
import { findMatches } from "../find-matches";

const email = /[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}/g;
const reporter =
  /[가-힣]{2,4}\s?(?:선임|수석|인턴|객원|전문|시민|본부|취재본부)?\s?(?:기자|특파원|논설위원|통신원|리포터|에디터|PD)(?![가-힣])/g;
const englishReporter = /^(?:Reporter|By|Staff reporter|Writer)\s+[A-Z][\w.-]+(?:[ -][A-Z]?[\w.-]+){0,3}/;

/** What stands beside a name: "성남/", "<대전=", "산업2부", "광주뉴스". Longer than this it is a sentence. */
const longestOffice = 12;

/** Behind the name only an address, a date or the outlet: "개척단 기자 간담회" is a headline. */
const restOfByline = /^\s*(?:$|[/|(=@<>〉\]\d]|.{0,10}(?:뉴스|일보|신문|방송|경제|통신|입력|승인|등록))/;
const figure = /\d\s?(?:[만억천백]|달러|불|원|건|개|곳|명)/;

function hasByline(text: string): boolean {
  if (englishReporter.test(text) || text.startsWith("기자명")) return true;
  const lastName = findMatches(reporter, text).at(-1);
  if (lastName === undefined) return false;
  return restOfByline.test(text.slice(lastName.index + lastName[0].length));
}

/**
 * Whether a line names the reporter and no more.
 * @example isByline("이영희 기자 hong@example.com") // true
 */
export function isByline(text: string): boolean {
  if (text.length > 80 || figure.test(text)) return false;
  const named = text.replace(email, "").trim();
  if (!/\p{L}/u.test(named)) return named.length < text.length;
  const office = named.replace(reporter, "").replace(englishReporter, "");
  return hasByline(named) && withoutDateStamp(office).length <= longestOffice;
}
