// The ribbon's buttons. They run in the pane's own runtime, so that the workbook has one writer; each opens the pane
// and hands over to it, where progress and failures have a place to show.

/**
 * Registers buttons with Office.
 * @param names the function names that manifest.xml gives to the buttons
 * @returns how the pane listens for them; the listener is called with the name of the pressed button, and at once for
 * buttons that were pressed before anybody listened (the button that started the runtime)
 */
export function registerRibbonCommands<Name extends string>(
  names: readonly Name[],
): (listener: (name: Name) => void) => () => void {
  let listener: ((name: Name) => void) | null = null;
  let waiting: Name[] = [];
  const press = async (name: Name, event: Office.AddinCommands.Event) => {
    if (listener === null) waiting.push(name);
    else listener(name);
    try {
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  };
  for (const name of names) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void press(name, event));
  }
  return (next) => {
    listener = next;
    const pressed = waiting;
    waiting = [];
    pressed.forEach(next);
    return () => {
      if (listener === next) listener = null;
    };
  };
}
