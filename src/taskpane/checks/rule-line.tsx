// The head of a rule's findings in the list: how many, and one button for all that a machine can fix, with a preview.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { ruleName } from "../../checks/rule-names";
import type { DecidedFinding } from "../../checks/decisions/decided-findings";
import type { ShownChange } from "../background/shown-findings";
import { usePane } from "../pane-context";
import { useFocusHeir } from "../use-focus-heir";
import { ChangeLines } from "./change-lines";
import type { FindingActions } from "./use-finding-actions";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  preview: { display: "grid", gap: tokens.spacingVerticalXS, padding: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

const mostCells = 12;

interface Props {
  rule: string;
  findings: readonly DecidedFinding[];
  /** Findings of the rule that can be fixed, with their cells. */
  fixable: readonly { finding: DecidedFinding; cells: readonly ShownChange[] }[];
  actions: FindingActions;
}

export function RuleLine({ rule, findings, fixable, actions }: Props) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const head = useRef<HTMLDivElement>(null);
  const preview = useFocusHeir(() => head.current?.querySelector("button"));
  const cells = useMemo(() => fixable.flatMap((one) => one.cells), [fixable]);
  const apply = () => {
    setAsked(false);
    void actions.fix(fixable.map(({ finding }) => finding));
  };
  return (
    <div>
      <div ref={head} className={styles.head}>
        <Text weight="semibold">
          {ruleName(rule, language)} · {findings.length}
        </Text>
        {fixable.length > 1 && !isAsked && (
          <Button size="small" disabledFocusable={actions.isBusy} onClick={() => setAsked(true)}>
            {texts.checks.fixAll(fixable.length)}
          </Button>
        )}
      </div>
      {isAsked && (
        <div
          ref={preview}
          className={styles.preview}
          role="group"
          aria-label={texts.checks.fixAll(fixable.length)}
        >
          <Text>{texts.checks.preview(fixable.length, cells.length)}</Text>
          <ChangeLines cells={cells} most={mostCells} />
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" autoFocus onClick={apply}>
              {texts.checks.apply}
            </Button>
            <Button size="small" onClick={() => setAsked(false)}>
              {texts.checks.cancel}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
