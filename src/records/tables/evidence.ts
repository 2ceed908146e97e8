// 근거: where each stated value is said, for every table, so that each figure leads back to its sentences.
import * as z from "zod";
import { integer, list, text } from "../column";
import { alignmentNames } from "../lists";
import { table, type RowOf } from "../table";

export const evidenceRows = table({
  name: "근거",
  english: "Evidence",
  id: null,
  visibility: "hidden",
  made: "first",
  meaning: "값마다 그것을 말하는 문장과 위치",
  schema: z.object({
    table: text("표", "Table", { required: true, meaning: "행사, 성과, 참가기업" }),
    recordId: text("기록번호", "Record_ID", { required: true }),
    column: text("열", "Column", { required: true, meaning: "증명하는 값의 열" }),
    articleId: text("기사번호", "Article_ID", { required: true }),
    value: text("값", "Value", { width: 20, meaning: "이 기사가 말하는 값" }),
    quote: text("문장", "Quote", { required: true, width: 60, meaning: "원문에서 그대로" }),
    start: integer("시작", "Start", { required: true, meaning: "정제한 본문의 위치 [시작,끝)" }),
    end: integer("끝", "End", { required: true }),
    alignment: list("일치", "Match", alignmentNames, { required: true }),
  }),
});
export type EvidenceRow = RowOf<typeof evidenceRows>;
