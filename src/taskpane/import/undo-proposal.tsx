// What undoing the last import would take out, with a question for each thing a person has worked on since.
import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { UndoQuestion as Question } from "../../importing/undo/undo-question";
import type { ShownUndo } from "../background/report-work";
import { timeText } from "../../records/cell";
import { usePane } from "../pane-context";
import { useFocusHeir } from "../use-focus-heir";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "start",
    outlineStyle: "none",
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Answer = Question["answer"];

interface Props {
  proposal: ShownUndo;
  /** While an answer is worked in or the import is undone. */
  isBusy: boolean;
  onAnswer: (question: string, answer: Answer) => void;
  onUndo: () => void;
  onLeave: () => void;
  /** Gives who gets the focus when the question is settled. */
  heir: () => HTMLElement | null;
}

export function UndoProposal({ proposal, isBusy, onAnswer, onUndo, onLeave, heir }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  const leaving = useFocusHeir(heir);
  // The section, not a button of it: a key that is still down must not undo anything.
  const place = useCallback(
    (section: HTMLElement | null) => {
      leaving(section);
      section?.focus();
    },
    [leaving],
  );
  const { at, articles, rows, questions } = proposal;
  return (
    <section ref={place} tabIndex={-1} className={styles.column} aria-label={texts.import.undo}>
      <Text>{texts.import.undoes(timeText(at), articles, rows)}</Text>
      {questions.map((question) => (
        <UndoChoice
          key={question.id}
          question={question}
          onAnswer={(answer) => onAnswer(question.id, answer)}
        />
      ))}
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onUndo}>
          {texts.import.undoNow}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onLeave}>
          {texts.import.leave}
        </Button>
      </div>
    </section>
  );
}

function UndoChoice({ question, onAnswer }: { question: Question; onAnswer: (answer: Answer) => void }) {
  const { language, texts } = usePane();
  const sentence = language === "ko" ? question.message : question.messageEn;
  return (
    <div>
      <Text>{sentence}</Text>
      <RadioGroup
        layout="horizontal"
        aria-label={sentence}
        value={question.answer}
        onChange={(_, { value }) => onAnswer(value === "change" ? "change" : "keep")}
      >
        <Radio value="keep" label={texts.import.keepRows} />
        <Radio value="change" label={texts.import.undoNow} />
      </RadioGroup>
    </div>
  );
}
