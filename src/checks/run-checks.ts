// All rules over a report. A check is pure: it reads rows and settings, and 'today' is 작성기준일.
import type { Report } from "../records/report";
import type { Finding } from "./finding";
import { checkForm } from "./form";
import { checkFirmLists } from "./firm-lists";
import { checkSums } from "./sums";

export type { Finding } from "./finding";

/**
 * The findings on a report, family by family, each in the order of tables and rows.
 * @param report with its calculated columns filled (records/calculation)
 * @example runChecks(report)[0]?.message // "필수 항목 '제목'이(가) 비어 있습니다."
 */
export function runChecks(report: Report): Finding[] {
  return [...checkForm(report), ...checkSums(report), ...checkFirmLists(report)];
}
