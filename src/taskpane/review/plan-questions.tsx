// What only a person can settle before the import, with the default that is followed without an answer.
import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { Answer, Decisions, ImportPlan, Question } from "../../importing/import-plan";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  questions: { maxHeight: "40vh", overflowY: "auto", flexShrink: 0 },
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  reasons: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const answers: Readonly<Record<Question["kind"], readonly Answer[]>> = {
  same_event: ["merge", "separate"],
  contradiction: ["merge", "other", "separate"],
  same_name: ["merge", "separate"],
  status: ["change", "keep"],
};

interface Props {
  plan: ImportPlan | null;
  decisions: Decisions;
  disabled: boolean;
  onAnswer: (question: string, answer: Answer) => void;
}

export function PlanQuestions({ plan, decisions, disabled, onAnswer }: Props) {
  const { texts } = usePane();
  const styles = useStyles();
  if (plan === null || plan.questions.length === 0) return null;
  return (
    <section className={styles.questions} aria-label={texts.review.questions(plan.questions.length)}>
      <Text as="h2" weight="semibold" block>
        {texts.review.questions(plan.questions.length)}
      </Text>
      {plan.questions.map((question) => (
        <PlanQuestion
          key={question.id}
          question={question}
          answer={decisions.get(question.id) ?? question.answer}
          disabled={disabled}
          onAnswer={(answer) => onAnswer(question.id, answer)}
        />
      ))}
    </section>
  );
}

interface QuestionProps {
  question: Question;
  answer: Answer;
  disabled: boolean;
  onAnswer: (answer: Answer) => void;
}

function PlanQuestion({ question, answer, disabled, onAnswer }: QuestionProps) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const reasons = "reasons" in question ? question.reasons : [];
  return (
    <div className={styles.question}>
      <Text>{language === "ko" ? question.message : question.messageEn}</Text>
      {reasons.length > 0 && (
        <Text className={styles.reasons}>{reasons.map((reason) => reason[language]).join(", ")}</Text>
      )}
      <RadioGroup
        layout="horizontal"
        value={answer}
        disabled={disabled}
        onChange={(_, { value }) => onAnswer(value as Answer)}
        aria-label={language === "ko" ? question.message : question.messageEn}
      >
        {answers[question.kind].map((choice) => (
          <Radio key={choice} value={choice} label={texts.import.answers[choice]} />
        ))}
      </RadioGroup>
    </div>
  );
}
