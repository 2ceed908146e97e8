import { describe, expect, it } from "vitest";
import { findColumn, findTable, tables } from "../../src/records/tables";
import { settingList } from "../../src/records/settings";

describe.each(tables.map((table) => [table.name, table] as const))("the table %s", (_, table) => {
  it("has headers that need no escape in a structured reference, each once in both languages", () => {
    for (const names of [table.columns.map((c) => c.header), table.columns.map((c) => c.english)]) {
      expect(names.filter((name) => !/^[\p{L}\p{N}_]+$/u.test(name))).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }
  });

  it("is found by its Korean and its English name, and so are its columns", () => {
    expect(findTable(table.name)).toBe(table);
    expect(findTable(table.english.toUpperCase())).toBe(table);
    for (const column of table.columns) {
      expect(findColumn(table, column.english)?.key).toBe(column.key);
      expect(findColumn(table, column.header)?.key).toBe(column.key);
    }
  });

  it("refers in its formulas only to tables, columns and settings that exist", () => {
    const names = new Set(settingList.map((setting) => setting.item));
    for (const { formula } of table.columns) {
      if (formula === undefined) continue;
      const bare = formula.replaceAll(/"[^"]*"/g, '""');
      for (const [, column] of bare.matchAll(/\[@([^\]]+)\]/g)) {
        expect(findColumn(table, column ?? ""), column).toBeDefined();
      }
      for (const [, owner, column] of bare.matchAll(/([\p{L}_]+)\[([^@#\]]+)\]/gu)) {
        const found = findTable(owner ?? "");
        expect(found && findColumn(found, column ?? ""), `${owner}[${column}]`).toBeDefined();
      }
      const words =
        bare.replaceAll(/[\p{L}_]*\[[^\]]*\]/gu, "").match(/[\p{Script=Hangul}_]+[\p{L}]*/gu) ?? [];
      expect(words.filter((word) => !names.has(word) && !names.has(`MOU${word}`))).toEqual([]);
    }
  });
});

it("finds nothing under the name of a user's own table", () => {
  expect(findTable("우리도 실적")).toBeUndefined();
});
