// After a workbook of an older version was brought up to date: what was done, and the way back.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { Start } from "./use-start";

export function MigratedMessage({ start }: { start: Start }) {
  const { texts } = usePane();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{texts.start.migrated}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={start.undoMigration}>
          {texts.start.undoMigration}
        </Button>
        <Button size="small" onClick={start.keepMigration}>
          {texts.start.keep}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
