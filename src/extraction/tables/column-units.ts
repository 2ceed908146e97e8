// What a column of a table holds, as its header says: "상담액(천불)" sums of talks in thousands of dollars, "참가기업" a number
// of firms, "상담(건/천달러)" both a count and a sum. A caption may give the unit for all columns: "(단위: 건, 천불)".
import type { OutcomeKind } from "../../records/article";

/** A unit of money: what one of it is in base units of a currency. */
export interface MoneyUnit {
  factor: number;
  currency: string;
}

/** What the cells of one column are. */
export interface Column {
  kind: OutcomeKind | null;
  /** In the order in which they stand in a cell. */
  parts: ("count" | "amount")[];
  unit: MoneyUnit | null;
  names: "firm" | "buyer" | "firmCount" | null;
}

const kinds: readonly (readonly [OutcomeKind, RegExp])[] = [
  ["contract_expected", /추진|예상|가능|전망|기대|가계약|의향(?!서)/],
  ["mou", /MOU|협약|양해각서|의향서|LOI/i],
  ["onsite_sale", /판매|매출/],
  ["contract", /계약|수주|발주|주문|성약/],
  ["consultation", /상담/],
  ["export_performance", /수출(?:액|실적|금액)/],
];
const scales: readonly (readonly [RegExp, number])[] = [
  [/백만/, 1e6],
  [/천만/, 1e7],
  [/십만/, 1e5],
  [/천/, 1e3],
  [/억/, 1e8],
  [/만/, 1e4],
];
const money =
  /(?:백만|천만|십만|천|만|억)?\s?(?:US\$|USD|미?불|달러|弗|\$|원|유로|엔|위안)|(?:백만|천|만|억)(?=\s?$)/i;
const currencies: readonly (readonly [RegExp, string])[] = [
  [/불|달러|弗|\$|USD/i, "USD"],
  [/원/, "KRW"],
  [/유로/, "EUR"],
  [/엔/, "JPY"],
  [/위안/, "CNY"],
];
const firmNumber = /(?:참가|참여)\s?(?:기업|업체|사)|(?:기업|업체)\s?수|개사|업체\s?\(/;
const firmName = /^(?:참가\s?|참여\s?|수출\s?|국내\s?|도내\s?|관내\s?)?(?:기업|업체|회사|사|조합)(?:\s?명)?$/;
const buyerName = /바이어|상대|수입사|거래처|구매사|파트너|발주처/;
const counted = /건|횟수|회/;

/** The unit of money in a header or caption, or null: `readMoneyUnit("천불")` is 1000 USD. */
export function readMoneyUnit(words: string): MoneyUnit | null {
  const written = money.exec(words)?.[0];
  const currency = written === undefined ? undefined : currencies.find(([sign]) => sign.test(written))?.[1];
  if (written === undefined || currency === undefined) return null;
  return { factor: scales.find(([scale]) => scale.test(written))?.[1] ?? 1, currency };
}

function partsOf(header: string, unit: MoneyUnit | null): Column["parts"] {
  const named = /\(([^)]*)\)/.exec(header)?.[1] ?? header;
  const count = named.search(counted);
  const sum = unit === null ? -1 : named.search(money);
  if (count >= 0 && sum >= 0) return count < sum ? ["count", "amount"] : ["amount", "count"];
  if (counted.test(header) && !/액|금액/.test(header)) return ["count"];
  return ["amount"];
}

/**
 * What the column under a header holds; null kind for a label. `captionUnit` is the unit that the table's caption gives.
 * Example: `readColumn("계약추진액(천불)", null)` is contract_expected, sums, 1000 USD.
 */
export function readColumn(header: string, captionUnit: MoneyUnit | null): Column {
  const kind = kinds.find(([, words]) => words.test(header))?.[0] ?? null;
  if (kind === null) {
    const bare = header.replace(/\s?\([^)]*\)/g, "");
    const names = buyerName.test(header)
      ? "buyer"
      : firmName.test(bare)
        ? "firm"
        : firmNumber.test(header)
          ? "firmCount"
          : null;
    return { kind, parts: [], unit: null, names };
  }
  const own = readMoneyUnit(header.replace(/.*?(?=\()/, "")) ?? readMoneyUnit(header);
  const parts = partsOf(header, own);
  return { kind, parts, unit: own ?? captionUnit, names: null };
}
