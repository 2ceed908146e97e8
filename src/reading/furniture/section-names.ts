// Names of a newspaper's sections, as they stand in menus and breadcrumbs above a headline ("사회 > 사회일반").

const sectionNames = new Set(
  (
    "정치 경제 사회 문화 스포츠 연예 국제 종합 교육 오피니언 사설 칼럼 지역 전국 생활 과학 자치행정 자치 행정 농어업 농업 " +
    "정보 포토 영상 인물 기획 특집 홈 뉴스 기사 사회일반 경제일반 정치일반 지역뉴스 지역경제 지역소식 산업 금융 증권 부동산 " +
    "기업 국내 해외 세계 월드 라이프 여행 건강 환경 의회 시정 도정 군정 구정 속보 단독 전체 전체기사 최신기사 탐사 사람들 " +
    "피플 방송 동영상 PHOTO NEWS IT TV 본문 메뉴 광고 AD Home HOME News Business National Politics Society Culture Sports World Opinion"
  ).split(" "),
);

/** Whether a line is nothing but names of sections. */
export function isSectionNames(text: string): boolean {
  if (text.length > 80) return false;
  // The first word ends it for all lines of a story.
  const first = /[^\s>/|·ㆍ,]+/.exec(text)?.[0];
  if (first === undefined || !sectionNames.has(first)) return false;
  const words = text.split(/[\s>/|·ㆍ,]+/).filter((word) => word !== "");
  return words.every((word) => sectionNames.has(word));
}
