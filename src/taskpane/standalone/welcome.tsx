// What the page says before a workbook is open.
import { Button, makeStyles, Text, Title2, tokens } from "@fluentui/react-components";
import type { StandaloneTexts } from "./texts";

const useStyles = makeStyles({
  welcome: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    justifyItems: "start",
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  texts: StandaloneTexts;
  isBusy: boolean;
  onSamples: () => void;
}

export function Welcome({ texts, isBusy, onSamples }: Props) {
  const styles = useStyles();
  return (
    <main className={styles.welcome}>
      <Title2 as="h1">{texts.welcome}</Title2>
      <ol className={styles.list}>
        {texts.lines.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ol>
      <Button disabled={isBusy} onClick={onSamples}>
        {isBusy ? texts.loadingSamples : texts.samples}
      </Button>
    </main>
  );
}
