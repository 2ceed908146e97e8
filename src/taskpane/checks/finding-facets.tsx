// The filters of the list: every choice says how many findings are behind it, and a second press takes it back.
import { makeStyles, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import type { DecidedFinding } from "../../checks/decisions/decided-findings";
import { ruleName } from "../../checks/rule-names";
import { usePane } from "../pane-context";
import { countFacet, type Facet, type FindingFilter } from "./finding-filter";

const useStyles = makeStyles({
  facets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  first: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  facet: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  /** Three rows; the narrowest pane has room for two names in each. */
  rules: { maxHeight: "88px", overflowY: "auto" },
  choice: { minWidth: "auto", maxWidth: "100%", paddingInline: tokens.spacingHorizontalSNudge },
  search: { maxWidth: "none", width: "100%" },
});

interface Props {
  findings: readonly DecidedFinding[];
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
}

export function FindingFacets({ findings, filter, onFilter }: Props) {
  const { language, texts } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.facets}>
      <div className={styles.first}>
        <Choices
          facet="severity"
          label={texts.checks.severities}
          nameOf={(value) => texts.checks.severity[value]}
          {...{ findings, filter, onFilter }}
        />
        <Choices
          facet="state"
          label={texts.checks.states}
          nameOf={(value) => texts.checks.state[value]}
          {...{ findings, filter, onFilter }}
        />
      </div>
      <Choices
        facet="rule"
        label={texts.checks.rules}
        nameOf={(value) => ruleName(value, language)}
        {...{ findings, filter, onFilter }}
      />
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={texts.checks.search}
        placeholder={texts.checks.search}
        value={filter.search}
        onChange={(_, { value }) => onFilter({ ...filter, search: value })}
      />
    </div>
  );
}

interface ChoicesProps<Name extends Facet> extends Props {
  facet: Name;
  label: string;
  nameOf: (value: DecidedFinding[Name]) => string;
}

function Choices<Name extends Facet>({
  facet,
  label,
  nameOf,
  findings,
  filter,
  onFilter,
}: ChoicesProps<Name>) {
  const styles = useStyles();
  const counts = countFacet(findings, filter, facet);
  const chosen: string | null = filter[facet];
  const isSmall = facet === "rule";
  return (
    <div
      role="group"
      aria-label={label}
      className={isSmall ? `${styles.facet} ${styles.rules}` : styles.facet}
    >
      {counts.map(({ value, count }) => (
        <ToggleButton
          key={value}
          size="small"
          className={styles.choice}
          appearance={chosen === value ? "primary" : "outline"}
          checked={chosen === value}
          onClick={() => onFilter({ ...filter, [facet]: chosen === value ? null : value })}
        >
          {nameOf(value)} {count}
        </ToggleButton>
      ))}
    </div>
  );
}
