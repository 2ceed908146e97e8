// 점검: what the checks found and what was decided about it; 변경이력: the only log.
import * as z from "zod";
import { date, dateTime, formula, list, text } from "../column";
import { actions, severities } from "../lists";
import { table, type RowOf } from "../table";

const provinceOfRecord =
  `=IFERROR(INDEX(성과[집계시도],MATCH([@기록번호],성과[성과번호],0)),` +
  `IFERROR(INDEX(행사[집계시도],MATCH([@기록번호],행사[행사번호],0)),` +
  `IFERROR(INDEX(참가기업[집계시도],MATCH([@기록번호],참가기업[참가번호],0)),"")))`;

/**
 * Address of the cell in a record table that a finding is about: found by id and header, wherever
 * people moved them. LibreOffice knows `성과[[#Headers]]` and not `성과[#Headers]`; to Excel they are the same.
 */
function cellIn(owner: string, id: string): string {
  const row = `ROW(INDEX(${owner}[${id}],MATCH([@기록번호],${owner}[${id}],0)))`;
  const column = `COLUMN(INDEX(${owner}[[#Headers]],1,IFERROR(MATCH([@열],${owner}[[#Headers]],0),1)))`;
  return `ADDRESS(${row},${column})`;
}

/** Sheets have the names of their tables. Blank for what is not a record, such as a setting. */
const linkToCell =
  `=IFERROR(HYPERLINK("#'"&[@표]&"'!"&IF([@표]="성과",${cellIn("성과", "성과번호")},` +
  `IF([@표]="행사",${cellIn("행사", "행사번호")},IF([@표]="참가기업",${cellIn("참가기업", "참가번호")},` +
  `IF([@표]="기사",${cellIn("기사", "기사번호")},NA())))),"이동"),"")`;

export const findings = table({
  name: "점검",
  english: "Findings",
  id: "findingId",
  visibility: "visible",
  made: "first",
  meaning: "규칙이 찾은 것과 담당자의 조치",
  schema: z.object({
    rule: text("규칙", "Rule", { required: true, width: 7 }),
    severity: list("심각도", "Severity", severities, { required: true, width: 8 }),
    table: text("표", "Table", { required: true, width: 9 }),
    recordId: text("기록번호", "Record_ID", { required: true, width: 12 }),
    column: text("열", "Column", { width: 11 }),
    link: formula("바로가기", "Link", "text", linkToCell, {
      folded: false,
      width: 9,
      meaning: "그 셀로 이동",
    }),
    // So wide that what is mostly said takes one line: rows of one height are read faster.
    value: text("현재값", "Value", { width: 12 }),
    message: text("메시지", "Message", { required: true, width: 54 }),
    evidence: text("근거", "Evidence", { width: 44 }),
    fix: text("제안", "Fix", { width: 26 }),
    action: list("조치", "Action", actions, { width: 9, meaning: "빈칸·보류 = 미해결" }),
    reason: text("사유", "Reason", { width: 20 }),
    findingId: text("점검번호", "Finding_ID", { required: true, folded: true }),
    handledBy: text("처리자", "Handled_By", { folded: true }),
    handledOn: date("처리일", "Handled_On", { folded: true }),
    province: formula("시도", "Province", "text", provinceOfRecord),
  }),
});
export type FindingRow = RowOf<typeof findings>;

export const changes = table({
  name: "변경이력",
  english: "Changes",
  id: null,
  visibility: "hidden",
  made: "first",
  meaning: "가져오기와 고침의 기록; 작업묶음 하나가 되돌리기 하나",
  schema: z.object({
    changedAt: dateTime("일시", "Changed_At", { required: true }),
    user: text("사용자", "User"),
    table: text("표", "Table", { required: true }),
    recordId: text("기록번호", "Record_ID", { required: true }),
    column: text("열", "Column"),
    oldValue: text("이전값", "Old_Value", { width: 24 }),
    newValue: text("새값", "New_Value", { width: 24 }),
    reason: text("사유", "Reason", { width: 20 }),
    batch: text("작업묶음", "Batch", { required: true }),
  }),
});
export type ChangeRow = RowOf<typeof changes>;
