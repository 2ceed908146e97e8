// RangeAreas, as far as print areas and merged cells answer with it.
import { formatArea, quoteSheet } from "./a1";
import type { Area } from "./area";
import { WireObject } from "./wire-object";
import type { Worksheet } from "./worksheet";

export class RangeAreas extends WireObject {
  override readonly className = "RangeAreas";

  constructor(
    private readonly sheet: Worksheet,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  get Address(): string {
    return this.areas.map((area) => `${quoteSheet(this.sheet.Name)}!${formatArea(area)}`).join(",");
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    return this.areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  }

  /** The client tracks it like a range; nothing here outlives the batch. */
  _KeepReference(): void {
    return undefined;
  }
}
