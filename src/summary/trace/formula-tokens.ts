// The pieces of a formula text: constants, words, signs, and structured references as one piece each.
/** Which cells of a table's column: all rows, the formula's own row, the totals row, the header. */
export type TablePart = "column" | "row" | "totals" | "headers";

export type Token =
  | { kind: "number" | "text" | "word" | "sign"; text: string }
  | { kind: "reference"; table: string | null; part: TablePart; header: string };

const space = /\s+/y;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const text = /"((?:[^"]|"")*)"/y;
const word = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const sign = /<>|<=|>=|[-+*/^&=<>(){},;]/y;
/** `[금액]`, `[@금액]`, `[@[금액]]`, `[[#Totals],[금액]]`, `[[#This Row],[금액]]`; our headers hold no bracket. */
const reference = /\[(?:(@)?\[?([^[\]#@]+)\]?|\[#(Totals|Headers|This Row|Data|All)\],\[([^[\]#@]+)\])\]/iy;

const parts: Readonly<Record<string, TablePart>> = {
  totals: "totals",
  headers: "headers",
  "this row": "row",
  data: "column",
};

/** @returns null where a sign is none of the language that summaries use */
export function readTokens(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found !== null) at += found[0].length;
    return found;
  };
  while (at < formula.length) {
    if (read(space) !== null) continue;
    const token = readToken(read, tokens.at(-1));
    if (token === null) return null;
    if (token.kind === "reference" && token.table !== null) tokens.pop();
    tokens.push(token);
  }
  return tokens;
}

type Read = (pattern: RegExp) => RegExpExecArray | null;

function readToken(read: Read, before: Token | undefined): Token | null {
  const found = read(reference);
  if (found !== null) return referenceToken(found, before);
  for (const [kind, pattern] of [
    ["number", number],
    ["word", word],
    ["sign", sign],
  ] as const) {
    const piece = read(pattern);
    if (piece !== null) return { kind, text: piece[0] };
  }
  const quoted = read(text);
  return quoted === null ? null : { kind: "text", text: (quoted[1] ?? "").replaceAll('""', '"') };
}

/** A word right before the bracket is the table. */
function referenceToken(found: RegExpExecArray, before: Token | undefined): Token {
  const [, own, header, part, partHeader] = found;
  return {
    kind: "reference",
    table: before?.kind === "word" ? before.text : null,
    part: own === undefined ? (parts[part?.toLowerCase() ?? ""] ?? "column") : "row",
    header: (header ?? partHeader ?? "").trim(),
  };
}
