// Names of firms, buyers and places for made-up reports: as many and as unlike as in a province's real workbook.
import { provinceNames } from "../../src/records/lists";
import { regionRows } from "../../src/regions/region-rows";
import type { SeededRandom } from "./seeded-random";

const syllables = Array.from(
  "가나다라마바사아자차하고노도로모보소오조호구누두루무부수우주기니디리미비시이지한진동성",
);
const trades = [
  "테크",
  "바이오",
  "푸드",
  "코스메틱",
  "글로벌",
  "산업",
  "정밀",
  "제약",
  "농산",
  "로보틱스",
  "소재",
];
const latin = Array.from("BCDFGHJKLMNPRSTVZ").flatMap((first) =>
  Array.from("AEIOU").map((last) => first + last),
);
const forms = ["Trading", "Imports", "Holdings", "Group", "Foods", "Medical", "Retail"];

/**
 * The same firm for the same number. Four syllables before the trade make 5 million names, so that hardly two of 40,000
 * firms are near by chance: those that are come of `misspelt`. With three nearly every firm would be (`closeFirmName`).
 */
export function firmName(number: number): string {
  return spelt(number, syllables, 4) + at(trades, number);
}

/** A name as a hasty report has it, with one syllable for another. */
export function misspelt(name: string): string {
  return name.charAt(0) + at(syllables, name.charCodeAt(1)) + name.slice(2);
}

/** The firm's name with a syllable less: names that stand far closer than in any register, to try near names with. */
export function closeFirmName(name: string): string {
  return name.slice(1);
}

/** The same buyer for the same number; one in eight is named in two scripts. */
export function buyerName(number: number): string {
  const name = capitalised(spelt(number, latin, 4));
  if (number % 8 === 0) return `${spelt(number, syllables, 4)}(${name.toUpperCase()})`;
  return `${name} ${at(forms, number)}`;
}

export interface Place {
  country: string;
  cities: [string, ...string[]];
}

const places: [Place, ...Place[]] = [
  { country: "베트남", cities: ["호찌민", "하노이", "다낭"] },
  { country: "미국", cities: ["로스앤젤레스", "뉴욕", "댈러스"] },
  { country: "일본", cities: ["도쿄", "오사카", "후쿠오카"] },
  { country: "중국", cities: ["상하이", "칭다오", "광저우"] },
  { country: "독일", cities: ["뒤셀도르프", "프랑크푸르트", "쾰른"] },
  { country: "인도네시아", cities: ["자카르타", "수라바야"] },
  { country: "태국", cities: ["방콕", "치앙마이"] },
  { country: "아랍에미리트", cities: ["두바이", "아부다비"] },
  { country: "카자흐스탄", cities: ["알마티", "아스타나"] },
  { country: "멕시코", cities: ["멕시코시티", "몬테레이"] },
];

export function anyPlace(chance: SeededRandom): Place {
  return chance.pick(places);
}

export interface Home {
  province: string;
  municipality: string | null;
}

const municipalities = regionRows()
  .filter(
    (row) => row.regionType === "municipality" && row.inForceTo === null && row.province in provinceNames,
  )
  .map((row): Home => ({ province: row.province, municipality: row.municipality }));
const homes = Object.keys(provinceNames).flatMap((province): Home[] => [
  ...Array.from({ length: 8 }, () => ({ province, municipality: null })),
  ...municipalities.filter((home) => home.province === province),
]);

/** A 시·도 or one of its 시·군. */
export function anyHome(chance: SeededRandom): Home {
  return chance.pick(homes as [Home, ...Home[]]);
}

function spelt(number: number, letters: readonly string[], length: number): string {
  // A large odd step, so that neighbours in number are not neighbours in spelling.
  let rest = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  let word = "";
  for (let index = 0; index < length; index += 1) {
    word += at(letters, rest);
    rest = Math.floor(rest / letters.length);
  }
  return word;
}

function at(list: readonly string[], number: number): string {
  return list[number % list.length] ?? "";
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
