// What failed and what to do about it, in the sentence the failure itself carries.
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { WorkbookError } from "../workbook/workbook-error";
import { usePane } from "./pane-context";

export function FailureMessage({ error }: { error: WorkbookError }) {
  const { language, texts } = usePane();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.failed}</MessageBarTitle>
        {language === "ko" ? error.message : error.messageEn}
      </MessageBarBody>
    </MessageBar>
  );
}
