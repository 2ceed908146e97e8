// Range.conditionalFormats: those of the sheet that touch the range. A new one gets the first priority.
import { intersectAreas, type Area } from "./area";
import { apiNotFound, itemNotFound } from "./api-error";
import { ConditionalFormat, conditionalFormatTypes } from "./conditional-format";
import { WireCollection } from "./wire-object";
import type { Worksheet } from "./worksheet";

export class ConditionalFormatCollection extends WireCollection<ConditionalFormat> {
  override readonly className = "ConditionalFormatCollection";

  constructor(
    private readonly sheet: Worksheet,
    private readonly area: Area,
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    return this.sheet.conditionalFormats.filter((each) => intersectAreas(each.area, this.area));
  }

  find(key: unknown): ConditionalFormat | undefined {
    return this.items().find((each) => each.Id === key);
  }

  Add(type: unknown): ConditionalFormat {
    const known = conditionalFormatTypes.find((each) => each === type);
    if (known === undefined) {
      throw apiNotFound(
        `ConditionalFormatCollection.add(${String(type)})`,
        `the test engine has ${conditionalFormatTypes.join(", ")}`,
      );
    }
    this.sheet.requireEditable(this.area);
    const added = new ConditionalFormat(this.sheet, this.area, this.sheet.workbook.newId(), known);
    this.sheet.conditionalFormats = [added, ...this.sheet.conditionalFormats];
    return added;
  }

  ClearAll(): void {
    this.sheet.requireEditable(this.area);
    const gone = new Set(this.items());
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((each) => !gone.has(each));
  }

  GetItem(id: unknown): ConditionalFormat {
    const found = this.find(id);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemAt(index: number): ConditionalFormat {
    const found = this.items()[index];
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this.find(id) ?? null;
  }
}
