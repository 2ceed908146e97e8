// Whether Excel's own calculation agrees with ours, and where it does not.
import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { Comparison } from "../../tasks/compare-calculations";
import type { Cell } from "../../records/cell";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontVariantNumeric: "tabular-nums" },
});

/** Differences that are listed; one cause shows in many cells, and 점검 has them all. */
const listed = 5;

export function ComparisonMessage({ comparison }: { comparison: Comparison }) {
  const { texts } = usePane();
  const styles = useStyles();
  if (!comparison.calculated) return <Text size={200}>{texts.summary.notCalculated}</Text>;
  const { compared, differences } = comparison;
  if (differences.length === 0) return <Text size={200}>{texts.summary.same(compared)}</Text>;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {texts.summary.differs(differences.length)}
        <ul className={styles.list}>
          {differences.slice(0, listed).map(({ table, key, header, shown, expected }) => (
            <li key={`${table} ${key} ${header}`}>
              {[table, key, header].filter((word) => word !== "").join(" · ")}:{" "}
              {texts.summary.difference(textOf(shown), textOf(expected))}
            </li>
          ))}
        </ul>
        {texts.summary.mend}
      </MessageBarBody>
    </MessageBar>
  );
}

function textOf(value: Cell): string {
  return typeof value === "number" ? value.toLocaleString("ko-KR") : String(value ?? "…");
}
