// One conditional format: custom (formula), cell value or color scale. Other kinds are not what this product writes.
import type { Area } from "./area";
import { invalidArgument, invalidOperation } from "./api-error";
import { ColorScaleConditionalFormat } from "./color-scale";
import type { Range } from "./range";
import { refersToTable } from "./references";
import { WireObject } from "./wire-object";
import type { Worksheet } from "./worksheet";

export const conditionalFormatTypes = ["Custom", "CellValue", "ColorScale"] as const;

export class ConditionalFormat extends WireObject {
  override readonly className = "ConditionalFormat";
  StopIfTrue = false;
  readonly custom: CustomConditionalFormat;
  readonly cellValue: CellValueConditionalFormat;
  readonly colorScale = new ColorScaleConditionalFormat();

  constructor(
    private readonly sheet: Worksheet,
    public area: Area,
    readonly Id: string,
    readonly Type: (typeof conditionalFormatTypes)[number],
  ) {
    super();
    this.custom = new CustomConditionalFormat(sheet);
    this.cellValue = new CellValueConditionalFormat(sheet);
  }

  override idValue() {
    return { Id: this.Id };
  }

  /** 0 is the one Excel looks at first. */
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this);
  }

  set Priority(value: unknown) {
    if (typeof value !== "number" || value < 0) throw invalidArgument();
    const others = this.sheet.conditionalFormats.filter((each) => each !== this);
    others.splice(Math.min(value, others.length), 0, this);
    this.sheet.conditionalFormats = others;
  }

  get Custom(): CustomConditionalFormat {
    if (this.Type !== "Custom") throw invalidOperation();
    return this.custom;
  }

  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === "Custom" ? this.custom : null;
  }

  get CellValue(): CellValueConditionalFormat {
    if (this.Type !== "CellValue") throw invalidOperation();
    return this.cellValue;
  }

  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.Type === "CellValue" ? this.cellValue : null;
  }

  get ColorScale(): ColorScaleConditionalFormat {
    if (this.Type !== "ColorScale") throw invalidOperation();
    return this.colorScale;
  }

  get ColorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.Type === "ColorScale" ? this.colorScale : null;
  }

  GetRange(): Range {
    return this.sheet.rangeOf(this.area);
  }

  Delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((each) => each !== this);
  }
}

class CustomConditionalFormat extends WireObject {
  override readonly className = "CustomConditionalFormat";
  readonly Format = new ConditionalRangeFormat();
  readonly Rule: ConditionalFormatRule;

  constructor(sheet: Worksheet) {
    super();
    this.Rule = new ConditionalFormatRule(sheet);
  }
}

class ConditionalFormatRule extends WireObject {
  override readonly className = "ConditionalFormatRule";
  private formula = "";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get Formula(): string {
    return this.formula;
  }

  set Formula(value: unknown) {
    this.formula = checkRuleFormula(value, this.sheet);
  }
}

class CellValueConditionalFormat extends WireObject {
  override readonly className = "CellValueConditionalFormat";
  readonly Format = new ConditionalRangeFormat();
  private rule: Readonly<Record<string, unknown>> = {};

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get Rule(): Readonly<Record<string, unknown>> {
    return this.rule;
  }

  set Rule(value: unknown) {
    if (typeof value !== "object" || value === null) throw invalidArgument();
    const rule: Record<string, unknown> = { ...value };
    if (typeof rule.operator !== "string") throw invalidArgument();
    for (const key of ["formula1", "formula2"]) {
      if (rule[key] !== undefined && rule[key] !== null) checkRuleFormula(rule[key], this.sheet);
    }
    this.rule = rule;
  }
}

class ConditionalRangeFormat extends WireObject {
  override readonly className = "ConditionalRangeFormat";
  readonly Font = new ConditionalRangeFont();
  readonly Fill = new ConditionalRangeFill();
  NumberFormat: unknown = "";
}

class ConditionalRangeFont extends WireObject {
  override readonly className = "ConditionalRangeFont";
  Bold: boolean | null = null;
  Italic: boolean | null = null;
  Color = "";
  Strikethrough: boolean | null = null;
  Underline = "None";

  Clear(): void {
    this.Bold = null;
    this.Italic = null;
    this.Color = "";
    this.Strikethrough = null;
    this.Underline = "None";
  }
}

class ConditionalRangeFill extends WireObject {
  override readonly className = "ConditionalRangeFill";
  Color = "";

  Clear(): void {
    this.Color = "";
  }
}

/** Excel refuses structured references here: the rule must use defined names or A1. */
function checkRuleFormula(value: unknown, sheet: Worksheet): string {
  const formula = typeof value === "number" ? String(value) : value;
  if (typeof formula !== "string" || formula === "") throw invalidArgument();
  if (refersToTable(sheet.workbook, formula)) {
    throw invalidArgument("A conditional format cannot hold a structured reference.");
  }
  return formula;
}
