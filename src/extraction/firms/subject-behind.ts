// A sum that is itself the topic has its firm behind it: "60만 달러 중 45만 달러는 가온식품이 따냈다", "15만 달러는 다온푸드의
// 몫이다". The predicate is one of reaching or sharing, so that nobody is taken for a firm who only comments.
import { clauseEnd } from "../text/clauses";
import type { FirmName } from "../text/firm-name";
import { isFirmName } from "../parties/firm-lists";
import { bareName, legalFormBefore, readNameBefore } from "../words/name-phrase";
import { agrees } from "../words/particles";

const topic = /^\)?(?:\s?(?:어치|상당|규모|가량|정도|물량|계약|수출\s?계약))*(?:은|는)\s/;
const reached =
  /^(?:이|가)\s(?:[^\s,.]{1,8}\s){0,2}?(?:따[냈내낸]|차지|맺|체결|수주|계약|올[렸린려]|거[뒀둔두]|성사|기록|가져|채[웠우]|상담|해[냈내]|이[뤘끌])/;
const share = /^(?:의\s(?:몫|차지|실적|성과|계약)|\s(?:몫|차지))(?:이|다|으로|였|$)/;

/** "19만 유로 계약의 주인공은 써멀텍으로". */
const whose =
  /^(?:\s?(?:짜리|규모의))?\s(?:수출\s?)?계약(?:의\s주인공|을\s(?:따낸|맺은|올린)\s(?:곳|업체|기업|회사))(?:은|는)\s([^,.]{2,40}?)(?:으로|로|이다|다|이며)(?=[\s,.])/;

function named(text: string, end: number): FirmName | null {
  const words = whose.exec(text.slice(end))?.[1];
  if (words === undefined) return null;
  const stop = text.indexOf(words, end) + words.length;
  const name = readNameBefore(text, stop)?.text ?? "";
  const start = stop - name.length;
  return isFirmName(name) ? { name, start, end: stop } : null;
}

/** The firm behind a sum that is the topic of its clause; `end` is where the sum ends in the text, `limit` where the next begins. */
export function readSubjectBehind(text: string, end: number, limit: number): FirmName | null {
  const rest = text.slice(end, limit);
  const front = topic.exec(rest)?.[0];
  if (front === undefined) return named(text, end);
  const clause = rest.slice(0, front.length + clauseEnd(rest.slice(front.length)));
  for (let at = front.length + 1; at < clause.length; at += 1) {
    const behind = clause.slice(at);
    const isSubject = reached.test(behind) && agrees(clause.slice(0, at), behind.charAt(0));
    if (!isSubject && !share.test(behind)) continue;
    const stop = end + at;
    const phrase = readNameBefore(text, stop - legalFormBefore(text, stop));
    const name = phrase === null ? "" : bareName(phrase.text);
    if (phrase === null || phrase.start < end || !isFirmName(name)) return null;
    const start = text.indexOf(name, phrase.start);
    return { name, start, end: start + name.length };
  }
  return null;
}
