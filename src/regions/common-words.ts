// Names of 시·군·구 that are also everyday words without their suffix: 양산 is a region and mass production, 예산 a
// region and a budget. Alone they prove nothing; they count only with 시·군·구 or behind their 시·도 (경남 양산).

const commonStems = new Set(
  (
    "양산 상주 이천 고양 진도 동해 강진 완도 수원 공주 사천 보성 장수 영양 고성 남해 여수 인제 화성 안성 정선 진주 시흥 " +
    "장성 무안 전주 동작 관악 영도 수영 사상 기장 달성 연수 남동 강화 서해 광산 유성 구리 오산 하남 양주 여주 청주 음성 " +
    "부여 예산 완주 영광 경주 고령 청도 수성 강서 광명 보은 거창 진해 제주"
  ).split(" "),
);

/** Whether a 시·군·구 without its suffix is an everyday word, e.g. "양산" (also mass production). */
export function isCommonStem(stem: string): boolean {
  return commonStems.has(stem);
}

const economyWords =
  "침체 회복 부진 불황 호황 둔화 부양 하강 상승 하락 변동 악화 위축 활성 전망 여건 상황 흐름 지표 순환 한파 반등 나빠 좋아 살아".split(
    " ",
  );

/**
 * Whether 경기 means the economy here, told by the next word.
 * @param rest the text right behind "경기", e.g. " 침체로" or "가 나빠지고"
 */
export function meansEconomy(rest: string): boolean {
  const next = rest.replace(/^[가를는의도] /, "").trimStart();
  return economyWords.some((word) => next.startsWith(word));
}
