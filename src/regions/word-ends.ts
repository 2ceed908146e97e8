// Where a region's name ends as a word. Korean hangs particles and offices on a name (진주시는, 진주시장이), but a
// name inside another word is no mention: 인천공항, 서울본부, 광주뉴스. So what follows must be one of these endings.

const particles = (
  "은 는 이 가 을 를 의 에 와 과 로 으로 도 만 서 엔 나 이나 며 이며 라 라는 라고 이라 이라는 이라고 란 이란 인 인데 " +
  "이자 다 이다 입니다 에서 에서는 에서도 에서의 에서만 에선 에는 에도 에만 에게 에게는 에서부터 부터 까지 까지의 처럼 " +
  "보다 보다는 로의 로는 로도 로부터 으로의 으로는 으로부터 과의 와의 과는 와는 만의 만이 만은 등 등은 등이 등을 등의 " +
  "등에 등에서 등과 등지 등지에서 측 측은 측이 측에 발"
).split(" ");

/** Words that hang on a name with its suffix: 진주시장, 완도군수, 강남구청, 전북도지사, 부산시민, 경남도내. */
const afterSuffix = "장 청장 수 지사 청 의회 민 립 내 산하 소재 기업 업체".split(" ");

/** Words that hang on a name without its suffix: 경남지사, 대구기업, 제주산, 전북관. */
const afterBareName =
  "지사 도지사 시장 군수 구청장 도청 시청 군청 구청 도의회 시의회 도민 시민 군민 구민 지역 기업 업체 소재 산 관 형".split(
    " ",
  );

function withParticles(words: readonly string[]): ReadonlySet<string> {
  const plain = ["", ...particles];
  return new Set([...plain, ...words.flatMap((word) => plain.map((particle) => word + particle))]);
}

const endingsAfterSuffix = withParticles(afterSuffix);
const endingsAfterBareName = withParticles(afterBareName);
const longestEnding = Math.max(...[...endingsAfterSuffix, ...endingsAfterBareName].map((one) => one.length));

const hangulFirst = 0xac00;
const hangulLast = 0xd7a3;

/** Whether a UTF-16 unit is a Hangul syllable. */
function isHangul(code: number): boolean {
  return code >= hangulFirst && code <= hangulLast;
}

/** Whether a UTF-16 unit is part of a word: a Hangul syllable, a Latin letter or a digit. */
export function isWordUnit(code: number): boolean {
  return (
    isHangul(code) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  );
}

/**
 * Whether a name that ends at a position ends there as a word.
 * @param bare whether the name has no suffix such as 시, 군, 구, 도
 * @example endsAsWord("진주시는", 3, false) // true, "인천공항": endsAsWord("인천공항", 2, true) is false
 */
export function endsAsWord(text: string, end: number, bare: boolean): boolean {
  if (!isHangul(text.charCodeAt(end - 1))) return end >= text.length || !isWordUnit(text.charCodeAt(end));
  let tailEnd = end;
  while (tailEnd - end <= longestEnding && isWordUnit(text.charCodeAt(tailEnd))) tailEnd += 1;
  return (bare ? endingsAfterBareName : endingsAfterSuffix).has(text.slice(end, tailEnd));
}

const bodyBehindName =
  /^(?:(?:산업|경제|기업|중소기업|통상|수출|경제통상)(?:진흥원|진흥재단|진흥공사|지원센터|지원단)|상공회의소|상의|테크노파크|도시공사|경제자유구역청|국제[가-힣]{1,8}(?:박람회|엑스포)$)/;

/**
 * Whether the rest of a name is a body that only regions have, so that what stands in front of it is one.
 * @example leadsBody("산업진흥원") // true, as in 시흥산업진흥원; leadsBody("센터") is false, as in 연수센터
 */
export function leadsBody(rest: string): boolean {
  return bodyBehindName.test(rest);
}
