// Sums that are no result of their own but measure one: a threshold that was passed, the difference to last year, a target.
import { clauseEnd } from "../text/clauses";
import { targetOfNext } from "./governing-word";
import type { FigureContext } from "./governing-word";
import { isEnglish } from "../text/language";
import { metTarget } from "../words/modality";

const threshold = /^(?:어치)?(?:을|를|이|가)?\s?(?:넘|웃도|웃돌|돌파)/;
const difference =
  /^(?:어치)?(?:이|가|이나|나)?\s?(?:(?:이상|가까이|가량|정도)\s)?(?:더\s)?(?:많|늘|증가|불어|↑|적은|줄어|줄었|감소|↓|상승)/;
/** "전년보다 증가(600만 달러)한", "20억 원 이상 상회": compared by a word in front, or by how far it was passed. */
const differenceBefore = /보다\s(?:[^\s%]{1,4}\s)*(?:증가|감소|상승)\($/;
const surpassed = /^\s?이상\s상회/;

const targetBefore =
  /목표(?:액|치)?(?:는|은|인|을|였던|(?<![을를]\s목표)로|를|로\s(?:잡은|삼은|세운|내건|잡았던|삼았던))?\s(?:총\s|약\s|올해\s|내년\s|(?:수출\s?)?(?:상담|계약)(?:액|고)?\s)*$/;
const targetBehind =
  /^(?:(?![가-힣]{0,4}(?:성과|실적)(?:로|으로)\s)[가-힣]{0,6}\s){0,4}?목표|^\s?(?:달성|돌파)(?:[을를]?\s(?:위해|향해)|에\s(?:힘을\s(?:쏟|모|기울)|온\s?힘|총력|나[선서설]|박차|매진|주력|집중))|^(?:\s?(?:규모|이상|어치))?(?:의\s(?:수출|실적|성과)|\s수출)?[을를로]?\s(?:시대[를]?\s)?(?:달성하|이루|늘리|끌어올리|키우|열)(?:겠|ㄹ\s)/;

/** "목표한 5만 달러를 넘어선 7만 달러", "당초 예상했던 50만 달러보다 많은 …": what was aimed at, beside what was reached. */
const aimed =
  /(?:목표(?:로\s?)?(?:한|했던|하던)|(?:계획|예상|기대)(?:한|했던|하던)|(?:예상|기대|계획)(?:액|치)인)\s(?:총\s|약\s)?$|목표(?:액|치)?\((?:총\s?|약\s?)?$/;
const passed =
  /^\)?(?:\s?(?:어치|상당|규모))?(?:의?\s(?:수출\s?|현장\s?)?(?:계약|판매|매출|상담|수출)(?:액|고)?)?(?:보다\s|(?:[을를이가]|에는?)?\s(?:[^\s,.]{1,4}\s)?(?:넘|웃[도돌돈]|초과|상회|뛰어넘|많|못\s?미|미치지|밑[도돌돈]))/;

/** "50만 달러를 올려 목표를 넘겼다", "50만 달러 등 목표를 초과 달성했다": a target that other figures met. */
const targetMet = new RegExp(
  `^(?:[^.,\\d]{0,16}?[을를]\\s[가-힣]{0,3}[해려둬워춰쳐어]|[은는이]|로|\\s등)\\s(?:(?:당초|올해)\\s)?${metTarget}`,
);

/** "내년에는 100만 달러까지 확대하기로 했다", "100만 달러로 늘린다는 계획": where it is to grow to. */
const toGrow =
  /^(?:어치|\s?규모|수준|상당|이상)?(?:까지|(?:으)?로)\s(?:[가-힣]{1,6}[을를]?\s){0,2}?(?:확대(?:하기로|할|하겠|한다|키로)|늘(?:리기로|릴|리겠|린다|어날)|(?:키우|끌어올리)(?:기로|겠)|(?:키울|키운다|끌어올릴|끌어올린다))/;

/** Whether a figure is only a threshold: "7개 업체가 200만달러를 넘겼다". */
export function isThreshold({ text, end }: FigureContext): boolean {
  return threshold.test(text.slice(end, end + 10));
}

/** Whether a figure tells by how much another one changed: "지난해보다 120만 달러 많은", "300만 달러↑". */
export function isDifference({ text, start, end }: FigureContext): boolean {
  const behind = text.slice(end, end + 10);
  const before = text.slice(Math.max(0, start - 24), start);
  if (differenceBefore.test(before)) return true;
  return difference.test(behind) || (surpassed.test(behind) && /보다\s$/.test(before));
}

/** The right sum stands in front of the word: without it something else is mended, a strategy or a price. */
const correction =
  /^[’'”"]?(?:이\s아니라|가\s아니라|[은는을를])\s[^.]{0,12}\d[^.\s]{0,12}(?:\s?(?:달러|불|원|유로|엔|위안))?[’'”"]?(?:으로|로|이므로|이기에)\s(?:바로\s?잡|정정|수정)/;

/** Whether a figure is the wrong one that a correction takes back: "‘320만 달러’는 ‘230만 달러’로 바로잡습니다". */
export function isTakenBack({ text, end }: FigureContext): boolean {
  return correction.test(text.slice(end, end + 60));
}

/** "20만 달러의 수출 계약을 기대했으나": the predicate of the sum itself only hoped for it. */
const hoped =
  /^(?:\s?(?:어치|상당|규모|의|을|를|도|더|수출|구매|공급|납품|현장|계약|거래|주문|체결)){0,6}\s?(?:기대|예상|전망|추진|타진|논의|협의|협상)(?:했|됐|해\s왔)(?:으나|지만|는데),?\s(?![^.]{0,40}아직)/;
/** "한 건도 맺지 못했다.": how it went, as the last that the sentence tells. */
const inVain =
  /^[^.,\d]{0,30}(?:(?:맺|따내|성사되|성사시키|체결하|체결되|이뤄지|거두)지(?:는|도)?\s?(?:못했|않았)|(?:무산|불발|결렬)됐|실패했)(?:다|습니다)/;

/** Whether a sum was only hoped for, and its sentence tells that nothing came of it. */
export function isHopedInVain({ text, end }: FigureContext): boolean {
  const behind = text.slice(end, end + 100);
  const hope = hoped.exec(behind);
  return hope !== null && inVain.test(behind.slice(hope[0].length));
}

const outdone =
  /^(?:어치|상당)?(?:을|를|에)?\s(?:[^\s,.]{1,4}\s)?(?:넘|웃돌|웃돈|초과|상회|달성[했한]|채[웠운]|못\s?미)/;

/** Whether a target is measured by what was reached: "목표 300만 엔을 훌쩍 넘겼다". */
export function isOutdone({ text, end }: FigureContext): boolean {
  return outdone.test(text.slice(end, end + 16));
}

const englishAim = /\b(?:aims? to|plans? to|hopes? to|seeks? to|is to|are to|targets?|up to)\b[^.;]*$/;
const later = /(?:^|\s)(?:내년|내달|다음\s?달|하반기|오는\s\d{1,2}[일월])/;
const toldAsDone = /[았었했였됐렸셨졌났갔왔쳤켰뒀췄웠겼랐냈혔]다(?:고\s[^.]{0,20})?[.\s”"’']*$/;

const domesticBuyers =
  /(?:내수|국내)\s?(?:[가-힣]{1,8}\s){0,2}?(?:대형마트|유통|백화점|급식|바이어|홈쇼핑|구매|판매|계약|상담)/;

/** "국내유통 상담회에서는 26개 기업이 91차례 상담으로 21건, 90억 원 규모의 납품 성과를". */
const domesticMeeting = /(?:내수|국내\s?(?:유통|판매|구매))\s?상담회(?:에서는?|에선|는)\s[^.]{0,60}$/;

/** "…는 30억 원을, 해외 상담회는 300만 달러를": behind such a word the sentence no longer tells of the meeting at home. */
const meetsOthers = /수출|해외|무역|바이어|상담회.*상담회|달러|만\s?불/;

/** "내수 54억 원, 수출 844만 달러의 계약추진": the label that touches the sum. */
const domesticLabel = /내수(?:\s?(?:실적|판매|매출|시장))?(?:액|은|는)?\s(?:약\s|총\s)?$/;

/** Whether a figure is of sales at home: "국내 대형마트가 맺은 구매 계약 5억 원", "내수 상담 3억 원". */
export function isDomestic({ text, previousEnd, start, end, nextStart }: FigureContext): boolean {
  const before = text.slice(previousEnd, start);
  if (domesticLabel.test(before)) return true;
  const meeting = domesticMeeting.exec(text.slice(0, start))?.[0];
  if (meeting !== undefined && !meetsOthers.test(meeting + text.slice(start, end))) return true;
  return domesticBuyers.test(before) && !text.slice(previousEnd, nextStart).includes("수출");
}

/** Whether a figure belongs to something that lies ahead: "내년에는 예산 15억 원을 들여 …을 늘린다". */
export function isAhead({ text, start }: FigureContext): boolean {
  const before = text.slice(0, start);
  if (isEnglish(text)) return englishAim.test(before) && !/\bexpected\b/.test(before);
  return later.test(before) && !toldAsDone.test(text);
}

const toCome =
  /^(?:어치|상당)?(?:은|는|도)\s(?:[^.,]{0,20}(?:까지|내년|다음\s?달|연말|\d{1,2}월)(?:에)?\s(?:[^\s.,]{1,6}\s){0,2})(?:공급|납품|수출|선적|인도)(?:한다|된다|하며|되며|할\s|될\s)/;

/** "나머지 20만 달러도 연내 체결할 계획이다": the plan is the predicate of the sum itself, and no "를 계약해" stands before it. */
const toBeClosed =
  /^(?:어치|상당)?(?:[을를은는도]|까지)\s(?!(?:계약|상담|수출|수주|판매|체결)(?:해|하여|하고|한)\s)(?:[^\s.,]{1,8}\s){0,3}?[가-힣]{0,4}[할될을낼릴칠]\s(?:예정|계획|방침)/;

/** Whether a part of a deal is still to be sent or signed: "나머지 550만 달러는 2026년까지 순차 공급한다". */
export function isStillToCome({ text, end }: FigureContext): boolean {
  const behind = text.slice(end, end + 60);
  return toCome.test(behind) || toBeClosed.test(behind);
}

/** Whether a figure is aimed at, not reached: "수출 목표는 6천만 달러", "6천만 달러를 목표로 하고 있다". */
export function isTarget({ text, start, end, nextStart }: FigureContext): boolean {
  const behind = text.slice(end, nextStart).replace(targetOfNext, "");
  const before = text.slice(0, start);
  if (aimed.test(before) && passed.test(text.slice(end, end + 40))) return true;
  if (targetBefore.test(before) || toGrow.test(text.slice(end, end + 40))) return true;
  return !targetMet.test(behind) && targetBehind.test(behind.slice(0, clauseEnd(behind)));
}
