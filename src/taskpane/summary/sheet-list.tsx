// Which summary sheets there are, to be opened, and which the next refresh is to make: an official ticks what the
// occasion asks for.
import { Button, Checkbox, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReportSettings } from "../../records/report";
import { provinces } from "../../regions/provinces";
import { summaryNames, type SummaryName } from "../../summary/summary-sheets";
import { provinceNames } from "../../summary/totals/province-rows";
import { GoneMessage } from "../gone-message";
import { usePane } from "../pane-context";
import { Choice } from "../review/choice";
import type { SummaryWishes } from "../use-report-tasks";
import { useTask } from "../use-task";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    minHeight: "32px",
    gap: tokens.spacingHorizontalS,
  },
});

/** Sheets that every workbook has; the last two are hidden until somebody opens them. */
const firstSheets = ["요약-시도", "브리핑", "요약-유형", "요약-국가"] as const;

interface Props {
  present: readonly SummaryName[];
  selectedProvince: string | null;
  /** Of the last refresh; null where there was none yet. */
  regionBasis: ReportSettings["regionBasis"] | null;
  wishes: SummaryWishes;
  onWishes: (wishes: SummaryWishes) => void;
}

export function SheetList({ present, selectedProvince, regionBasis, wishes, onWishes }: Props) {
  const { texts, view } = usePane();
  const styles = useStyles();
  const { state: going, run: go } = useTask<boolean>();
  const { wanted, changes } = wishes;
  const asked = [...present, ...wanted];
  const further = summaryNames.filter((name) => !present.includes(name));
  const province = changes.selectedProvince === undefined ? selectedProvince : changes.selectedProvince;
  const toggle = (name: SummaryName) =>
    onWishes({
      ...wishes,
      wanted: wanted.includes(name) ? wanted.filter((one) => one !== name) : [...wanted, name],
    });
  const opener = (sheet: string) =>
    view !== null && (
      <Button
        size="small"
        appearance="subtle"
        aria-label={`${sheet} ${texts.summary.open}`}
        onClick={() => void go(() => view.showSheet(sheet))}
      >
        {texts.summary.open}
      </Button>
    );
  return (
    <section className={styles.section}>
      <ListTitle>{texts.summary.sheets}</ListTitle>
      <ul className={styles.list} aria-label={texts.summary.sheets}>
        {[...firstSheets, ...summaryNames.filter((name) => present.includes(name))].map((name) => (
          <li key={name} className={styles.line}>
            <Text>{name}</Text>
            {opener(name)}
          </li>
        ))}
      </ul>
      <GoneMessage going={going} gone={texts.summary.noSheet} />
      {further.length > 0 && <ListTitle>{texts.summary.further}</ListTitle>}
      {further.length > 0 && (
        <ul className={styles.list} aria-label={texts.summary.further}>
          {further.map((name) => (
            <li key={name}>
              <Checkbox label={name} checked={wanted.includes(name)} onChange={() => toggle(name)} />
            </li>
          ))}
        </ul>
      )}
      {(asked.includes("요약-시군구") || asked.includes("요약-월별")) && (
        <Field
          label={texts.summary.selectedProvince}
          {...(asked.includes("요약-시군구") && province === null && { hint: texts.summary.needsProvince })}
        >
          <Choice
            value={province ?? ""}
            blank={texts.summary.allProvinces}
            options={provincesOf(regionBasis, province).map((name) => [name, name] as const)}
            onChoose={(chosen) => onWishes({ ...wishes, changes: { selectedProvince: chosen } })}
          />
        </Field>
      )}
    </section>
  );
}

/** Those that the summaries know under a 지역기준, and the one that is chosen: under 현행 no row is of 전남 any more. */
function provincesOf(basis: Props["regionBasis"], chosen: string | null): string[] {
  const all = provinces.map(({ name }) => name);
  if (basis === null) return all;
  const known = provinceNames(basis);
  return all.filter((name) => name === chosen || known.includes(name));
}

function ListTitle({ children }: { children: string }) {
  const styles = useStyles();
  return (
    <Text as="h2" weight="semibold" className={styles.title}>
      {children}
    </Text>
  );
}
