// Labelled fields that several forms have: a count, a measure.
import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { outcomeKinds, type OutcomeKind } from "../../records/article";
import { usePane } from "../pane-context";
import { Choice } from "./choice";
import { CommittedInput } from "./committed-input";
import { readTypedCount } from "./count-input";
import { measureNames } from "../../records/measure-names";

interface CountProps {
  label: string;
  count: number | null;
  onCount: (count: number | null) => void;
}

/** A whole number, or nothing; anything else stays in the field with a word about it, for the user to mend. */
export function CountField({ label, count, onCount }: CountProps) {
  const { texts } = usePane();
  const [isUnread, setUnread] = useState(false);
  const commit = (typed: string): boolean => {
    const read = readTypedCount(typed);
    const isRead = read !== null || typed.trim() === "";
    setUnread(!isRead);
    if (isRead) onCount(read);
    return isRead;
  };
  return (
    <Field
      label={label}
      validationState={isUnread ? "error" : "none"}
      {...(isUnread && { validationMessage: texts.review.countUnread })}
    >
      <CommittedInput
        inputMode="numeric"
        value={count === null ? "" : String(count)}
        onTyping={() => setUnread(false)}
        onCommit={commit}
      />
    </Field>
  );
}

interface MeasureProps {
  kind: OutcomeKind;
  onKind: (kind: OutcomeKind) => void;
}

export function MeasureField({ kind, onKind }: MeasureProps) {
  const { language, texts } = usePane();
  return (
    <Field label={texts.review.fields.measure}>
      <Choice
        value={kind}
        options={outcomeKinds.map((one) => [one, measureNames[language][one]] as const)}
        onChoose={(chosen) => chosen && onKind(chosen)}
      />
    </Field>
  );
}
