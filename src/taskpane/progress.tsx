// How far a long task is, with a way to stop it. The count is announced, but not at every step.
import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  bar: { width: "100%", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  label: string;
  done: number;
  /** 0: not known. */
  all: number;
  stop?: { label: string; onStop: () => void };
}

export function Progress({ label, done, all, stop }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.progress} role="status">
      <Field className={styles.bar} validationMessage={label} validationState="none">
        <ProgressBar aria-label={label} {...(all > 0 && { value: done, max: all })} />
      </Field>
      {stop && <Button onClick={stop.onStop}>{stop.label}</Button>}
    </div>
  );
}
