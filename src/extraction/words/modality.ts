// Whether a stated result is there, is expected, or is only planned, as the predicate behind its noun says. Korean
// puts this last: "계약을 맺었다", "계약을 추진하고 있다", "계약이 이뤄질 것으로 본다", "계약을 맺을 예정이다".

const directlyPending =
  /^(?:을|를|이|가|은|도|으로|\s?체결을|성사가|성사를|로)?\s?(?:추진|진행|협의|논의|예상|기대|전망|검토|준비|타진|요청|제의|제안|점쳐|확신|눈앞|앞두|조율|다듬|유력|임박|확실시|성사\s단계|단계)/;
const signed =
  /(?:맺었|맺은|맺고|체결했|체결한(?!다)|체결됐|체결하고|체결하는|성사시켰|성사됐|성사했|따냈|따내(?!는\s(?:것|게)|겠)|따낸|올렸|올린(?!다)|거뒀|거둔(?!다)|이뤘|이룬(?!다)|일궜|기록했|서명했|마쳤|끌어냈|받았|받아|찍었)/;
const pending =
  /추진|예상|전망|기대|가능|의향|의사|제의|제안|타진|협의|논의|조율|검토|다듬|진행\s?중|진행하고\s있|이어질|성사될|이뤄질|맺어질|(?:이를|넘을|넘어설)\s것|[될할]\s?것|수(?:도)?\s있을\s것|맺을\s?것|체결될|점쳐|내다[봤본보]|공산이|바뀔|넘어갈|눈앞|유력|임박|확실시|단계에|막바지|요청받|길(?:을)?\s?(?:닦|열)|물꼬|겠다(?:는|며|고)/;
/**
 * A target that was passed or met, or that the reached is measured by, which is no plan: "50만 달러를 올려 목표를 넘겼다",
 * "… 목표의 두 배를 올렸다". Source of a pattern.
 */
export const metTarget =
  "목표(?:액|치)?(?:[를을]\\s(?:이미\\s|조기\\s?|크게\\s|훌쩍\\s)?(?:초과|넘|웃돌|달성[했한해하])|의\\s(?:두|세|\\d|절반)|보다|에\\s(?:다가|근접|육박)|\\s달성에\\s(?:청신호|성큼|다가|바짝|근접|성공|한\\s(?:걸음|발)))";
/** What somebody wants for himself: "계약을 따내는 것이 꿈", "올리겠다고 했다"; a buyer's "사겠다" is an expectation. */
const wished =
  "각오|포부|복안|다는\\s(?:전략|의지|야심|의욕)|노린다|노리고\\s있|구상(?:이다|이라|을\\s밝|으로)|(?:것[이은도]?|게)\\s꿈|에\\s도전(?:한다|하고|장)|(?:올리|거두|달성하|이루|이뤄내|따내|내|성사시키|수출하|늘리|돌파하|기록하)(?:겠(?!지)|(?:기를|길)\\s(?:바라|희망|소망)|고\\s싶)|(?:체결하|맺)(?:기를|길)\\s(?:바라|희망|소망)";
const planned = new RegExp(
  `예정|계획(?!보다|\\s?대비)|방침|(?!${metTarget})목표|작정|${wished}|(?:체결|서명|교환)한다|체결에\\s나[선설]|맺는다|맺기로\\s?했|(?:체결|서명)하기로(?!\\s(?:협의|논의|조율|협상|교섭))`,
);

/**
 * "계약을 맺어 다음 달부터 보낼 예정", "… 체결, 내달 선적할 예정", "… 체결해 앞으로가 기대된다": what follows from a
 * signing is told behind it.
 */
const signedFirst =
  /^[을를]\s(?:체결(?:해|,)|맺어|따내|성사시켜)\s(?!(?:내|낼|낸|나가|나갈|달라|주|줄|준|가|갈|놓|둔|볼|보)(?:[가-힣]{0,2}\s|$))(.*)/;
const laterOn =
  /^(?:이르면\s)?(?:다음\s?달|내달|이달|오는\s|올\s?[상하]반기|[상하]반기|\d{1,2}월|연내\s|연말|내년|앞으로|향후|곧\s)/;

