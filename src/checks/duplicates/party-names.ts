// Names of firms and buyers as rules compare them: without legal form, spaces and case, and an alias of 상대방 as the
// name it stands for.
import type { CheckContext } from "../check-context";

/**
 * The keys of the names in a cell; a name that is not told has none.
 * @example partyKeys("㈜가온 테크; 비공개", context) // ["가온테크"]
 */
export function partyKeys(
  names: string | null,
  { partyKeysOf }: Pick<CheckContext, "partyKeysOf">,
): readonly string[] {
  return names === null ? none : partyKeysOf(names);
}

const none: readonly string[] = [];
