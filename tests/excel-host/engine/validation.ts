// One data validation, as Range.dataValidation reads and writes it. Immutable: a change makes a new one.

export interface Validation {
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export const NO_VALIDATION: Validation = {
  type: "None",
  rule: {},
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
  ignoreBlanks: true,
};

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  custom: "Custom",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

/** { list: {...} } -> "List"; undefined when the rule has no or two kinds. */
export function validationType(rule: Readonly<Record<string, unknown>>): string | undefined {
  const kinds = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  return kinds.length === 1 ? TYPES[kinds[0] ?? ""] : undefined;
}
