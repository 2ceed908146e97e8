// Cities abroad that reports spell in several ways, under the spelling of 외래어 표기법. Only spellings that reports
// use beside one another: 청도 may also be the county in 경북, but in 행사.도시 it is Qingdao.

const variants: Readonly<Record<string, readonly string[]>> = {
  댈러스: ["달라스", "댈라스"],
  라스베이거스: ["라스베가스"],
  로스앤젤레스: ["LA", "로스엔젤레스", "엘에이"],
  애틀랜타: ["애틀란타", "아틀란타"],
  샌프란시스코: ["샌프란시코"],
  새너제이: ["산호세"],
  샌디에이고: ["샌디에고"],
  상파울루: ["상파울로"],
  베이징: ["북경"],
  상하이: ["상해"],
  칭다오: ["청도"],
  광저우: ["광주(廣州)", "꽝저우"],
  선전: ["심천"],
  톈진: ["천진", "텐진"],
  다롄: ["대련", "따롄"],
  선양: ["심양"],
  창춘: ["장춘"],
  옌지: ["연길"],
  충칭: ["중경"],
  청두: ["성도"],
  난징: ["남경"],
  항저우: ["항주"],
  쑤저우: ["소주"],
  샤먼: ["하문"],
  시안: ["서안"],
  옌타이: ["연태"],
  웨이하이: ["위해"],
  타이베이: ["타이페이", "대북"],
  도쿄: ["동경"],
  호찌민: ["호치민", "호치민시", "호찌민시"],
  비엔티안: ["비엔티엔"],
  쿠알라룸푸르: ["콸라룸푸르", "쿠알라룸프르"],
  블라디보스토크: ["블라디보스톡"],
  벵갈루루: ["방갈로르"],
  뭄바이: ["봄베이"],
  부에노스아이레스: ["브에노스아이레스"],
  자카르타: ["쟈카르타"],
  프랑크푸르트: ["프랑크프루트"],
  두바이: ["듀바이"],
  이스탄불: ["이스탐불"],
};

const standardOf = new Map(
  Object.entries(variants).flatMap(([standard, others]) => others.map((other) => [other, standard] as const)),
);

/**
 * The standard spelling of a city abroad; the name itself if it has no other.
 * @example standardCity("달라스") // "댈러스"
 */
export function standardCity(name: string): string {
  return standardOf.get(name) ?? name;
}
