// A large value's JSON by and by, so that whoever sends or packs it can rest in between.

/** Rows are written so many at a time. */
const rowsAtATime = 50;

/**
 * What `JSON.stringify` gives for plain data, in parts of a moderate size.
 * @example [...jsonParts({ table: "성과", rows: [1, 2] })].join("") // '{"table":"성과","rows":[1,2]}'
 */
export function* jsonParts(value: unknown): Iterable<string> {
  if (Array.isArray(value)) yield* listParts(value);
  else if (typeof value === "object" && value !== null) yield* objectParts(value);
  else yield value === undefined ? "null" : JSON.stringify(value);
}

function* listParts(list: readonly unknown[]): Iterable<string> {
  yield "[";
  if (list.length > rowsAtATime) {
    for (let from = 0; from < list.length; from += rowsAtATime) {
      yield (from === 0 ? "" : ",") + JSON.stringify(list.slice(from, from + rowsAtATime)).slice(1, -1);
    }
  } else {
    for (const [place, item] of list.entries()) {
      if (place > 0) yield ",";
      yield* jsonParts(item);
    }
  }
  yield "]";
}

function* objectParts(value: object): Iterable<string> {
  let mark = "{";
  for (const [key, one] of Object.entries(value)) {
    if (one === undefined) continue;
    yield `${mark}${JSON.stringify(key)}:`;
    yield* jsonParts(one);
    mark = ",";
  }
  yield mark === "{" ? "{}" : "}";
}
