// Range.format.borders: an edge of the range, or the lines inside it.
import { lastColumn, lastRow, type Area } from "./area";
import { invalidArgument, itemNotFound } from "./api-error";
import { WireCollection, WireObject } from "./wire-object";
import type { Worksheet } from "./worksheet";

type Side = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

export class RangeBorder extends WireObject {
  override readonly className = "RangeBorder";

  constructor(
    private readonly sheet: Worksheet,
    private readonly side: Side,
    private readonly area: Area | null,
    readonly SideIndex: string,
  ) {
    super();
  }

  override idValue() {
    return { SideIndex: this.SideIndex };
  }

  get Style(): string | null {
    return this.part(0);
  }

  set Style(value: unknown) {
    this.change(0, value);
  }

  get Weight(): string | null {
    return this.part(1);
  }

  set Weight(value: unknown) {
    this.change(1, value);
  }

  get Color(): string | null {
    return this.part(2);
  }

  set Color(value: unknown) {
    this.change(2, value);
  }

  private part(index: number): string | null {
    const border = this.area && this.sheet.grid.formats.uniform(this.side, this.area);
    return border?.split("|")[index] ?? null;
  }

  private change(index: number, value: unknown): void {
    if (typeof value !== "string") throw invalidArgument();
    if (!this.area) return;
    this.sheet.requireEditable(this.area);
    const parts = (this.sheet.grid.formats.uniform(this.side, this.area) ?? "Continuous|Thin|#000000").split(
      "|",
    );
    // A weight or a colour on a side without a line draws one, as in Excel.
    if (index > 0 && parts[0] === "None") parts[0] = "Continuous";
    parts[index] = value;
    this.sheet.grid.formats.set(this.side, this.area, parts.join("|"));
  }
}

export class RangeBorderCollection extends WireCollection<RangeBorder> {
  override readonly className = "RangeBorderCollection";

  constructor(
    private readonly sheet: Worksheet,
    private readonly area: Area,
  ) {
    super();
  }

  items(): readonly RangeBorder[] {
    const { sheet, area } = this;
    const above = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const leftOf = { ...area, column: area.column + 1, columns: area.columns - 1 };
    return [
      new RangeBorder(sheet, "borderTop", { ...area, rows: 1 }, "EdgeTop"),
      new RangeBorder(sheet, "borderBottom", { ...area, row: lastRow(area), rows: 1 }, "EdgeBottom"),
      new RangeBorder(sheet, "borderLeft", { ...area, columns: 1 }, "EdgeLeft"),
      new RangeBorder(sheet, "borderRight", { ...area, column: lastColumn(area), columns: 1 }, "EdgeRight"),
      new RangeBorder(sheet, "borderTop", above.rows > 0 ? above : null, "InsideHorizontal"),
      new RangeBorder(sheet, "borderLeft", leftOf.columns > 0 ? leftOf : null, "InsideVertical"),
    ];
  }

  find(key: unknown): RangeBorder | undefined {
    return this.items().find((border) => border.SideIndex === key);
  }

  GetItem(key: unknown): RangeBorder {
    const found = this.find(key);
    if (!found) throw invalidArgument();
    return found;
  }

  GetItemAt(index: number): RangeBorder {
    const found = this.items()[index];
    if (!found) throw itemNotFound();
    return found;
  }
}
