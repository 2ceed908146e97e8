// load(): which properties of an object travel back to the client.
import { memberName, type ApiSupport } from "../engine/api-sets";
import { WireCollection, wireMembers, WireObject } from "../engine/wire-object";
import { apiNotFound } from "../engine/api-error";
import { getMember, resolveMember } from "./members";
import type { QueryInfo } from "./batch";

/** The answer to a query on one object: its id, the selected scalars, nested objects for paths with "/". */
export function queryObject(
  object: WireObject,
  query: QueryInfo,
  support: ApiSupport,
): Record<string, unknown> {
  return isCollection(object) ? queryCollection(object, query, support) : querySingle(object, query, support);
}

const isCollection = (object: WireObject): object is WireCollection<WireObject> =>
  object instanceof WireCollection;

function queryCollection(
  collection: WireCollection<WireObject>,
  query: QueryInfo,
  support: ApiSupport,
): Record<string, unknown> {
  const select = (query.Select ?? []).map((path) => path.replace(/^items\//i, ""));
  const ofItems = select.filter((path) => !/^(?:count|items)$/i.test(path));
  const wantsCount = select.length === 0 || select.some((path) => /^count$/i.test(path));
  const wantsItems =
    ofItems.length > 0 || select.length === 0 || select.some((path) => /^items$/i.test(path));
  const answer: Record<string, unknown> = {};
  if (wantsCount) answer.Count = collection.Count;
  if (wantsItems) {
    const skip = query.Skip ?? 0;
    const items = collection.items().slice(skip, query.Top ? skip + query.Top : undefined);
    const itemQuery = { Select: ofItems, Expand: query.Expand ?? [] };
    answer._Items = items.map((item) => queryObject(item, itemQuery, support));
  }
  return answer;
}

function querySingle(object: WireObject, query: QueryInfo, support: ApiSupport): Record<string, unknown> {
  const answer = object.idValue();
  const nested = new Map<string, string[]>();
  const paths = [...(query.Select ?? [])];
  if (paths.length === 0) paths.push("*");
  for (const path of [...paths, ...(query.Expand ?? []).map((name) => `${name}/*`)]) {
    const [head = "", ...tail] = path.split("/");
    if (head === "*") {
      for (const name of scalarNames(object, support)) answer[name] = getMember(object, name, support);
      continue;
    }
    const wireName = resolveMember(object, head, support);
    const value = getMember(object, wireName, support);
    if (typeof value === "function")
      throw apiNotFound(memberName(object.className, wireName), "it is a method");
    if (value instanceof WireObject) {
      nested.set(wireName, [...(nested.get(wireName) ?? []), tail.join("/") || "*"]);
    } else {
      answer[wireName] = value ?? null;
    }
  }
  for (const [name, inner] of nested) {
    const value = getMember(object, name, support);
    const select = inner.filter((path) => path !== "*");
    if (value instanceof WireObject) answer[name] = queryObject(value, { Select: select }, support);
  }
  return answer;
}

/** Everything load() without arguments brings: no methods, no objects, nothing newer than this Excel. */
function scalarNames(object: WireObject, support: ApiSupport): string[] {
  const names: string[] = [];
  for (const name of wireMembers(object).values()) {
    if (name.startsWith("_") || typeof Reflect.get(object, name) === "function") continue;
    if (Reflect.get(object, name) instanceof WireObject) continue;
    resolveMember(object, name, support);
    names.push(name);
  }
  return names;
}
