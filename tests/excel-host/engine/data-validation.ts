// Range.dataValidation. Lists longer than 255 characters and structured references are refused, as in Excel.
import type { Area } from "./area";
import { invalidArgument } from "./api-error";
import { NO_VALIDATION, validationType, type Validation } from "./validation";
import { refersToTable } from "./references";
import { WireObject } from "./wire-object";
import type { Worksheet } from "./worksheet";

const MAX_LIST = 255;

export class DataValidation extends WireObject {
  override readonly className = "DataValidation";

  constructor(
    private readonly sheet: Worksheet,
    private readonly area: Area,
  ) {
    super();
  }

  /** "Inconsistent" when only part of the cells has it, "MixedCriteria" when the cells differ. */
  get Type(): string {
    const found = [...this.sheet.grid.validations.distinct(this.area)];
    if (found.length === 1) return (found[0] ?? NO_VALIDATION).type;
    return found.includes(undefined) && found.length === 2 ? "Inconsistent" : "MixedCriteria";
  }

  get Rule(): unknown {
    return this.only()?.rule ?? null;
  }

  set Rule(rule: unknown) {
    if (typeof rule !== "object" || rule === null) throw invalidArgument();
    const entries = { ...rule } as Record<string, unknown>;
    const type = validationType(entries);
    if (type === undefined) throw invalidArgument();
    checkFormulas(entries, this.sheet);
    this.change({ type, rule: entries });
  }

  get ErrorAlert(): unknown {
    return this.only()?.errorAlert ?? null;
  }

  set ErrorAlert(alert: unknown) {
    this.change({ errorAlert: settings(alert) });
  }

  get Prompt(): unknown {
    return this.only()?.prompt ?? null;
  }

  set Prompt(prompt: unknown) {
    this.change({ prompt: settings(prompt) });
  }

  get IgnoreBlanks(): boolean | null {
    return this.only()?.ignoreBlanks ?? null;
  }

  set IgnoreBlanks(ignore: unknown) {
    this.change({ ignoreBlanks: ignore === true });
  }

  Clear(): void {
    this.sheet.requireEditable(this.area);
    this.sheet.grid.validations.set(this.area, undefined);
  }

  private only(): Validation | null {
    const found = [...this.sheet.grid.validations.distinct(this.area)];
    return found.length === 1 ? (found[0] ?? NO_VALIDATION) : null;
  }

  private change(part: Partial<Validation>): void {
    this.sheet.requireEditable(this.area);
    const base = this.only() ?? NO_VALIDATION;
    this.sheet.grid.validations.set(this.area, { ...base, ...part });
  }
}

function settings(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return { ...value };
}

function checkFormulas(rule: Record<string, unknown>, sheet: Worksheet): void {
  for (const part of Object.values(rule)) {
    for (const formula of Object.values(settings(part))) {
      if (typeof formula !== "string") continue;
      const isFormula = formula.startsWith("=");
      if (!isFormula && formula.length > MAX_LIST)
        throw invalidArgument("A list source holds 255 characters at most.");
      if (isFormula && refersToTable(sheet.workbook, formula)) {
        throw invalidArgument("A validation formula cannot hold a structured reference.");
      }
    }
  }
}
