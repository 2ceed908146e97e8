// Who computes formulas. The engine only keeps them; a test that needs results plugs a calculator in or sets them.
import type { Workbook } from "./workbook";

export interface Calculator {
  /** Called after a batch that changed cells (calculation mode Automatic), and by application.calculate(). */
  calculate(workbook: Workbook): void;
}

/** Leaves every formula cell at the value it was last given (0 when it is new). */
export const KEEP_VALUES: Calculator = {
  calculate: () => undefined,
};
