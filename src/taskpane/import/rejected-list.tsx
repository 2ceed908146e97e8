// Inputs that could not be read, each with the sentence that says what to do. The others go on.
import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { RejectedSource } from "../../tasks/read-articles";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, maxHeight: "40vh", overflowY: "auto" },
});

/** Shown at once; the others on demand. */
const first = 3;

export function RejectedList({ rejected }: { rejected: readonly RejectedSource[] }) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  if (rejected.length === 0) return null;
  const shown = isWhole ? rejected : rejected.slice(0, first);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.import.rejected(rejected.length)}</MessageBarTitle>
        <ul className={styles.list} tabIndex={isWhole ? 0 : undefined}>
          {shown.map(({ name, message, messageEn }, index) => (
            <li key={`${name}-${index}`}>
              {name}: {language === "ko" ? message : messageEn}
            </li>
          ))}
        </ul>
        {rejected.length > shown.length && (
          <Link as="button" onClick={() => setWhole(true)}>
            {texts.import.more(rejected.length - shown.length)}
          </Link>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
