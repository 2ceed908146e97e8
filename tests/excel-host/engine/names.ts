// Defined names of the workbook or of a sheet: a tracked range, or a formula kept as text.
import { formatArea, parseAddress, quoteSheet } from "./a1";
import { invalidArgument, invalidReference, itemAlreadyExists, itemNotFound } from "./api-error";
import type { Area } from "./area";
import { checkFormula } from "./formula-text";
import { Range } from "./range";
import { WireCollection, WireObject } from "./wire-object";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** What a name stands for; a range whose cells were deleted is a formula "=#REF!". */
type Meaning = { readonly sheet: Worksheet; area: Area } | { formula: string };

const LEGAL = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export class NamedItem extends WireObject {
  override readonly className = "NamedItem";
  Visible = true;

  constructor(
    private readonly owner: NamedItemCollection,
    readonly Name: string,
    public meaning: Meaning,
    public Comment: string,
  ) {
    super();
  }

  override idValue() {
    return { _Id: this.Name };
  }

  get _Id(): string {
    return this.Name;
  }

  get Scope(): "Workbook" | "Worksheet" {
    return this.owner.sheet ? "Worksheet" : "Workbook";
  }

  get Type(): string {
    return "area" in this.meaning ? "Range" : this.meaning.formula.includes("#REF!") ? "Error" : "String";
  }

  get Formula(): string {
    if ("formula" in this.meaning) return this.meaning.formula;
    return `=${quoteSheet(this.meaning.sheet.Name)}!${formatArea(this.meaning.area, "$")}`;
  }

  set Formula(formula: unknown) {
    this.meaning = this.owner.meaningOf(formula);
  }

  get Value(): string {
    return "area" in this.meaning ? this.Formula.slice(1) : this.Formula;
  }

  get Worksheet(): Worksheet {
    if (!this.owner.sheet) throw itemNotFound();
    return this.owner.sheet;
  }

  get WorksheetOrNullObject(): Worksheet | null {
    return this.owner.sheet;
  }

  GetRange(): Range {
    const found = this.GetRangeOrNullObject();
    if (!found) throw invalidReference();
    return found;
  }

  GetRangeOrNullObject(): Range | null {
    if ("area" in this.meaning) return this.meaning.sheet.rangeOf(this.meaning.area);
    return this.owner.workbook.structuredReference(this.meaning.formula.slice(1));
  }

  Delete(): void {
    this.owner.remove(this);
  }
}

export class NamedItemCollection extends WireCollection<NamedItem> {
  override readonly className = "NamedItemCollection";
  private list: NamedItem[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly sheet: Worksheet | null,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.list;
  }

  find(key: unknown): NamedItem | undefined {
    const wanted = String(key).toLowerCase();
    return this.list.find((item) => item.Name.toLowerCase() === wanted);
  }

  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const legal = typeof name === "string" && name.length <= 255 && LEGAL.test(name);
    if (!legal || parseAddress(name) !== null || /^[rc]$/i.test(name)) throw invalidArgument();
    if (this.find(name) || this.workbook.Tables.find(name)) throw itemAlreadyExists();
    const item = new NamedItem(
      this,
      name,
      this.meaningOf(reference),
      typeof comment === "string" ? comment : "",
    );
    this.list.push(item);
    return item;
  }

  AddFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItem {
    return this.Add(name, formula, comment);
  }

  GetItem(name: unknown): NamedItem {
    const found = this.find(name);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(name: unknown): NamedItem | null {
    return this.find(name) ?? null;
  }

  remove(item: NamedItem): void {
    this.list = this.list.filter((each) => each !== item);
  }

  meaningOf(reference: unknown): Meaning {
    if (reference instanceof Range) return { sheet: reference.sheet, area: reference.area };
    if (typeof reference !== "string" || !reference.startsWith("=") || reference.length < 2)
      throw invalidArgument();
    const address = parseAddress(reference.slice(1));
    if (address) {
      const sheet = address.sheet === null ? this.sheet : this.workbook.Worksheets.find(address.sheet);
      if (!sheet) throw invalidArgument();
      return { sheet, area: address.area };
    }
    checkFormula(reference);
    return { formula: reference };
  }
}
