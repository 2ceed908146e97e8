// DuckDB fetches parts of itself from its maker's server when a statement or a file asks for one: here it must not.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inDatabase } from "../../src/warehouse/database";

it("asks no server for what it lacks: a file from elsewhere is refused where it stands", async () => {
  const refusal = inDatabase((connection) =>
    connection.run("select * from read_csv('https://elsewhere.example/rows.csv')"),
  );
  await expect(refusal).rejects.toThrow(/httpfs/);
  await expect(refusal).rejects.not.toThrow(/download|automatically install/);
});

it("cannot be told otherwise by what it reads", async () => {
  const refusal = inDatabase((connection) => connection.run("set autoinstall_known_extensions = true"));
  await expect(refusal).rejects.toThrow(/lock/);
});

it("lays down what does not fit in the folder that it is given", async () => {
  const place = mkdtempSync(join(tmpdir(), "overflow-"));
  const setting = inDatabase(async (connection) => {
    const answer = await connection.runAndReadAll("select current_setting('temp_directory')");
    return answer.getRows();
  }, place);
  expect(await setting).toEqual([[place]]);
});
