// A finding as the current line of the screen 점검, in the language of the pane.
import { cleanup, render, screen } from "@testing-library/react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { afterEach, beforeAll, expect, it } from "vitest";
import { decideOn } from "../../../src/checks/decisions/decided-findings";
import { runChecks } from "../../../src/checks/run-checks";
import { showFindings } from "../../../src/taskpane/background/shown-findings";
import { FindingLine } from "../../../src/taskpane/checks/finding-line";
import type { FindingActions } from "../../../src/taskpane/checks/use-finding-actions";
import { PaneProvider } from "../../../src/taskpane/pane-context";
import { texts, type Language } from "../../../src/taskpane/texts";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { add, all, article, clean, edit, reportOf, told, type Change } from "../../checks/clean-report";
import { mission } from "../../checks/report-builder";
import { paneOn, standInForLayout } from "../screen-stand";

beforeAll(standInForLayout);
afterEach(cleanup);

const idle: FindingActions = {
  state: { phase: "idle" },
  forget: () => undefined,
  fix: () => Promise.resolve(),
  undo: () => Promise.resolve(),
  decide: () => Promise.resolve(),
  goTo: null,
  isBusy: false,
};

/** What stands in the line of a rule's first finding, buttons aside. */
async function lineOf(rule: string, change: Change, language: Language): Promise<string[]> {
  const report = reportOf(change(clean));
  const found = decideOn(runChecks(report), []).filter((one) => one.rule === rule);
  const [finding] = showFindings(report)(found);
  if (finding === undefined) throw new Error(`${rule} found nothing`);
  const pane = paneOn(await openWorkbookFile(null), { language, texts: texts[language] });
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider value={pane}>
        <FindingLine finding={finding} isCurrent actions={idle} />
      </PaneProvider>
    </FluentProvider>,
  );
  return [...container.querySelectorAll(".fui-Text")].map(({ textContent }) => textContent);
}

const withoutId = edit("outcomes", "O-3", { outcomeId: null });

/** Events without any date, the first of them without an id. */
const undated = add({
  missions: Array.from({ length: 12 }, (_, at) =>
    mission({ missionId: at === 0 ? null : `M-${at + 10}`, startOn: null, endOn: null }),
  ),
});

const undatedEvent = add({ missions: [mission({ missionId: "M-9", startOn: null, endOn: null })] });

/** One contract told by three articles. */
const toldThrice = all(
  add({ articles: [article("A-8"), article("A-9")] }),
  (rows) => ({
    ...rows,
    outcomes: [
      ...rows.outcomes,
      ...["8", "9"].map((at) => ({ ...rows.outcomes[2]!, outcomeId: `O-${at}`, articleId: `A-${at}` })),
    ],
  }),
  told,
);

it.each<[Language, string[]]>([
  [
    "ko",
    [
      "필수 항목 '성과번호'가 비어 있습니다.",
      "성과 성과번호 · 3행",
      "가온테크·비엣무역사 계약 35만 달러",
      "→ 입력",
      "규칙 F01",
    ],
  ],
  [
    "en",
    [
      "Required field 'Outcome_ID' is empty.",
      "성과 성과번호 · Row 3",
      "가온테크·비엣무역사 Contracts USD 350,000",
      "→ Enter it",
      "Rule F01",
    ],
  ],
])("calls a record without an id by its place (%s)", async (language, said) => {
  expect(await lineOf("F01", withoutId, language)).toEqual(said);
});

it.each<[Language, string[]]>([
  [
    "ko",
    [
      "거의 모든 행(12/12): 귀속일을 정할 수 없어 기간 집계에서 빠졌습니다.",
      "행사 귀속일 · 전체",
      "동남아 무역사절단, 동남아 무역사절단, 동남아 무역사절단 외 9건",
      "→ 체결일·종료일·게재일 입력",
      "규칙 F10",
    ],
  ],
  [
    "en",
    [
      "Nearly every row (12/12): No date to attribute it to; left out of period totals.",
      "행사 귀속일 · All rows",
      "동남아 무역사절단, 동남아 무역사절단, 동남아 무역사절단 and 9 more",
      "→ Enter the day of signing, end or publication",
      "Rule F10",
    ],
  ],
])("calls the rows of a line over nearly all of them all rows (%s)", async (language, said) => {
  expect(await lineOf("F10", undated, language)).toEqual(said);
});

it.each<[Language, string[]]>([
  [
    "ko",
    [
      "귀속일을 정할 수 없어 기간 집계에서 빠졌습니다.",
      "행사 귀속일 · 동남아 무역사절단",
      "종료일, 시작일, 게재일 빈칸",
      "→ 체결일·종료일·게재일 입력",
      "규칙 F10 · M-9",
    ],
  ],
  [
    "en",
    [
      "No date to attribute it to; left out of period totals.",
      "행사 귀속일 · 동남아 무역사절단",
      "Neither start nor end, and no day of publication",
      "→ Enter the day of signing, end or publication",
      "Rule F10 · M-9",
    ],
  ],
])("calls a record by what officials know, its id and the rule's code last (%s)", async (language, said) => {
  expect(await lineOf("F10", undatedEvent, language)).toEqual(said);
});

it("names the rows of a fix, those called alike with their number", async () => {
  await lineOf("D01", toldThrice, "ko");
  const kept = "가온테크·비엣무역사 계약 35만 달러(O-3)";
  const changes = `집계여부: 집계 → 중복(제외), 상위성과: 빈칸 → ${kept}`;
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    `가온테크·비엣무역사 계약 35만 달러(O-8) · ${changes}`,
    `가온테크·비엣무역사 계약 35만 달러(O-9) · ${changes}`,
  ]);
});
