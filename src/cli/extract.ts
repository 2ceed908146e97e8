// `npm run --silent extract -- [--published DATES.json] [--amounts] FILE...`
// Prints what the articles state, in the records format; with --amounts every sum of money in them. Exit 0 all
// read; 1 some inputs were rejected (named on stderr); 2 nothing could be read.
import { parseArgs } from "node:util";
import { findAmounts, type Amount } from "../extraction/amounts/amounts";
import type { IncomingArticle } from "../importing/incoming-article";
import { readSources } from "../tasks/read-articles";
import { findFiles, readFiles, unmatchedWords } from "./input-files";
import { nodeReaders } from "./node-readers";
import { readPublishedDates } from "./published-dates";
import { describeRecordFile } from "./record-file-text";
import { runCommand } from "./run-command";
import { UsageError } from "./usage-error";

async function extract(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { published: { type: "string" }, amounts: { type: "boolean", default: false } },
  });
  if (positionals.length === 0) {
    throw new UsageError(
      "읽을 파일을 적어 주세요: extract FILE...",
      "Name the files to read: extract FILE...",
    );
  }
  const published = readPublishedDates(values.published);
  const { files, unmatched } = findFiles(positionals);
  for (const one of unmatched) process.stderr.write(`${unmatchedWords(one).ko}\n`);
  const { articles, rejected, recordFiles } = await readSources(readFiles(files), nodeReaders, published);
  for (const { name, message } of rejected) process.stderr.write(`${name}: ${message}\n`);
  for (const line of recordFiles.flatMap((file) => describeRecordFile(file, false)))
    process.stderr.write(`${line}\n`);
  const shown = values.amounts ? articles.map(amountsOf) : articles.map(({ record }) => record);
  process.stdout.write(`${JSON.stringify({ articles: shown }, null, 1)}\n`);
  if (articles.length === 0) return 2;
  return rejected.length + unmatched.length > 0 ? 1 : 0;
}

function amountsOf({ record, text }: IncomingArticle): { id: string; amounts: Amount[] } {
  return { id: record.id, amounts: findAmounts(text) };
}

await runCommand(extract, {
  text: `extract [--published DATES.json] [--amounts] FILE...
기사와 보도자료의 기록을 JSON으로 보입니다. FILE은 파일, 폴더, 또는 *.txt 같은 꼴입니다.
  --published DATES.json  글 밖에서 아는 게재일: {"기사 id": "YYYY-MM-DD"}
  --amounts               기록이 아니라 글에 적힌 모든 금액`,
  textEn: `extract [--published DATES.json] [--amounts] FILE...
Prints the records of articles and press releases as JSON. FILE is a file, a folder, or a pattern such as *.txt.
  --published DATES.json  dates known from outside the text: {"article id": "YYYY-MM-DD"}
  --amounts               every sum of money in the text instead of records`,
});
