// Whether a mission lies ahead, goes on, or is over: by its days seen from the day of publication, else by the tense
// of the sentence that tells of it. Korean headlines and previews use the present for what is to come.
import type { MissionStatus } from "../../records/article";
import { dayNumber, parseIso } from "../dates/calendar";
import type { MissionDates } from "./mission-period";

const toCome =
  /(?:예정|계획|방침)(?:이다|이라|으로|다)|[보떠연열간선한는]\s?(?:낸다|난다|린다)|보낸다|떠난다|나선다|연다|열린다|내보낸다|파견한다|방문한다|개최한다|참가한다|참여한다|진행한다|모집한다|나온다|맺는다|체결한다|간다|출발한다|will |is to /;
const past =
  /(?:[았었했였됐렸셨졌났갔왔쳤켰뒀췄웠겼랐났냈됐])(?:다|습니다|다고|으며|고)|\b(?:was|were|held|signed|came|met|joined)\b|ed\b/;

/** "세 차례 파견키로 하고 업체를 선정했다", "사절단을 3차례 보내기로 했다": what is done already is done for what is to come. */
const decided =
  /(?:(?:파견|개최|참가|방문|운영)(?:하기|키)|(?:단|[회전]|행사|공동관)[을를]\s(?:[가-힣\d]{1,8}(?<![을를고며해어])\s){0,2}(?:보내|열|벌이|꾸리|차리)기|길에\s(?:나서|오르)기)로\s?(?:하고|했)/;
/** "순조로운 출발을 보이고 있다", "2월부터 시행해 온": what has not ended at the time of writing. */
const goesOn =
  /(?:출발을\s보이고|진행하고|진행되고|운영하고|열리고|누비고|참가하고|펼치고|벌이고|지원하고)\s있다|진행\s중이다|\d월부터\s(?:시행|운영|진행|추진)해\s?온(?![가-힣])(?![^.]*(?:끝났|마쳤|마무리|막을\s내))/;

/** "23일 5박 7일 일정의 출장에 나섰다": no last day is told, but that it lies behind the day of publication. */
function isAway(startOn: string, publishedOn: string, sentence: string): boolean {
  const days = Number(/\d{1,2}박\s?(\d{1,2})일/.exec(sentence)?.[1] ?? 0);
  const [start, published] = [parseIso(startOn), parseIso(publishedOn)];
  return (
    days > 0 && start !== null && published !== null && dayNumber(published) - dayNumber(start) < days - 1
  );
}

/** "행사가 진행되고 있다", "박람회는 계속되고 있다": wherever the event is said to go on. */
const eventGoesOn =
  /(?:행사|사절단|개척단|대표단|[회전식단])[이가은는]\s(?:[^\s,.]{1,10}\s){0,4}(?:진행|열리|이어지|계속)(?:되고|고)?\s있다(?:고\s|[.\s]*$)/;
const takesPartNow = /(?:참가|운영)하고\s있다/;
const hasBegun =
  /개막[했됐]|막[을이]\s(?:올[랐렸]|열렸)|문을\s열었|시작[했됐]|출국했(?!던)|떠났(?!던)|(?:길에|비행기에)\s(?:올랐|나섰)/;

/** A first day without a last one: it goes on if it has just begun, or is told as something present. */
function readOpenStatus(
  startOn: string,
  publishedOn: string,
  [sentence = "", ...others]: readonly string[],
): MissionStatus {
  const ahead = liesAhead(sentence);
  if (startOn === publishedOn && ahead) return "planned";
  const begunOn = parseIso(startOn);
  const on = parseIso(publishedOn);
  const isNew = begunOn !== null && on !== null && dayNumber(on) - dayNumber(begunOn) <= 1;
  const goesOnNow =
    ahead ||
    isAway(startOn, publishedOn, sentence) ||
    takesPartNow.test(sentence) ||
    (isNew && hasBegun.test(sentence)) ||
    [sentence, ...others].some((one) => eventGoesOn.test(one));
  return goesOnNow ? "underway" : "completed";
}

