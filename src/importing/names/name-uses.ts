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
  const uses = new Map<string, NameUse>();
  const use = (spelling: string, times: number, isNew: boolean) => {
    const name = tidyName(spelling);
    if (isAnonymous(name) || name === undisclosed) return;
    const known = uses.get(name);
    if (known === undefined) {
      uses.set(name, { party: book.party(name), uses: times, isNew, isListed: book.lists(name) });
    } else {
      known.uses += times;
      known.isNew ||= isNew;
    }
  };
  const old = { outcomes, firms: participants.map(({ firm }) => firm) };
  timesOf(old).forEach((times, spelling) => use(spelling, times, false));
  timesOf(added).forEach((times, spelling) => use(spelling, times, true));
  return [...uses.values()];
}

/** Whether 성과 or 참가기업 has a name at all. */
export function hasNames({ outcomes, firms }: Names): boolean {
  return firms.some((firm) => firm !== null) || outcomes.some((row) => namesIn(row).length > 0);
}

/** How often each spelling stands: firms come back, and only one of each is tidied. */
function timesOf({ outcomes, firms }: Names): Map<string, number> {
  const times = new Map<string, number>();
  const add = (name: string) => times.set(name, (times.get(name) ?? 0) + 1);
  for (const row of outcomes) namesIn(row).forEach(add);
  for (const firm of firms) if (firm !== null) add(firm);
  return times;
}

function namesIn({ firm, counterparty }: Names["outcomes"][number]): string[] {
  const buyers = splitValues(counterparty);
  return firm === null ? buyers : [firm, ...buyers];
}
