// The ribbon's buttons. They run in the pane's own runtime, so that the workbook has one writer; each opens the pane
// and hands over to it, where progress and failures have a place to show.

/**
 * Registers buttons with Office.
 * @param names the function names that manifest.xml gives to the buttons
 * @returns how the pane listens for them; the listener is called with the name of the pressed button
 */
export function registerRibbonCommands<Name extends string>(
  names: readonly Name[],
): (listener: (name: Name) => void) => () => void {
  const listeners = new Set<(name: Name) => void>();
  for (const name of names) {
    const press = async (event: Office.AddinCommands.Event) => {
      await Office.addin.showAsTaskpane();
      for (const listener of listeners) listener(name);
      event.completed();
    };
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void press(event));
  }
  return (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
}
