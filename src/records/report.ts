// All rows of a workbook that the report is made from, and the settings it is made under, as plain values.
import type { Cell } from "./cell";
import type { CellFault, FaultKind } from "./rows";
import { settingList, type SettingKey } from "./settings";
import type { ArticleRow, SourceTextRow } from "./tables/articles";
import type { EvidenceRow } from "./tables/evidence";
import type { MissionRow } from "./tables/missions";
import type { OutcomeRow } from "./tables/outcomes";
import type { ParticipantRow } from "./tables/participants";
import type { CounterpartyRow, RateRow, RegionTableRow } from "./tables/references";
import type { ChangeRow, FindingRow } from "./tables/reviews";

/** The rows of every table, in sheet order. A table that the workbook does not have yet is empty. */
export interface ReportRows {
  articles: ArticleRow[];
  sourceTexts: SourceTextRow[];
  missions: MissionRow[];
  outcomes: OutcomeRow[];
  participants: ParticipantRow[];
  evidence: EvidenceRow[];
  regions: RegionTableRow[];
  rates: RateRow[];
  counterparties: CounterpartyRow[];
  findings: FindingRow[];
  changes: ChangeRow[];
}

/** What 설정 holds, blank as null. Dates are ISO. */
export interface ReportSettings {
  asOf: string;
  from: string | null;
  to: string | null;
  regionBasis: "현행" | "종전";
  reportCurrency: "USD" | "KRW";
  displayUnit: number;
  countedRows: "전체" | "확인";
  selectedProvince: string | null;
  tableYear: number | null;
  office: string | null;
  department: string | null;
  refreshedAt: string | null;
  amountTolerance: number;
  rateTolerance: number;
  rateValidDays: number;
  suspectUsd: number;
  suspectKrw: number;
  perCaseFactor: number;
  contractShareLow: number;
  contractShareHigh: number;
  mouFollowUpMonths: number;
  expectedResultMonths: number;
  signingYears: number;
  releaseSimilarity: number;
  duplicateScore: number;
  nameSimilarity: number;
  schemaVersion: number;
}

/** A value cell of 설정 that is not what its setting asks for: the report counts with the default instead. */
export interface SettingFault {
  key: keyof ReportSettings;
  /** 항목. */
  item: string;
  kind: FaultKind;
  cell: Cell;
}

/** A report: rows, settings, and the cells that could not be read as their column or setting asks. */
export interface Report {
  rows: ReportRows;
  settings: ReportSettings;
  faults: ReadonlyMap<string, CellFault[]>;
  /** Absent: every setting could be read. */
  settingFaults?: readonly SettingFault[];
  /** Merged cells inside tables, A1 by Korean name of the table; absent: none. */
  mergedCells?: ReadonlyMap<string, readonly string[]>;
}

/** A report without a row, e.g. of a new workbook. */
export function emptyRows(): ReportRows {
  return {
    articles: [],
    sourceTexts: [],
    missions: [],
    outcomes: [],
    participants: [],
    evidence: [],
    regions: [],
    rates: [],
    counterparties: [],
    findings: [],
    changes: [],
  };
}

/**
 * The settings of a workbook in which nobody has changed any.
 * @param asOf 작성기준일, ISO: the day of the run
 * @example initialSettings("2026-11-21").rateValidDays // 7
 */
export function initialSettings(asOf: string): ReportSettings {
  const initial = settingList
    .filter((setting) => setting.formula === undefined)
    .map((setting): [SettingKey, string | number | null] => [setting.key, setting.initial]);
  return { ...(Object.fromEntries(initial) as unknown as ReportSettings), asOf };
}
