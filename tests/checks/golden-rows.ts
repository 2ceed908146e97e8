// The golden cases of ../shared/domain as rows of a workbook. Their figures are those of published articles; the
// sentences around them are made here.
import { readFileSync } from "node:fs";
import { findAmounts } from "../../src/extraction/amounts/amounts";
import type { OutcomeKind } from "../../src/records/article";
import { calculate } from "../../src/records/calculation/calculate";
import { nationwide } from "../../src/records/lists";
import { koreanMoney } from "../../src/records/money-text";
import { emptyRows, initialSettings, type Report, type ReportRows } from "../../src/records/report";
import { blankRow } from "../../src/records/rows";
import { articles, sourceTexts, type ArticleRow } from "../../src/records/tables/articles";
import type { MissionRow } from "../../src/records/tables/missions";
import type { OutcomeRow } from "../../src/records/tables/outcomes";
import { rates } from "../../src/records/tables/references";
import { regionRows } from "../../src/regions/region-rows";
import { mission, outcome } from "./report-builder";

export type Numbers = Record<string, number>;

export interface GoldenCase {
  id: string;
  province: string | null;
  municipality?: string;
  numbers?: Record<string, number | Numbers>;
  parts?: (Numbers & { city?: string })[];
  partsComplete?: boolean;
  kinds?: { article: number; usd: number; kind: OutcomeKind }[];
  raw?: string[];
  expect: {
    rule: string;
    severity: string;
    about: string;
    values?: number[];
    difference?: number;
    percent?: number;
  }[];
  expectNot: string[];
}

/** The cases, each with what must and must not be found. */
export const goldenCases = (
  JSON.parse(readFileSync(new URL("../../../shared/domain/golden-cases.json", import.meta.url), "utf8")) as {
    cases: GoldenCase[];
  }
).cases;

const asOf = "2026-11-21";

/** How the numbers of a case name a measure, and the word for it. */
const measures = [
  { name: "consultation", kind: "consultation", word: "상담" },
  { name: "expected", kind: "contract_expected", word: "계약추진" },
  { name: "mou", kind: "mou", word: "수출협약" },
  { name: "contract", kind: "contract", word: "계약" },
  { name: "onsiteInclContract", kind: "onsite_sale", word: "현장계약을 포함한 판매" },
  { name: "export", kind: "export_performance", word: "실수출" },
] as const;

interface Release {
  numbers: Numbers;
  article: string;
  mission: string;
  year: number;
}

/** A case as the report of a workbook, calculated. */
export function goldenReport(one: GoldenCase): Report {
  const releases = releasesOf(one);
  const outcomes = [
    ...releases.flatMap(rowsOfRelease),
    ...partsOf(one),
    ...rowsByKind(one),
    ...damagedRows(one),
  ];
  const told = new Set([
    ...releases.map(({ article }) => article),
    ...outcomes.flatMap(({ articleId }) => articleId ?? []),
  ]);
  const isRestated = outcomes.some(({ amountAlso }) => amountAlso !== null);
  const rows: ReportRows = {
    ...emptyRows(),
    articles: [...told].map(articleRow),
    sourceTexts: [...told].map((id) => ({
      ...blankRow(sourceTexts),
      id,
      part: 1,
      text: textOf(id, releases, outcomes),
    })),
    missions: releases.map((release) => missionRow(one, release)),
    outcomes,
    // A sum in won beside dollars speaks for itself; one alone needs a rate.
    rates: isRestated
      ? []
      : [
          {
            ...blankRow(rates),
            currency: "USD",
            announcedOn: "2026-10-08",
            basicRate: 1400,
            rateUnit: 1,
            source: "시험",
          },
        ],
    regions: regionRows(),
  };
  const settings = initialSettings(asOf);
  return { rows: calculate(rows, settings), settings, faults: new Map() };
}

