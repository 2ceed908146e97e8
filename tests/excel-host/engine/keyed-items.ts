// Collections of key and value that three objects share: workbook settings, document and sheet properties.
import { itemNotFound, invalidArgument } from "./api-error";
import { WireCollection, WireObject } from "./wire-object";

export class KeyedItem extends WireObject {
  constructor(
    readonly className: string,
    readonly Key: string,
    public Value: unknown,
    private readonly owner: KeyedItems,
  ) {
    super();
  }

  override idValue() {
    return { _Id: this.Key };
  }

  get _Id(): string {
    return this.Key;
  }

  Delete(): void {
    this.owner.remove(this);
  }
}

export class KeyedItems extends WireCollection<KeyedItem> {
  private list: KeyedItem[] = [];

  constructor(
    readonly className: string,
    private readonly itemClass: string,
    private readonly checkWrite: () => void = () => undefined,
  ) {
    super();
  }

  items(): readonly KeyedItem[] {
    return this.list;
  }

  find(key: unknown): KeyedItem | undefined {
    const wanted = String(key).toLowerCase();
    return this.list.find((item) => item.Key.toLowerCase() === wanted);
  }

  Add(key: unknown, value: unknown): KeyedItem {
    if (typeof key !== "string" || key === "" || value === null || value === undefined)
      throw invalidArgument();
    this.checkWrite();
    const known = this.find(key);
    if (known) {
      known.Value = value;
      return known;
    }
    const item = new KeyedItem(this.itemClass, key, value, this);
    this.list.push(item);
    return item;
  }

  GetItem(key: unknown): KeyedItem {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): KeyedItem | null {
    return this.find(key) ?? null;
  }

  DeleteAll(): void {
    this.list = [];
  }

  remove(item: KeyedItem): void {
    this.list = this.list.filter((each) => each !== item);
  }
}
