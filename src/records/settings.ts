// 설정: what the report is about and the limits of the checks. Each value cell carries a defined name equal to its
// 항목, so that formulas say 작성기준일 and people can find it. Rows with a formula follow from the others.
import * as z from "zod";
import { text } from "./column";
import { table } from "./table";

export const settingsTable = table({
  name: "설정",
  english: "Settings",
  id: "setting",
  visibility: "hidden",
  made: "first",
  meaning: "보고 기준과 점검 한도",
  schema: z.object({
    setting: text("항목", "Setting", { required: true, width: 18 }),
    value: text("값", "Value", { width: 18 }),
    description: text("설명", "Description", { width: 60 }),
  }),
});

export type SettingType = "date" | "datetime" | "number" | "text" | "choice";

interface SettingDeclaration {
  /** 항목 and defined name. */
  item: string;
  type: SettingType;
  /** Default; null = blank. 작성기준일 and 표연도 have none here: they come from the day of the run. */
  initial: string | number | null;
  /** The only values of a choice; for another type, what its cell proposes. */
  choices?: readonly string[];
  /** A number without decimals. */
  whole?: boolean;
  /** Follows from other settings or from the tables; nobody types it. */
  formula?: string;
  description: string;
}

function setting(
  item: string,
  type: SettingType,
  initial: string | number | null,
  description: string,
): SettingDeclaration {
  return { item, type, initial, description };
}

function choice(
  item: string,
  choices: readonly [string, ...string[]],
  description: string,
): SettingDeclaration {
  return { item, type: "choice", initial: choices[0], choices, description };
}

function whole(item: string, initial: number | null, description: string): SettingDeclaration {
  return { item, type: "number", initial, whole: true, description };
}

function computed(item: string, type: SettingType, formula: string, description: string): SettingDeclaration {
  return { item, type, initial: null, formula, description };
}

/**
 * Which tables, columns and settings a workbook has: raised by one whenever a version adds to them or changes what they
 * mean. A workbook carries it as 서식버전; one without it is from before there were versions.
 */
export const currentSchema = 1;

