// A figure with its total line and the rows under it, the largest first; a long list is shown by and by.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { rowsAtATime, type ShownFigure, type ShownRow } from "../background/trace-work";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { panelId } from "../screens";
import { useFocusHeir } from "../use-focus-heir";
import { useTask } from "../use-task";
import { figureName } from "./figure-names";
import { isSum, shownValue } from "./shown-value";
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

interface Props {
  figure: ShownFigure;
  /** Gives the next rows; null where another trace takes this one's place. */
  onMore: (from: number) => Promise<readonly ShownRow[] | null>;
}

export function FigureRows({ figure: { label, value, count, rows: first }, onMore }: Props) {
  const { texts, language } = usePane();
  const styles = useStyles();
  const name = figureName(label, language);
  const [rows, setRows] = useState(first);
  const { state, run } = useTask<readonly ShownRow[] | null>();
  // The last rows have come, or the whole trace anew.
  const leaving = useFocusHeir(() => document.getElementById(panelId("trace")));
  const rest = count - rows.length;
  const showMore = () =>
    run(async () => {
      const next = await onMore(rows.length);
      if (next !== null) setRows([...rows, ...next]);
      return next;
    });
  return (
    <section className={styles.figure} aria-label={name}>
      <div className={styles.total}>
        <Text weight="semibold">
          {isSum(label, value) ? `${name} ${texts.trace.total}` : name} ({texts.trace.rows(count)})
        </Text>
        <Text weight="semibold">{shownValue(label, value)}</Text>
      </div>
      {count === 0 && <Text>{texts.trace.noRows}</Text>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <TracedRow key={`${row.table} ${row.id}`} label={label} row={row} />
        ))}
      </ul>
      {state.phase === "failed" && <FailureMessage error={state.error} />}
      {rest > 0 && (
        <Button ref={leaving} disabledFocusable={state.phase === "running"} onClick={() => void showMore()}>
          {texts.trace.more(Math.min(rowsAtATime, rest))}
        </Button>
      )}
    </section>
  );
}
