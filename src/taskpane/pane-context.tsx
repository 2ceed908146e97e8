// What every screen needs: the workbook, the day, the language. Made once by the composition root.
import { createContext, useContext } from "react";
import type { Clock } from "../tasks/clock";
import type { Author } from "../tasks/import-articles";
import type { TaskQueue } from "../tasks/task-queue";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookView } from "../workbook/workbook-view";
import type { Background } from "./background/background";
import type { DraftStore } from "./kept/draft-store";
import type { Preferences, PreferenceStore } from "./preferences";
import type { Screen } from "./screens";
import type { Language, Texts } from "./texts";
import type { ToldWorkbook } from "./told-writes";

/** The functions that manifest.xml gives to the ribbon's buttons: what each asks of the pane. */
export const ribbonCommands = ["checkRecords", "refreshSummaries"] as const;
export type RibbonCommand = (typeof ribbonCommands)[number];

export interface PaneServices {
  workbook: Workbook;
  /** The workbook on the screen; null where nothing shows it. */
  view: WorkbookView | null;
  /** Everything that reads and then writes goes through here, whichever button asked for it. */
  queue: TaskQueue;
  clock: () => Clock;
  /** What is kept on this PC. */
  preferences: PreferenceStore;
  /** What is under review and not written yet, on this PC too. */
  drafts: DraftStore;
  /** Calls the listener whenever a ribbon button is pressed; returns how to stop. */
  onRibbonCommand: (listener: (command: RibbonCommand) => void) => () => void;
}

export interface Pane extends Omit<PaneServices, "preferences"> {
  /** What takes long is done here. */
  work: Background;
  /** See `ToldWorkbook`. */
  onWritten: ToldWorkbook["onWritten"];
  language: Language;
  texts: Texts;
  preferences: Preferences;
  changePreferences: (changes: Partial<Preferences>) => void;
  /** Who changes the workbook and when, for 변경이력. */
  author: () => Author;
  /** Shows another screen; each keeps its state. */
  openScreen: (screen: Screen) => void;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

/** The pane's services and texts; only inside `PaneProvider`. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane outside PaneProvider");
  return pane;
}
