// The copyright line: it ends a story, and it is the one place where a page states its newspaper's name for sure.

const sign = /저작권자|copyright|[ⓒ©]|\(c\)/i;
const claim = /무단\s?(?:전재|복제|배포|사용)|재배포|배포\s?금지|전재\s?금지|all rights? reserved/i;
const claimInWords = /저작권은\s.{2,30}에\s?있습니다/;
const claimAlone = /^[[(<〈【※\s-]*무단\s?(?:전재|복제|배포).{0,20}금지[\])>〉】.\s]*$/;

/** Where a copyright claim starts in running text: "…밝혔다. <저작권자 ⓒ …". */
const claimInText =
  /[[(<〈※]?\s?(?:저작권자|copyrights?|[ⓒ©])[^\n]{0,60}?(?:무단\s?(?:전재|복제|배포)|재배포\s?금지|all rights? reserved)/i;

/** A part of every claim: most lines have none of these words. */
const claimWord = /저작권|무단|copyright|[ⓒ©]|\(c\)/i;

/** Whether a line is a copyright line; "ⓒ자료사진" under a picture is none. */
export function isCopyrightLine(text: string): boolean {
  if (text.length > 160 || !claimWord.test(text)) return false;
  return claimAlone.test(text) || claimInWords.test(text) || (sign.test(text) && claim.test(text));
}

/** Where in a line the copyright claim starts, if text of the story stands in front of it; else -1. */
export function copyrightClaimAt(text: string): number {
  const index = claimWord.test(text) ? text.search(claimInText) : -1;
  return index > 20 ? index : -1;
}

const notAName = /^(?:및|본|이|기사|자료사진|콘텐츠|금지|reserved)$/i;

/**
 * The newspaper that a copyright line names, or null.
 * @example outletOfCopyrightLine("[저작권자ⓒ 하나신문. 무단전재-재배포 금지]") // "하나신문"
 * @example outletOfCopyrightLine("저작권자 © 무단전재 및 재배포 금지") // null
 */
export function outletOfCopyrightLine(text: string): string | null {
  const owner = /저작권은\s?([^.,\n]{2,20}?)에\s?있/.exec(text)?.[1];
  const name = (owner ?? text)
    .replace(/['‘“"][^'’”"]{0,40}['’”"]/g, " ")
    .replace(/저작권자?|copyrights?|[ⓒ©]|\(c\)/gi, " ")
    .replace(/\(?(?:https?:\/\/|www\.)[^\s)]{1,80}\)?/gi, " ")
    .replace(/[[\]<>〈〉【】※]/g, " ")
    .replace(/(?:무단|재배포|배포|전재|all rights?).*$/i, "")
    .replace(/(?:19|20)\d\d(?:\s?[-~]\s?(?:19|20)\d\d)?/g, " ")
    .trim()
    .replace(/^(?:[-–]\s*|㈜|\(주\)|주식회사\s?)+/, "")
    .split(/[.,&|:]/, 1)[0]
    ?.trim();
  if (name === undefined || name.length < 2 || name.length > 30 || notAName.test(name)) return null;
  return /[가-힣A-Za-z]{2}/.test(name) ? name : null;
}
