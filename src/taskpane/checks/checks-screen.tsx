// 점검: run the rules and see what they found. The sheet 점검 holds the same rows and the user's decisions.
import {
  Badge,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Finding } from "../../checks/run-checks";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import type { TaskState } from "../use-task";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  finding: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const badgeColors = { error: "danger", warning: "warning", info: "informative" } as const;

interface Props {
  state: TaskState<Finding[]>;
  onCheck: () => void;
}

export function ChecksScreen({ state, onCheck }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <Text>{texts.checks.hint}</Text>
      <Button appearance="primary" disabled={state.phase === "running"} onClick={onCheck}>
        {state.phase === "running" ? texts.checks.running : texts.checks.run}
      </Button>
      {state.phase === "failed" && <FailureMessage error={state.error} />}
      {state.phase === "done" && <FindingList findings={state.result} />}
    </div>
  );
}

function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { language, texts } = usePane();
  const styles = useStyles();
  if (findings.length === 0) {
    return (
      <MessageBar intent="success">
        <MessageBarBody>{texts.checks.none}</MessageBarBody>
      </MessageBar>
    );
  }
  const count = (severity: Finding["severity"]) => findings.filter((one) => one.severity === severity).length;
  return (
    <>
      <Text weight="semibold">{texts.checks.counts(count("error"), count("warning"), count("info"))}</Text>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li
            key={[finding.rule, finding.table, finding.recordId, finding.column].join("/")}
            className={styles.finding}
          >
            <Badge appearance="tint" color={badgeColors[finding.severity]}>
              {texts.checks.severity[finding.severity]}
            </Badge>
            <div>
              <Text block>{language === "ko" ? finding.message : finding.messageEn}</Text>
              <Text className={styles.where}>
                {[finding.rule, finding.table, finding.recordId, finding.column].filter(Boolean).join(" · ")}
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
