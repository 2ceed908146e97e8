// Runs one batch against a workbook: object paths are resolved when first used, actions run in order, and the
// first error ends the batch (what ran before it stays done, as in Excel).
import { ApiError, invalidArgument, itemNotFound } from "../engine/api-error";
import { memberName, type ApiSupport } from "../engine/api-sets";
import { WireCollection, WireObject } from "../engine/wire-object";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type ObjectPathInfo,
  type ReferencedIds,
} from "./batch";
import { callMember, getMember, resolveMember, setMember } from "./members";
import { queryObject } from "./query";

/** What the executor needs of a workbook. */
export interface BatchRoot extends WireObject {
  readonly support: ApiSupport;
  referenced(referenceId: string): WireObject;
  /** Called once a batch has run, failed or not: calculation happens here. */
  batchEnded(): void;
}

export function executeBatch(root: BatchRoot, request: BatchRequest): BatchResponse {
  const batch = new Batch(root, request);
  try {
    return batch.run();
  } finally {
    root.batchEnded();
  }
}

class Batch {
  private readonly objects = new Map<number, WireObject | null>();

  constructor(
    private readonly root: BatchRoot,
    private readonly request: BatchRequest,
  ) {}

  run(): BatchResponse {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      try {
        const value = this.perform(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.describe(asApiError(error), action, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** The value of an action's result; undefined for actions that have none. */
  private perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object ? object.idValue() : null;
      case ActionType.query:
      case ActionType.queryAsJson:
        return object ? queryObject(object, action.QueryInfo ?? {}, this.root.support) : null;
      case ActionType.method:
        return object ? this.call(object, action) : null;
      case ActionType.setProperty: {
        if (!object) throw itemNotFound();
        setMember(object, action.Name ?? "", this.arguments(action.ArgumentInfo)[0], this.root.support);
        return undefined;
      }
      case ActionType.update: {
        if (!object) throw itemNotFound();
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          setMember(object, name, value, this.root.support);
        }
        return undefined;
      }
      default:
        throw new Error(`The simulated host does not know action type ${action.ActionType}.`);
    }
  }

  private call(object: WireObject, action: Action): unknown {
    const value = callMember(
      object,
      action.Name ?? "",
      this.arguments(action.ArgumentInfo),
      this.root.support,
    );
    return value instanceof WireObject || value === undefined ? null : value;
  }

  private object(pathId: number): WireObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new Error(`The batch has no object path ${pathId}.`);
    const found = this.resolve(path);
    this.objects.set(pathId, found);
    return found;
  }

  private resolve(path: ObjectPathInfo): WireObject | null {
    const { support } = this.root;
    const parent = path.ParentObjectPathId ? this.object(path.ParentObjectPathId) : null;
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root;
      case PathType.newObject:
        return asObject(callMember(this.root, "_NewObject", [path.Name], support));
      case PathType.method:
        return parent && asObject(callMember(parent, path.Name, this.arguments(path.ArgumentInfo), support));
      case PathType.property:
        return parent && asObject(getMember(parent, path.Name, support));
      case PathType.indexer:
        return parent && this.item(parent, path);
      case PathType.reference:
        return this.root.referenced(path.Name);
      case PathType.nullObject:
        return null;
      default:
        throw new Error(`The simulated host does not know object path type ${path.ObjectPathType}.`);
    }
  }

  private item(parent: WireObject, path: ObjectPathInfo): WireObject {
    const [key] = this.arguments(path.ArgumentInfo);
    if (!(parent instanceof WireCollection))
      return asObjectOrFail(callMember(parent, "GetItem", [key], this.root.support));
    resolveMember(parent, "Count", this.root.support);
    const found: unknown = parent.find(key);
    if (!(found instanceof WireObject)) throw itemNotFound();
    return found;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    return this.dereference(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private dereference(values: readonly unknown[], ids: readonly ReferencedIds[]): unknown[] {
    return values.map((value, i) => {
      const id = ids[i];
      if (typeof id === "number" && id !== 0) return this.object(id);
      if (Array.isArray(id) && Array.isArray(value)) return this.dereference(value, id);
      return value;
    });
  }

  private describe(error: ApiError, action: Action, index: number): BatchError {
    return {
      Code: error.code,
      Message: error.message,
      Location: this.locate(action),
      ActionIndex: index,
      HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
    };
  }

  /** "TableCollection.getItem": the first member on the action's path that failed. */
  private locate(action: Action): string {
    let path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const target = this.objects.get(action.ObjectPathId);
    if (target && action.Name) return memberName(target.className, action.Name);
    while (path?.ParentObjectPathId) {
      const parent = this.objects.get(path.ParentObjectPathId);
      const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
      if (parent) return memberName(parent.className, name);
      path = this.request.ObjectPaths[String(path.ParentObjectPathId)];
    }
    return "";
  }
}

/** A fault of the engine itself must end the test at once and say where it is. */
function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new ApiError("GeneralException", `The test engine failed: ${detail}`);
}

function asObjectOrFail(value: unknown): WireObject {
  if (!(value instanceof WireObject)) throw itemNotFound();
  return value;
}

function asObject(value: unknown): WireObject | null {
  if (value === null || value === undefined) return null;
  if (!(value instanceof WireObject)) throw invalidArgument();
  return value;
}
