// A figure's fields, those that ask for a decision first, each with its control and its sentence.
import { Field } from "@fluentui/react-components";
import type { MissionRecord, OutcomeRecord } from "../../records/article";
import { usePane } from "../pane-context";
import { AmountField } from "./amount-field";
import { Choice } from "./choice";
import { CommittedInput } from "./committed-input";
import { DayField } from "./day-field";
import { EvidencedFields, type EditorPart } from "./field-evidence";
import { typedSum } from "./hand-entry-draft";
import { CountField, MeasureField } from "./plain-fields";

const resultWords = ["happened", "planned", "historic"] as const;
type ResultWord = (typeof resultWords)[number];

interface Props {
  outcome: OutcomeRecord;
  missions: readonly MissionRecord[];
  text: string;
  onEdit: (values: Partial<OutcomeRecord>) => void;
}

export function OutcomeEditor({ outcome, missions, text, onEdit }: Props) {
  const { texts } = usePane();
  const { fields: names, happened, blank } = texts.review;
  const textField = (field: "counterparty" | "firm" | "country", label: string): EditorPart => ({
    fields: [field],
    control: (
      <Field label={label}>
        <CommittedInput
          value={outcome[field] ?? ""}
          onCommit={(typed) => onEdit({ [field]: typed.trim() || null })}
        />
      </Field>
    ),
  });
  const parts: EditorPart[] = [
    {
      fields: ["kind"],
      control: <MeasureField kind={outcome.kind} onKind={(kind) => onEdit({ kind })} />,
    },
    {
      fields: ["amount", "currency", "amountAlso"],
      control: (
        <AmountField
          amount={outcome.amount}
          currency={outcome.currency}
          onAmount={(value) => onEdit({ ...value, ...typedSum })}
        />
      ),
    },
    {
      fields: ["count"],
      control: (
        <CountField label={names.count} count={outcome.count} onCount={(count) => onEdit({ count })} />
      ),
    },
    textField("counterparty", names.counterparty),
    textField("firm", names.firm),
    textField("country", names.country),
    {
      fields: ["mission"],
      control: (
        <Field label={names.mission}>
          <Choice
            value={outcome.mission === null ? "" : String(outcome.mission)}
            options={missions.map((mission, index) => [String(index), mission.name] as const)}
            blank={blank}
            onChoose={(index) => onEdit({ mission: index === null ? null : Number(index) })}
          />
        </Field>
      ),
    },
    {
      fields: ["happened", "historic"],
      control: (
        <Field label={names.happened}>
          <Choice
            value={resultWord(outcome)}
            options={resultWords.map((word) => [word, happened[word]] as const)}
            onChoose={(word) => word && onEdit(resultValues(word))}
          />
        </Field>
      ),
    },
    {
      fields: ["signedOn"],
      control: (
        <DayField
          label={names.signedOn}
          day={outcome.signedOn ?? null}
          onDay={(signedOn) => onEdit({ signedOn })}
        />
      ),
    },
  ];
  // What extraction names no sentence for stands on the figure's own.
  const { start, end, quote } = outcome;
  const own =
    start === undefined || end === undefined ? [] : [{ start, end, quote, alignment: "exact" as const }];
  const evidence = { kind: own, amount: own, count: own, ...outcome.evidence };
  return <EvidencedFields record={outcome} parts={parts} evidence={evidence} text={text} />;
}

function resultWord({ happened, historic }: Pick<OutcomeRecord, "happened" | "historic">): ResultWord {
  if (historic === true) return "historic";
  return happened ? "happened" : "planned";
}

/** A result, a plan or an earlier result as the records format has it. */
function resultValues(word: ResultWord): Pick<OutcomeRecord, "happened" | "historic"> {
  return { happened: word !== "planned", historic: word === "historic" };
}
