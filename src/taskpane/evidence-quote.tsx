// A value's evidence: the line of the article that says it, with the words themselves marked. Text only: nothing
// that was read can become markup.
import { makeStyles, tokens } from "@fluentui/react-components";
import { passageLanguage } from "./passage-language";
import { Unbroken } from "./unbroken";

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    paddingInline: "1px",
  },
});

/** Characters shown on either side of the marked words. */
const around = 60;

/** The part of a line that is shown around `[start, end)`: what stands before, the words, what stands after. */
function quoteInLine(text: string, start: number, end: number): [string, string, string] {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineBreak = text.indexOf("\n", end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const from = Math.max(lineStart, start - around);
  const to = Math.min(lineEnd, end + around);
  const before = (from > lineStart ? "…" : "") + text.slice(from, start);
  const after = text.slice(end, to) + (to < lineEnd ? "…" : "");
  return [before, text.slice(start, end), after];
}

export function EvidenceQuote({ text, start, end }: { text: string; start: number; end: number }) {
  const styles = useStyles();
  const [before, words, after] = quoteInLine(text, start, end);
  return (
    <blockquote className={styles.quote} lang={passageLanguage(text)}>
      <Unbroken>{before}</Unbroken>
      <mark className={styles.mark}>
        <Unbroken>{words}</Unbroken>
      </mark>
      <Unbroken>{after}</Unbroken>
    </blockquote>
  );
}
