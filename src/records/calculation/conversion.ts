// A sum in 원 and in 달러, row by row (tables.md, Money rules): its own currency needs no rate, a sum restated in the
// other currency (병기) is used as stated, else the latest 매매기준율 on or before 귀속일. There is no built-in rate.
import { toSerial } from "../cell";
import type { OutcomeRow } from "../tables/outcomes";
import type { RateRow } from "../tables/references";
import { roundHalfAway } from "./rounding";
import { foldCase } from "./row-index";

/** What was announced for a currency on a day. Days are serial numbers. */
interface DayRate {
  day: number;
  iso: string;
  /** 원 per `rateUnit` of the currency. */
  basicRate: number;
  rateUnit: number;
}

/** The announced rate that holds on a day (ISO); undefined if there is none recent enough. */
export type RateFinder = (currency: string, day: string) => DayRate | undefined;

/**
 * @param validDays 환율유효일수: how many days a 고시일 may lie before the day
 * @example indexRates(rows, 7)("USD", "2024-01-13")?.iso // "2024-01-12": the 13th was a Saturday
 */
export function indexRates(rates: readonly RateRow[], validDays: number): RateFinder {
  const announced = rates.filter(isAnnounced);
  const currencies = new Set(announced.map((rate) => foldCase(rate.currency)));
  const ratesOf = (currency: string) => announced.filter((rate) => foldCase(rate.currency) === currency);
  const finders = new Map(
    [...currencies].map((currency) => [currency, rateFinder(ratesByDay(ratesOf(currency)), validDays)]),
  );
  return (currency, day) => (finders.get(currency) ?? finders.get(foldCase(currency)))?.(day);
}

/** Finds the rate of one currency; a report has few days beside its rows, and each is looked for once. */
function rateFinder(rates: readonly DayRate[], validDays: number): (day: string) => DayRate | undefined {
  const found = new Map<string, DayRate | undefined>();
  return (day) => {
    if (found.has(day)) return found.get(day);
    const on = toSerial(day);
    const rate = lastUntil(rates, on);
    const valid = rate !== undefined && rate.day >= on - validDays ? rate : undefined;
    found.set(day, valid);
    return valid;
  };
}

type AnnouncedRate = RateRow & { currency: string; announcedOn: string };

function isAnnounced(rate: RateRow): rate is AnnouncedRate {
  return rate.currency !== null && rate.announcedOn !== null;
}

/** In order of days. Two rows of one day are added up, rate and unit alike, as SUMIFS adds them. */
function ratesByDay(rates: readonly AnnouncedRate[]): DayRate[] {
  const sums = new Map<string, DayRate>();
  for (const rate of rates) {
    const iso = rate.announcedOn;
    const sum = sums.get(iso) ?? { day: toSerial(iso), iso, basicRate: 0, rateUnit: 0 };
    sum.basicRate += rate.basicRate ?? 0;
    sum.rateUnit += rate.rateUnit ?? 0;
    sums.set(iso, sum);
  }
  return [...sums.values()].sort((a, b) => a.day - b.day);
}

function lastUntil(rates: readonly DayRate[], day: number): DayRate | undefined {
  let low = 0;
  let high = rates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rates[middle]?.day ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return rates[low - 1];
}

/** The columns 환율고시일, 적용환율, 미화고시일, 미화환율, 원화환산액, 미화환산액 of 성과; null = blank. */
export interface Conversion {
  rateOn: string | null;
  rate: number | null;
  usdRateOn: string | null;
  usdRate: number | null;
  amountKrw: number | null;
  amountUsd: number | null;
}

/**
 * @param attributedOn 귀속일 of the row, ISO
 * @example
 * convert({ ...row, amount: 1000, currency: "EUR" }, "2024-01-12", findRate) // EUR 1,440.16 and USD 1,313.5 that day
 * // { rateOn: "2024-01-12", rate: 1440.16, usdRateOn: "2024-01-12", usdRate: 1313.5, amountKrw: 1440160, amountUsd: 1096 }
 */
export function convert(outcome: OutcomeRow, attributedOn: string | null, findRate: RateFinder): Conversion {
  const currency = outcome.currency === null ? null : foldCase(outcome.currency);
  const needsRate = currency !== null && currency !== "KRW" && attributedOn !== null;
  const own = needsRate ? findRate(currency, attributedOn) : undefined;
  const needsUsd = outcome.amount !== null && currency !== "USD" && attributedOn !== null;
  const usd = needsUsd ? findRate("USD", attributedOn) : undefined;
  const usdRate = usd?.basicRate ?? null;
  const also = outcome.currencyAlso === null ? null : foldCase(outcome.currencyAlso);
  // The sum as the text itself states it in a currency; null if it does not.
  const statedIn = (wanted: "KRW" | "USD") => {
    if (outcome.amount === null || currency === wanted) return outcome.amount;
    return also === wanted ? outcome.amountAlso : null;
  };
  const amountKrw = statedIn("KRW") ?? convertToKrw(outcome.amount, own);
  const amountUsd = statedIn("USD") ?? convertToUsd(amountKrw, usdRate);
  return {
    rateOn: own?.iso ?? null,
    rate: own?.basicRate ?? null,
    usdRateOn: usd?.iso ?? null,
    usdRate,
    amountKrw,
    amountUsd,
  };
}

function convertToKrw(amount: number | null, rate: DayRate | undefined): number | null {
  if (amount === null || rate === undefined || rate.basicRate === 0 || rate.rateUnit === 0) return null;
  return roundHalfAway((amount * rate.basicRate) / rate.rateUnit);
}

function convertToUsd(amountKrw: number | null, usdRate: number | null): number | null {
  if (amountKrw === null || usdRate === null || usdRate === 0) return null;
  return roundHalfAway(amountKrw / usdRate);
}
