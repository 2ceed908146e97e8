// A sum as Korean officials read it aloud: 876만 달러, 1억 2,000만 원. For people only; cells hold plain numbers.

/** What officials call a currency, by its ISO 4217 code; the others go by their code. */
export const currencyWords: Readonly<Record<string, string>> = {
  USD: "달러",
  KRW: "원",
  EUR: "유로",
  JPY: "엔",
  CNY: "위안",
  GBP: "파운드",
  VND: "동",
  HKD: "홍콩달러",
  SGD: "싱가포르달러",
  CAD: "캐나다달러",
  AUD: "호주달러",
  IDR: "루피아",
};

/** Made once: making one takes fifty times as long as using it. */
const korean = new Intl.NumberFormat("ko-KR");
const english = new Intl.NumberFormat("en-US");

const steps = [
  { word: "조", size: 1e12 },
  { word: "억", size: 1e8 },
  { word: "만", size: 1e4 },
];

/**
 * A number in 조, 억, 만, as far as it has them.
 * @example koreanNumber(154_646_100) // "1억 5,464만 6,100"
 */
export function koreanNumber(value: number): string {
  const parts: string[] = [];
  let rest = Math.abs(value);
  for (const { word, size } of steps) {
    const whole = Math.floor(rest / size);
    if (whole > 0) parts.push(`${korean.format(whole)}${word}`);
    rest -= whole * size;
  }
  if (rest > 0 || parts.length === 0) parts.push(korean.format(rest));
  return `${value < 0 ? "-" : ""}${parts.join(" ")}`;
}

/**
 * A sum with its currency, in words where there is a common one.
 * @param amount in base units
 * @param currency ISO 4217
 * @example koreanMoney(8_760_000, "USD") // "876만 달러"
 */
export function koreanMoney(amount: number, currency: string): string {
  return `${koreanNumber(amount)} ${currencyWords[currency] ?? currency}`;
}

/**
 * A sum for English readers.
 * @example englishMoney(8_760_000, "USD") // "USD 8,760,000"
 */
export function englishMoney(amount: number, currency: string): string {
  return `${currency} ${english.format(amount)}`;
}
