// Reading, setting and calling wire members by name, with every unknown or too new name refused loudly.
import { apiNotFound, invalidOperation } from "../engine/api-error";
import { memberName, requireMember, type ApiSupport } from "../engine/api-sets";
import { wireMembers, type WireObject } from "../engine/wire-object";

const NOT_IMPLEMENTED = "the test engine does not implement it";

/** The wire name for a name in any case. @throws ApiError ApiNotFound naming the member. */
export function resolveMember(object: WireObject, name: string, support: ApiSupport): string {
  const wireName = wireMembers(object).get(name.toLowerCase());
  if (wireName === undefined) throw apiNotFound(memberName(object.className, name), NOT_IMPLEMENTED);
  requireMember(support, object.className, wireName);
  return wireName;
}

export function getMember(object: WireObject, name: string, support: ApiSupport): unknown {
  return Reflect.get(object, resolveMember(object, name, support));
}

export function setMember(object: WireObject, name: string, value: unknown, support: ApiSupport): void {
  const wireName = resolveMember(object, name, support);
  const current = isSettable(object, wireName);
  if (!current) throw invalidOperation(`${memberName(object.className, wireName)} cannot be set.`);
  Reflect.set(object, wireName, value);
}

export function callMember(
  object: WireObject,
  name: string,
  args: readonly unknown[],
  support: ApiSupport,
): unknown {
  const method = getMember(object, name, support);
  if (typeof method !== "function") throw apiNotFound(memberName(object.className, name), NOT_IMPLEMENTED);
  // The client sends an omitted argument as null: for the engine it is omitted, so that default values apply.
  return Reflect.apply(
    method,
    object,
    args.map((value) => value ?? undefined),
  );
}

function isSettable(object: WireObject, wireName: string): boolean {
  for (let level: object | null = object; level; level = Reflect.getPrototypeOf(level)) {
    const property = Object.getOwnPropertyDescriptor(level, wireName);
    if (property) return property.set !== undefined || property.writable === true;
  }
  return false;
}
