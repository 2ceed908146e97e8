// The ribbon's buttons. They run in the pane's own runtime, so that the workbook has one writer; each opens the pane
// and hands over to it, where progress and failures have a place to show.
import type { RibbonCommand } from "../taskpane/pane-context";

/** The names that manifest.xml gives to the buttons' functions. */
const commands: readonly RibbonCommand[] = ["checkRecords", "refreshSummaries"];

/**
 * Registers the buttons with Office.
 * @returns how the pane listens for them
 */
export function registerRibbonCommands(): (listener: (command: RibbonCommand) => void) => () => void {
  const listeners = new Set<(command: RibbonCommand) => void>();
  for (const command of commands) {
    Office.actions.associate(command, async (event: Office.AddinCommands.Event) => {
      await Office.addin.showAsTaskpane();
      for (const listener of listeners) listener(command);
      event.completed();
    });
  }
  return (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
}