function releasesOf({ numbers = {} }: GoldenCase): Release[] {
  const years = Object.keys(numbers)
    .filter((key) => /^release\d+$/.test(key))
    .sort();
  const release = (year: number, own: Numbers): Release => ({
    numbers: own,
    year,
    article: `A-${year}`,
    mission: `M-${year}`,
  });
  if (years.length > 0) return years.map((key) => release(Number(key.slice(-4)), numbers[key] as Numbers));
  const { year2017, year2016, ...rest } = numbers as Record<string, Numbers>;
  if (year2017 === undefined) return [release(2026, rest as unknown as Numbers)];
  const prior = Object.entries(year2016 ?? {}).map(([key, value]) => [
    key.replace(/(?=KRW|USD)/, "Prior"),
    value,
  ]);
  return [release(2026, { ...year2017, ...(Object.fromEntries(prior) as Numbers) })];
}

function missionRow(
  { province, municipality, parts = [] }: GoldenCase,
  { numbers, mission: id, article, year }: Release,
): MissionRow {
  return mission({
    missionId: id,
    name: `${year} 해외 마케팅`,
    province: province ?? nationwide,
    municipality: municipality ?? null,
    cities: parts.flatMap(({ city }) => city ?? []).join("; ") || null,
    firmCount: numbers.firms ?? null,
    startOn: `${year}-01-06`,
    endOn: year === 2026 ? "2026-10-08" : `${year}-01-09`,
    articleIds: article,
  });
}

function articleRow(id: string): ArticleRow {
  return {
    ...blankRow(articles),
    id,
    title: `기사 ${id}`,
    publishedOn: "2026-10-09",
    sourceType: "article",
    articleStatus: "extracted",
  };
}

type Figure = Pick<OutcomeRow, "amount" | "currency" | "amountAlso" | "currencyAlso" | "count" | "rawAmount">;

/** A measure's sum, its restatement and its count; null if the numbers have none of them. */
function figureOf(numbers: Numbers, name: string): Figure | null {
  const usd = numbers[`${name}USD`] ?? null;
  const krw = numbers[`${name}KRW`] ?? null;
  const count =
    numbers[name.endsWith("Prior") ? name.replace("Prior", "CountPrior") : `${name}Count`] ?? null;
  if (usd === null && krw === null && count === null) return null;
  const amount = usd ?? krw;
  const currency = amount === null ? null : usd === null ? "KRW" : "USD";
  const isRestated = usd !== null && krw !== null;
  return {
    ...{
      amount,
      currency,
      count,
      amountAlso: isRestated ? krw : null,
      currencyAlso: isRestated ? "KRW" : null,
    },
    rawAmount: amount === null ? null : koreanMoney(amount, currency ?? ""),
  };
}

function quoteOf(word: string, { rawAmount, amountAlso, count }: Figure): string {
  const counted = count === null ? "" : ` ${count}건`;
  const also = amountAlso === null ? "" : `(${koreanMoney(amountAlso, "KRW")})`;
  return `${word}${counted}${rawAmount === null ? "" : ` ${rawAmount}${also}`}`;
}

function rowsOfRelease({ numbers, article, mission: id, year }: Release): OutcomeRow[] {
  const row = (name: string, values: Partial<OutcomeRow>) =>
    outcome(`O-${year}-${name}`, { mission: id, articleId: article, evidenceKind: "press", ...values });
  const present = measures.flatMap(({ name, kind, word }) => {
    const figure = figureOf(numbers, name);
    return figure === null ? [] : [row(name, { ...figure, kind, quote: quoteOf(word, figure) })];
  });
  const prior = measures.flatMap(({ name, kind, word }) => {
    const figure = figureOf(numbers, `${name}Prior`);
    return figure === null
      ? []
      : [row(`${name}Prior`, { ...figure, ...past, kind, quote: `지난해 ${quoteOf(word, figure)}` })];
  });
  const firms = numbers.firmsPrior;
  const priorFirms =
    firms === undefined
      ? []
      : [row("firmsPrior", { ...past, kind: "other_amount", count: firms, quote: `지난해 ${firms}개사` })];
  // One firm's contract, named as an example of many.
  const example = numbers.onsiteContractKRW;
  const single =
    example === undefined
      ? []
      : [
          row("example", {
            ...money(example, "KRW"),
            kind: "contract",
            firm: "가온식품",
            counterparty: "비공개",
            quote: `가온식품은 현장에서 ${koreanMoney(example, "KRW")} 계약`,
          }),
        ];
  return [...present, ...prior, ...priorFirms, ...single];
}

