/** The short name of any province of before July 2026, as the source of a pattern. */
export const provinceWord =
  "(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)";
