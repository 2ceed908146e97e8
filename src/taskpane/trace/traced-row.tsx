// One row of a figure: who it is, what it adds, the sentence that says so; from here to the record or the article.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ShownRow } from "../background/trace-work";
import { EvidenceQuote } from "../evidence-quote";
import { GoneMessage } from "../gone-message";
import { usePane } from "../pane-context";
import { Unbroken } from "../unbroken";
import { useTask } from "../use-task";
import { workbookWord } from "../workbook-words";
import { ArticleQuote } from "./article-quote";
import { shownValue } from "./shown-value";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  label: string;
  row: ShownRow;
}

export function TracedRow({ label, row }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const details = row.details.map((detail) => workbookWord(detail, language));
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Text weight="semibold">{row.title}</Text>
        <Text className={styles.value}>{shownValue(label, row.value)}</Text>
      </div>
      <Text className={styles.quiet}>
        <Unbroken>{[...details, row.id].join(" · ")}</Unbroken>
      </Text>
      <Proof row={row} />
    </li>
  );
}

function Proof({ row: { proof, place } }: { row: ShownRow }) {
  const { texts, view } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { state: going, run: go } = useTask<boolean>();
  const text = proof?.text ?? null;
  return (
    <>
      {proof === null && <Text className={styles.quiet}>{texts.trace.noQuote}</Text>}
      {proof !== null && text === null && <Text className={styles.quiet}>{texts.trace.noArticle}</Text>}
      {proof !== null && text !== null && !isOpen && (
        <EvidenceQuote text={text} start={proof.quote.start} end={proof.quote.end} />
      )}
      {proof !== null && text !== null && isOpen && (
        <ArticleQuote title={proof.articleTitle} text={text} quote={proof.quote} />
      )}
      <div className={styles.buttons}>
        {place !== null && view !== null && (
          <Button size="small" onClick={() => void go(() => view.goTo(place))}>
            {texts.trace.goTo}
          </Button>
        )}
        {text !== null && (
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? texts.trace.hideArticle : texts.trace.showArticle}
          </Button>
        )}
      </div>
      <GoneMessage going={going} gone={texts.trace.gone} />
    </>
  );
}
