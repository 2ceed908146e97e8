// The currencies that reports name, by what they are called in Korean and English text. Codes are ISO 4217.
import { matchedGroup } from "../text/matched-group";

/** Words that follow a number. The two that nearly every sum has come first; no other begins as they do. */
const suffixes: readonly (readonly [pattern: string, code: string])[] = [
  ["(?:미국\\s?|미\\s?)?(?:달러|딸라|弗)|\\$|불(?!가|법|편|황|량|참|교|평|안|리|복|시|응|만족|과하)", "USD"],
  ["원(?!칙|색|소|자력|자재|전|료|형|고|장|년|격|룸|심|산지|천|생)", "KRW"],
  ["홍콩\\s?(?:달러|불)", "HKD"],
  ["싱가포르\\s?(?:달러|불)", "SGD"],
  ["캐나다\\s?(?:달러|불)", "CAD"],
  ["(?:호주|오스트레일리아)\\s?(?:달러|불)", "AUD"],
  ["뉴질랜드\\s?(?:달러|불)", "NZD"],
  ["(?:대만|타이완)\\s?(?:달러|불)", "TWD"],
  ["(?:인도네시아\\s?)?루피아", "IDR"],
  ["(?:인도\\s?)?루피(?!아)", "INR"],
  ["(?:베트남\\s?)?동(?=[^가-힣]|[은을이의과]\\s|어치|$)", "VND"],
  ["(?:태국\\s?)?바트", "THB"],
  ["(?:말레이시아\\s?)?링깃", "MYR"],
  ["(?:러시아\\s?)?루블", "RUB"],
  ["(?:필리핀\\s?)페소", "PHP"],
  ["(?:멕시코\\s?)?페소", "MXN"],
  ["(?:브라질\\s?)?헤알", "BRL"],
  ["(?:스위스\\s?)?프랑(?!크|스)", "CHF"],
  ["(?:튀르키예|터키)\\s?리라", "TRY"],
  ["(?:아랍에미리트\\s?|UAE\\s?)?디르함", "AED"],
  ["(?:사우디\\s?)?리얄", "SAR"],
  ["텡게", "KZT"],
  ["(?:마카오\\s?)?파타카", "MOP"],
  ["(?:이집트\\s?)파운드", "EGP"],
  ["(?:파키스탄\\s?)루피", "PKR"],
  ["(?:스리랑카\\s?)루피", "LKR"],
  ["(?:칠레\\s?)페소", "CLP"],
  ["(?:콜롬비아\\s?)페소", "COP"],
  ["(?:아르헨티나\\s?)페소", "ARS"],
  ["(?:페루\\s?)솔", "PEN"],
  ["(?:카타르\\s?)리얄", "QAR"],
  ["(?:라오스\\s?)?킵(?!핑|초이)", "LAK"],
  ["(?:캄보디아\\s?)?리엘", "KHR"],
  ["(?:미얀마\\s?)?(?:짯|차트(?=화))", "MMK"],
  ["(?:우즈베키스탄\\s?)숨", "UZS"],
  ["(?:조지아\\s?)?라리(?![가-힣]{2})", "GEL"],
  ["(?:방글라데시\\s?)타카", "BDT"],
  ["(?:폴란드\\s?)?즈워티", "PLN"],
  ["(?:체코\\s?)?코루나", "CZK"],
  ["(?:헝가리\\s?)?포린트", "HUF"],
  ["(?:스웨덴\\s?)?크로나", "SEK"],
  ["(?:덴마크\\s?)크로네", "DKK"],
  ["(?:노르웨이\\s?)?크로네", "NOK"],
  ["(?:남아공|남아프리카공화국)\\s?랜드", "ZAR"],
  ["(?:나이지리아\\s?)?나이라", "NGN"],
  ["(?:이스라엘\\s?)?셰켈", "ILS"],
  ["(?:우크라이나\\s?)?흐리우냐", "UAH"],
  ["(?:코스타리카\\s?)?콜론(?!비)", "CRC"],
  ["투그릭", "MNT"],
  ["유로(?!파|피)|€", "EUR"],
  ["(?:일본\\s?)?(?:엔(?!진|지니|터|젤|드|비)|円)", "JPY"],
  ["(?:중국\\s?)?(?:위안(?!부|소)화?|위엔|元)", "CNY"],
  ["(?:영국\\s?)?파운드(?!리)|£", "GBP"],
];

/** Hundredths have names of their own: 50센트, 197펜스. */
const hundredths: readonly (readonly [pattern: string, code: string])[] = [
  ["유로\\s?센트", "EUR"],
  ["(?:미국\\s?)?센트(?!럴|레|리|로)", "USD"],
  ["펜스(?!룸)|페니(?!실)", "GBP"],
];

const codes =
  "USD|KRW|EUR|JPY|CNY|RMB|GBP|VND|HKD|SGD|CAD|AUD|NZD|TWD|THB|MYR|IDR|INR|RUB|PHP|CHF|AED|SAR|KZT|MNT|MXN|BRL|TRY";

