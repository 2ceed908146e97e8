// Range.format: each property reads null when the cells differ, and writes to all cells of the range.
import type { Area } from "./area";
import { invalidArgument } from "./api-error";
import type { FormatValues } from "./format-store";
import { RangeBorderCollection } from "./range-borders";
import { WireObject } from "./wire-object";
import type { Worksheet } from "./worksheet";

abstract class AreaFormat extends WireObject {
  constructor(
    protected readonly sheet: Worksheet,
    protected readonly area: Area,
  ) {
    super();
  }

  protected read<K extends keyof FormatValues>(key: K): FormatValues[K] | null {
    return this.sheet.grid.formats.uniform(key, this.area);
  }

  protected writeText(key: KeysOf<string>, value: unknown): void {
    if (typeof value !== "string") throw invalidArgument();
    this.write(key, value);
  }

  protected writeNumber(key: KeysOf<number>, value: unknown): void {
    if (typeof value !== "number") throw invalidArgument();
    this.write(key, value);
  }

  protected writeFlag(key: KeysOf<boolean>, value: unknown): void {
    if (typeof value !== "boolean") throw invalidArgument();
    this.write(key, value);
  }

  protected write<K extends keyof FormatValues>(key: K, value: FormatValues[K] | undefined): void {
    if (!this.sheet.Protection.allows("allowFormatCells")) this.sheet.requireEditable(this.area);
    this.sheet.grid.formats.set(key, this.area, value);
  }
}

type KeysOf<T> = { [K in keyof FormatValues]: FormatValues[K] extends T ? K : never }[keyof FormatValues];

export class RangeFormat extends AreaFormat {
  override readonly className = "RangeFormat";

  get Font(): RangeFont {
    return new RangeFont(this.sheet, this.area);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.sheet, this.area);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.area);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.sheet, this.area);
  }

  get HorizontalAlignment(): string | null {
    return this.read("horizontalAlignment");
  }

  set HorizontalAlignment(value: unknown) {
    this.writeText("horizontalAlignment", value);
  }

  get VerticalAlignment(): string | null {
    return this.read("verticalAlignment");
  }

  set VerticalAlignment(value: unknown) {
    this.writeText("verticalAlignment", value);
  }

  get WrapText(): boolean | null {
    return this.read("wrapText");
  }

  set WrapText(value: unknown) {
    this.writeFlag("wrapText", value);
  }

  get ShrinkToFit(): boolean | null {
    return this.read("shrinkToFit");
  }

  set ShrinkToFit(value: unknown) {
    this.writeFlag("shrinkToFit", value);
  }

  get IndentLevel(): number | null {
    return this.read("indentLevel");
  }

  set IndentLevel(value: unknown) {
    this.writeNumber("indentLevel", value);
  }

  /** Points, as Office.js has it (not characters). */
  get ColumnWidth(): number | null {
    return this.sheet.lineState("columns", "size", this.area);
  }

  set ColumnWidth(points: unknown) {
    this.sheet.setSize("columns", this.area, points);
  }

  get RowHeight(): number | null {
    return this.sheet.lineState("rows", "size", this.area);
  }

  set RowHeight(points: unknown) {
    this.sheet.setSize("rows", this.area, points);
  }

  /** The engine measures no text: it notes that it was asked. */
  AutofitColumns(): void {
    this.sheet.requireEditable(this.area);
    this.sheet.autofitted.push({ kind: "columns", area: this.area });
  }

  AutofitRows(): void {
    this.sheet.requireEditable(this.area);
    this.sheet.autofitted.push({ kind: "rows", area: this.area });
  }
}

export class RangeFont extends AreaFormat {
  override readonly className = "RangeFont";

  get Bold(): boolean | null {
    return this.read("fontBold");
  }

  set Bold(value: unknown) {
    this.writeFlag("fontBold", value);
  }

  get Italic(): boolean | null {
    return this.read("fontItalic");
  }

  set Italic(value: unknown) {
    this.writeFlag("fontItalic", value);
  }

  get Color(): string | null {
    return this.read("fontColor");
  }

  set Color(value: unknown) {
    this.writeText("fontColor", value);
  }

  get Name(): string | null {
    return this.read("fontName");
  }

  set Name(value: unknown) {
    this.writeText("fontName", value);
  }

  get Size(): number | null {
    return this.read("fontSize");
  }

  set Size(value: unknown) {
    this.writeNumber("fontSize", value);
  }

  get Underline(): string | null {
    return this.read("fontUnderline");
  }

  set Underline(value: unknown) {
    this.writeText("fontUnderline", value);
  }
}

export class RangeFill extends AreaFormat {
  override readonly className = "RangeFill";

  /** Excel answers "" for cells of different colours, where other formats answer null. */
  get Color(): string {
    return this.read("fillColor") ?? "";
  }

  set Color(value: unknown) {
    this.writeText("fillColor", value);
  }

  Clear(): void {
    this.write("fillColor", undefined);
  }
}

export class FormatProtection extends AreaFormat {
  override readonly className = "FormatProtection";

  get Locked(): boolean | null {
    return this.read("locked");
  }

  set Locked(value: unknown) {
    this.writeFlag("locked", value);
  }

  get FormulaHidden(): boolean | null {
    return this.read("formulaHidden");
  }

  set FormulaHidden(value: unknown) {
    this.writeFlag("formulaHidden", value);
  }
}
