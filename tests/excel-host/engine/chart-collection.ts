// worksheet.charts.
import { accessDenied, invalidArgument, itemNotFound } from "./api-error";
import { Chart } from "./chart";
import { WireCollection } from "./wire-object";
import type { Worksheet } from "./worksheet";

export class ChartCollection extends WireCollection<Chart> {
  override readonly className = "ChartCollection";
  private list: readonly Chart[] = [];

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  items(): readonly Chart[] {
    return this.list;
  }

  find(key: unknown): Chart | undefined {
    const wanted = String(key).toLowerCase();
    return this.list.find(
      (chart) => chart.Id.toLowerCase() === wanted || chart.Name.toLowerCase() === wanted,
    );
  }

  Add(type: unknown, source: unknown, seriesBy?: string): Chart {
    if (typeof type !== "string") throw invalidArgument();
    if (!this.sheet.Protection.allows("allowEditObjects")) throw accessDenied();
    const range = this.sheet.workbook.rangeArgument(source, this.sheet);
    const chart = new Chart(this.sheet, this.sheet.workbook.newId(), `차트 ${this.list.length + 1}`, type);
    chart.SetData(range, seriesBy ?? "Auto");
    this.list = [...this.list, chart];
    return chart;
  }

  GetItem(name: unknown): Chart {
    const found = this.find(name);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemAt(index: number): Chart {
    const found = this.list[index];
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(name: unknown): Chart | null {
    return this.find(name) ?? null;
  }

  remove(chart: Chart): void {
    if (!this.sheet.Protection.allows("allowEditObjects")) throw accessDenied();
    this.list = this.list.filter((each) => each !== chart);
  }
}
