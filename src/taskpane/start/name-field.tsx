// 작성자: asked once, kept on this PC, never claimed as verified.
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks for the name where nobody has given or refused one. */
export function NameQuestion() {
  const { texts, preferences, changePreferences } = usePane();
  const styles = useStyles();
  const [name, setName] = useState("");
  if (preferences.user !== null) return null;
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        changePreferences({ user: name.trim() });
      }}
    >
      <Field label={texts.start.user} hint={texts.start.userHint}>
        <Input value={name} autoComplete="name" onChange={(_, data) => setName(data.value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabled={name.trim() === ""}>
          {texts.start.userSave}
        </Button>
        <Button size="small" onClick={() => changePreferences({ user: "" })}>
          {texts.start.userSkip}
        </Button>
      </div>
    </form>
  );
}
