// Which spellings the user is asked about, and what the answer leaves in 상대방, so that the next import knows the names
// without asking: names merged stand in one row, names kept apart in a row each.
import { joinValues, splitValues } from "../../records/cell";
import { blankRow } from "../../records/rows";
import { headerOf } from "../../records/table";
import { counterparties, type CounterpartyRow } from "../../records/tables/references";
import { answerOf } from "../answer";
import { groupBy } from "../../records/group-by";
import type { CellChange, Decisions, Question } from "../import-plan";
import { partyKey } from "./party";
import type { NameCluster } from "./suggest-merges";

export type NameQuestion = Extract<Question, { kind: "same_name" }>;

/** The names that 상대방 has, prepared once for all questions. */
export class ListedNames {
  private readonly rowByKey = new Map<string, { row: CounterpartyRow; place: number }>();

  constructor(rows: readonly CounterpartyRow[]) {
    rows.forEach((row, place) => {
      for (const key of namesOf(row).map(partyKey))
        if (!this.rowByKey.has(key)) this.rowByKey.set(key, { row, place });
    });
  }

  /** The first row that has one of the names. */
  rowOf(names: readonly string[]): CounterpartyRow | undefined {
    const found = names.flatMap((name) => this.rowByKey.get(partyKey(name)) ?? []);
    return found.sort((a, b) => a.place - b.place)[0]?.row;
  }
}

/** The question about a cluster, with the name that 상대방 has already as the first. */
export function nameQuestion(
  cluster: NameCluster,
  listedNames: ListedNames,
  decisions: Decisions,
): NameQuestion {
  const listed = listedNames.rowOf(cluster.names)?.counterpartyName ?? null;
  const names = [...new Set([...(listed === null ? [] : [listed]), ...cluster.names])];
  const id = `same_name/${[...cluster.names].sort().join("/")}`;
  const shown = names.join(", ");
  return {
    kind: "same_name",
    id,
    names,
    reasons: cluster.reasons,
    evidence: cluster.evidence,
    message: `한 업체나 기관의 이름으로 보입니다: ${shown}. '${names[0] ?? ""}'(으)로 합칠까요?`,
    messageEn: `These look like names of one party: ${shown}. Merge them as '${names[0] ?? ""}'?`,
    answer: answerOf(decisions, "same_name", id, ["separate", "merge"]),
  };
}

/** Whether the user has said that the names are of several parties; the default says so too, but is asked again. */
export function isRefused({ id }: NameQuestion, decisions: Decisions): boolean {
  return (decisions.get(id) ?? decisions.get("all/same_name")) === "separate";
}

export interface PlannedNames {
  added: CounterpartyRow[];
  changes: CellChange[];
}

/**
 * What the answers change in 상대방. Of a merge: 별칭 of a row that has one of the names, else a new row. Of names kept
 * apart: a new row for each that has none.
 * @param buyers names that stand in 성과.상대방; a party with one of them is a 바이어
 */
export function rememberNames(
  listed: ListedNames,
  { accepted, refused }: Record<"accepted" | "refused", readonly (readonly string[])[]>,
  buyers: ReadonlySet<string>,
): PlannedNames {
  const byRow = groupBy(accepted, (names) => listed.rowOf(names));
  const merged = byRow.get(undefined) ?? [];
  const apart = [...new Set(refused.flat())].filter((name) => listed.rowOf([name]) === undefined);
  return {
    added: [...merged, ...apart.map((name) => [name])].map((names) => newRow(names, buyers)),
    changes: [...byRow].flatMap(([row, groups]) =>
      row === undefined ? [] : aliasChanges(row, groups.flat()),
    ),
  };
}

function namesOf(row: CounterpartyRow): string[] {
  return [row.counterpartyName ?? "", ...splitValues(row.aliases)].filter((name) => name !== "");
}

function newRow(names: readonly string[], buyers: ReadonlySet<string>): CounterpartyRow {
  const [counterpartyName = "", ...others] = names;
  return {
    ...blankRow(counterparties),
    counterpartyName,
    aliases: joinValues(others),
    partyType: names.some((name) => buyers.has(name)) ? "buyer" : null,
  };
}

function aliasChanges(row: CounterpartyRow, names: readonly string[]): CellChange[] {
  const known = new Set(namesOf(row));
  const further = names.filter((name) => !known.has(name));
  if (further.length === 0) return [];
  return [
    {
      table: counterparties.name,
      header: headerOf(counterparties, "aliases"),
      recordId: row.counterpartyName ?? "",
      key: "aliases",
      before: row.aliases,
      after: joinValues([...splitValues(row.aliases), ...further]),
      reason: "같은 이름으로 합침",
    },
  ];
}
