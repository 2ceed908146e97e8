// The review by keyboard. Keys are told by their place, because with the Korean input on the letter E is ㄷ.

export type ReviewCommand = "next" | "previous" | "nextOpen" | "accept" | "edit" | "reject" | "undo";

/** @returns null for keys that mean nothing here */
export function reviewCommand({
  code,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, "code" | "ctrlKey" | "metaKey" | "altKey">): ReviewCommand | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return code === "KeyZ" ? "undo" : null;
  return commands[code] ?? null;
}

const commands: Readonly<Record<string, ReviewCommand>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  KeyN: "nextOpen",
  Enter: "accept",
  NumpadEnter: "accept",
  KeyE: "edit",
  Delete: "reject",
  Backspace: "reject",
};
