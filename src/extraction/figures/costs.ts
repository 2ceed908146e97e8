// Sums that somebody pays for a journey, must spend to get a present, or is let off: none is what was traded.
import type { FigureContext } from "./governing-word";

const cost =
  "[가-힣]{0,4}(?:항공[료비권]|통역[료비]|임차[료비]|운송[료비]|물류비|참가비|부스비|체재비|체류비|숙박비|홍보비|수수료|비용|경비|여비)";

/** "500만 원의 항공료와 상담 비용", "300만 원의 수출 물류비", "500만 원을 지원해 …". */
const paid = new RegExp(
  `^(?:\\s?(?:상당|규모|한도|이내|까지|씩))*(?:의?\\s(?:${cost}(?:[와과,·]|\\s등)\\s?){0,3}(?:[가-힣]{2,4}(?<![와과을를은는이가의])\\s)?${cost}(?=[을를이가은는의와과,·]|으?로|\\s(?:등|지원|보조|일부))|[을를]\\s(?:각각\\s)?지원(?:하[고며]|해\\s|했|한다))`,
);

/** "5만 원 이상 구매한 고객에게", "3만 원 이상 사면": what a customer has to spend. */
const condition =
  /^\s?(?:어치\s?)?이상(?:의|을)?\s(?:(?:제품|상품|물품|농산물|농식품|특산물)[을를]?\s)?(?:(?:구매|구입|결제|주문)\s?(?:(?:[한할]|하는)?\s?(?:고객|손님|소비자|시민|방문객|관람객|경우)|하면(?!서)|시\s|자(?:에게|[를는]\s))|사면\s|산\s(?:고객|손님|시민))/;

/** "1만 원을 할인해 판매했다", "5000원 싸게 팔았다". */
const letOff = /^(?:씩|[을를])?\s(?:할인해|할인된|깎아|싸게|저렴하게)/;

/** Whether a figure is a cost, a condition or a discount: "업체당 500만 원의 항공료와 상담 비용을 지원". */
export function isCost({ text, end }: FigureContext): boolean {
  const behind = text.slice(end, end + 60);
  return paid.test(behind) || condition.test(behind) || letOff.test(behind);
}