/** Behind 해 or 내 such a verb only helps the one before: "체결해 나갈 계획", "따내 줄 것"; 주문, 내년 and 온라인 help none. */
const helping =
  "(?!(?:(?:내|주|보|나가|가|오)(?:고|며|는(?!\\s\\d)|던|기로|기를|길|겠다|겠다고|려는|려고|자는)?|낼|낸다?|나갈|나간다?|갈|간다|달라|달라고|줄|준다?|줬다|놓[가-힣]{0,2}|둔다?|볼|온다?|왔다|왔던)(?:\\s|$))";
/** "계약해", "계약이 성사돼", "계약 체결로", "수출해", "계약, …": the act that the rest of the sentence follows from. */
const finished = new RegExp(
  `^(?:(?:[을를이가]|의?\\s(?:성과|실적)[을를])?\\s?(?:체결(?:해|하여|돼|되어|로)|성사(?:시켜|돼|되어|로)|이끌어\\s?내|끌어내|따내|맺어|올려|거둬|이뤄(?:져|내)?|일궈|기록해|달성해)|해|하여|돼|되어|아)\\s${helping}(.*)`,
);
const talksHeld = new RegExp(
  `^(?:[을를]|의?\\s(?:성과|실적)[을를])?\\s?(?:벌여|진행해|나눠|가져|통해|올려|거둬|기록해|해|하여)\\s${helping}(.*)`,
);
/** "시장 확대가 기대된다", "추가 수출을 기대하고 있다": the outlook is on something else than the act before it. */
const ownOutlook =
  /^(?:[^\s.,]{1,10}\s){0,4}?[^\s.,]{1,10}(?:[이가도]\s|[을를]\s(?:기대|예상|전망|내다|바라보))/;

/** "계약한 산들원은 … 계획이다": who or what did it is told to plan something further. */
function doneBy(verbs: string): RegExp {
  return new RegExp(
    `^(?:(?:[을를이가]|의?\\s(?:성과|실적|매출)[을를])\\s)?(?:${verbs})\\s(?!것)(?:[^\\s.,]{1,10}\\s){0,2}?[^\\s.,]{1,12}[은는이가도]\\s`,
  );
}
const doer = doneBy("[한된린인]|마친|따낸|맺은|체결한|올린|거둔|이뤄낸|달성한|기록한");
const talksBy = doneBy("벌인|진행한|나눈|가진|마친");

/** Whether a plan or an outlook behind a finished act is of what follows from it. */
function leadsOn(act: RegExp, tail: string): boolean {
  const rest = act.exec(tail)?.[1];
  return rest !== undefined && (laterOn.test(rest) || (!planned.test(rest) && ownOutlook.test(rest)));
}

/** How sure a result is: done, expected by those who talked, or planned. */
export type Modality = "done" | "expected" | "planned";

/**
 * The modality of a result noun from the words behind it in its clause.
 * Example: `readModality("을 맺을 전망이다")` is "expected", `readModality("를 맺을 예정이다")` is "planned".
 */
export function readModality(tail: string): Modality {
  const rest = signedFirst.exec(tail)?.[1];
  if (rest !== undefined && (laterOn.test(rest) || !planned.test(rest))) return "done";
  if (doer.test(tail) || leadsOn(finished, tail)) return "done";
  if (planned.test(tail) && !signed.test(tail)) return "planned";
  if (directlyPending.test(tail)) return "expected";
  if (signed.test(tail)) return "done";
  return pending.test(tail) ? "expected" : "done";
}

/**
 * The modality of talks, which were held though what they lead to is planned.
 * Example: `readTalks("을 벌여 하반기부터 선적할 계획이다")` is "done", `readTalks("을 벌일 계획이다")` is "planned".
 */
export function readTalks(tail: string): Modality {
  return talksBy.test(tail) || leadsOn(talksHeld, tail) ? "done" : readModality(tail);
}

const cameToNothing =
  /(?:성사|체결|이뤄|맺|따내)[가-힣]{0,3}지(?:는|도)?\s?(?:못|않)|(?:무산|결렬|불발|백지화|파기|취소|철회|해지)(?!\s?(?:위기|우려|없|될\s뻔)|[되하]지\s?않)/;
const undone = /다가\s(?:무산|파기|취소|철회|해지)/;

/**
 * Whether the words behind a result noun say that nothing came of it.
 * Example: `hasFailed("이 무산됐다")` and `hasFailed("을 맺었다가 취소했다")` are true, `hasFailed("을 맺었다")` is false.
 */
export function hasFailed(tail: string): boolean {
  return undone.test(tail) || (cameToNothing.test(tail) && !signed.test(tail));
}
