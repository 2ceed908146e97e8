// How much room a text takes, for those who size rows before any spreadsheet has drawn them.

const wideSign = /[\u1100-\uffff]/g;

/**
 * Width in characters of the default font: a sign of Hangul or of Chinese is as wide as two digits.
 * @example textWidth("계약 3건") // 8
 */
export function textWidth(text: string): number {
  return text.length + (text.match(wideSign)?.length ?? 0);
}
