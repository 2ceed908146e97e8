// A day, typed and shown as YYYY-MM-DD. A browser's own control for days speaks the browser's language, not the pane's.
import { Field, type InputProps } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";
import { CommittedInput } from "./committed-input";
import { readTypedDay } from "./day-input";

interface Props extends Pick<InputProps, "tabIndex"> {
  label: string;
  /** Where the place says itself what day it is, only screen readers are told. */
  isLabelHidden?: boolean;
  /** ISO date. */
  day: string | null;
  /** Null for a blank field. What is no day stays in the field, for the user to mend. */
  onDay: (day: string | null) => void;
}

export function DayField({ label, isLabelHidden = false, day, onDay, ...rest }: Props) {
  const { texts } = usePane();
  const [isUnread, setUnread] = useState(false);
  const commit = (typed: string): boolean => {
    const read = readTypedDay(typed);
    const isRead = read !== null || typed.trim() === "";
    setUnread(!isRead);
    if (isRead) onDay(read);
    return isRead;
  };
  return (
    <Field
      {...(!isLabelHidden && { label })}
      validationState={isUnread ? "error" : "none"}
      {...(isUnread && { validationMessage: texts.review.dayUnread })}
    >
      <CommittedInput
        {...rest}
        {...(isLabelHidden && { "aria-label": label })}
        inputMode="numeric"
        placeholder={texts.review.dayForm}
        value={day ?? ""}
        onTyping={() => setUnread(false)}
        onCommit={commit}
      />
    </Field>
  );
}
