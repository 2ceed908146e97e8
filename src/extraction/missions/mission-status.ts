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

/** The status of a mission, from its days if they decide, else from the tense of its sentence. */
export function readStatus(dates: MissionDates, publishedOn: string | null, sentence: string): MissionStatus {
  const ahead =
    decided.test(sentence) ||
    (toCome.test(sentence) && !/[았었했였]다(?:고\s\d{1,2}일)?[.\s]*$/.test(sentence.slice(-6)));
  if (publishedOn !== null && dates.startOn !== null) {
    if (publishedOn < dates.startOn) return "planned";
    if (dates.endOn !== null && publishedOn > dates.endOn) return "completed";
    if (dates.startOn === dates.endOn) return ahead && !past.test(sentence) ? "planned" : "completed";
    if (dates.endOn === null) {
      if (isAway(dates.startOn, publishedOn, sentence)) return "underway";
      return ahead ? "planned" : "completed";
    }
    return dates.endOn === publishedOn && !ahead ? "completed" : "underway";
  }
  if (publishedOn !== null && dates.endOn !== null)
    return dates.endOn <= publishedOn ? "completed" : "underway";
  if (dates.startOn === null && goesOn.test(sentence)) return "underway";
  return ahead ? "planned" : "completed";
}
