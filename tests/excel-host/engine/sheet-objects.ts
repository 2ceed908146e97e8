// worksheet.shapes and worksheet.comments, as far as the product asks: how many there are. A test puts them there.
import { WireCollection, WireObject } from "./wire-object";

class SheetObject extends WireObject {
  constructor(
    readonly className: string,
    readonly Id: string,
  ) {
    super();
  }
}

export class SheetObjects extends WireCollection<SheetObject> {
  private list: readonly SheetObject[] = [];

  constructor(
    readonly className: "ShapeCollection" | "CommentCollection",
    private readonly itemClass: "Shape" | "Comment",
  ) {
    super();
  }

  items(): readonly SheetObject[] {
    return this.list;
  }

  find(key: unknown): SheetObject | undefined {
    return this.list.find(({ Id }) => Id === key);
  }

  /** As the user's Insert > Picture or New Comment does. */
  put(id: string): void {
    this.list = [...this.list, new SheetObject(this.itemClass, id)];
  }
}
