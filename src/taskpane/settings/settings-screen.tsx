// 설정: what belongs to the report is kept in the workbook, what belongs to the user on this PC.
import { Field, makeStyles, Spinner, Text, Title3, tokens } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import type { ReportSettings } from "../../records/report";
import { currentSchema } from "../../records/settings";
import { loadSettings } from "../../tasks/read-settings";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { textSizes } from "../preferences";
import { Choice } from "../review/choice";
import { CommittedInput } from "../review/committed-input";
import { useLastResult, useTask } from "../use-task";
import { build } from "./build";
import { ReportFields } from "./report-fields";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  version: { color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** `isOpen`: the settings are read again each time the screen is opened, since people change them on the sheet too. */
export function SettingsScreen({ isOpen }: { isOpen: boolean }) {
  const { work, workbook, queue, clock, texts } = usePane();
  const styles = useStyles();
  const { state, run } = useTask<ReportSettings>();
  const settings = useLastResult(state);

  const change = useCallback(
    (changes: Partial<ReportSettings>) =>
      run(() =>
        queue.run(async () => {
          const now = clock();
          if (Object.keys(changes).length > 0) await work.changeSettings({ clock: now, changes });
          return loadSettings(workbook, now.today);
        }),
      ),
    [run, queue, work, workbook, clock],
  );
  useEffect(() => {
    if (isOpen) void change({});
  }, [isOpen, change]);

  return (
    <div className={styles.screen}>
      <section className={styles.group} aria-label={texts.settings.report}>
        <Title3 as="h2" className={styles.title}>
          {texts.settings.report}
        </Title3>
        <Text size={200}>{texts.settings.reportHint}</Text>
        {state.phase === "running" && <Spinner size="tiny" label={texts.settings.loading} />}
        {state.phase === "failed" && <FailureMessage error={state.error} />}
        {settings !== null && (
          <ReportFields settings={settings} onChange={(changes) => void change(changes)} />
        )}
      </section>
      <OwnSettings />
      <Text size={200} className={styles.version}>
        {texts.settings.version(build, currentSchema)}
      </Text>
    </div>
  );
}

function OwnSettings() {
  const { language, texts, preferences, changePreferences } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.group} aria-label={texts.settings.mine}>
      <Title3 as="h2" className={styles.title}>
        {texts.settings.mine}
      </Title3>
      <Field label={texts.settings.user}>
        <CommittedInput
          value={preferences.user ?? ""}
          onCommit={(user) => changePreferences({ user: user.trim() })}
        />
      </Field>
      <Field label={texts.settings.language}>
        <Choice
          value={language}
          options={[
            ["ko", "한국어"],
            ["en", "English"],
          ]}
          onChoose={(chosen) => changePreferences({ language: chosen })}
        />
      </Field>
      <Field label={texts.settings.textSize}>
        <Choice
          value={preferences.textSize}
          options={textSizes.map((size) => [size, texts.settings.sizes[size]] as const)}
          onChoose={(textSize) => textSize && changePreferences({ textSize })}
        />
      </Field>
    </section>
  );
}
