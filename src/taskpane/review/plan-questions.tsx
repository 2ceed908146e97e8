// What only a person can settle before the import, with the default that is followed without an answer.
import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { groupBy } from "../../records/group-by";
import type { Answer, Decisions, Question } from "../../importing/import-plan";
import type { Reason } from "../../importing/reason";
import type { ShownPlan } from "../background/import-work";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  questions: { maxHeight: "40vh", overflowY: "auto", flexShrink: 0 },
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  reasons: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  plan: Pick<ShownPlan, "questions"> | null;
  decisions: Decisions;
  disabled: boolean;
  onAnswer: (question: string, answer: Answer) => void;
}

export function PlanQuestions({ plan, decisions, disabled, onAnswer }: Props) {
  const { language, texts } = usePane();
  const styles = useStyles();
  if (plan === null || plan.questions.length === 0) return null;
  return (
    <section className={styles.questions} aria-label={texts.review.questions(plan.questions.length)}>
      <Text as="h2" weight="semibold" block>
        {texts.review.questions(plan.questions.length)}
      </Text>
      {[...groupBy(plan.questions, ({ kind }) => kind)].map(([kind, same]) => (
        <Fragment key={kind}>
          {same.length > 1 && (
            <Answers
              kind={kind}
              label={texts.review.sameQuestions(same.length)}
              answer={commonAnswer(same, decisions)}
              disabled={disabled}
              onAnswer={(answer) => same.forEach(({ id }) => onAnswer(id, answer))}
            />
          )}
          {same.map((question) => (
            <Answers
              key={question.id}
              kind={kind}
              label={language === "ko" ? question.message : question.messageEn}
              reasons={"reasons" in question ? question.reasons : []}
              answer={decisions.get(question.id) ?? question.answer}
              disabled={disabled}
              onAnswer={(answer) => onAnswer(question.id, answer)}
            />
          ))}
        </Fragment>
      ))}
    </section>
  );
}

/** What all of them are answered with; null where they differ. */
function commonAnswer(questions: readonly Question[], decisions: Decisions): Answer | null {
  const given = new Set(questions.map(({ id, answer }) => decisions.get(id) ?? answer));
  const [only] = given;
  return given.size === 1 && only !== undefined ? only : null;
}

interface AnswersProps {
  kind: Question["kind"];
  label: string;
  reasons?: readonly Reason[];
  answer: Answer | null;
  disabled: boolean;
  onAnswer: (answer: Answer) => void;
}

function Answers({ kind, label, reasons = [], answer, disabled, onAnswer }: AnswersProps) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const choices = Object.entries(texts.review.answers[kind]);
  return (
    <div className={styles.question}>
      <Text>{label}</Text>
      {reasons.length > 0 && (
        <Text className={styles.reasons}>{reasons.map((reason) => reason[language]).join(", ")}</Text>
      )}
      <RadioGroup
        layout="horizontal"
        value={answer ?? ""}
        disabled={disabled}
        onChange={(_, { value }) => onAnswer(value as Answer)}
        aria-label={label}
      >
        {choices.map(([choice, shown]) => (
          <Radio key={choice} value={choice} label={shown} />
        ))}
      </RadioGroup>
    </div>
  );
}
