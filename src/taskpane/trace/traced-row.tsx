// One row of a figure: who it is, what it adds, the sentence that says so; from here to the record or the article.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Part } from "../../summary/trace/made-of";
import type { EvidenceBook, RowEvidence } from "../../summary/trace/row-evidence";
import { EvidenceQuote } from "../evidence-quote";
import { GoneMessage } from "../gone-message";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
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
  part: Part;
  evidence: EvidenceBook;
}

export function TracedRow({ label, part, evidence }: Props) {
  const styles = useStyles();
  const row = evidence.of(part);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Text weight="semibold">{row.title}</Text>
        <Text className={styles.value}>{shownValue(label, part.value)}</Text>
      </div>
      <Text className={styles.quiet}>{[...row.details, part.id].join(" · ")}</Text>
      <Proof row={row} evidence={evidence} />
    </li>
  );
}

function Proof({ row: { quotes, place }, evidence }: { row: RowEvidence; evidence: EvidenceBook }) {
  const { texts, view } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { state: going, run: go } = useTask<boolean>();
  const [quote] = quotes;
  const text = quote === undefined ? null : evidence.articleText(quote.articleId);
  return (
    <>
      {quote === undefined && <Text className={styles.quiet}>{texts.trace.noQuote}</Text>}
      {quote !== undefined && text !== null && !isOpen && (
        <EvidenceQuote text={text} start={quote.start} end={quote.end} />
      )}
      {quote !== undefined && text === null && <Text className={styles.quiet}>{texts.trace.noArticle}</Text>}
      {quote !== undefined && text !== null && isOpen && (
        <ArticleQuote title={evidence.articleTitle(quote.articleId)} text={text} quote={quote} />
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
