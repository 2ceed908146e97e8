// 기사 없이 성과 추가: a figure that the official knows from a contract or a letter, with what it rests on.
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { OutcomeKind } from "../../records/article";
import { addOutcome, missionChoices, type MissionChoice } from "../../tasks/add-outcome";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { AmountField, type Amount } from "./amount-field";
import { Choice } from "./choice";
import { CommittedInput } from "./committed-input";
import { CountField, MeasureField } from "./plain-fields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Entry extends Amount {
  mission: string | null;
  kind: OutcomeKind;
  count: number | null;
  counterparty: string;
  quote: string;
}

const blankEntry: Entry = {
  mission: null,
  kind: "contract",
  amount: null,
  currency: null,
  count: null,
  counterparty: "",
  quote: "",
};

export function HandEntry() {
  const { workbook, queue, clock, author, texts } = usePane();
  const styles = useStyles();
  const opening = useTask<MissionChoice[]>();
  const adding = useTask<string>();
  const [entry, setEntry] = useState(blankEntry);
  const { fields: names, blank } = texts.review;
  const change = (values: Partial<Entry>) => setEntry((before) => ({ ...before, ...values }));

  const open = () => {
    adding.reset();
    void opening.run(() => queue.run(() => missionChoices(workbook, clock().today)));
  };
  const close = () => {
    opening.reset();
    setEntry(blankEntry);
  };
  const add = async () => {
    const { counterparty, ...rest } = entry;
    const stated = { ...rest, counterparty: counterparty.trim() || null, happened: true };
    await adding.run(async () => {
      const id = await queue.run(() => addOutcome(workbook, stated, author()));
      close();
      return id;
    });
  };

  if (opening.state.phase !== "done") {
    return (
      <>
        <Button appearance="subtle" disabled={opening.state.phase === "running"} onClick={open}>
          {texts.review.byHand}
        </Button>
        <div role="status">
          {adding.state.phase === "done" && (
            <MessageBar intent="success">
              <MessageBarBody>{texts.review.byHandDone}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {opening.state.phase === "failed" && <FailureMessage error={opening.state.error} />}
      </>
    );
  }
  const isWhole = entry.quote.trim() !== "" && (entry.amount !== null || entry.count !== null);
  return (
    <section className={styles.form} aria-label={texts.review.byHand}>
      <Field label={names.mission}>
        <Choice
          value={entry.mission ?? ""}
          options={opening.state.result.map(({ id, name }) => [id, name] as const)}
          blank={blank}
          onChoose={(mission) => change({ mission })}
        />
      </Field>
      <MeasureField kind={entry.kind} onKind={(kind) => change({ kind })} />
      <AmountField amount={entry.amount} currency={entry.currency} onAmount={change} />
      <CountField label={names.count} count={entry.count} onCount={(count) => change({ count })} />
      <Field label={names.counterparty}>
        <CommittedInput value={entry.counterparty} onCommit={(counterparty) => change({ counterparty })} />
      </Field>
      <Field label={names.quote} hint={texts.review.byHandQuote} required>
        <Textarea value={entry.quote} onChange={(_, data) => change({ quote: data.value })} />
      </Field>
      {adding.state.phase === "failed" && <FailureMessage error={adding.state.error} />}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={!isWhole || adding.state.phase === "running"}
          onClick={() => void add()}
        >
          {texts.review.byHandAdd}
        </Button>
        <Button onClick={close}>{texts.review.byHandClose}</Button>
      </div>
    </section>
  );
}
