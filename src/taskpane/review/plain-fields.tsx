// Labelled fields that several forms have: a count, a measure.
import { Field } from "@fluentui/react-components";
import { outcomeKinds, type OutcomeKind } from "../../records/article";
import { usePane } from "../pane-context";
import { Choice } from "./choice";
import { CommittedInput } from "./committed-input";
import { measureNames } from "../../records/measure-names";

interface CountProps {
  label: string;
  count: number | null;
  onCount: (count: number | null) => void;
}

/** A whole number or nothing; anything else stays in the field, for the user to mend. */
export function CountField({ label, count, onCount }: CountProps) {
  const commit = (typed: string): boolean => {
    const digits = typed.replaceAll(",", "").trim();
    if (!/^\d{0,9}$/.test(digits)) return false;
    onCount(digits === "" ? null : Number(digits));
    return true;
  };
  return (
    <Field label={label}>
      <CommittedInput inputMode="numeric" value={count === null ? "" : String(count)} onCommit={commit} />
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
