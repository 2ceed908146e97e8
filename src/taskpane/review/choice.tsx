// One of a few values: the browser's own list, which every keyboard and screen reader knows.
import { makeStyles, Select } from "@fluentui/react-components";

// The browser would make it as wide as its longest value: the title of an article.
const useStyles = makeStyles({ choice: { minWidth: 0 } });

interface Props<Value extends string> {
  value: Value | "";
  /** Value and what is shown, in order. */
  options: readonly (readonly [Value, string])[];
  /** Shown for no value; left out where one is required. */
  blank?: string;
  onChoose: (value: Value | null) => void;
}

export function Choice<Value extends string>({ value, options, blank, onChoose }: Props<Value>) {
  const styles = useStyles();
  return (
    <Select
      size="small"
      className={styles.choice}
      value={value}
      onChange={(_, data) => onChoose(options.find(([one]) => one === data.value)?.[0] ?? null)}
    >
      {blank !== undefined && <option value="">{blank}</option>}
      {options.map(([one, shown]) => (
        <option key={one} value={one}>
          {shown}
        </option>
      ))}
    </Select>
  );
}
