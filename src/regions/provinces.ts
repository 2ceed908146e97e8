// The 시·도 in the order of 요약-시도. There are 17 until 2026-06-30 and 16 from 2026-07-01 (광주 and 전남 became
// 전남광주), so nothing may count on their number: ask `regionsInForce` for a day.
import type { Validity } from "./region";

/** A 시·도 with everything it is or was called. */
export interface Province extends Validity {
  key: string;
  /** 약칭, the name used in records and tables. */
  name: string;
  officialName: string;
  /** Other spellings in use today. */
  aliases: readonly string[];
  /** Earlier names of the same body, with the last day each was official. */
  formerNames: readonly { name: string; until: string }[];
  romanised: readonly string[];
  /** First two digits of the Ministry of the Interior's code: text, because 50 there is not ISO's KR-50. */
  moisCode: string;
  /** 약칭 of the 시·도 it became a part of. */
  successor: string | null;
}

const lastDayBeforeMerger = "2026-06-30";

function province(
  key: string,
  name: string,
  officialName: string,
  moisCode: string,
  aliases: string[],
  romanised: string[],
  more: Partial<Pick<Province, "from" | "to" | "successor" | "formerNames">> = {},
): Province {
  const defaults = { from: null, to: null, successor: null, formerNames: [] };
  return { key, name, officialName, moisCode, aliases, romanised, ...defaults, ...more };
}

function renamedFrom(name: string, until: string): Pick<Province, "formerNames"> {
  return { formerNames: [{ name, until }] };
}

/** Every 시·도 since 2006-07-01, in 정렬순. */
export const provinces: readonly Province[] = [
  province("SEOUL", "서울", "서울특별시", "11", ["서울시"], ["Seoul"]),
  province(
    "BUSAN",
    "부산",
    "부산광역시",
    "26",
    ["부산시"],
    ["Busan"],
    renamedFrom("부산직할시", "1994-12-31"),
  ),
  province(
    "DAEGU",
    "대구",
    "대구광역시",
    "27",
    ["대구시"],
    ["Daegu"],
    renamedFrom("대구직할시", "1994-12-31"),
  ),
  province(
    "INCHEON",
    "인천",
    "인천광역시",
    "28",
    ["인천시"],
    ["Incheon"],
    renamedFrom("인천직할시", "1994-12-31"),
  ),
  province("GWANGJU", "광주", "광주광역시", "29", ["광주시"], ["Gwangju"], {
    to: lastDayBeforeMerger,
    successor: "전남광주",
    ...renamedFrom("광주직할시", "1994-12-31"),
  }),
  province(
    "JNGJ",
    "전남광주",
    "전남광주통합특별시",
    "12",
    ["전남광주특별시", "광주특별시", "광주전남", "전남·광주"],
    ["Jeonnam-Gwangju", "Jeonnam Gwangju"],
    { from: "2026-07-01" },
  ),
  province(
    "DAEJEON",
    "대전",
    "대전광역시",
    "30",
    ["대전시"],
    ["Daejeon"],
    renamedFrom("대전직할시", "1994-12-31"),
  ),
  province("ULSAN", "울산", "울산광역시", "31", ["울산시"], ["Ulsan"], { from: "1997-07-15" }),
  province("SEJONG", "세종", "세종특별자치시", "36", ["세종시"], ["Sejong"], { from: "2012-07-01" }),
  province("GYEONGGI", "경기", "경기도", "41", [], ["Gyeonggi", "Gyeonggi-do", "Gyeonggido"]),
  province(
    "GANGWON",
    "강원",
    "강원특별자치도",
    "51",
    ["강원자치도"],
    ["Gangwon", "Gangwon-do"],
    renamedFrom("강원도", "2023-06-10"),
  ),
  province(
    "CHUNGBUK",
    "충북",
    "충청북도",
    "43",
    ["충북도"],
    ["Chungbuk", "Chungcheongbuk-do", "North Chungcheong"],
  ),
  province(
    "CHUNGNAM",
    "충남",
    "충청남도",
    "44",
    ["충남도"],
    ["Chungnam", "Chungcheongnam-do", "South Chungcheong"],
  ),
  province(
    "JEONBUK",
    "전북",
    "전북특별자치도",
    "52",
    ["전북자치도", "전북도"],
    ["Jeonbuk", "Jeollabuk-do", "Jeollabukdo", "North Jeolla"],
    renamedFrom("전라북도", "2024-01-17"),
  ),
  province(
    "JEONNAM",
    "전남",
    "전라남도",
    "46",
    ["전남도"],
    ["Jeonnam", "Jeollanam-do", "Jeollanamdo", "South Jeolla"],
    { to: lastDayBeforeMerger, successor: "전남광주" },
  ),
  province(
    "GYEONGBUK",
    "경북",
    "경상북도",
    "47",
    ["경북도"],
    ["Gyeongbuk", "Gyeongsangbuk-do", "North Gyeongsang"],
  ),
  province(
    "GYEONGNAM",
    "경남",
    "경상남도",
    "48",
    ["경남도"],
    ["Gyeongnam", "Gyeongsangnam-do", "South Gyeongsang"],
  ),
  province(
    "JEJU",
    "제주",
    "제주특별자치도",
    "50",
    ["제주자치도"],
    ["Jeju", "Jeju-do", "Jejudo"],
    renamedFrom("제주도", "2006-06-30"),
  ),
];

const byName = new Map(provinces.map((entry) => [entry.name, entry]));

/** The 시·도 of a 약칭, e.g. `findProvince("전북")?.officialName` is "전북특별자치도"; undefined if there is none. */
export function findProvince(name: string): Province | undefined {
  return byName.get(name);
}
