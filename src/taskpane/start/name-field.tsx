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

export interface TypedName {
  name: string;
  type: (name: string) => void;
  /** Keeps what is typed; a blank field answers nothing. */
  save: () => void;
}

/** What is typed into the question, for a screen whose own button saves it as well. */
export function useTypedName(): TypedName {
  const { changePreferences } = usePane();
  const [name, type] = useState("");
  const save = () => {
    if (name.trim() !== "") changePreferences({ user: name.trim() });
  };
  return { name, type, save };
}

/** Asks for the name where nobody has given or refused one. */
export function NameQuestion({ typed: { name, type, save } }: { typed: TypedName }) {
  const { texts, preferences, changePreferences } = usePane();
  const styles = useStyles();
  if (preferences.user !== null) return null;
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label={texts.start.user} hint={texts.start.userHint}>
        <Input value={name} autoComplete="name" onChange={(_, data) => type(data.value)} />
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
