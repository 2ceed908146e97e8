// What the add-in can see. Members that begin with a capital letter are the protocol's names ("Values",
// "GetRange", "_KeepReference"); everything in lower case is the engine's own. A name that is not there is refused.

export abstract class WireObject {
  /** The name in Excel's reference ("WorksheetCollection"), for errors and API sets. */
  abstract readonly className: string;

  /** What the client gets when it first sees the object, so that it can name it later. */
  idValue(): Record<string, unknown> {
    return {};
  }
}

/** A collection: `_Items` and `Count` for queries, an indexer for getItem. */
export abstract class WireCollection<T extends WireObject> extends WireObject {
  abstract items(): readonly T[];

  /** The item under a key the client gave, or undefined. */
  abstract find(key: unknown): T | undefined;

  get Count(): number {
    return this.items().length;
  }

  GetCount(): number {
    return this.items().length;
  }
}

const membersOfClass = new Map<object, ReadonlyMap<string, string>>();

/** Wire names of an object by lower-case name: {"values" => "Values"}. */
export function wireMembers(object: WireObject): ReadonlyMap<string, string> {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (typeof prototype !== "object" || prototype === null) return new Map();
  const known = membersOfClass.get(prototype);
  if (known) return known;
  const found = new Map<string, string>();
  for (let level: unknown = object; level instanceof WireObject; level = Object.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (/^_?[A-Z]/.test(name)) found.set(name.toLowerCase(), name);
    }
  }
  membersOfClass.set(prototype, found);
  return found;
}
