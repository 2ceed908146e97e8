// A figure's fields, those that ask for a decision first, each with its control and its sentence.
import { Field } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { outcomeKinds, type MissionRecord, type OutcomeRecord } from "../../records/article";
import { measures } from "../../records/lists";
import { usePane } from "../pane-context";
import { AmountField } from "./amount-field";
import { Choice } from "./choice";
import { CommittedInput } from "./committed-input";
import { englishMeasures } from "./english-names";
import { FieldEvidence } from "./field-evidence";
import { doubtfulFirst, takeCount } from "./mission-editor";
import { doubtfulFields } from "./review-items";

export const resultWords = ["happened", "planned", "historic"] as const;
export type ResultWord = (typeof resultWords)[number];

interface Props {
  outcome: OutcomeRecord;
  missions: readonly MissionRecord[];
  text: string;
  onEdit: (values: Partial<OutcomeRecord>) => void;
}

export function OutcomeEditor({ outcome, missions, text, onEdit }: Props) {
  const { language, texts } = usePane();
  const { fields: names, happened, blank } = texts.review;
  const kinds = language === "ko" ? measures : englishMeasures;
  const textField = (field: "counterparty" | "firm" | "country", label: string) => ({
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
  const parts: { fields: string[]; control: ReactNode }[] = [
    {
      fields: ["kind"],
      control: (
        <Field label={names.measure}>
          <Choice
            value={outcome.kind}
            options={outcomeKinds.map((kind) => [kind, kinds[kind]] as const)}
            onChoose={(kind) => kind && onEdit({ kind })}
          />
        </Field>
      ),
    },
    {
      fields: ["amount", "currency", "amountAlso"],
      control: (
        <AmountField
          amount={outcome.amount}
          currency={outcome.currency}
          // The words of the text tell another sum from now on.
          onAmount={(value) => onEdit({ ...value, amountTo: null, rawAmount: null, approximate: false })}
        />
      ),
    },
    {
      fields: ["count"],
      control: (
        <Field label={names.count}>
          <CommittedInput
            inputMode="numeric"
            value={outcome.count === null ? "" : String(outcome.count)}
            onCommit={(typed) => takeCount(typed, (count) => onEdit({ count }))}
          />
        </Field>
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
        <Field label={names.signedOn}>
          <CommittedInput
            type="date"
            value={outcome.signedOn ?? ""}
            onCommit={(day) => onEdit({ signedOn: day || null })}
          />
        </Field>
      ),
    },
  ];
  // What extraction names no sentence for stands on the figure's own.
  const { start, end, quote } = outcome;
  const own =
    start === undefined || end === undefined ? [] : [{ start, end, quote, alignment: "exact" as const }];
  const evidence = { kind: own, amount: own, count: own, ...outcome.evidence };
  return doubtfulFirst(parts, doubtfulFields(outcome)).map(({ fields, control }) => (
    <FieldEvidence key={fields[0]} fields={fields} evidence={evidence} doubts={outcome.doubts} text={text}>
      {control}
    </FieldEvidence>
  ));
}

function resultWord({ happened, historic }: Pick<OutcomeRecord, "happened" | "historic">): ResultWord {
  if (historic === true) return "historic";
  return happened ? "happened" : "planned";
}

/** A result, a plan or an earlier result as the records format has it. */
export function resultValues(word: ResultWord): Pick<OutcomeRecord, "happened" | "historic"> {
  return { happened: word !== "planned", historic: word === "historic" };
}
