// The provinces that hold something, in the order of 요약-시도: missions and contract sum, nothing added across.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Report } from "../records/report";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", width: "100%" },
  head: {
    textAlign: "start",
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { padding: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  number: { textAlign: "end" },
});

interface ProvinceTotal {
  province: string;
  missions: number;
  /** In the report currency; null where no contract sum is known. */
  contracts: number | null;
}

/** One total for each 집계시도 with a counted mission or outcome. */
export function provinceTotals({ rows }: Report): ProvinceTotal[] {
  const totals = new Map<string, ProvinceTotal>();
  const totalOf = (province: string) => {
    const found = totals.get(province) ?? { province, missions: 0, contracts: null };
    totals.set(province, found);
    return found;
  };
  for (const mission of rows.missions) {
    if (mission.inTotal === 1) totalOf(String(mission.summaryProvince)).missions += 1;
  }
  for (const outcome of rows.outcomes) {
    if (outcome.inTotal !== 1 || outcome.kind !== "contract") continue;
    const total = totalOf(String(outcome.summaryProvince));
    if (typeof outcome.reportAmount === "number") {
      total.contracts = (total.contracts ?? 0) + outcome.reportAmount;
    }
  }
  return [...totals.values()].sort((one, other) => other.missions - one.missions);
}

export function ProvinceTotals({ report }: { report: Report }) {
  const { texts } = usePane();
  const styles = useStyles();
  const totals = provinceTotals(report);
  if (totals.length === 0) return <Text>{texts.summary.none}</Text>;
  const number = `${styles.cell} ${styles.number}`;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.head}>{texts.summary.province}</th>
          <th className={`${styles.head} ${styles.number}`}>{texts.summary.missions}</th>
          <th className={`${styles.head} ${styles.number}`}>
            {texts.summary.contracts} ({report.settings.reportCurrency})
          </th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ province, missions, contracts }) => (
          <tr key={province}>
            <td className={styles.cell}>{province}</td>
            <td className={number}>{missions}</td>
            <td className={number}>{contracts === null ? "…" : contracts.toLocaleString("ko-KR")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
