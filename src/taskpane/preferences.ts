// What is the user's and not the report's: kept on this PC, in the part of the browser's storage that Office gives to
// the add-in under the site that shows it.
import { useCallback, useState } from "react";
import type { TextStorage } from "./kept/page-storage";
import type { Language } from "./texts";

export const textSizes = ["normal", "large", "larger"] as const;
export type TextSize = (typeof textSizes)[number];

export interface Preferences {
  /** 작성자, as typed; never verified. null: not asked yet, "": the user did not want to give one. */
  user: string | null;
  /** null: as Office speaks. */
  language: Language | null;
  textSize: TextSize;
}

export interface PreferenceStore {
  read: () => Preferences;
  write: (preferences: Preferences) => void;
}

const key = "export-outcomes.preferences";

/**
 * Preferences in the browser's storage.
 * @param partitionKey `Office.context.partitionKey`, which hosts without partitions leave undefined
 * @example storedPreferences(pageStorage(), "abc").read() // {user: null, language: null, textSize: "normal"}
 */
export function storedPreferences(storage: TextStorage, partitionKey: string | undefined): PreferenceStore {
  const place = `${partitionKey ?? ""}${key}`;
  return {
    read: () => parsePreferences(storage.getItem(place)),
    write: (preferences) => storage.setItem(place, JSON.stringify(preferences)),
  };
}

/** The store as a state of the pane: what is changed is written at once. */
export function usePreferences(store: PreferenceStore) {
  const [preferences, setPreferences] = useState(() => store.read());
  const change = useCallback(
    (changes: Partial<Preferences>) => {
      const next = { ...store.read(), ...changes };
      store.write(next);
      setPreferences(next);
    },
    [store],
  );
  return [preferences, change] as const;
}

/** Anybody can write into a browser's storage; what makes no sense there counts as not set. */
function parsePreferences(text: string | null): Preferences {
  const { user, language, textSize } = parsedObject(text);
  return {
    user: typeof user === "string" ? user : null,
    language: language === "ko" || language === "en" ? language : null,
    textSize: textSizes.find((size) => size === textSize) ?? "normal",
  };
}

function parsedObject(text: string | null): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text ?? "{}");
    return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
