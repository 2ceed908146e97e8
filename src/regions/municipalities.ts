// The 시·군·구 of each 시·도 since 2006-07-01, in administrative order. One word a 시·군·구; one that came or went
// is written 이름@first day~last day>승계 (several successors joined by "|"), so that the list stays readable.
// The 제주 행정시 elect no mayor and are told apart, because counts of 시·군·구 leave them out.
import { parseRegionCode, type RegionRef, type RegionType, type Validity } from "./region";

/** A 시·군·구 for one stretch of days, and what it became. */
export interface Municipality extends Validity {
  province: string;
  name: string;
  type: Exclude<RegionType, "province">;
  successors: readonly RegionRef[];
}

const lists: readonly (readonly [province: string, municipalities: string])[] = [
  [
    "서울",
    "종로구 중구 용산구 성동구 광진구 동대문구 중랑구 성북구 강북구 도봉구 노원구 은평구 서대문구 마포구 양천구 강서구 " +
      "구로구 금천구 영등포구 동작구 관악구 서초구 강남구 송파구 강동구",
  ],
  [
    "부산",
    "중구 서구 동구 영도구 부산진구 동래구 남구 북구 해운대구 사하구 금정구 강서구 연제구 수영구 사상구 기장군",
  ],
  ["대구", "중구 동구 서구 남구 북구 수성구 달서구 달성군 군위군@2023-07-01~"],
  [
    "인천",
    "중구@~2026-06-30>인천/제물포구|인천/영종구 동구@~2026-06-30>인천/제물포구 남구@~2018-06-30>인천/미추홀구 " +
      "미추홀구@2018-07-01~ 연수구 남동구 부평구 계양구 서구@~2026-06-30>인천/서해구|인천/검단구 제물포구@2026-07-01~ " +
      "영종구@2026-07-01~ 서해구@2026-07-01~ 검단구@2026-07-01~ 강화군 옹진군",
  ],
  ["대전", "동구 중구 서구 유성구 대덕구"],
  ["울산", "중구 남구 동구 북구 울주군"],
  [
    "경기",
    "수원시 성남시 의정부시 안양시 부천시 광명시 평택시 동두천시 안산시 고양시 과천시 구리시 남양주시 오산시 시흥시 군포시 " +
      "의왕시 하남시 용인시 파주시 이천시 안성시 김포시 화성시 광주시 양주시 포천시 여주군@~2013-09-22>경기/여주시 " +
      "여주시@2013-09-23~ 연천군 가평군 양평군",
  ],
  [
    "강원",
    "춘천시 원주시 강릉시 동해시 태백시 속초시 삼척시 홍천군 횡성군 영월군 평창군 정선군 철원군 화천군 양구군 인제군 " +
      "고성군 양양군",
  ],
  [
    "충북",
    "청주시 충주시 제천시 청원군@~2014-06-30>충북/청주시 보은군 옥천군 영동군 증평군 진천군 괴산군 음성군 단양군",
  ],
  [
    "충남",
    "천안시 공주시 보령시 아산시 서산시 논산시 계룡시 당진군@~2011-12-31>충남/당진시 당진시@2012-01-01~ 금산군 " +
      "연기군@~2012-06-30>세종 부여군 서천군 청양군 홍성군 예산군 태안군",
  ],
  [
    "전북",
    "전주시 군산시 익산시 정읍시 남원시 김제시 완주군 진안군 무주군 장수군 임실군 순창군 고창군 부안군",
  ],
  [
    "경북",
    "포항시 경주시 김천시 안동시 구미시 영주시 영천시 상주시 문경시 경산시 군위군@~2023-06-30>대구/군위군 의성군 청송군 " +
      "영양군 영덕군 청도군 고령군 성주군 칠곡군 예천군 봉화군 울진군 울릉군",
  ],
  [
    "경남",
    "창원시 마산시@~2010-06-30>경남/창원시 진주시 진해시@~2010-06-30>경남/창원시 통영시 사천시 김해시 밀양시 거제시 양산시 " +
      "의령군 함안군 창녕군 고성군 남해군 하동군 산청군 함양군 거창군 합천군",
  ],
  [
    "제주",
    "제주시@~2006-06-30>제주/제주시 서귀포시@~2006-06-30>제주/서귀포시 북제주군@~2006-06-30>제주/제주시 " +
      "남제주군@~2006-06-30>제주/서귀포시",
  ],
];

/** The 시·도 that became 전남광주 on 2026-07-01: each 시·군·구 went along and kept its name. */
const mergedLists: readonly (readonly [province: string, municipalities: string])[] = [
  ["광주", "동구 서구 남구 북구 광산구"],
  [
    "전남",
    "목포시 여수시 순천시 나주시 광양시 담양군 곡성군 구례군 고흥군 보성군 화순군 장흥군 강진군 해남군 영암군 무안군 " +
      "함평군 영광군 장성군 완도군 진도군 신안군",
  ],
];

function parseMunicipality(province: string, word: string): Municipality {
  const [name = word, history = ""] = word.split("@");
  const [days = "", successors = ""] = history.split(">");
  const [from = "", to = ""] = days.split("~");
  return {
    province,
    name,
    type: "municipality",
    from: from || null,
    to: to || null,
    successors: successors === "" ? [] : successors.split("|").map(parseRegionCode),
  };
}

function beforeAndAfterMerger(province: string, name: string): [before: Municipality, after: Municipality] {
  const type = "municipality";
  const successor = { province: "전남광주", municipality: name };
  return [
    { province, name, type, from: null, to: "2026-06-30", successors: [successor] },
    { province: "전남광주", name, type, from: "2026-07-01", to: null, successors: [] },
  ];
}

function administrativeCity(name: string): Municipality {
  const type = "administrative_city";
  return { province: "제주", name, type, from: "2006-07-01", to: null, successors: [] };
}

/** Every 시·군·구 since 2006-07-01, by 시·도, each in administrative order; 행정시 before what they replaced. */
export const municipalities: readonly Municipality[] = [
  ...["제주시", "서귀포시"].map(administrativeCity),
  ...lists.flatMap(([province, words]) => words.split(" ").map((word) => parseMunicipality(province, word))),
  ...mergedLists.flatMap(([province, words]) =>
    words.split(" ").flatMap((name) => beforeAndAfterMerger(province, name)),
  ),
];
