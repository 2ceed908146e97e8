// Inputs that could not be read, each with the sentence that says what to do. The others go on.
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { RejectedSource } from "../../tasks/read-articles";
import { usePane } from "../pane-context";

export function RejectedList({ rejected }: { rejected: readonly RejectedSource[] }) {
  const { language, texts } = usePane();
  if (rejected.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.import.rejected(rejected.length)}</MessageBarTitle>
        {rejected.map(({ name, message, messageEn }) => (
          <div key={name}>
            {name}: {language === "ko" ? message : messageEn}
          </div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
