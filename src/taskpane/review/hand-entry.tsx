// 성과 직접 추가: a figure that extraction passed over in an article of the workbook, or that the official knows from
// a contract or a letter.
import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { MarkableArticle, MarkedOutcome } from "../../tasks/add-outcome";
import type { Author } from "../../tasks/import-articles";
import type { ChoicesOrder, EntryOrder, ShownChoices } from "../background/entry-work";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { ArticleText } from "./article-text";
import { blankEntry, entryOfWords, isWhole, type HandEntry as Entry } from "./hand-entry-draft";
import { HandEntryForm } from "./hand-entry-form";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", height: "100%" } });

export function HandEntry() {
  const { work, queue, clock, author, texts, language } = usePane();
  const styles = useStyles();
  const opening = useTask<{ order: ChoicesOrder; choices: ShownChoices }>();
  const choosing = useTask<MarkableArticle | null>();
  const adding = useTask<MarkedOutcome>();
  const [entry, setEntry] = useState(blankEntry);
  const readings = useRef(0);

  const open = () => {
    adding.reset();
    void opening.run(() =>
      queue.run(async () => {
        const order = { today: clock().today, reading: (readings.current += 1) };
        return { order, choices: await work.entryChoices(order) };
      }),
    );
  };
  // What was asked for and has not come yet is to be let go too.
  const holdsRows = opening.state.phase === "running" || opening.state.phase === "done";
  useEffect(() => {
    if (!holdsRows) return;
    return () => void queue.run(() => work.closeEntry(null));
  }, [holdsRows, queue, work]);
  const close = () => {
    opening.reset();
    // An article that is still being fetched is not wanted any more.
    choosing.stop();
    setEntry(blankEntry);
  };
  const add = () =>
    adding.run(async () => {
      const added = await queue.run(() => work.addEntry(orderOf(entry, author())));
      if (added.ok) close();
      return added;
    });

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
  const { order, choices } = opening.state.result;
  const choose = (articleId: string) =>
    void choosing.run(() => queue.run(() => work.markableArticle({ ...order, articleId })));
  const source = choosing.state.phase === "done" ? choosing.state.result : null;
  if (source !== null) {
    return (
      <div className={styles.page}>
        <ArticleText
          title={source.title}
          text={source.text}
          found={source.found}
          onAdd={(range) => {
            setEntry(entryOfWords(source, range));
            choosing.reset();
          }}
          onClose={choosing.reset}
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
        choosing.stop();
        if (id === null) setEntry(blankEntry);
        else choose(id);
      }}
      canAdd={isWhole(entry) && adding.state.phase !== "running"}
      onAdd={() => void add()}
      onClose={close}
    >
      {choosing.state.phase === "failed" && <FailureMessage error={choosing.state.error} />}
      {adding.state.phase === "failed" && <FailureMessage error={adding.state.error} />}
      {added?.ok === false && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{language === "ko" ? added.message : added.messageEn}</MessageBarBody>
        </MessageBar>
      )}
    </HandEntryForm>
  );
}

function orderOf({ marked, counterparty, ...figure }: Entry, author: Author): EntryOrder {
  return { author, marked, entry: { ...figure, counterparty: counterparty.trim() || null, happened: true } };
}
