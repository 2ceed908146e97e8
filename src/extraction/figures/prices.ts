// Sums that are the price of a piece or of a weight, and counts promised to each firm: no deal comes to them.
import type { FigureContext } from "./governing-word";

/** What is priced by weight or by the piece; 매장당, 공장당 tell no piece's, and 사절단 is no bundle (단). */
const weight = "(?:㎏|[kK][gG]|킬로(?:그램)?|그램|톤|리터|ℓ|[tgL])";
const piece =
  "(?:개|병|장|벌|세트|상자|박스|켤레|마리|포대?|포기|봉|캔|팩|단|대|송이|통|다발|필|케이스|카톤|컨테이너|파우치|스틱|잔)";
const one = `(?:1\\s?)?(?:${weight}|${piece})`;
/** "5㎏", "10kg 상자", of which a price may be told; a sum told of 20톤 is the sum of a deal. */
const packed = "[\\d.]+\\s?(?:㎏|[kK]?[gG])(?:\\s?(?:들이\\s?)?(?:상자|박스|포대?))?";

const priced = new RegExp(
  [
    "(?:이?라는|인|의|짜리)\\s(?:[^\\s,.]{1,6}\\s)?(?:값|가격|단가)(?:에|을|를|이|도|으로|\\s|$)",
    // "1만8000원/㎏", "15달러(1만8000원/㎏)"
    `(?:\\s?\\([^()/]{1,20})?\\s?[/／]\\s?${one}(?=[)\\s,.에로의이]|$)`,
    // "1만8000원(㎏)", "3만 원(5㎏ 기준)", "6만 원(10㎏ 상자)"
    `\\s?\\((?:1?${weight}|(?:${one}|${packed})\\s?(?:당|기준)|[\\d.]+\\s?(?:㎏|[kK]?[gG])\\s?(?:들이\\s?)?(?:상자|박스|포대?))\\)`,
    " (?:per|a) (?:kg|kilogram|kilo|(?:metric )?ton(?:ne)?|bottle|box|carton|piece|unit|pound|lit(?:er|re)|can|pack)\\b",
  ]
    .map((behind) => `^${behind}`)
    .join("|"),
);

/** "대당 1,200유로", "㎏당 수출 가격은 15달러", "한 상자에 6만 원", "5㎏ 기준 3만 원", "수출 단가는 3달러". */
const pricedBefore = new RegExp(
  [
    `(?<![가-힣])(?:${weight}|${piece})(?:\\([^)]{1,8}\\))?당\\s?(?:평균\\s)?(?:(?:[가-힣]{1,4}\\s?)?(?:가격|단가|값)(?:은|는|이)?\\s)?`,
    `(?:(?<![\\d,.])1\\s?|한\\s)(?:${weight}|${piece})(?:\\([^)]{1,8}\\))?에\\s`,
    `(?<![가-힣\\d,.])(?:${one}|${packed})\\s?기준\\s`,
    "(?:단가|(?:판매|수출|공급|납품)\\s?가격)(?:은|는|이)\\s(?:평균\\s)?",
  ]
    .map((front) => `${front}(?:약\\s?|최[고대저소]\\s)?$`)
    .join("|"),
);
/** "기계 1대에 30만 달러 규모": the sum of a deal. */
const dealt = /^\s?(?:어치|규모|상당)/;

/** What is sold over the counter one by one; a machine (대) or a container sold is a deal. */
const retailPiece =
  "(?:개|병|장|벌|세트|상자|박스|켤레|마리|포대?|포기|봉지?|캔|팩|단|송이|통|다발|파우치|스틱|잔|그릇|접시)";
/** "쌀 10kg 한 포대가", "한우 100g에", "사과 5kg 상자를": one piece or a little weight as what is sold. */
const soldPiece = new RegExp(
  `(?:(?:(?<![\\d,.])1\\s?|(?<![가-힣])한\\s)${retailPiece}|(?<![\\d,.])(?:\\d{1,2}\\s?(?:㎏|[kK][gG])|\\d{1,4}\\s?[gG])(?:\\s?(?:들이\\s?)?(?:상자|박스|포대?))?)(?:[이가은는을를에]|도)?\\s(?:(?:약|평균|최고|단돈|불과)\\s)?$`,
);
/** "시중가보다 싼 4만 원에", "특가 4만 원에". */
const cheaper =
  /(?:(?:싼|저렴한|비싼|낮은|높은|할인한|할인된)(?:\s(?:값|가격)인)?|특가|정가|할인가|균일가|단돈)(?:인|로|은|는)?\s$/;
const sold = /^에\s(?:(?:할인|특별|직접|모두|현장에?서?)\s?)?(?:팔|판매|내놓|내놨|구매|구입)/;
/** No stall's whole sale is that small: "사과는 4만 원에 판매됐다". */
const smallSum = /^(?:[\d,]{1,6}|\d만\s?(?:[\d,]{1,5}|\d천)?|\d천)\s?원$/;

/** "설비 한 세트를 30만 달러에": no customer at a stall pays that. */
const largeSum = /억|천만|백만|만\s?(?:달러|불|弗|유로)/;

/** Whether a sum is what a customer pays at a stall: "쌀 10kg 한 포대가 4만5000원에 팔렸다". */
function isRetailPrice({ text, start, end }: FigureContext): boolean {
  if (!sold.test(text.slice(end, end + 16))) return false;
  const [before, sum] = [text.slice(Math.max(0, start - 24), start), text.slice(start, end)];
  return smallSum.test(sum) || (!largeSum.test(sum) && (soldPiece.test(before) || cheaper.test(before)));
}

/** "업체당 8건 이상": how many talks each is promised, which no total holds. */
const each = /(?:업체|기업|회사|개사|\d사|곳)당\s?(?:평균\s?)?(?:약\s|최소\s)?$/;
const talks = /^[\d,]+여?\s?[건회]/;

/** Whether a figure is what one piece costs: "등심 100g이 3만 원이라는 값에도", "센서 500대(대당 1,200유로)", or what each firm gets. */
export function isPrice(context: FigureContext): boolean {
  const { text, start, end } = context;
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 30);
  return (
    priced.test(behind) ||
    (pricedBefore.test(before) && !dealt.test(behind)) ||
    isRetailPrice(context) ||
    (each.test(before) && talks.test(text.slice(start, end)))
  );
}
