// The definitions that lie beside an export, read by the grammars of the engines an office may put on it. DuckDB runs
// them in the tests of export and report.
import { SparkSQL, TrinoSQL } from "dt-sql-parser";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../../src/warehouse/sql/", import.meta.url);
const files = readdirSync(folder);

describe.each([
  ["Trino", new TrinoSQL()],
  ["Spark SQL", new SparkSQL()],
])("in the grammar of %s", (_, grammar) => {
  it.each(files)("%s is a statement", (file) => {
    expect(grammar.validate(readFileSync(new URL(file, folder), "utf8"))).toEqual([]);
  });

  it("what only DuckDB knows is none", () => {
    expect(grammar.validate("select * exclude (amount) from outcomes")).not.toEqual([]);
  });
});
