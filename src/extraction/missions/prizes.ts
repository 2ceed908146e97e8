// Who won a prize at an event took part in it, but is not all who did.

const wonPrize =
  /^(?:[이가은는도])?\s(?![^.]{0,40}(?:참가|참여|출품|전시|선보)|[^,.]{0,24}(?:나가|\d개?\s?사가))[^,.]{0,24}(?:혁신|최고|우수|기술|특별|디자인|[대금은동])상[’'”"]?[을를]?\s?(?:수상|받|탔|휩쓸|거머)|^(?:[이가은는도])?\s(?:동시\s|최종\s)?수상/;
const winners = /(?:수상|상[’'”"]?[을를]\s(?:받은|수상한))\s?(?:[가-힣]{1,4}\s)?(?:기업|업체|회사)?\s?$/;
const wentThemselves =
  /^(?:[이가은는도을를로]|으로)?\s[^,.]{0,24}(?:참가|참여|파견|동행|나[가갔]|보[내낸냈]|상담|꾸[려렸])/;
const chosenForPrize =
  /^[이가은는도]\s(?:최종\s)?(?:선정|뽑)(?![^.]{0,30}(?:참가|참여|파견|보[내낸냈]|나[가간갈갔선섰]))/;

/**
 * Whether a count is of those who won a prize: "3개 사가 혁신상을 받았다", "혁신상 수상기업 10개사".
 * @param text the sentence of the count
 * @param before what stands in front of the count
 * @param after what stands behind it
 * @example tellsPrize("3개 사가 혁신상을 받았다", "", "가 혁신상을 받았다") // true
 */
export function tellsPrize(text: string, before: string, after: string): boolean {
  if (!text.includes("상")) return false;
  return (
    wonPrize.test(after) ||
    (winners.test(before) && !wentThemselves.test(after)) ||
    (chosenForPrize.test(after) && /수상|혁신상|어워[드즈]/.test(text))
  );
}