/** "사절단을 운영한다" lies ahead; "30만 달러를 계약했고 후속 상담을 추진한다" told what was done. */
const isRun = /(?:추진|진행|운영|실시)(?:한|된)다/;
const wasDone = /[았었했였됐렸났갔왔냈](?:고|으며|지만)\s|달러|만\s?원|억\s?원|매년|해마다/;

function liesAhead(sentence: string): boolean {
  return (
    decided.test(sentence) ||
    (isRun.test(sentence) && !wasDone.test(sentence)) ||
    (toCome.test(sentence) && !/[았었했였]다(?:고\s\d{1,2}일)?[.\s]*$/.test(sentence.slice(-6)))
  );
}

/** "개척단은 판로를 넓히려고 마련됐다", "참가기업은 … 10개사다": neither tense nor result says whether it was held. */
const tellsPurpose =
  /(?:위해|위한|위하여|목적으로|취지로|돕고자|일환으로)\s[^.]*(?:마련|기획|추진|준비)(?:됐|되었|했|하였)다[.\s]*$/;
const tellsResult = /달러|만\s?원|억\s?원|실적|성과|\d(?:건|회|차례)/;
const talksAhead = /파견|방문|개최|상담|참가|떠나|진행|실시|추진|열/;
/** What is to come after the event. */
const afterwards =
  /후속|사후|앞으로|향후|내년|하반기|남은|추가|이후|계속|꾸준|지속|확대|지원(?:할|한다|하겠)|[”"’]/;
/** So many sentences behind may say what the first leaves open. */
const soonBehind = 3;

const isWhole = /다[.\s]*$/;

function isOpen(sentence: string): boolean {
  if (!isWhole.test(sentence)) return false;
  if (tellsPurpose.test(sentence)) return true;
  return !(past.test(sentence) || tellsResult.test(sentence) || /고\s있다/.test(sentence));
}

/** "6개사는 30만 달러어치를 팔았다": this time, not an earlier one. */
function tellsWhatItBrought(sentence: string): boolean {
  return (
    /달러|만\s?원|억\s?원/.test(sentence) && past.test(sentence) && !/지난|작년|앞서|20\d\d년/.test(sentence)
  );
}

/** The first of the sentences that has a tense decides. */
function isToldAhead([sentence = "", ...others]: readonly string[]): boolean {
  if (liesAhead(sentence)) return true;
  if (!isOpen(sentence) || others.some(tellsWhatItBrought)) return false;
  const behind = others.slice(0, soonBehind).find((one) => !isOpen(one) || liesAhead(one));
  return behind !== undefined && liesAhead(behind) && talksAhead.test(behind) && !afterwards.test(behind);
}

/**
 * The status of a mission, from its days if they decide, else from the tense of its sentences.
 * @param sentences the one that introduces it, then those behind it that tell of it
 */
export function readStatus(
  dates: MissionDates,
  publishedOn: string | null,
  sentences: readonly string[],
): MissionStatus {
  const [sentence = ""] = sentences;
  const ahead = liesAhead(sentence);
  if (publishedOn !== null && dates.startOn !== null) {
    if (publishedOn < dates.startOn) return "planned";
    if (dates.endOn !== null && publishedOn > dates.endOn) return "completed";
    if (dates.startOn === dates.endOn) return ahead && !past.test(sentence) ? "planned" : "completed";
    if (dates.endOn === null) return readOpenStatus(dates.startOn, publishedOn, sentences);
    return dates.endOn === publishedOn && !ahead ? "completed" : "underway";
  }
  if (publishedOn !== null && dates.endOn !== null)
    return dates.endOn <= publishedOn ? "completed" : "underway";
  if (dates.startOn === null && goesOn.test(sentence)) return "underway";
  return isToldAhead(sentences) ? "planned" : "completed";
}
