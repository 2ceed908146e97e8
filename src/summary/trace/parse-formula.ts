// A formula as a tree: as much of the formula language as the summaries, 설정 and a user's own sums over them use.
// Formulas come as the formula bar shows them, with structured references, and English function names.
import type { Cell } from "../../records/cell";
import { readTokens, type TablePart, type Token } from "./formula-tokens";

export type Expression =
  | { kind: "constant"; value: Cell }
  | { kind: "array"; values: readonly Cell[] }
  | { kind: "name"; name: string }
  | { kind: "reference"; table: string | null; part: TablePart; header: string }
  | { kind: "call"; name: string; args: readonly Expression[] }
  | { kind: "operation"; operator: string; left: Expression; right: Expression };

/** Operators from the loosest to the tightest; each binds to the left. */
const levels = [["=", "<>", "<=", ">=", "<", ">"], ["&"], ["+", "-"], ["*", "/"], ["^"]] as const;

/**
 * Reads a formula.
 * @returns null where it holds something else, such as an address without a table
 * @example parseFormula("=[@계약액]-1")
 * // {kind: "operation", operator: "-", left: {kind: "reference", table: null, part: "row", header: "계약액"}, right: …}
 */
export function parseFormula(formula: string): Expression | null {
  const tokens = readTokens(formula.replace(/^=/, ""));
  if (tokens === null) return null;
  const reader = new Reader(tokens);
  const expression = reader.readLevel(0);
  return reader.isAtEnd() ? expression : null;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  readLevel(level: number): Expression | null {
    const operators: readonly string[] | undefined = levels[level];
    if (operators === undefined) return this.readOperand();
    let left = this.readLevel(level + 1);
    for (;;) {
      const next = this.tokens[this.at];
      if (left === null || next?.kind !== "sign" || !operators.includes(next.text)) return left;
      this.at += 1;
      const right = this.readLevel(level + 1);
      left = right === null ? null : { kind: "operation", operator: next.text, left, right };
    }
  }

  private readOperand(): Expression | null {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "text":
        return { kind: "constant", value: token.text };
      case "reference":
        return { kind: "reference", table: token.table, part: token.part, header: token.header };
      case "word":
        return this.readWord(token.text);
      case "sign":
        return this.readSigned(token.text);
      case undefined:
        return null;
    }
  }

  private readSigned(sign: string): Expression | null {
    if (sign === "(") return this.closed(this.readLevel(0));
    if (sign === "{") return this.readArray();
    if (sign === "+") return this.readOperand();
    if (sign !== "-") return null;
    const right = this.readOperand();
    const left: Expression = { kind: "constant", value: 0 };
    return right === null ? null : { kind: "operation", operator: "-", left, right };
  }

  private closed(inner: Expression | null): Expression | null {
    return this.take(")") ? inner : null;
  }

  private readArray(): Expression | null {
    const values: Cell[] = [];
    do {
      const item = this.readOperand();
      if (item?.kind !== "constant") return null;
      values.push(item.value);
    } while (this.take(";") || this.take(","));
    return this.take("}") ? { kind: "array", values } : null;
  }

  private readWord(word: string): Expression | null {
    const upper = word.toUpperCase();
    if (!this.take("(")) {
      if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
      return { kind: "name", name: word };
    }
    const args: Expression[] = [];
    const call: Expression = { kind: "call", name: upper.replace(/^_XLFN\./, ""), args };
    if (this.take(")")) return call;
    do {
      const arg = this.readLevel(0);
      if (arg === null) return null;
      args.push(arg);
    } while (this.take(","));
    return this.closed(call);
  }

  private take(sign: string): boolean {
    const token = this.tokens[this.at];
    const found = token?.kind === "sign" && token.text === sign;
    if (found) this.at += 1;
    return found;
  }
}