/** Every setting by its English key, in the order of the sheet (tables.md, 설정; summaries.md, header band). */
export const settings = {
  asOf: setting("작성기준일", "date", null, "보고가 말하는 날; 모든 규칙의 '오늘'"),
  from: setting("기간시작", "date", null, "귀속일이 이 날부터; 빈칸 = 처음부터"),
  to: setting("기간종료", "date", null, "귀속일이 이 날까지; 빈칸 = 끝까지"),
  regionBasis: choice("지역기준", ["현행", "종전"], "현행(2026. 7. 1. 이후) 또는 종전 시·도"),
  reportCurrency: choice("표시통화", ["USD", "KRW"], "합계를 나타내는 통화"),
  displayUnit: {
    ...whole("표시단위", 1, "1, 1000, 10000, 1000000, 100000000; 보이는 형식만 바뀜"),
    choices: ["1", "1000", "10000", "1000000", "100000000"],
  },
  countedRows: choice("집계대상", ["전체", "확인"], "확인 = 증빙확인 행만 합산"),
  selectedProvince: setting("선택시도", "text", null, "요약-시군구·요약-월별의 시·도; 빈칸 = 전체"),
  tableYear: whole("표연도", null, "요약-월별의 연도"),
  office: setting("작성기관", "text", null, "브리핑에 적는 기관"),
  department: setting("작성부서", "text", null, "브리핑에 적는 부서"),
  refreshedAt: setting("새로고침시각", "datetime", null, "요약을 마지막으로 새로 고친 때"),
  countFrom: computed("집계시작", "date", `=IF(기간시작="",1,기간시작)`, "기간시작에서 정해짐"),
  countTo: computed("집계종료", "date", `=IF(기간종료="",2958465,기간종료)`, "기간종료에서 정해짐"),
  priorFrom: computed(
    "전년시작",
    "date",
    `=IF(OR(기간시작="",기간종료=""),"",EDATE(기간시작,-12))`,
    "한 해 앞의 같은 기간",
  ),
  priorTo: computed(
    "전년종료",
    "date",
    `=IF(OR(기간시작="",기간종료=""),"",IF(기간종료=EOMONTH(기간종료,0),EOMONTH(기간종료,-12),EDATE(기간종료,-12)))`,
    "달의 마지막 날은 마지막 날로",
  ),
  amountTolerance: setting(
    "금액허용오차",
    "number",
    0.005,
    "F01 Q02 K01 K02 K04 K05 S01 S02 S03 S06 S07 L01 L02 C01 C03 D01: 같은 금액으로 보는 차이의 비율",
  ),
  rateTolerance: setting("환율허용오차", "number", 0.03, "C01 C02: 병기 금액의 환율 차이"),
  rateValidDays: whole("환율유효일수", 7, "C01 C04: 귀속일에서 거슬러 쓸 수 있는 고시일"),
  suspectUsd: setting("단위의심액_달러", "number", 1_000_000_000, "C05: 넘으면 단위를 물음"),
  suspectKrw: setting("단위의심액_원", "number", 1_500_000_000_000, "C05: 넘으면 단위를 물음"),
  perCaseFactor: whole("건당배수", 100, "L04: 건당 금액이 중앙값의 몇 배"),
  contractShareLow: setting("성약비율하한", "number", 0.01, "L03: 상담액 대비 계약액"),
  contractShareHigh: setting("성약비율상한", "number", 0.8, "L03: 상담액 대비 계약액"),
  mouFollowUpMonths: whole("MOU후속개월", 6, "T01: MOU 뒤 후속 확인"),
  expectedResultMonths: whole("추진결과개월", 12, "T02: 계약추진 뒤 결과"),
  signingYears: whole("체결일차이연수", 10, "T03: 체결일이 행사 시작일이나 게재일과 벌어질 수 있는 해"),
  releaseSimilarity: setting("보도유사도", "number", 0.8, "D02: 같은 보도자료로 보는 유사도"),
  duplicateScore: setting("중복판정점수", "number", 0.75, "D01: 같은 성과로 보는 점수"),
  nameSimilarity: setting("이름유사도", "number", 0.85, "D06 P02: 같은 이름으로 보는 유사도"),
  articleTotal: computed(
    "원본기사수",
    "number",
    `=COUNTIFS(기사[기사번호],"A-*",기사[처리상태],"<>제외")`,
    "제외하지 않은 기사",
  ),
  missionTotal: computed("원본행사수", "number", `=COUNTIFS(행사[행사번호],"M-*")`, "행사 표의 행"),
  outcomeTotal: computed("원본성과수", "number", `=COUNTIFS(성과[성과번호],"O-*")`, "성과 표의 행"),
  countedTotal: computed("집계행수", "number", `=COUNTIFS(성과[집계여부],"집계")`, "합계에 드는 성과"),
  referenceTotal: computed("참고행수", "number", `=원본성과수-집계행수`, "합계에 들지 않는 성과"),
  unconvertedTotal: computed(
    "환산불가수",
    "number",
    `=COUNTIFS(성과[합계포함],1,성과[금액],">=0",성과[표시금액],"")`,
    "환율이 없어 합계에 들지 못한 금액",
  ),
  undatedTotal: computed(
    "귀속일미상수",
    "number",
    `=COUNTIFS(성과[집계행],1,성과[귀속일],"")`,
    "날짜를 몰라 기간에 들지 못한 성과",
  ),
  openErrorTotal: computed(
    "미해결오류수",
    "number",
    `=COUNTIFS(점검[심각도],"오류",점검[조치],"<>수정",점검[조치],"<>무시")`,
    "조치하지 않은 오류",
  ),
  schemaVersion: whole("서식버전", currentSchema, "이 통합 문서의 표와 설정을 만든 판; 사람이 고치지 않음"),
} satisfies Record<string, SettingDeclaration>;

export type SettingKey = keyof typeof settings;

export interface Setting extends SettingDeclaration {
  key: SettingKey;
}

/** All settings in sheet order. */
export const settingList: readonly Setting[] = (Object.keys(settings) as SettingKey[]).map((key) => ({
  key,
  ...settings[key],
}));

/** Number format of a setting's value cell. */
export function settingFormat(declared: Pick<Setting, "type">): string {
  if (declared.type === "date") return "yyyy-mm-dd";
  return declared.type === "datetime" ? "yyyy-mm-dd hh:mm" : "General";
}
