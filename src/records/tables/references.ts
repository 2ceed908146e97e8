// Reference tables that other rows look up: 지역 (filled by us), 환율 and 상대방 (filled by the user).
import * as z from "zod";
import { date, integer, list, number, openList, text } from "../column";
import { currencies, partyTypes, regionTypes } from "../lists";
import { table, type RowOf } from "../table";

export const regions = table({
  name: "지역",
  english: "Regions",
  id: "regionCode",
  visibility: "hidden",
  made: "first",
  meaning: "시·도와 시·군·구의 이름과 시행 기간; 고칠 수 있음",
  schema: z.object({
    regionCode: text("지역코드", "Region_Code", { required: true, width: 16 }),
    regionType: list("구분", "Region_Type", regionTypes, { required: true }),
    province: text("시도", "Province", { required: true, width: 9 }),
    municipality: text("시군구", "Municipality"),
    officialName: text("공식명", "Official_Name", { width: 20 }),
    aliases: text("별칭", "Aliases", { width: 24 }),
    inForceFrom: date("시행일", "In_Force_From", { meaning: "빈칸 = 처음부터" }),
    inForceTo: date("폐지일", "In_Force_To", { meaning: "있던 마지막 날" }),
    successors: text("승계", "Successors", { width: 20, meaning: "지역코드; 여럿이면 |로 나눔" }),
    provinceCurrent: text("현행시도", "Province_Current", { required: true, folded: true }),
    provinceFormer: text("종전시도", "Province_Former", { required: true, folded: true }),
    municipalityCurrent: text("현행시군구", "Municipality_Current", { folded: true }),
    moisCode: text("행안부코드", "MOIS_Code", { folded: true }),
    sortOrder: integer("정렬순", "Sort_Order", { folded: true }),
  }),
});
export type RegionTableRow = RowOf<typeof regions>;

export const rates = table({
  name: "환율",
  english: "Rates",
  id: null,
  visibility: "hidden",
  made: "needed",
  meaning: "고시된 매매기준율; 들어 있는 값이 없으므로 담당자가 채움",
  schema: z.object({
    currency: openList("통화", "Currency", currencies, { required: true }),
    announcedOn: date("고시일", "Announced_On", { required: true }),
    basicRate: number("매매기준율", "Basic_Rate", {
      required: true,
      unit: "원",
      numberFormat: "#,##0.00",
      meaning: "고시단위당 원",
    }),
    rateUnit: integer("고시단위", "Rate_Unit", { required: true, meaning: "1; JPY, VND, IDR는 100" }),
    source: text("출처", "Source", { required: true, width: 20 }),
  }),
});
export type RateRow = RowOf<typeof rates>;

export const counterparties = table({
  name: "상대방",
  english: "Counterparties",
  id: "counterpartyName",
  visibility: "hidden",
  made: "needed",
  meaning: "바이어·기관의 대표 이름과 별칭",
  schema: z.object({
    counterpartyName: text("대표명", "Name", { required: true, width: 24 }),
    aliases: text("별칭", "Aliases", { width: 30 }),
    country: text("국가", "Country"),
    partyType: list("유형", "Party_Type", partyTypes),
  }),
});
export type CounterpartyRow = RowOf<typeof counterparties>;
