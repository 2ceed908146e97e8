// 확정: keep the report as it goes out, under a name, so that later changes show.
import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Jobs } from "../background/heavy-work";
import { Disclosure } from "../disclosure";
import { FailureMessage } from "../failure-message";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
});

export function FreezeForm() {
  const { work, queue, author, texts } = usePane();
  const styles = useStyles();
  const [name, setName] = useState("");
  const { state, run } = useTask<Jobs["freeze"]["output"]>();
  const wanted = name.trim();
  const freeze = () => run(() => queue.run(() => work.freeze({ author: author(), name: wanted })));
  return (
    <Disclosure label={texts.summary.freeze.title}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== "") void freeze();
        }}
      >
        <Text>{texts.summary.freeze.hint}</Text>
        <Field label={texts.summary.freeze.name}>
          <Input value={name} onChange={(_, data) => setName(data.value)} />
        </Field>
        <Button type="submit" disabled={wanted === "" || state.phase === "running"}>
          {texts.summary.freeze.run}
        </Button>
        {state.phase === "failed" && <FailureMessage error={state.error} />}
        {state.phase === "done" && <Text role="status">{texts.summary.freeze.done[state.result]}</Text>}
      </form>
    </Disclosure>
  );
}
