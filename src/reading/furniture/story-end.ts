// Where the story ends. What follows its copyright line, its comment box or a "most read" heading belongs to other
// stories, and their figures must never be counted: everything behind is dropped.
import { isCommentCounter } from "./comment-box";
import { isCopyrightLine } from "./copyright-line";

const headingWords = new RegExp(
  "^[[<【■▶◆●☞※\\s-]*(?:" +
    [
      "뉴스\\s?댓글",
      "댓글\\s?(?:많은|쓰기|목록|남기기|\\d+)",
      "최신\\s?(?:뉴스|기사)",
      "(?:가장\\s?)?많이\\s?(?:본|읽은)",
      "인기\\s?(?:뉴스|기사)",
      "주요\\s?(?:뉴스|기사)",
      "추천\\s?(?:뉴스|기사)",
      "(?:오늘의|이\\s?시각|실시간)\\s?.{0,6}(?:뉴스|기사)",
      "photo\\s?news",
      "포토\\s?뉴스",
      "헤드라인\\s?뉴스",
      "핫\\s?이슈",
      "브랜드\\s?뉴스룸",
      "관련\\s?(?:뉴스|기사)\\s?(?:보기|목록)?[\\])>】\\s]*$",
      "이\\s?기사와\\s?함께",
      "함께\\s?(?:본|보면|볼만한)",
      "(?:이\\s?기자의|기자의|필자의)?\\s?다른\\s?(?:기사|뉴스)\\s?(?:보기)?",
      "기자의\\s?다른",
      "독자\\s?(?:의견|댓글)",
      "의견\\s?쓰기",
      "이전\\s?(?:글|기사)",
      "다음\\s?(?:글|기사)",
      "목록",
      "주메뉴",
      "most\\s?(?:popular|read|viewed)",
      "related\\s?(?:articles|stories|news)\\W*$",
      "leave a (?:reply|comment)",
      "trending",
    ].join("|") +
    ")",
  "i",
);

/** Longer lines that start with these words are sentences ("최신 기사에 따르면 …"). */
const longestHeading = 30;

/** The publisher's imprint at the foot of a page. */
const imprint =
  /청소년\s?보호\s?책임자|사업자\s?등록번호|발행인?\s?[·ㆍ]?\s?편집인|개인정보\s?(?:처리|취급)방침|이용약관/;

const endOfCopy = /^[<(〈[]끝[>)〉\]]\.?$/;

/** Whether a line tells that the story is over. */
export function isStoryEnd(text: string): boolean {
  if (text === "" || text.length > 160) return false;
  if (isCopyrightLine(text) || isCommentCounter(text)) return true;
  if (endOfCopy.test(text) || imprint.test(text)) return true;
  return text.length <= longestHeading && headingWords.test(text) && !text.endsWith("다.");
}
