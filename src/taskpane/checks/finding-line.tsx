// One finding. The current one shows what it rests on, what a fix would change, and what can be done about it.
import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ShownFinding } from "../background/shown-findings";
import { englishAdvice } from "../../checks/rule-names";
import { recordWords } from "../../checks/words";
import { EvidenceQuote } from "../evidence-quote";
import { chosenLineMark, lineMark } from "../line-mark";
import { usePane } from "../pane-context";
import { Unbroken } from "../unbroken";
import { workbookWord } from "../workbook-words";
import { ChangeLines } from "./change-lines";
import { IgnoreReason } from "./ignore-reason";
import { markedWords } from "./marked-words";
import type { FindingActions } from "./use-finding-actions";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalXS,
    ...lineMark,
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ...chosenLineMark,
  },
  head: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  /** For whoever looks the rule up or searches for the row. */
  code: {
    marginInlineStart: "auto",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

const badgeColors = { error: "danger", warning: "warning", info: "informative" } as const;
const mostCells = 6;

interface Props {
  finding: ShownFinding;
  isCurrent: boolean;
  actions: FindingActions;
}

export function FindingLine({ finding, isCurrent, actions }: Props) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const { severity, table, column, recordId, record, state } = finding;
  const decided =
    state === "open" ? [] : [texts.checks.state[state], ...(finding.reason === null ? [] : [finding.reason])];
  return (
    <div className={isCurrent ? `${styles.line} ${styles.current}` : styles.line}>
      <div className={styles.head}>
        <Badge appearance="tint" color={badgeColors[severity]}>
          {texts.checks.severity[severity]}
        </Badge>
        <div>
          <Text block>
            <Unbroken>{language === "ko" ? finding.message : finding.messageEn}</Unbroken>
          </Text>
          <Text className={styles.quiet}>
            <Unbroken>
              {[
                `${table} ${column}`,
                (record.name ?? recordWords(recordId))[language],
                ...record.details.map((detail) => workbookWord(detail, language)),
                ...decided,
              ].join(" · ")}
            </Unbroken>
          </Text>
        </div>
      </div>
      {isCurrent && <Details finding={finding} actions={actions} />}
    </div>
  );
}

function Details({ finding, actions }: Pick<Props, "finding" | "actions">) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const ignore = useRef<HTMLElement>(null);
  const { goTo, isBusy } = actions;
  const { rule, recordId, record, cells, fix } = finding;
  const advice = language === "ko" || fix === null ? fix : englishAdvice(rule);
  const isOpen = finding.state === "open" || finding.state === "postponed";
  return (
    <>
      <Evidence finding={finding} />
      {cells === null && advice !== null && (
        <Text className={styles.quiet}>
          → <Unbroken>{advice}</Unbroken>
        </Text>
      )}
      {cells !== null && <ChangeLines cells={cells} most={mostCells} />}
      {isAsked ? (
        <IgnoreReason
          heir={() => ignore.current}
          onCancel={() => setAsked(false)}
          onSave={(reason) => {
            setAsked(false);
            void actions.decide([finding], "ignored", reason);
          }}
        />
      ) : (
        <div className={styles.buttons}>
          {goTo !== null && (
            <Button size="small" onClick={() => void goTo(finding)}>
              {texts.checks.goTo}
            </Button>
          )}
          {cells !== null && isOpen && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => void actions.fix([finding])}
            >
              {texts.checks.fix}
            </Button>
          )}
          {isOpen && (
            <Button
              ref={(button: HTMLElement | null) => void (ignore.current = button)}
              size="small"
              disabledFocusable={isBusy}
              onClick={() => setAsked(true)}
            >
              {texts.checks.ignore}
            </Button>
          )}
          {finding.state === "open" && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => void actions.decide([finding], "postponed", null)}
            >
              {texts.checks.postpone}
            </Button>
          )}
          {finding.state !== "open" && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => void actions.decide([finding], null, null)}
            >
              {texts.checks.reopen}
            </Button>
          )}
          <Text className={styles.code}>
            <Unbroken>
              {[texts.checks.rule(rule), ...(record.name === null ? [] : [recordId])].join(" · ")}
            </Unbroken>
          </Text>
        </div>
      )}
    </>
  );
}

function Evidence({ finding: { evidence, evidenceEn, message } }: { finding: ShownFinding }) {
  const { language } = usePane();
  const styles = useStyles();
  if (evidence === null || evidence === "") return null;
  const own = language === "en" && evidenceEn !== undefined ? evidenceEn : evidence;
  const marked = own === evidence ? markedWords(evidence, message) : null;
  if (marked !== null) return <EvidenceQuote text={evidence} start={marked[0]} end={marked[1]} />;
  return (
    <Text className={styles.quiet}>
      <Unbroken>{own}</Unbroken>
    </Text>
  );
}
