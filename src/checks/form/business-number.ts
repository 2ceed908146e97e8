// F05, F09: 사업자번호 and other codes that Excel shortens when it takes them for numbers.
import { fixOf, rowRule, type Hit } from "../rule";

/** 국세청: the weights of the first nine digits; the ninth also adds its tens after multiplying by five. */
const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5] as const;
const numberLength = 10;

/**
 * The digit that a 사업자번호 ought to end in.
 * @param digits the first nine
 * @example checkDigit("124810099") // 8
 */
export function checkDigit(digits: string): number {
  const products = weights.map((weight, index) => weight * Number(digits.charAt(index)));
  const sum = products.reduce((total, product) => total + product, 0);
  return (10 - ((sum + Math.floor((products.at(-1) ?? 0) / 10)) % 10)) % 10;
}

function digitsOf(text: string): string {
  return text.replace(/[\s-]/g, "");
}

function hasRightEnd(digits: string): boolean {
  return Number(digits.charAt(numberLength - 1)) === checkDigit(digits);
}

/** 행안부코드 has 2 digits for a 시·도, 5 for a 시·군·구, 10 for a 법정동. */
const codeLengths = [2, 5, 10];

export const lostZero = rowRule(
  {
    id: "F05",
    name: { ko: "앞자리 0 누락", en: "Leading zero lost" },
    severity: "warning",
    message: "앞자리 0이 사라진 코드로 보입니다: {값}.",
    messageEn: "A leading zero seems lost: {값}.",
    meaning:
      "엑셀이 코드를 숫자로 바꾸면 앞의 0이 없어집니다. 사업자번호는 10자리, 행안부코드는 2·5·10자리입니다.",
    example: "사업자번호 123456789(9자리)",
    fix: "텍스트로 {0값}",
    fixEn: "Store as text",
  },
  {
    participants: ({ businessNo, participationId }) => {
      if (businessNo === null) return null;
      const digits = digitsOf(businessNo);
      if (!/^\d{9}$/.test(digits)) return null;
      const full = `0${digits}`;
      const hit = lostZeroHit("businessNo", businessNo, full, numberLength);
      // A number that its own last digit contradicts is not proposed as it stands.
      return hasRightEnd(full)
        ? { ...hit, changes: [fixOf("participants", participationId, "businessNo", full)] }
        : hit;
    },
    regions: ({ moisCode, regionCode }) => {
      const code = moisCode ?? "";
      const width = codeLengths.find((length) => length === code.length + 1);
      if (width === undefined || !/^\d+$/.test(code)) return null;
      const hit = lostZeroHit("moisCode", code, `0${code}`, width);
      return { ...hit, changes: [fixOf("regions", regionCode, "moisCode", `0${code}`)] };
    },
  },
);

function lostZeroHit(column: string, value: string, full: string, width: number): Hit {
  const evidence = { ko: `${width}자리`, en: `${width} digits` };
  return { column, words: { 값: value, "0값": full }, evidence };
}

const notTenDigits = { ko: `${numberLength}자리 숫자가 아님`, en: `Not a number of ${numberLength} digits` };

export const wrongCheckDigit = rowRule(
  {
    id: "F09",
    name: { ko: "사업자번호 오류", en: "Business number wrong" },
    severity: "warning",
    message: "사업자번호의 검증번호가 맞지 않습니다.",
    messageEn: "Business number check digit is wrong.",
    meaning: "사업자번호의 마지막 자리는 앞 아홉 자리에서 계산됩니다. 한 자리만 틀려도 다른 기업이 됩니다.",
    example: "마지막 자리를 잘못 옮긴 사업자번호",
    fix: "번호 확인",
    fixEn: "Check the number",
  },
  {
    participants: ({ businessNo }) => {
      if (businessNo === null) return null;
      const digits = digitsOf(businessNo);
      if (/^\d{9}$/.test(digits)) return null;
      if (!/^\d{10}$/.test(digits)) return { column: "businessNo", evidence: notTenDigits };
      if (hasRightEnd(digits)) return null;
      const digit = checkDigit(digits);
      const evidence = { ko: `계산한 검증번호 ${digit}`, en: `The check digit should be ${digit}` };
      return { column: "businessNo", evidence };
    },
  },
);
