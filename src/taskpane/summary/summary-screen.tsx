// 요약: choose the region basis, refresh the summary sheets, see at a glance what they say.
import {
  Button,
  Dropdown,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Option,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Report, ReportSettings } from "../../records/report";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { ProvinceTotals } from "./province-totals";
import type { TaskState } from "../use-task";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export type RegionBasis = ReportSettings["regionBasis"];

interface Props {
  state: TaskState<Report>;
  /** null: as the workbook has it. */
  regionBasis: RegionBasis | null;
  onRegionBasis: (basis: RegionBasis) => void;
  onRefresh: () => void;
}

export function SummaryScreen({ state, regionBasis, onRegionBasis, onRefresh }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const basis = regionBasis ?? (state.phase === "done" ? state.result.settings.regionBasis : "현행");
  const names: Record<RegionBasis, string> = { 현행: texts.summary.current, 종전: texts.summary.former };

  return (
    <div className={styles.screen}>
      <Text>{texts.summary.hint}</Text>
      <Field label={texts.summary.regionBasis}>
        <Dropdown
          value={names[basis]}
          selectedOptions={[basis]}
          onOptionSelect={(_, { optionValue }) => onRegionBasis(optionValue === "종전" ? "종전" : "현행")}
        >
          <Option value="현행">{names.현행}</Option>
          <Option value="종전">{names.종전}</Option>
        </Dropdown>
      </Field>
      <Button appearance="primary" disabled={state.phase === "running"} onClick={onRefresh}>
        {state.phase === "running" ? texts.summary.running : texts.summary.refresh}
      </Button>
      {state.phase === "failed" && <FailureMessage error={state.error} />}
      {state.phase === "done" && (
        <>
          <MessageBar intent="success">
            <MessageBarBody>{texts.summary.done(timeOf(state.result))}</MessageBarBody>
          </MessageBar>
          <ProvinceTotals report={state.result} />
        </>
      )}
    </div>
  );
}

function timeOf({ settings }: Report): string {
  return settings.refreshedAt?.slice(11) ?? "";
}
