// 서식버전: which version of the add-in made a workbook's tables. A workbook of a later one may hold what this one does
// not know, and would lose it: it is looked at here and written only by the version that made it.
import { currentSchema, settings } from "../records/settings";
import type { ReportSettings } from "../records/report";
import type { TableData } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import { settingCells } from "./read-settings";

/**
 * What a workbook's 설정 says of its version.
 * @returns 0 for one from before versions were written down, or where somebody has deleted or overwritten the number
 */
export function schemaOf(data: TableData | undefined): number {
  const value = settingCells(data).get(settings.schemaVersion.item);
  return typeof value === "number" ? value : 0;
}

/** @throws WorkbookError `newer_version` for a report that a later version of the add-in has made */
export function refuseNewer({ schemaVersion: found }: Pick<ReportSettings, "schemaVersion">): void {
  if (found <= currentSchema) return;
  throw new WorkbookError(
    "newer_version",
    `이 통합 문서는 더 새로운 판의 추가 기능으로 만들어(서식버전 ${found}) 이 판(${currentSchema})으로는 점검하거나 쓰지 않습니다. 전산 담당자에게 새 판을 요청하거나, 새 판이 있는 PC에서 여세요.`,
    `A later version of the add-in made this workbook (format ${found}); this version (${currentSchema}) does not check or change it. Ask your IT staff for the new version, or open the workbook on a PC that has it.`,
  );
}
