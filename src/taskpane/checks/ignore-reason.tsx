// Why a finding is ignored: nothing is, without a reason that can be read later.
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";
import { useFocusHeir } from "../use-focus-heir";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface Props {
  /** Gives who gets the focus afterwards. */
  heir: () => HTMLElement | null;
  onSave: (reason: string) => void;
  onCancel: () => void;
}

export function IgnoreReason({ heir, onSave, onCancel }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const form = useFocusHeir(heir);
  const [reason, setReason] = useState("");
  const isGiven = reason.trim() !== "";
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isGiven) onSave(reason.trim());
      }}
    >
      <Field label={texts.checks.reason} size="small" hint={texts.checks.reasonNeeded}>
        <Input
          size="small"
          autoFocus
          value={reason}
          onChange={(_, { value }) => setReason(value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            // Office.js would leave the pane for the grid.
            event.stopPropagation();
            onCancel();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary" disabled={!isGiven}>
          {texts.checks.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.checks.cancel}
        </Button>
      </div>
    </form>
  );
}
