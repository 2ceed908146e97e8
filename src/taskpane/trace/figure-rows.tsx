// A figure with its total line and the rows under it, the largest first; a long list is shown by and by.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Cell } from "../../records/cell";
import type { Figure, Part } from "../../summary/trace/made-of";
import type { EvidenceBook } from "../../summary/trace/row-evidence";
import { usePane } from "../pane-context";
import { shownValue } from "./shown-value";
import { TracedRow } from "./traced-row";

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  total: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    paddingBottom: tokens.spacingVerticalXS,
    fontVariantNumeric: "tabular-nums",
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalM },
});

/** Rows shown at first, and each time more are asked for. */
const step = 30;

interface Props {
  figure: Figure;
  evidence: EvidenceBook;
}

export function FigureRows({ figure: { label, value, parts }, evidence }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(step);
  const sorted = useMemo(() => [...parts].sort((a, b) => sizeOf(b.value) - sizeOf(a.value)), [parts]);
  const rest = sorted.length - shown;
  return (
    <section className={styles.figure} aria-label={label}>
      <div className={styles.total}>
        <Text weight="semibold">
          {label} {texts.trace.total} ({texts.trace.rows(parts.length)})
        </Text>
        <Text weight="semibold">{shownValue(label, value)}</Text>
      </div>
      {parts.length === 0 && <Text>{texts.trace.noRows}</Text>}
      <ul className={styles.list}>
        {sorted.slice(0, shown).map((part: Part) => (
          <TracedRow key={`${part.table} ${part.id}`} label={label} part={part} evidence={evidence} />
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + step)}>{texts.trace.more(Math.min(step, rest))}</Button>
      )}
    </section>
  );
}

function sizeOf(value: Cell): number {
  return typeof value === "number" ? Math.abs(value) : 0;
}
