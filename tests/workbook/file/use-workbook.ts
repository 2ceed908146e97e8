// All that is done to a workbook that came from anywhere: it is read, filled, changed and written. What comes of each is
// told, so that the fuzzing can ask that it is an answer: done, or refused with a code and a Korean sentence.
import { openWorkbookFile, type FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { WorkbookError, type WorkbookErrorCode } from "../../../src/workbook/workbook-error";
import { emptyCommit } from "../../../src/workbook/workbook";
import { processorTime } from "../../bench/measure";
import { append, firstCommit, outcomes, record } from "./sample-plan";

export interface Answer {
  outcome: "done" | WorkbookErrorCode;
  /** Processor time. */
  milliseconds: number;
}

const tables = ["성과", "요약_시도", "Table1", "표1"];
const removal = { table: "성과", header: "성과번호", ids: ["O-00000001", "O-00000002"] };
const column = { header: "새 열", width: 9, numberFormat: "@" };

const steps: readonly ((book: FileWorkbook) => Promise<unknown>)[] = [
  (book) => book.read({ tables, headers: ["성과"], names: ["지역기준", "계약행수"] }),
  (book) => book.commit(firstCommit),
  (book) => book.commit(append([record("O-00000009", "계약", "부산", 5, "2024-08-01", "나중에")])),
  (book) => book.commit({ ...emptyCommit, removals: [removal] }),
  (book) => book.extend([{ table: "성과", columns: [column], cells: [] }]),
  (book) => book.dropColumns("성과", [column.header]),
  (book) => book.dropSheets([outcomes]),
  (book) => book.toBytes(),
];

/**
 * What came of opening the workbook and of each thing done to it; throws whatever is no refusal.
 * @param goesOn does the next thing though one was refused
 */
export async function useWorkbook(bytes: Uint8Array, goesOn = true): Promise<Answer[]> {
  const answers: Answer[] = [];
  const book = await answerOf(() => openWorkbookFile(bytes), answers);
  if (book === null) return answers;
  for (const step of steps) {
    await answerOf(() => step(book), answers);
    if (!goesOn && answers.at(-1)?.outcome !== "done") break;
  }
  return answers;
}

async function answerOf<T>(work: () => Promise<T>, answers: Answer[]): Promise<T | null> {
  const begin = processorTime();
  const told = (outcome: Answer["outcome"]) =>
    answers.push({ outcome, milliseconds: processorTime() - begin });
  try {
    const result = await work();
    told("done");
    return result;
  } catch (error) {
    if (!(error instanceof WorkbookError) || !/[가-힣]/.test(error.message)) throw error;
    told(error.code);
    return null;
  }
}
