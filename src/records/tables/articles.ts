// 기사: one row an article, and 원문: its cleaned text, which every position of 근거 refers to.
import * as z from "zod";
import { date, integer, list, text } from "../column";
import { articleStatuses, sourceTypes, yes } from "../lists";
import { table, type RowOf } from "../table";

export const articles = table({
  name: "기사",
  english: "Articles",
  id: "id",
  visibility: "visible",
  made: "first",
  meaning: "가져온 기사와 보도자료",
  schema: z.object({
    id: text("기사번호", "Article_ID", { required: true, meaning: "정제한 본문에서 만든 번호" }),
    title: text("제목", "Title", { required: true, width: 46 }),
    outlet: text("매체", "Outlet", { meaning: "본문에 적힌 그대로; 기자나 면 이름으로 짐작하지 않음" }),
    publishedOn: date("게재일", "Published_On"),
    sourceType: list("구분", "Source_Type", sourceTypes, { required: true }),
    issuer: text("발행기관", "Issuer", { folded: true, meaning: "보도자료를 낸 기관" }),
    url: text("URL", "URL", { width: 24, meaning: "추적 매개변수를 뺀 주소" }),
    sameReleaseGroup: text("동일보도묶음", "Same_Release_Group", { meaning: "여러 매체가 옮긴 한 보도자료" }),
    isPrimary: list("대표기사", "Is_Primary", yes, { width: 9, meaning: "묶음마다 하나" }),
    articleStatus: list("처리상태", "Status", articleStatuses, { required: true }),
    textHash: text("원문식별값", "Text_Hash", { folded: true, meaning: "정규화한 본문의 해시" }),
  }),
});
export type ArticleRow = RowOf<typeof articles>;

/** Excel refuses cells over 32,767 characters, so a text is kept in parts. */
export const textPartLength = 32_000;

export const sourceTexts = table({
  name: "원문",
  english: "Source_Texts",
  id: null,
  visibility: "hidden",
  made: "first",
  meaning: "정제한 본문; 근거의 위치가 가리키는 글",
  schema: z.object({
    id: text("기사번호", "Article_ID", { required: true }),
    part: integer("순번", "Part_No", { required: true, meaning: `${textPartLength}자씩 나눈 차례` }),
    text: text("본문", "Text", { required: true, width: 100 }),
  }),
});
export type SourceTextRow = RowOf<typeof sourceTexts>;
