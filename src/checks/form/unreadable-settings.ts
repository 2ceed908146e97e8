// F02–F04 of 설정: a value that its setting cannot take. The workbook's formulas go by the cell, our own totals by the
// default, so the two differ until somebody puts it right.
import { settings as declared, settingsTable, type Setting } from "../../records/settings";
import type { SettingFault } from "../../records/report";
import { columnOf } from "../../records/table";
import type { CheckContext } from "../check-context";
import type { CellFix, Finding } from "../finding";
import type { RuleText } from "../rule";
import { blankWord, dayWords, fillWords, type TwoLanguages } from "../words";
import { suggestDate, suggestNumber, type Suggestion } from "./cell-suggestions";

/** What F02, F03 and F04 say of a setting; part of each of these rules. */
export const settingVariant = {
  setting: {
    severity: "error",
    message: '설정 {항목}의 값을 읽을 수 없어 {기본값}(으)로 봅니다: "{값}".',
    messageEn: 'Setting {항목} cannot be read and is taken as {기본값}: "{값}".',
  },
} as const satisfies RuleText["variants"];

/** The findings of one of F02–F04 on 설정, by 항목. */
export function faultsInSettings(
  rule: RuleText,
  faults: readonly SettingFault[],
  context: CheckContext,
): Finding[] {
  return faults.map((fault) => {
    const value = columnOf(settingsTable, "value");
    const held = context.settings[fault.key];
    const cell = fault.cell === null || fault.cell === "" ? null : String(fault.cell);
    const words = { 항목: fault.item, 기본값: shown(held), 값: cell ?? blankWord };
    const { fix, value: meant } = suggest(fault, held);
    const change: CellFix = { table: settingsTable.name, recordId: fault.item, key: value.key, value: meant };
    return {
      rule: rule.id,
      severity: settingVariant.setting.severity,
      table: settingsTable.name,
      recordId: fault.item,
      column: value.header,
      value: cell,
      message: fillWords(settingVariant.setting.message, words, "ko"),
      messageEn: fillWords(settingVariant.setting.messageEn, words, "en"),
      evidence: declared[fault.key].description,
      evidenceEn: askedOf(declared[fault.key]),
      fix,
      ...(meant !== null && { changes: [change] }),
    };
  });
}

/** What a setting's cell must hold. */
function askedOf({ type, whole, choices = [] }: Omit<Setting, "key">): string {
  if (type === "choice") return `One of ${choices.join(", ")}`;
  if (type === "number") return whole === true ? "A whole number" : "A number";
  return type === "text" ? "A text" : "A date";
}

function shown(value: string | number | null): TwoLanguages {
  if (value === null) return blankWord;
  const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
  return isDay ? dayWords(value) : { ko: String(value), en: String(value) };
}

/** What the cell probably means, else the value that it is taken as. */
function suggest({ key, cell }: SettingFault, held: string | number | null): Suggestion {
  const text = cell === null ? "" : String(cell);
  const { type } = declared[key];
  const meant =
    type === "number" ? suggestNumber(text, { type }, null) : type === "date" ? suggestDate(text) : null;
  if (meant !== null && meant.value !== null) return meant;
  return { fix: held === null ? "빈칸으로" : `${shown(held).ko} 입력`, value: held };
}
