// What gives a name away as a firm's: its ending, its legal form, or what stands in front of it.
import type { Counterparty } from "../text/counterparty";
import { isEverydayWord, isKindOfParty } from "../words/everyday-words";
import { isPlaceWord } from "../words/name-phrase";

/** Everyday words that tell what a buyer is, in front of its name: 약국체인, 대형마트, 유통그룹. */
const kindOfPlace =
  /(?:기업|그룹|체인|브랜드|농장|공장|항공사|조합|레스토랑|카페|마트|마켓|슈퍼|백화점|몰|플랫폼|사|상|점|병원|센터|식당|호텔)$/;
/** Endings that firms are called by. */
export const firmTail =
  /(?:푸드|푸즈|식품|마트|마켓|스토어|리테일|프레시|유통|트레이딩|상사|무역|물산|산업|코리아|인터내셔널|그룹|홀딩스|테크|텍|메드|메디|메디칼|파마|바이오|케미칼|오토|모터스|오토메이션|센터|협회|상공회의소|백화점|홈쇼핑|서비스|시스템|엔지니어링|솔루션|재팬|차이나|글로벌|파트너스|벤처스|캐피털|컴퍼니|수산|메카닉스|일렉트로닉스|텍스타일|파워)$/;

/**
 * Whether its form or what stands in front of it tells that a phrase is a firm: 반푸사, ㈜반푸, 반푸(Banpu), 반푸푸드,
 * 유통사인 반푸, 하노이의 반푸. Before 에 and 에서 only such a phrase is a party: places and times stand there too.
 */
export function looksLikeFirm(text: string, { name, start }: Counterparty): boolean {
  if (/[A-Za-z]/.test(name) || firmTail.test(name)) return true;
  if (name.endsWith("사") && !isEverydayWord(name)) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/(?:㈜|\((?:주|유)\)|[‘'“"<〈])$/.test(before)) return true;
  const word = /([가-힣A-Za-z]+)(?:\s소재|\s산하)?\s$/.exec(before)?.[1] ?? "";
  return [word, word.replace(/[의인]$/, "")].some(
    (one) => isPlaceWord(one) || isKindOfParty(one) || (kindOfPlace.test(one) && isEverydayWord(one)),
  );
}
