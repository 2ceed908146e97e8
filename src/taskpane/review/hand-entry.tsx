// 성과 직접 추가: a figure that extraction passed over in an article of the workbook, or that the official knows from
// a contract or a letter.
import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import {
  addMarkedOutcome,
  addOutcome,
  entryChoices,
  type EntryChoices,
  type MarkableArticle,
  type MarkedOutcome,
} from "../../tasks/add-outcome";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { ArticleText } from "./article-text";
import { blankEntry, entryOfWords, isWhole, type HandEntry as Entry } from "./hand-entry-draft";
import { HandEntryForm } from "./hand-entry-form";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", height: "100%" } });

export function HandEntry() {
  const { workbook, queue, clock, author, texts, language } = usePane();
  const styles = useStyles();
  const opening = useTask<EntryChoices>();
  const adding = useTask<MarkedOutcome>();
  const [entry, setEntry] = useState(blankEntry);
  const [source, setSource] = useState<MarkableArticle | null>(null);

  const open = () => {
    adding.reset();
    void opening.run(() => queue.run(() => entryChoices(workbook, clock().today)));
  };
  const close = () => {
    opening.reset();
    setEntry(blankEntry);
  };
  const add = () =>
    adding.run(async () => {
      const added = await queue.run(() => write(entry));
      if (added.ok) close();
      return added;
    });
  const write = async ({ marked, counterparty, quote, ...figure }: Entry): Promise<MarkedOutcome> => {
    const stated = { ...figure, counterparty: counterparty.trim() || null, happened: true };
    if (marked !== null) return addMarkedOutcome(workbook, marked, stated, author());
    return { ok: true, outcomeId: await addOutcome(workbook, { ...stated, quote }, author()) };
  };

  const added = adding.state.phase === "done" ? adding.state.result : null;
  if (opening.state.phase !== "done") {
    return (
      <>
        <Button appearance="subtle" disabled={opening.state.phase === "running"} onClick={open}>
          {texts.review.byHand}
        </Button>
        <div role="status">
          {added?.ok === true && (
            <MessageBar intent="success">
              <MessageBarBody>{texts.review.byHandDone}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {opening.state.phase === "failed" && <FailureMessage error={opening.state.error} />}
      </>
    );
  }
  const choices = opening.state.result;
  if (source !== null) {
    return (
      <div className={styles.page}>
        <ArticleText
          title={source.title}
          text={source.text}
          found={source.found}
          onAdd={(range) => {
            setEntry(entryOfWords(source, range));
            setSource(null);
          }}
          onClose={() => setSource(null)}
        />
      </div>
    );
  }
  return (
    <HandEntryForm
      entry={entry}
      choices={choices}
      onEntry={(values) => setEntry((before) => ({ ...before, ...values }))}
      onSource={(id) => {
        if (id === null) setEntry(blankEntry);
        else setSource(choices.articleOf(id));
      }}
      canAdd={isWhole(entry) && adding.state.phase !== "running"}
      onAdd={() => void add()}
      onClose={close}
    >
      {adding.state.phase === "failed" && <FailureMessage error={adding.state.error} />}
      {added?.ok === false && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{language === "ko" ? added.message : added.messageEn}</MessageBarBody>
        </MessageBar>
      )}
    </HandEntryForm>
  );
}
