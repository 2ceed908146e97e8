// The end of a review: into the tables, or thrown away after a second thought.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  chosen: number;
  open: number;
  /** Whether more is being read, and how far it is worked out what would be written. */
  state: "reading" | "planning" | "planned" | "failed";
  onWrite: () => void;
  onDiscard: () => void;
}

export function ReviewActions({ chosen, open, state, onWrite, onDiscard }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const [asks, setAsks] = useState(false);
  if (asks) {
    return (
      <div className={styles.actions} role="group" aria-label={texts.review.discardAsk}>
        <Text>{texts.review.discardAsk}</Text>
        <div className={styles.row}>
          <Button appearance="primary" autoFocus onClick={() => setAsks(false)}>
            {texts.review.discardNo}
          </Button>
          <Button onClick={onDiscard}>{texts.review.discardYes}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      <Text className={styles.note} role="status">
        {state === "reading" && texts.review.stillReading}
        {state === "planning" && texts.review.planning}
        {state === "planned" && (open > 0 ? texts.review.leftOpen(open) : texts.review.noneOpen)}
      </Text>
      <div className={styles.row}>
        <Button appearance="primary" disabled={state !== "planned" || chosen === 0} onClick={onWrite}>
          {texts.review.write(chosen)}
        </Button>
        <Button onClick={() => setAsks(true)}>{texts.review.discard}</Button>
      </div>
    </div>
  );
}
