// The settings of the report that an official changes, and the way to the sheets that hold the others.
import { Button, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportSettings } from "../../records/report";
import { settingList, settingsTable, type Setting } from "../../records/settings";
import { rates } from "../../records/tables/references";
import { Disclosure } from "../disclosure";
import { GoneMessage } from "../gone-message";
import { usePane } from "../pane-context";
import { Choice } from "../review/choice";
import { CommittedInput } from "../review/committed-input";
import { DayField } from "../review/day-field";
import { useTask } from "../use-task";
import { limitName } from "./limit-names";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  warning: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  number: { "& input": { textAlign: "end", fontVariantNumeric: "tabular-nums" } },
});

/** Limits of the checks: numbers that have a default and follow from nothing, but for two that are no limits. */
const limits = settingList.filter(
  ({ key, type, initial }) =>
    type === "number" && initial !== null && key !== "displayUnit" && key !== "schemaVersion",
);

interface Props {
  settings: ReportSettings;
  onChange: (changes: Partial<ReportSettings>) => void;
}

export function ReportFields({ settings, onChange }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const { settings: shown } = texts;
  const isTurned = settings.from !== null && settings.to !== null && settings.from > settings.to;
  const units = Object.entries(shown.units).map(([unit, name]) => [unit, name] as const);
  return (
    <div className={styles.column}>
      <div>
        <div className={styles.pair}>
          <DayField label={shown.from} day={settings.from} onDay={(from) => onChange({ from })} />
          <DayField label={shown.to} day={settings.to} onDay={(to) => onChange({ to })} />
        </div>
        {/* Taken all the same: who moves a period types one day after the other. */}
        <div role="status">{isTurned && <Text className={styles.warning}>{shown.periodTurned}</Text>}</div>
      </div>
      <DayField
        label={shown.asOf}
        day={settings.asOf}
        onDay={(asOf) => asOf !== null && onChange({ asOf })}
      />
      <Field label={shown.regionBasis}>
        <Choice
          value={settings.regionBasis}
          options={[
            ["현행", shown.current],
            ["종전", shown.former],
          ]}
          onChoose={(regionBasis) => regionBasis && onChange({ regionBasis })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={shown.currency}>
          <Choice
            value={settings.reportCurrency}
            options={[
              ["USD", shown.currencies.USD],
              ["KRW", shown.currencies.KRW],
            ]}
            onChoose={(reportCurrency) => reportCurrency && onChange({ reportCurrency })}
          />
        </Field>
        <Field label={shown.displayUnit}>
          <Choice
            value={String(settings.displayUnit)}
            options={units}
            onChoose={(unit) => unit !== null && onChange({ displayUnit: Number(unit) })}
          />
        </Field>
      </div>
      <Field label={shown.counted}>
        <Choice
          value={settings.countedRows}
          options={[
            ["전체", shown.countedAll],
            ["확인", shown.countedChecked],
          ]}
          onChoose={(countedRows) => countedRows && onChange({ countedRows })}
        />
      </Field>
      <Disclosure label={shown.limits}>
        <div className={styles.column}>
          {limits.map((limit) => (
            <LimitField
              key={limit.key}
              limit={limit}
              value={Number(settings[limit.key as keyof ReportSettings])}
              onValue={(value) => onChange({ [limit.key]: value })}
            />
          ))}
        </div>
      </Disclosure>
      <SheetLinks />
    </div>
  );
}

function LimitField(props: { limit: Setting; value: number; onValue: (value: number) => void }) {
  const { limit, value, onValue } = props;
  const { texts, language } = usePane();
  const styles = useStyles();
  const [isUnread, setUnread] = useState(false);
  const commit = (typed: string): boolean => {
    const read = Number(typed.replaceAll(",", ""));
    const isRead = typed.trim() !== "" && Number.isFinite(read) && read >= 0;
    setUnread(!isRead);
    if (isRead) onValue(read);
    return isRead;
  };
  return (
    <Field
      className={styles.number}
      {...limitName(limit, language)}
      validationState={isUnread ? "error" : "none"}
      {...(isUnread && { validationMessage: texts.settings.limitUnread })}
    >
      <CommittedInput
        inputMode="decimal"
        value={value.toLocaleString("ko-KR", { maximumFractionDigits: 6 })}
        onCommit={commit}
      />
    </Field>
  );
}

/** 환율 is a table in the workbook: the pane leads there instead of showing a second one. */
function SheetLinks() {
  const { view, texts } = usePane();
  const styles = useStyles();
  const { state: going, run: go } = useTask<boolean>();
  if (view === null) return null;
  return (
    <div className={styles.column} role="group" aria-label={texts.settings.sheets}>
      <div className={styles.row}>
        <Button size="small" onClick={() => void go(() => view.showSheet(rates.name))}>
          {texts.settings.rates}
        </Button>
        <Button size="small" onClick={() => void go(() => view.showSheet(settingsTable.name))}>
          {texts.settings.allSettings}
        </Button>
      </div>
      <GoneMessage going={going} gone={texts.settings.noSheet} />
    </div>
  );
}
