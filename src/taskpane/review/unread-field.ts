// A field whose text cannot be read keeps it for the user to mend. Whatever would take the field away asks here first, since
// the text would be gone with it, and nobody would see that it was not taken.

/** The attribute of what holds the fields of a record. */
export const editorMark = { "data-editor": "" };

/**
 * Puts the focus into a field that holds what could not be read.
 * @param screen where it is looked for
 * @param among `editor` for the fields of a record alone, without the days of articles
 * @returns whether there is one
 * @example if (focusUnread(list, "editor")) return;
 */
export function focusUnread(screen: HTMLElement | null, among: "editor" | "all"): boolean {
  const place = among === "editor" ? "[data-editor] " : "";
  const field = screen?.querySelector<HTMLElement>(`${place}[aria-invalid="true"]`) ?? null;
  field?.focus();
  return field !== null;
}
