// An article with the sentence of a figure marked and in sight.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { passageLanguage } from "../passage-language";
import type { Quote } from "../../summary/trace/row-evidence";

const useStyles = makeStyles({
  article: {
    maxHeight: "40vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "pre-wrap",
    lineHeight: tokens.lineHeightBase400,
  },
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
});

interface Props {
  title: string | null;
  text: string;
  quote: Quote;
}

export function ArticleQuote({ title, text, quote: { start, end } }: Props) {
  const styles = useStyles();
  const marked = useRef<HTMLElement>(null);
  useEffect(() => marked.current?.scrollIntoView({ block: "nearest" }), [start, end]);
  return (
    <div
      className={styles.article}
      lang={passageLanguage(text)}
      tabIndex={0}
      role="group"
      aria-label={title ?? undefined}
    >
      {title !== null && (
        <Text block weight="semibold">
          {title}
        </Text>
      )}
      {text.slice(0, start)}
      <mark ref={marked} className={styles.mark}>
        {text.slice(start, end)}
      </mark>
      {text.slice(end)}
    </div>
  );
}
