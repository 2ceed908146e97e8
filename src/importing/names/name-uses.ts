// The names of firms, buyers and bodies that the workbook and an import use, each once.
import { splitValues } from "../../records/cell";
import type { ReportRows } from "../../records/report";
import { undisclosed } from "../../records/undisclosed";
import type { OutcomeRow } from "../../records/tables/outcomes";
import { isAnonymous, tidyName } from "../firm-key";
import type { NameBook } from "./name-book";
import type { NameUse } from "./suggest-merges";

interface Names {
  outcomes: readonly Pick<OutcomeRow, "firm" | "counterparty">[];
  firms: readonly (string | null)[];
}

/**
 * Every name with how often it is used.
 * @param added what this import brings
 */
export function nameUses(
  { outcomes, participants }: Pick<ReportRows, "outcomes" | "participants">,
  added: Names,
  book: NameBook,
): NameUse[] {
  const old = allNames({ outcomes, firms: participants.map(({ firm }) => firm) });
  const brought = allNames(added);
  const uses = new Map<string, NameUse>();
  for (const [spelling, times] of timesOf([...old, ...brought])) {
    const name = tidyName(spelling);
    if (isAnonymous(name) || name === undisclosed) continue;
    const known = uses.get(name);
    if (known === undefined)
      uses.set(name, { party: book.party(name), uses: times, isNew: false, isListed: book.lists(name) });
    else known.uses += times;
  }
  for (const spelling of new Set(brought)) {
    const use = uses.get(tidyName(spelling));
    if (use !== undefined) use.isNew = true;
  }
  return [...uses.values()];
}

/** How often each spelling stands: firms come back, and only one of each is tidied. */
function timesOf(spellings: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const spelling of spellings) times.set(spelling, (times.get(spelling) ?? 0) + 1);
  return times;
}

/** The names in 성과 and 참가기업. */
export function allNames({ outcomes, firms }: Names): string[] {
  const names: string[] = [];
  for (const { firm, counterparty } of outcomes) {
    if (firm !== null) names.push(firm);
    for (const name of splitValues(counterparty)) names.push(name);
  }
  for (const firm of firms) if (firm !== null) names.push(firm);
  return names;
}
