// What the command line says of a record file beside its records: which columns look like ours and which were left
// out, so that nothing is silently lost.
import { rowRanges } from "../importing/record-file/row-ranges";
import type { ReadRecordFile } from "../tasks/read-articles";

/** Faults beyond these are counted only. */
const mostFaults = 5;

/**
 * Lines about one record file; none if every column and cell was taken.
 * @example describeRecordFile(file, false) // ["실적.csv: '계약금액' 열은 '금액'과 비슷하지만 읽지 않았습니다. …"]
 */
export function describeRecordFile({ name, columns, faults }: ReadRecordFile, english: boolean): string[] {
  const headers = columns.flatMap(({ proposed, unmatched }) => [
    ...proposed.map(({ header, column }) =>
      english
        ? `column '${header}' resembles '${column}' but was not read. Rename it if it is meant.`
        : `'${header}' 열은 '${column}'과(와) 비슷하지만 읽지 않았습니다. 같은 뜻이면 열 이름을 바꾸세요.`,
    ),
    ...(unmatched.length === 0
      ? []
      : [english ? `columns not read: ${unmatched.join(", ")}` : `읽지 않은 열: ${unmatched.join(", ")}`]),
  ]);
  const events = columns.flatMap((column) => describeEvents(column, english));
  const left = faults.slice(0, mostFaults).map((fault) => describeFault(fault, english));
  const rest = faults.length - left.length;
  if (rest > 0) left.push(english ? `${rest} more cells not read` : `그 밖에 읽지 못한 칸 ${rest}개`);
  return [...headers, ...events, ...left].map((line) => `${name}: ${line}`);
}

/** Which rows name no event, and what became of them. */
function describeEvents(
  { sheet, likeAbove, withoutEvent }: ReadRecordFile["columns"][number],
  english: boolean,
): string[] {
  const rowsOf = (rows: readonly number[]): string => {
    const [ranges, of] = [rowRanges(rows), sheet === "" ? "" : `'${sheet}' `];
    return english ? `${of}rows ${ranges} (${rows.length})` : `${of}${ranges}행(${rows.length}개)`;
  };
  const lines: string[] = [];
  if (likeAbove.length > 0) {
    lines.push(
      english
        ? `${rowsOf(likeAbove)}: blank 사업명 taken to be the event above. Write the event if it is another.`
        : `${rowsOf(likeAbove)}: 사업명이 비어 위 행과 같은 행사로 보았습니다. 다른 행사면 사업명을 적어 주세요.`,
    );
  }
  if (withoutEvent.length > 0) {
    lines.push(
      english
        ? `${rowsOf(withoutEvent)}: no event named; only their figures came in, without one. Write the event and import again.`
        : `${rowsOf(withoutEvent)}: 어느 행사인지 적혀 있지 않아 실적만 행사 없이 넣었습니다. 사업명을 적어 다시 읽어 주세요.`,
    );
  }
  return lines;
}

function describeFault(fault: ReadRecordFile["faults"][number], english: boolean): string {
  if ("record" in fault) {
    const { record, path, message } = fault;
    return english ? `record ${record}, ${path}: ${message}` : `기록 ${record}의 ${path}: ${message}`;
  }
  const { row, header, cell, kind } = fault;
  if (kind === "total") {
    return english
      ? `row ${row}: '${String(cell)}' sums up other rows and was left out`
      : `${row}행 '${String(cell)}'은(는) 다른 행을 더한 값이라 넣지 않았습니다`;
  }
  if (kind === "worked_out") {
    return english
      ? `row ${row}: '${String(cell)}' is worked out from other rows and was left out`
      : `${row}행 '${String(cell)}'은(는) 다른 행으로 계산한 값이라 넣지 않았습니다`;
  }
  return english
    ? `row ${row}, ${header}: cannot read '${String(cell)}'`
    : `${row}행 ${header}: '${String(cell)}'을(를) 읽지 못했습니다`;
}
