// The fields of a figure by hand. Words of an article are shown as they stand there; without an article the official
// writes what the figure rests on.
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { NamedRecord } from "../../tasks/add-outcome";
import type { ShownChoices } from "../background/entry-work";
import { usePane } from "../pane-context";
import { AmountField } from "./amount-field";
import { Choice } from "./choice";
import { CommittedInput } from "./committed-input";
import { typedSum, type HandEntry } from "./hand-entry-draft";
import { CountField, MeasureField } from "./plain-fields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  entry: HandEntry;
  choices: ShownChoices;
  onEntry: (values: Partial<HandEntry>) => void;
  /** An article to mark words in, or none. */
  onSource: (articleId: string | null) => void;
  canAdd: boolean;
  onAdd: () => void;
  onClose: () => void;
  /** What became of adding it. */
  children: ReactNode;
}

export function HandEntryForm(props: Props) {
  const { entry, choices, onEntry, onSource, canAdd, onAdd, onClose, children } = props;
  const { texts } = usePane();
  const styles = useStyles();
  const { fields: names, blank } = texts.review;
  return (
    <section className={styles.form} aria-label={texts.review.byHand}>
      <Field label={texts.review.byHandSource}>
        <Choice
          value={entry.marked?.articleId ?? ""}
          options={choices.articles.map(optionOf)}
          blank={texts.review.byHandNoSource}
          onChoose={onSource}
        />
      </Field>
      <Field label={names.quote} hint={entry.marked === null ? texts.review.byHandQuote : ""} required>
        <Textarea
          value={entry.quote}
          readOnly={entry.marked !== null}
          onChange={(_, data) => onEntry({ quote: data.value })}
        />
      </Field>
      <Field label={names.mission}>
        <Choice
          value={entry.mission ?? ""}
          options={choices.missions.map(optionOf)}
          blank={blank}
          onChoose={(mission) => onEntry({ mission })}
        />
      </Field>
      <MeasureField kind={entry.kind} onKind={(kind) => onEntry({ kind })} />
      <AmountField
        amount={entry.amount}
        currency={entry.currency}
        onAmount={(typed) => onEntry({ ...typed, ...typedSum })}
      />
      <CountField label={names.count} count={entry.count} onCount={(count) => onEntry({ count })} />
      <Field label={names.counterparty}>
        <CommittedInput value={entry.counterparty} onCommit={(counterparty) => onEntry({ counterparty })} />
      </Field>
      {children}
      <div className={styles.row}>
        <Button appearance="primary" disabled={!canAdd} onClick={onAdd}>
          {texts.review.byHandAdd}
        </Button>
        <Button onClick={onClose}>{texts.review.byHandClose}</Button>
      </div>
    </section>
  );
}

const optionOf = ({ id, name }: NamedRecord) => [id, name] as const;
