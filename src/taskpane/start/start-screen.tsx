// The first thing a user sees of a workbook that is not ready yet: what this is, and one step to start.
import { Button, makeStyles, Spinner, Text, Title3, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WorkbookStart } from "../../tasks/start-report";
import { FailureMessage } from "../failure-message";
import { timeText } from "../../records/cell";
import { usePane } from "../pane-context";
import { NameQuestion, useTypedName } from "./name-field";
import type { Start } from "./use-start";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  title: { margin: 0 },
});

export function StartScreen({ start }: { start: Start }) {
  const { texts } = usePane();
  const styles = useStyles();
  const { state, found } = start;
  return (
    <div className={styles.screen}>
      {(found === null || found.kind === "ready") && state.phase === "running" && (
        <Spinner label={texts.start.looking} labelPosition="below" />
      )}
      {found !== null && <Found found={found} start={start} />}
      {state.phase === "failed" && (
        <>
          <FailureMessage error={state.error} />
          <Button onClick={start.look}>{texts.start.again}</Button>
        </>
      )}
    </div>
  );
}

function Found({ found, start }: { found: WorkbookStart; start: Start }) {
  switch (found.kind) {
    case "new":
      return <NewWorkbook sheets={found.sheets} start={start} />;
    case "older":
      return <OlderWorkbook found={found} start={start} />;
    case "newer":
      return <NewerWorkbook start={start} />;
    case "leftover":
      return <UnfinishedWork leftover={found.leftover} start={start} />;
    case "ready":
      return null;
  }
}

function NewWorkbook({ sheets, start }: { sheets: readonly string[]; start: Start }) {
  const { texts } = usePane();
  const styles = useStyles();
  const typed = useTypedName();
  const isRunning = start.state.phase === "running";
  const make = () => {
    typed.save();
    start.make();
  };
  return (
    <>
      <Heading>{texts.start.title}</Heading>
      <ol className={styles.list}>
        {texts.start.lines.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ol>
      <NameQuestion typed={typed} />
      {sheets.length > 1 && <Text>{texts.start.foreign(sheets.length)}</Text>}
      <Button appearance="primary" disabled={isRunning} onClick={make}>
        {isRunning ? texts.start.making : texts.start.make}
      </Button>
    </>
  );
}

type Older = Extract<WorkbookStart, { kind: "older" }>;

function OlderWorkbook({ found: { lacking, isOlder }, start }: { found: Older; start: Start }) {
  const { texts } = usePane();
  const styles = useStyles();
  const isRunning = start.state.phase === "running";
  const tablesOfColumns = [...new Set(lacking.columns.map(({ table }) => table))];
  return (
    <>
      <Heading>{isOlder ? texts.start.older : texts.start.incomplete}</Heading>
      <Text>{texts.start.whatIsAdded}</Text>
      <ul className={styles.list}>
        {lacking.tables.length > 0 && <li>{texts.start.lackingTables(lacking.tables.join(", "))}</li>}
        {lacking.settings.length > 0 && <li>{texts.start.lackingSettings(lacking.settings.join(", "))}</li>}
        {lacking.names.length > 0 && <li>{texts.start.lackingNames(lacking.names.join(", "))}</li>}
        {tablesOfColumns.map((table) => (
          <li key={table}>
            {texts.start.lackingColumns(
              table,
              lacking.columns.flatMap((one) => (one.table === table ? [one.header] : [])).join(", "),
            )}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button appearance="primary" disabled={isRunning} onClick={start.add}>
          {isRunning ? texts.start.adding : texts.start.addLacking}
        </Button>
        <Button disabled={isRunning} onClick={start.goOn}>
          {texts.start.goOn}
        </Button>
      </div>
    </>
  );
}

function NewerWorkbook({ start }: { start: Start }) {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <>
      <Heading>{texts.start.newer}</Heading>
      <Text>{texts.start.newerHint}</Text>
      <div className={styles.row}>
        <Button onClick={start.goOn}>{texts.start.lookOnly}</Button>
      </div>
    </>
  );
}

type Unfinished = Extract<WorkbookStart, { kind: "leftover" }>;

function UnfinishedWork({ leftover: { label }, start }: { leftover: Unfinished["leftover"]; start: Start }) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const isRunning = start.state.phase === "running";
  const what =
    label === null
      ? texts.start.unknownWork
      : texts.start.leftoverOf(label[language], timeText(label.at), label.user ?? "");
  return (
    <>
      <Heading>{texts.start.leftover}</Heading>
      <Text>{what}</Text>
      <div className={styles.row}>
        <Button appearance="primary" disabled={isRunning} onClick={() => start.settle("complete")}>
          {isRunning ? texts.start.settling : texts.start.complete}
        </Button>
        <Button disabled={isRunning} onClick={() => start.settle("rollBack")}>
          {texts.start.rollBack}
        </Button>
      </div>
    </>
  );
}

function Heading({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <Title3 as="h1" className={styles.title}>
      {children}
    </Title3>
  );
}
