// Whether a day without a year lies ahead or is over: told by the tense of what is said of it. "4월 15일부터 20일까지 하노이에 8개사를,
// 10월 21일부터 26일까지 댈러스에 7개사를 보낸다" is a plan for all its days, be it January.
import type { SpokenDay } from "./date-resolution";

const recruits = /모집\s?(?:규모|대상|기업|업체|기간|공고|한다|할|하고|합니다|중)/;
/** The present tense behind a day: 열린 tells of the past, 열리는 of what is to come or goes on. */
const yetToBe =
  /^[^.,\d]{0,40}(?:열리[는며고]|열린다|열릴|개최되[는며]|개최된다|개최할|개최될|(?:개최|파견|참가|방문)(?:한다|할\s(?:예정|계획))|보낸다|떠난다|예정이|계획이)/;
/** "9월 2일부터 열흘간 … 파견하는 일정을 짰다": a schedule is made for days to come. */
const scheduled = /(?:일정|계획|채비)[을를]\s(?:짰|세웠|잡았|마련했|확정했|내놨|내놓았)다/;
/** "4월 9일부터 14일까지 … 찾은 사절단": the past attributive tells that it is over. */
const isOver =
  /^[^.,\d]{0,40}(?:찾은|다녀온|다녀간|돌아본|열린|보낸|누빈|(?:파견|참가|방문|개최|진행)(?:한|했던|된))\s/;
/** "…한다고 22일 밝혔다": what was told, without the telling. */
const reporting = /(?:다|이?라)고\s(?:[^.]{0,12}\d{1,2}일\s)?(?:밝혔|전했|알렸|말했|발표했|설명했).*$/;
const planned = /(?:기로\s[했한]다|[한된낸난연린간는온]다?|예정|계획|방침)(?:이다|이)?[.\s]*$/;
/** A past tense behind a day: what happened on it is over. */
const happened = /[았었했였됐렸졌났갔왔쳤켰뒀췄웠겼랐냈썼섰꼈](?:다|고|으며|던|으나|지만)/;

/** Whether the main predicate of a sentence, behind a position, tells of what is to come. */
function endsInPlan(text: string, from: number): boolean {
  const told = text.slice(from).replace(reporting, "");
  const complete = told.length < text.length - from ? `${told}다` : told;
  return (
    planned.test(complete.slice(-12)) &&
    /다[.\s]*$/.test(complete) &&
    !happened.test(told.replace(/기로\s했다/g, ""))
  );
}

/** A day as spoken: ahead if its sentence recruits for it or tells it in the future, over if told in the past; `end` is where it ends. */
export function lookAhead(text: string, end: number, spoken: SpokenDay): SpokenDay {
  const told = spoken.direction !== null || spoken.year !== null || spoken.yearShift !== null;
  if (told || spoken.month === null) return spoken;
  const behind = text.slice(end, end + 50);
  const isAhead =
    recruits.test(text) || yetToBe.test(behind) || endsInPlan(text, end) || scheduled.test(text.slice(end));
  if (isAhead) return { ...spoken, direction: "ahead" };
  return isOver.test(behind) ? { ...spoken, direction: "over" } : spoken;
}
