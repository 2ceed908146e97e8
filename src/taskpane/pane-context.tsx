// What every screen needs: the workbook, the day, the language. Made once by the composition root.
import { createContext, useContext } from "react";
import type { Clock } from "../tasks/clock";
import type { Workbook } from "../workbook/workbook";
import type { Language, Texts } from "./texts";

/** What a ribbon button asks of the pane. */
export type RibbonCommand = "checkRecords" | "refreshSummaries";

export interface PaneServices {
  workbook: Workbook;
  clock(): Clock;
  /** Calls the listener whenever a ribbon button is pressed; returns how to stop. */
  onRibbonCommand(listener: (command: RibbonCommand) => void): () => void;
}

export interface Pane extends PaneServices {
  language: Language;
  texts: Texts;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

/** The pane's services and texts; only inside `PaneProvider`. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane outside PaneProvider");
  return pane;
}
