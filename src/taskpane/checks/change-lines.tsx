// Old and new value of each cell that a fix would change; of several rows, which one it is.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { numberedWords } from "../../checks/row-words";
import type { TwoLanguages } from "../../checks/words";
import type { CellChange } from "../../importing/import-plan";
import { showValue } from "../../importing/shown-value";
import type { Cell } from "../../records/cell";
import { groupBy } from "../../records/group-by";
import { columnOf } from "../../records/table";
import { findTable } from "../../records/tables";
import type { ShownChange } from "../background/shown-findings";
import { usePane } from "../pane-context";
import type { Language } from "../texts";
import { Unbroken } from "../unbroken";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalXXS },
  line: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  old: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
});

interface Props {
  cells: readonly ShownChange[];
  /** Cells that are shown; of the others, their number. */
  most: number;
}

export function ChangeLines({ cells, most }: Props) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const shownCells = cells.slice(0, most);
  const nameRow = rowNames(shownCells, language);
  const rows = [...groupBy(shownCells, ({ table, recordId }) => `${table} ${recordId}`)];
  const several = new Set(cells.map(({ recordId }) => recordId)).size > 1;
  const show = (cell: ShownChange, value: Cell, row: TwoLanguages | null) =>
    row === null ? (shown(cell, value) ?? texts.checks.blank) : nameRow(row, value);
  return (
    <ul className={styles.list}>
      {rows.map(([place, own]) => (
        <li key={place} className={styles.line}>
          {several &&
            own
              .slice(0, 1)
              .map(({ row, recordId }) => (
                <Unbroken key={recordId}>{`${row === null ? recordId : nameRow(row, recordId)} · `}</Unbroken>
              ))}
          {own.map((cell, index) => (
            <Fragment key={cell.key}>
              {index > 0 && ", "}
              {cell.header}: <span className={styles.old}>{show(cell, cell.before, cell.beforeRow)}</span> →{" "}
              <Text weight="semibold" size={200}>
                {show(cell, cell.after, cell.afterRow)}
              </Text>
            </Fragment>
          ))}
        </li>
      ))}
      {cells.length > most && <li className={styles.line}>{texts.checks.more(cells.length - most)}</li>}
    </ul>
  );
}

/** What the rows of changes are called: those that are called alike with the id that tells them apart. */
function rowNames(
  cells: readonly ShownChange[],
  language: Language,
): (name: TwoLanguages, id: Cell) => string {
  const ids = new Map<string, Set<Cell>>();
  const add = (name: TwoLanguages | null, id: Cell) => {
    if (name !== null) ids.set(name.ko, (ids.get(name.ko) ?? new Set()).add(id));
  };
  for (const { row, recordId, before, beforeRow, after, afterRow } of cells) {
    add(row, recordId);
    add(beforeRow, before);
    add(afterRow, after);
  }
  return (name, id) => {
    const isAlike = (ids.get(name.ko)?.size ?? 0) > 1;
    return numberedWords(name, isAlike ? String(id) : null)[language];
  };
}

function shown({ table, key }: CellChange, value: Cell): string | null {
  const owner = findTable(table);
  if (typeof value === "number") return value.toLocaleString("ko-KR", { maximumFractionDigits: 20 });
  return owner === undefined ? String(value) : showValue(columnOf(owner, key), value);
}
