// A text field whose value counts when the user has finished with it, so that a step back takes back a value and not
// a letter.
import { Input, makeStyles, type InputProps } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  // A field beside another is as narrow as its place.
  input: { minWidth: 0 },
});

interface Props extends Pick<InputProps, "placeholder" | "inputMode" | "aria-label" | "tabIndex"> {
  value: string;
  /** Returns false for what it cannot take: the text stays, for the user to mend. */
  onCommit: (value: string) => unknown;
  /** Sees every letter, e.g. to show how it reads. */
  onTyping?: (value: string) => void;
}

export function CommittedInput({ value, onCommit, onTyping, ...rest }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed !== null && typed !== value && onCommit(typed) === false) return;
    setTyped(null);
  };
  return (
    <Input
      {...rest}
      className={styles.input}
      size="small"
      value={typed ?? value}
      onChange={(_, data) => {
        setTyped(data.value);
        onTyping?.(data.value);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) commit();
      }}
    />
  );
}
