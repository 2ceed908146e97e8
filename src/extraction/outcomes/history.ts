// Results of earlier years and earlier events, told for comparison: they must never reach a total. What marks them is
// a time word in front (지난해, 2020년), or a closing in which Korean looks back (맺은 바 있다, 누적, 역대).
import type { Signing } from "../firms/signing";
import type { OutcomeDraft } from "../figures/outcome-draft";
import { sumStart } from "../figures/outcome-draft";
import { findMatches } from "../../reading/find-matches";
import { wordsBefore, wordsBehind } from "../text/words-around";

const earlierYear =
  /(?:지난해|작년|재작년|전년)(?!\s?(?:보다|대비|같은\s(?:기간|시기|때|달)|에\s이어|에\s비해|말까지|보단|동기|수준|\([^()]*\)(?:보다|\s?대비)))/g;
/** "지난해 같은 기간 2,610만 달러 대비 21% 늘었다": the sum that this year's is measured by. */
const measure =
  /(?:지난해|작년|전년|전년도)\s?(?:같은\s(?:기간|시기|때|달)|동기|동월)?(?:의|에는|인)?\s?(?:[가-힣]{2,8}(?:은|는|인)?\s)?(?:약\s|총\s)?\(?$/;
const measuredBy = /^\)?\s?(?:어치|규모|수준)?(?:보다|\s?대비|에\s비해|과\s비교|와\s비교)/;
const namedYear =
  /(?<![\d‘'“"])((?:19|20)\d\d)년(?:\s\d{1,2}월)?(?:에는?|에도)?(?=[\s,])(?!\s?(?:까지|말까지|해외|부터|하반기|상반기\s목표))/g;
const thisTime = /올해|올\s|이번|이달|지난달|금년/g;
/** A running total of this year's own: "올해 들어 누적 상담 …". */
const runningThisYear =
  /^(?!.*(?:(?:19|20)\d\d년부터|\d년간)).*(?:올해(?!까지)|올\s|금년|상반기|하반기|분기)[^.]{0,60}(?:누적|누계)/;
/** "지난해 같은 기간(상담 3억 달러, 계약 1억 달러)보다", not "지난해보다 늘어난 계약(40만 달러)": what that time's bracket holds. */
const inEarlierBracket = /(?:지난해|작년|전년)(?!\s?(?:보다|대비|에\s비해))[^().]{0,14}\([^()]*$/;
/** "지난해 527건에서 734건으로 39% 늘었다": the first of two is the earlier one. */
const grewFrom =
  /^\s?에서\s(?:약\s|총\s)?[\d,.만억천백 ]{1,16}(?:건|회|달러|불|원|유로|엔|위안|개)(?:\s?(?:여|가량|정도|수준|규모|어치))?(?:으로|로)(?=[\s,.])/;
const grewTo = /\d[\d,.만억천백 ]{0,16}(?:건|회|달러|불|원|유로|엔|위안|개)에서\s(?:약\s|총\s)?$/;
/** "219건이던 성약은 …": what it was before. */
const usedToBe = /^(?:이던|였던|이었던)\s/;
/** "당시 사절단은 8개사가 나가 …": the event that was told to have been earlier. */
const ofThatTime =
  /(?:^\s*|,\s)당시\s(?:[^\s,.]{1,8}\s)?(?:사절단|개척단|상담회|박람회|전시회|행사)(?:은|는|에서는|에는|에선)\s(?!.*(?:이번|올해))/;
/** "지난해 상담 300만 달러보다 많은": behind such a measure the sentence is of this time again. */
const measured = /(?:달러|불|원|유로|엔|위안|건|회)\)?(?:보다|\s?대비|에\s비해|[을를]\s넘어)/;
/** "지난해 전시회에서 100만 달러를 넘어": a clause of that time, and so is what beat the measure in it. */
const clauseOfThatTime = /(?:에서|에선|에는|[은는고며도]|(?<![난올])해)\s/;

function measuresThisTime(words: string): boolean {
  const at = words.search(measured);
  return at >= 0 && !clauseOfThatTime.test(words.slice(0, at));
}

const lookingBack = /(?:[은한인]\s바\s있)|누적|누계|역대\s(?:총|모두)|지금까지|첫\s대회부터|이번까지/;
const earlierMonth = /앞서\s(?:맺은|체결한|거둔|올린)|앞서\s(?:지난\s|올해\s|올\s)?(?:\d{1,2}월|상반기)/;
/**
 * "한편 군은 지난 7월 … 체결하기도 했다": an earlier event, told beside the one of the report. What the delegation did on
 * a day of its journey is none.
 */
const toldInPassing =
  /^(?:한편|앞서),?\s(?!(?:[가-힣]{1,6}\s)?[가-힣]{0,8}(?:사절단|개척단|촉진단|대표단|방문단|기업|업체)들?[은는이]\s)[^.]{0,40}지난\s(?:\d{1,2}월(?!\s\d)|봄|여름|가을|겨울)[^.]*기도\s(?:했|하였)/;
const ownFirms = /\d\s?개?\s?(?:사|곳|업체|기업)/;
const soldUntilNow = /[해어]\s온(?=\s)/;
const earlierEnglish =
  /\b(?:last year|earlier this year|in (?:19|20)\d\d\b|previous year|so far|cumulative)/i;

function lastIndexOf(
  pattern: RegExp,
  text: string,
  accepts: (match: RegExpMatchArray) => boolean = () => true,
): number {
  let at = -1;
  for (const match of findMatches(pattern, text)) if (accepts(match)) at = match.index;
  return at;
}

/**
 * Whether a result is told as history in its sentence.
 * @param year the year of publication or of the event, if known: only earlier years are history
 */
export function isHistoric(draft: OutcomeDraft, year: number | null): boolean {
  const before = wordsBefore(draft.sentence, { start: Math.max(draft.start, sumStart(draft)) });
  const after = wordsBehind(draft.sentence, draft);
  const behind = after.split(",", 1)[0] ?? "";
  // Yearly parts of a reported total are parts, not history.
  if (/연도별|연차별/.test(before)) return false;
  if (earlierEnglish.test(before) || /^[^,.;]*\b(?:last year|in (?:19|20)\d\d)\b/.test(after)) return true;
  // An earlier event with firms of its own is told as a mission beside this one.
  if (earlierMonth.test(before) && !ownFirms.test(draft.sentence.text)) return true;
  if (
    grewFrom.test(after) ||
    usedToBe.test(wordsBehind(draft.sentence, draft.amountSpan ?? draft.countSpan ?? draft)) ||
    ofThatTime.test(before)
  )
    return true;
  if (grewTo.test(before)) return false;
  if (inEarlierBracket.test(before)) return true;
  if (measure.test(before.slice(-40)) && measuredBy.test(after)) return true;
  if (toldInPassing.test(draft.sentence.text)) return true;
  if (soldUntilNow.test(behind)) return true;
  if ((lookingBack.test(before) || lookingBack.test(after)) && !runningThisYear.test(draft.sentence.text))
    return true;
  const past = Math.max(
    lastIndexOf(earlierYear, before),
    lastIndexOf(namedYear, before, (match) => year === null || Number(match[1]) < year),
  );
  if (past < 0 || lastIndexOf(thisTime, before) >= past) return false;
  const first = before.search(earlierYear);
  return !measuresThisTime(before.slice(first < 0 ? past : first));
}

/** "시는 지난해 나래와 협약을 맺었다": the time of what is told, not of a word behind it ("지난해 문을 연 나래와"). */
const timeOfSigning =
  /(?:^|[은는도],?\s|^한편,?\s|앞서,?\s|이어\s)(?:(?:지난해|작년|재작년)|((?:19|20)\d\d)년)(?:\s\d{1,2}월|\s\d{1,2}일)*(?:에는?|에도)?\s(?!부터|말부터|이어)([^.]*)\.?$/;
const modifier = /(?:[한된던린운둔킨친난연인]|받은|맺은|넘은|하는|되는|있는|없는)\s/;
/** "지난해 상담을 거쳐 나래와": what was done then is told in a clause of its own. */
const clauseEnd = /(?:[하되했됐딛짓맺치리]고|[가-힣][며자]|[아어여해져쳐겨]|뒤|후)\s/;
const partnerEnd = /[와과][도는]?\s/;
const lookedBackOn = /(?:체결|서명|교환)(?:한|했던)\s바\s?(?:가\s)?있|맺은\s바\s?(?:가\s)?있/;

/**
 * Whether an agreement without a sum was signed in an earlier year or is only looked back on.
 * @param year the year of publication or of the event, if known
 */
export function isEarlierSigning(
  { facts: { sentence }, start, end, ahead }: Signing,
  year: number | null,
): boolean {
  if (ahead) return false;
  const told = sentence.text.slice(0, end - sentence.start);
  const behind = sentence.text.slice(start - sentence.start, end - sentence.start + 12);
  if (lookedBackOn.test(behind)) return true;
  const time = timeOfSigning.exec(told);
  if (time === null) return false;
  const done = time[2] ?? "";
  if (modifier.test(done) || clauseEnd.test(done.slice(0, Math.max(0, done.search(partnerEnd)))))
    return false;
  if (lastIndexOf(thisTime, told) > time.index) return false;
  return time[1] === undefined || (year !== null && Number(time[1]) < year);
}
