// The head of a firm behind its name: "다온푸드의 응우옌 대표", "다온푸드 김하나 대표". The person is no part of the firm's name.
import { firmTail } from "./firm-looks";
import { isPartyName } from "./party-name";

/** A Korean's name by the surnames that most bear. */
export const koreanPerson =
  /^[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진엄채원][가-힣]{2}$/;

/**
 * How long the person's name behind the firm's is, its blank included; 0 without one.
 * @param left the words up to the title
 * @example personOf("다온푸드 김하나") // 4
 */
export function personOf(left: string): number {
  const match =
    /([가-힣A-Za-z]+?(?:\([A-Za-z][A-Za-z .&]{1,38}\))?)((?:의\s[가-힣]{1,5}|\s[가-힣]{2,5}))$/.exec(left);
  const [firm = "", person = ""] = [match?.[1], match?.[2]];
  const isHead = koreanPerson.test(person.trim()) && firm.length > 3 && !koreanPerson.test(firm);
  const named =
    isHead || person.startsWith("의") ? isPartyName(firm) : firmTail.test(firm) && !firmTail.test(person);
  return named ? person.length : 0;
}
