// A bar as long as its share of the longest. It is drawn as a border, which keeps a colour in high contrast, and told to
// nobody: the number beside it says the same.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: {
    borderTop: `${tokens.spacingVerticalS} solid ${tokens.colorBrandBackground}`,
    borderRadius: tokens.borderRadiusSmall,
    minWidth: "2px",
  },
  thin: { borderTopWidth: tokens.spacingVerticalXS },
  /** Under a number at the end of its line. */
  atEnd: { marginInlineStart: "auto" },
});

interface Props {
  /** From 0 to 1. */
  share: number;
  /** Thin, under a number. */
  isUnder?: boolean;
}

export function ShareBar({ share, isUnder = false }: Props) {
  const styles = useStyles();
  return (
    <div
      aria-hidden="true"
      data-share=""
      className={mergeClasses(styles.bar, isUnder && styles.thin, isUnder && styles.atEnd)}
      style={{ width: `${100 * share}%` }}
    />
  );
}
