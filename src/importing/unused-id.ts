// Two records rarely hash to one id, and two events of one article may carry one name; both must be told apart.

/**
 * The id itself, or the first free one of `id-2`, `id-3` …
 * @example unusedId("M-7K3F9QXM", (id) => id === "M-7K3F9QXM") // "M-7K3F9QXM-2"
 */
export function unusedId(id: string, isTaken: (id: string) => boolean): string {
  let candidate = id;
  for (let ordinal = 2; isTaken(candidate); ordinal += 1) candidate = `${id}-${ordinal}`;
  return candidate;
}
