// What failed and what to do about it, in the sentence the failure itself carries. Where a change has stopped half-way
// the way on is to look at the workbook again, which finds what is left of it.
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { createContext, useContext } from "react";
import type { WorkbookError, WorkbookErrorCode } from "../workbook/workbook-error";
import { usePane } from "./pane-context";

/** Looks at the workbook again, as when the pane opens. */
export const LookAgain = createContext<() => void>(() => undefined);

const leaveSomething: readonly WorkbookErrorCode[] = ["unfinished_change", "session_lost"];

export function FailureMessage({ error }: { error: WorkbookError }) {
  const { language, texts } = usePane();
  const lookAgain = useContext(LookAgain);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.failed}</MessageBarTitle>
        {language === "ko" ? error.message : error.messageEn}
      </MessageBarBody>
      {leaveSomething.includes(error.code) && (
        <MessageBarActions>
          <Button onClick={lookAgain}>{texts.start.again}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
