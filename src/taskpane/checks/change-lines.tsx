// Old and new value of each cell that a fix would change.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CellChange } from "../../importing/import-plan";
import { showValue } from "../../importing/shown-value";
import type { Cell } from "../../records/cell";
import { columnOf } from "../../records/table";
import { findTable } from "../../records/tables";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalXXS },
  line: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  old: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
});

interface Props {
  cells: readonly CellChange[];
  /** Cells that are shown; of the others, their number. */
  most: number;
}

export function ChangeLines({ cells, most }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const several = new Set(cells.map(({ recordId }) => recordId)).size > 1;
  return (
    <ul className={styles.list}>
      {cells.slice(0, most).map((cell) => (
        <li key={`${cell.table} ${cell.recordId} ${cell.key}`} className={styles.line}>
          {several && `${cell.recordId} `}
          {cell.header}: <span className={styles.old}>{shown(cell, cell.before) ?? texts.checks.blank}</span>{" "}
          →{" "}
          <Text weight="semibold" size={200}>
            {shown(cell, cell.after) ?? texts.checks.blank}
          </Text>
        </li>
      ))}
      {cells.length > most && <li className={styles.line}>{texts.checks.more(cells.length - most)}</li>}
    </ul>
  );
}

function shown({ table, key }: CellChange, value: Cell): string | null {
  const owner = findTable(table);
  if (typeof value === "number") return value.toLocaleString("ko-KR", { maximumFractionDigits: 20 });
  return owner === undefined ? String(value) : showValue(columnOf(owner, key), value);
}