const englishWords: readonly (readonly [pattern: string, code: string])[] = [
  ["Hong Kong dollars?", "HKD"],
  ["Singapore(?:an)? dollars?", "SGD"],
  ["Canadian dollars?", "CAD"],
  ["Australian dollars?", "AUD"],
  ["(?:U\\.?S\\.? )?dollars?|bucks", "USD"],
  ["(?:Korean )?won\\b", "KRW"],
  ["euros?\\b", "EUR"],
  ["(?:Japanese )?yen\\b", "JPY"],
  ["(?:Chinese )?(?:yuan|renminbi)\\b", "CNY"],
  ["(?:British )?pounds?\\b(?: sterling)?", "GBP"],
  ["(?:Vietnamese )?dong\\b", "VND"],
  ["(?:Thai )?baht\\b", "THB"],
  ["(?:Malaysian )?ringgit\\b", "MYR"],
  ["(?:Indonesian )?rupiahs?\\b", "IDR"],
  ["(?:Indian )?rupees?\\b", "INR"],
  ["(?:UAE |Emirati )?dirhams?\\b", "AED"],
  ["(?:Saudi )?riyals?\\b", "SAR"],
  ["(?:Philippine )pesos?\\b", "PHP"],
  ["(?:Kazakh(?:stani)? )?tenge\\b", "KZT"],
  ["(?:Mongolian )?(?:tugriks?|togrog)\\b", "MNT"],
  ["(?:Russian )?(?:rubles?|roubles?)\\b", "RUB"],
  ["(?:Swiss )?francs?\\b", "CHF"],
];

const signs: Readonly<Record<string, string>> = {
  $: "USD",
  US$: "USD",
  "U.S.$": "USD",
  HK$: "HKD",
  S$: "SGD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  NZ$: "NZD",
  NT$: "TWD",
  RM: "MYR",
  Rs: "INR",
  "Rs.": "INR",
  "₩": "KRW",
  "￦": "KRW",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "￥": "JPY",
};

/** A currency as it was found: its ISO 4217 code and where its word or sign ends. */
export interface FoundCurrency {
  code: string;
  end: number;
  /** How much of the base unit the word stands for: 1 for 달러, 0.01 for 센트. */
  part: number;
}

interface CurrencyPattern {
  pattern: RegExp;
  codes: readonly string[];
}

function joinPatterns(list: readonly (readonly [string, string])[], flags: string): CurrencyPattern {
  const source = list.map(([pattern]) => `(${pattern})`).join("|");
  return { pattern: new RegExp(source, flags), codes: list.map(([, code]) => code) };
}

const koreanSuffix = joinPatterns(suffixes, "y");
const hundredthSuffix = joinPatterns(hundredths, "y");
const englishSuffix = joinPatterns(englishWords, "iy");
const latinLetter = /[A-Za-z]/;
const codeSuffix = new RegExp(`(?:${codes})(?![A-Za-z])`, "y");
const prefix = new RegExp(
  `(?:US\\$|U\\.S\\.\\$|(?:HK|S|CA|C|AU|A|NZ|NT)?\\$|(?<![A-Za-z])(?:RM|Rs\\.?)(?= ?\\d)|[₩￦€£¥￥]|(?<![A-Za-z])(?:${codes})(?= )) ?`,
  "y",
);

function matchPattern(
  { pattern, codes: list }: CurrencyPattern,
  text: string,
  at: number,
  part = 1,
): FoundCurrency | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return null;
  const code = list[matchedGroup(match)];
  return code === undefined ? null : { code, end: pattern.lastIndex, part };
}

/** The currency whose word or sign starts at `at` and follows its number: `readCurrencyAfter("7만弗", 2)` is USD. */
export function readCurrencyAfter(text: string, at: number): FoundCurrency | null {
  const word =
    matchPattern(koreanSuffix, text, at) ??
    matchPattern(hundredthSuffix, text, at, 0.01) ??
    // English words and codes begin with a letter of their own, which most numbers do not have behind them.
    (latinLetter.test(text.charAt(at)) ? matchPattern(englishSuffix, text, at) : null);
  if (word !== null || !latinLetter.test(text.charAt(at))) return word;
  codeSuffix.lastIndex = at;
  const code = codeSuffix.exec(text)?.[0];
  return code === undefined
    ? null
    : { code: code === "RMB" ? "CNY" : code, end: codeSuffix.lastIndex, part: 1 };
}

/** The currency sign or code that starts at `at` and precedes its number: `readCurrencyBefore("US$3", 0)` is USD. */
export function readCurrencyBefore(text: string, at: number): FoundCurrency | null {
  prefix.lastIndex = at;
  const sign = prefix.exec(text)?.[0];
  if (sign === undefined) return null;
  const trimmed = sign.trim();
  return { code: signs[trimmed] ?? (trimmed === "RMB" ? "CNY" : trimmed), end: at + sign.length, part: 1 };
}
