// The five seed articles through the whole pipeline: what 점검 must show of them (seeds-expected.md, section 6).
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { nodeReaders } from "../../src/cli/node-readers";
import { runChecks, type Finding } from "../../src/checks/run-checks";
import { applyPlan } from "../../src/importing/apply-plan";
import { planImport } from "../../src/importing/plan-import";
import { calculate } from "../../src/records/calculation/calculate";
import { emptyRows, initialSettings, type ReportRows } from "../../src/records/report";
import { regionRows } from "../../src/regions/region-rows";
import { readSources } from "../../src/tasks/read-articles";

const texts = new URL("../../../shared/articles/seeds/texts/", import.meta.url);
const settings = initialSettings("2026-11-21");

/** What a person does after the import (seeds-expected.md): fills in 국가 of the agreement, and sets aside a caption's
 * repetition of it, should extraction have made one. */
function corrected(imported: ReportRows): ReportRows {
  const agreement = imported.missions.find(({ kind }) => kind === "agreement")!;
  return {
    ...imported,
    missions: imported.missions.map((row) => (row === agreement ? { ...row, countries: "미국" } : row)),
    outcomes: imported.outcomes.map((row) =>
      row.mission === agreement.missionId && row.counterparty === null
        ? { ...row, counting: "duplicate" as const }
        : row,
    ),
  };
}

let rows: ReportRows;
let findings: Finding[];

beforeAll(async () => {
  const sources = readdirSync(texts)
    .sort()
    .map((name) => ({
      id: name.slice(0, 3),
      name,
      bytes: new Uint8Array(readFileSync(new URL(name, texts))),
    }));
  const { articles } = await readSources(sources, nodeReaders);
  const before = { ...emptyRows(), regions: regionRows() };
  const imported = applyPlan(before, planImport(before, articles), { at: "2026-11-21T09:00", user: null });
  rows = calculate(corrected(imported.rows), settings);
  findings = runChecks({ rows, settings, faults: new Map() });
});

/** A record as the expectations speak of it: the kind of event, or 실적항목 and 실적구분. */
function aboutWhat({ recordId }: Finding): string {
  const mission = rows.missions.find(({ missionId }) => missionId === recordId);
  const outcome = rows.outcomes.find(({ outcomeId }) => outcomeId === recordId);
  return mission?.kind ?? `${outcome?.kind ?? ""} ${outcome?.resultStatus ?? ""}`;
}

describe("the seed articles", () => {
  it("give the findings that were worked out by hand, and no others", () => {
    const brief = findings.map((finding) => [
      finding.rule,
      finding.severity,
      aboutWhat(finding),
      finding.message,
    ]);
    expect(brief).toEqual([
      ["S04", "info", "exhibition", "명단 8개사 중 1개사만 확인했습니다."],
      ["D06", "info", "official_trip", "이름 표기가 여러 가지입니다: 달라스 / 댈러스."],
      ["R02", "info", "official_trip", "명칭이 바뀐 지역입니다: 광주 → 전남광주(2026. 7. 1.)."],
      [
        "P04",
        "warning",
        "contract happened",
        "수출기업이 없는 계약입니다. 기관 명의 협약(MOU)인지 확인하세요.",
      ],
      ["T01", "warning", "mou happened", "MOU 체결 후 29개월, 후속 확인이 없습니다."],
      [
        "T06",
        "warning",
        "trade_mission",
        "종료일(2024. 6. 29.)이 지났으나 진행상태가 '진행'입니다. 결과를 확인하세요.",
      ],
      [
        "T07",
        "warning",
        "mou planned",
        "계획한 MOU의 예정일(2024. 1. 10.)이 지났습니다. 이행 여부를 확인하세요.",
      ],
      ["E01", "info", "contract happened", "계약 증빙이 없습니다(보도·보도자료만 있음)."],
    ]);
  });

  it("offer the standard spelling of 달라스 and change no cell themselves", () => {
    const spelling = findings.find(({ rule }) => rule === "D06")!;
    const row = rows.missions.find(({ missionId }) => missionId === spelling.recordId)!;
    expect(row.cities).toBe("라스베이거스; 달라스; 보스턴");
    expect([spelling.fix, spelling.changes]).toEqual([
      "댈러스로 통일",
      [
        {
          table: "행사",
          recordId: row.missionId,
          key: "cities",
          value: "라스베이거스; 댈러스; 보스턴",
        },
      ],
    ]);
  });
});
