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
  const take = (name: string, isNew: boolean) => {
    const tidy = tidyName(name);
    if (isAnonymous(tidy) || tidy === undisclosed) return;
    const known = uses.get(tidy);
    if (known === undefined)
      uses.set(tidy, { party: book.party(tidy), uses: 1, isNew, isListed: book.lists(tidy) });
    else uses.set(tidy, { ...known, uses: known.uses + 1, isNew: known.isNew || isNew });
  };
  const old = { outcomes, firms: participants.map(({ firm }) => firm) };
  for (const name of allNames(old)) take(name, false);
  for (const name of allNames(added)) take(name, true);
  return [...uses.values()];
}

/** The names in 성과 and 참가기업. */
export function allNames({ outcomes, firms }: Names): string[] {
  const inOutcomes = outcomes.flatMap(({ firm, counterparty }) => [firm, ...splitValues(counterparty)]);
  return [...inOutcomes, ...firms].flatMap((name) => name ?? []);
}
