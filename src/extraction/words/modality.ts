// Whether a stated result is there, is expected, or is only planned, as the predicate behind its noun says. Korean
// puts this last: "계약을 맺었다", "계약을 추진하고 있다", "계약이 이뤄질 것으로 본다", "계약을 맺을 예정이다".

const directlyPending =
  /^(?:을|를|이|가|은|도|으로|체결을|성사가|성사를|로)?\s?(?:추진|진행|협의|논의|예상|기대|전망|검토|준비|타진|요청|제의|제안|점쳐|눈앞|앞두|조율|다듬|유력|임박|확실시|성사\s단계|단계)/;
const signed =
  /(?:맺었|맺은|맺고|체결했|체결한(?!다)|체결됐|체결하고|체결하는|성사시켰|성사됐|성사했|따냈|따내|따낸|올렸|올린|거뒀|거둔|이뤘|이룬|일궜|기록했|서명했|마쳤|끌어냈|받았|받아|찍었)/;
const pending =
  /추진|예상|전망|기대|가능|의향|의사|제의|제안|타진|협의|논의|조율|검토|다듬|진행\s?중|진행하고\s있|이어질|성사될|이뤄질|맺어질|(?:이를|넘을|넘어설)\s것|[될할]\s?것|맺을\s?것|체결될|점쳐|내다[봤본보]|공산이|바뀔|넘어갈|눈앞|유력|임박|확실시|단계에|막바지|요청받|길(?:을)?\s?(?:닦|열)|물꼬|겠다(?:는|며|고)/;
/** A target that was passed or met, which is no plan: "50만 달러를 올려 목표를 넘겼다". Source of a pattern. */
export const metTarget = "목표(?:액|치)?[를을]\\s(?:초과|넘|웃돌|달성했)";
const planned = new RegExp(
  `예정|계획|방침|(?!${metTarget})목표|작정|(?:체결|서명|교환)한다|맺는다|맺기로\\s?했|(?:체결|서명)하기로(?!\\s(?:협의|논의|조율|협상|교섭))`,
);

/** How sure a result is: done, expected by those who talked, or planned. */
export type Modality = "done" | "expected" | "planned";

/**
 * The modality of a result noun from the words behind it in its clause.
 * Example: `readModality("을 맺을 전망이다")` is "expected", `readModality("를 맺을 예정이다")` is "planned".
 */
export function readModality(tail: string): Modality {
  if (planned.test(tail) && !signed.test(tail)) return "planned";
  if (directlyPending.test(tail)) return "expected";
  if (signed.test(tail)) return "done";
  return pending.test(tail) ? "expected" : "done";
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