const past = { resultStatus: "historic", counting: "reference", mission: null } as const;

function money(amount: number, currency: string): Pick<OutcomeRow, "amount" | "currency" | "rawAmount"> {
  return { amount, currency, rawAmount: koreanMoney(amount, currency) };
}

function partsOf({ parts = [], partsComplete }: GoldenCase): OutcomeRow[] {
  return parts.flatMap((numbers, index) =>
    measures.flatMap(({ name, kind, word }) => {
      const figure = figureOf(numbers, name);
      if (figure === null) return [];
      const place = `${numbers.city ?? `${index + 1}차`}${partsComplete === true ? "에서 각각" : ""}`;
      return [
        outcome(`O-part-${name}-${index}`, {
          ...figure,
          ...{ mission: "M-2026", articleId: "A-2026", kind, counting: "part", partOf: `O-2026-${name}` },
          quote: `${place} ${quoteOf(word, figure)}`,
        }),
      ];
    }),
  );
}

const words: Partial<Record<OutcomeKind, string>> = {
  contract: "계약",
  contract_expected: "계약추진",
  export_performance: "수출",
};

function rowsByKind({ kinds = [] }: GoldenCase): OutcomeRow[] {
  return kinds.map(({ article, usd, kind }) =>
    outcome(`O-kind-${article}`, {
      ...money(usd, "USD"),
      ...{
        mission: "M-2026",
        articleId: `A-${article}`,
        kind,
        quote: `${words[kind] ?? ""} ${koreanMoney(usd, "USD")}`,
      },
    }),
  );
}

function damagedRows({ raw = [] }: GoldenCase): OutcomeRow[] {
  return raw.map((rawAmount, index) => {
    const [read] = findAmounts(rawAmount);
    return outcome(`O-raw-${index}`, {
      ...{
        mission: "M-2026",
        articleId: "A-2026",
        kind: "contract_expected",
        quote: `계약추진 ${rawAmount}`,
        rawAmount,
      },
      ...{ amount: read!.amount, currency: read!.currency, signedOn: "2026-10-08", country: `${index + 1}` },
    });
  });
}

/** Every quote as a sentence of its own, and each rate of growth beside its bases. */
function textOf(id: string, releases: readonly Release[], outcomes: readonly OutcomeRow[]): string {
  const quotes = outcomes
    .filter(({ articleId }) => articleId === id)
    .map(({ quote }) => `${quote ?? ""}이다.`);
  const growth = releases
    .filter(({ article }) => article === id)
    .flatMap(({ numbers }) => growthSentences(numbers));
  return [`기사 ${id}`, ...quotes, ...growth].join("\n");
}

const growing = [
  { name: "firms", growth: "firmsGrowth", show: (value: number) => `${value}개사` },
  { name: "consultationCount", growth: "consultationCountGrowth", show: (value: number) => `${value}건` },
  { name: "consultation", growth: "consultationGrowth", show: (value: number) => koreanMoney(value, "USD") },
  { name: "expected", growth: "expectedGrowth", show: (value: number) => koreanMoney(value, "USD") },
  { name: "contract", growth: "contractGrowth", show: (value: number) => koreanMoney(value, "USD") },
];

function growthSentences(numbers: Numbers): string[] {
  return growing.flatMap(({ name, growth, show }) => {
    const [now, before, rate] = [
      numbers[name] ?? numbers[`${name}USD`],
      numbers[`${name}Prior`] ?? numbers[`${name}PriorUSD`],
      numbers[growth],
    ];
    if (now === undefined || before === undefined || rate === undefined) return [];
    return [`지난해 ${show(before)}에서 ${show(now)}로 ${rate}% 늘었다.`];
  });
}
