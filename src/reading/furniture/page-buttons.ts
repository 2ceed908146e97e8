// The buttons around a story: share, print, font size, scrap, list, close. A line goes only if nothing but such
// words is on it, so no sentence can be lost.

const buttonWords = new Set(
  (
    "트위터 페이스북 카카오톡 카카오스토리 카톡 네이버 네이버블로그 블로그 밴드 네이버밴드 라인 텔레그램 인스타그램 유튜브 " +
    "링크드인 핀터레스트 인쇄 인쇄하기 프린트 메일 메일로 이메일 보내기 글자 글자크기 글씨 글씨크기 글꼴 폰트 크기 크게 작게 " +
    "확대 축소 보통 설정 공유 공유하기 스크랩 기사 기사스크랩 댓글 댓글보기 댓글쓰기 클린뷰 복사 복사하기 링크 링크복사 주소 " +
    "주소복사 닫기 확인 취소 등록 더보기 목록 목록보기 이전 다음 이전글 다음글 이전기사 다음기사 조회 추천 조회수 필자의 " +
    "기자의 다른 다른기사 다른기사보기 보기 이미지 이미지보기 구독 구독하기 좋아요 응원 저장 듣기 음성 번역 요약 " +
    "가 가가 URL url SNS X Facebook Twitter KakaoTalk Share Print Email Copy Link Close Font Size More 도배방지 바로가기 " +
    "본문 주메뉴 메뉴 상단 하단 위로 맨위로 TOP 페이지 정보 첨부파일 다운로드 로그인 로그아웃 회원가입 마이페이지 검색"
  ).split(" "),
);

/** Whether a line holds only buttons, e.g. "• 글자크기 설정" or "트위터 페이스북 카카오톡". */
export function isPageButtons(text: string): boolean {
  if (text.length > 80) return false;
  // The first word ends it for all lines of a story.
  const first = /[^\s•·|/,+\-–>[\]()]+/.exec(text)?.[0];
  if (first === undefined || !buttonWords.has(first)) return false;
  const words = text.split(/[\s•·|/,+\-–>[\]()]+/).filter((word) => word !== "");
  return words.every((word) => buttonWords.has(word));
}

/** Whether a line has no letter and no digit at all, e.g. "-" or "* * *". */
export function isOnlyMarks(text: string): boolean {
  return text !== "" && !/[\p{L}\p{N}]/u.test(text);
}
