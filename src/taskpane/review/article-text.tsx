// An article's whole text, sentence by sentence, with the words marked that were taken from it; from a sentence that
// extraction passed over, the user takes a figure in.
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { splitSentences } from "../../extraction/text/sentences";
import { chosenLineMark, lineMark } from "../line-mark";
import { usePane } from "../pane-context";
import { passageLanguage } from "../passage-language";
import { markedParts, type Span } from "./marked-parts";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minHeight: 0,
    flexGrow: 1,
  },
  sentences: { overflowY: "auto", flexGrow: 1, lineHeight: tokens.lineHeightBase400 },
  sentence: {
    display: "block",
    padding: tokens.spacingHorizontalXS,
    ...lineMark,
    cursor: "pointer",
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ...chosenLineMark,
  },
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  title: string;
  text: string;
  /** The words that something was taken from already. */
  found: readonly Span[];
  onAdd: (range: Span) => void;
  onClose: () => void;
}

export function ArticleText({ title, text, found, onAdd, onClose }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const sentences = useMemo(() => splitSentences(text), [text]);
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const sentence = sentences[chosen];

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(chosen + step, 0), sentences.length - 1);
    setChosen(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };

  return (
    <section className={styles.screen} aria-label={title}>
      <Text>{texts.review.pickSentence}</Text>
      <div
        ref={list}
        className={styles.sentences}
        role="listbox"
        tabIndex={0}
        aria-label={texts.review.sentences}
        aria-activedescendant={`sentence-${chosen}`}
        onKeyDown={move}
      >
        {sentences.map((one, index) => (
          <span
            key={one.start}
            id={`sentence-${index}`}
            role="option"
            lang={passageLanguage(text)}
            aria-selected={index === chosen}
            className={mergeClasses(styles.sentence, index === chosen && styles.chosen)}
            onClick={() => setChosen(index)}
          >
            {markedParts(one, found).map(({ start, end, isMarked }) =>
              isMarked ? (
                <mark key={start} className={styles.mark}>
                  {text.slice(start, end)}
                </mark>
              ) : (
                text.slice(start, end)
              ),
            )}
          </span>
        ))}
      </div>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={sentence === undefined}
          onClick={() => sentence && onAdd({ start: sentence.start, end: sentence.end })}
        >
          {texts.review.addFromSentence}
        </Button>
        <Button onClick={onClose}>{texts.review.closeText}</Button>
      </div>
    </section>
  );
}
