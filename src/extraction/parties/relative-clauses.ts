// A deal told in a clause in front of one of its sides: "가온식품과 5만 달러 계약을 맺은 태국 시암푸드는", "시암그룹과 계약을 따낸
// 다온푸드는". Who stands with 와/과 is one side, whom the clause describes the other; a buyer is told by its description.
import type { BothSides } from "./both-sides";
import { isDescribedBuyer } from "./buyers";
import { isFirmName } from "./firm-lists";
import type { FirmName } from "../text/firm-name";
import { membersOf, readPartyAt } from "./party-names";
import { ownerEnd } from "./product-owner";
import type { Sentence } from "../text/sentences";
import { shiftSpan } from "../text/span";

const signedBy = /^[^,.]{0,30}?(?:계약|협약|MOU|양해각서)[을를]\s(?:맺은|체결한|따낸|성사시킨|마친|끌어낸)\s/;
const headEnd = /(?:\s(?:관계자|측|대표))?(?:은|는|이|가|도)(?=[\s,])/g;
const withOther = /[와과](?=\s)/g;

function readOne(text: string, end: number, from: number, start: number): FirmName | null {
  const party = readPartyAt(text, end, from);
  const [only, other] = party === null ? [] : membersOf(text, party);
  return only === undefined || other !== undefined ? null : shiftSpan(only, start);
}

/** The two sides of the deal whose sum ends at `end` of a sentence's text and begins at `at`, if a clause tells them so. */
export function findSidesOfClause(sentence: Sentence, at: number, end: number): BothSides | null {
  const { text, start } = sentence;
  const clause = signedBy.exec(text.slice(end))?.[0];
  if (clause === undefined) return null;
  const behind = end + clause.length;
  headEnd.lastIndex = behind;
  const head = headEnd.exec(text);
  const withs = [...text.slice(0, at).matchAll(withOther)].at(-1);
  if (head === null || withs === undefined) return null;
  const name = readOne(text, head.index, behind, start);
  const owner = name === null ? null : ownerEnd(text, name.start - start);
  const described = owner === null ? name : (readOne(text, owner, behind, start) ?? name);
  const other = readOne(text, withs.index, 0, start);
  if (described === null || other === null) return null;
  const buys = isDescribedBuyer(sentence, described);
  const [firm, party] = buys ? [other, described] : [described, other];
  return isFirmName(firm.name) ? { firm, party } : null;
}
