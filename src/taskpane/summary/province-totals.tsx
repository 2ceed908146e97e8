// The provinces that hold something, as 요약-시도 has them: missions, firms and contract sum, nothing added across. Bars
// show at a glance which province has how much.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReportSettings } from "../../records/report";
import type { ProvinceTotals as Totals } from "../../summary/totals/province-totals";
import type { Statement } from "../../summary/totals/statement";
import { usePane } from "../pane-context";
import { ShareBar } from "../share-bar";
import { workbookWord } from "../workbook-words";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", width: "100%" },
  head: {
    textAlign: "start",
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "bottom",
    // A word that is cut in two is worse than a wider column.
    overflowWrap: "normal",
  },
  cell: { padding: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  total: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: "end" },
});

interface Props {
  totals: Totals;
  settings: Pick<ReportSettings, "reportCurrency" | "from" | "to">;
}

export function ProvinceTotals({ totals: { rows, total }, settings }: Props) {
  const { texts, language } = usePane();
  const styles = useStyles();
  const held = rows.flatMap(({ name, cells }) =>
    name !== null && cells !== null && (cells.missions > 0 || typeof cells.contractAmount === "number")
      ? [{ name, cells }]
      : [],
  );
  const { reportCurrency, from, to } = settings;
  if (held.length === 0) {
    const isCut = from !== null || to !== null;
    return <Text>{isCut ? texts.summary.noneInPeriod(from ?? "", to ?? "") : texts.summary.none}</Text>;
  }
  const sums = held.map(({ cells }) => (typeof cells.contractAmount === "number" ? cells.contractAmount : 0));
  const most = Math.max(...sums);
  const hasBars = held.length > 1 && most > 0;
  const numberHead = `${styles.head} ${styles.number}`;
  const numberCell = `${styles.cell} ${styles.number}`;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.head}>{texts.summary.province}</th>
          <th className={numberHead}>{texts.summary.missions}</th>
          <th className={numberHead}>{texts.summary.firms}</th>
          <th className={numberHead}>
            {texts.summary.contracts} ({reportCurrency})
          </th>
        </tr>
      </thead>
      <tbody>
        {[...held, { name: texts.summary.total, cells: total }].map(({ name, cells }, index) => (
          <tr key={name} className={index === held.length ? styles.total : undefined}>
            <td className={styles.cell}>{workbookWord(name, language)}</td>
            <td className={numberCell}>{cells.missions}</td>
            <td className={numberCell}>{shown(cells.firmsTotal)}</td>
            <td className={numberCell}>
              {shown(cells.contractAmount)}
              {hasBars && index < held.length && (
                <ShareBar share={Math.max(0, sums[index] ?? 0) / most} isUnder />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shown(value: Statement): string {
  return typeof value === "number" ? value.toLocaleString("ko-KR") : value;
}
