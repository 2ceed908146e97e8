// The fields of a record: what a person types counts, and nothing that was read for another value stays beside it.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, it } from "vitest";
import {
  missionRecord,
  outcomeRecord,
  type MissionRecord,
  type OutcomeRecord,
} from "../../../src/records/article";
import { PaneProvider } from "../../../src/taskpane/pane-context";
import { MissionEditor } from "../../../src/taskpane/review/mission-editor";
import { OutcomeEditor } from "../../../src/taskpane/review/outcome-editor";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { contract, tradeMission } from "../../importing/article-builder";
import { paneOn, standInForLayout } from "../screen-stand";

beforeAll(standInForLayout);
afterEach(cleanup);

const outcome = outcomeRecord.parse({
  ...contract,
  ...{ amount: 12_000_000_000, currency: "KRW", rawAmount: "120억원", approximate: true },
  amountAlso: [{ amount: 8_760_000, currency: "USD" }],
});

async function showOutcome(): Promise<Partial<OutcomeRecord>[]> {
  const edits: Partial<OutcomeRecord>[] = [];
  const workbook = await openWorkbookFile(null);
  render(
    <PaneProvider value={paneOn(workbook)}>
      <OutcomeEditor outcome={outcome} missions={[]} text="" onEdit={(values) => edits.push(values)} />
    </PaneProvider>,
  );
  return edits;
}

async function showMission(): Promise<Partial<MissionRecord>[]> {
  const edits: Partial<MissionRecord>[] = [];
  const workbook = await openWorkbookFile(null);
  const mission = missionRecord.parse(tradeMission);
  render(
    <PaneProvider value={paneOn(workbook)}>
      <MissionEditor mission={mission} text="" publishedOn={null} onEdit={(values) => edits.push(values)} />
    </PaneProvider>,
  );
  return edits;
}

function type(label: string, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
  fireEvent.blur(screen.getByLabelText(label));
}

it("lets a sum that the text restates in another currency go with the sum that was mended", async () => {
  const edits = await showOutcome();
  type("금액", "130억원");
  const typed = { amount: 13_000_000_000, currency: "KRW" };
  expect(edits).toEqual([{ ...typed, amountTo: null, amountAlso: [], rawAmount: null, approximate: false }]);
});

it("takes a count with its unit, and says of what is none that it was not taken", async () => {
  const edits = await showOutcome();
  type("건수", "여러 건");
  expect(screen.getByText("숫자로 읽을 수 없습니다. 예: 31")).toBeTruthy();
  type("건수", "31건");
  expect(screen.queryByText("숫자로 읽을 수 없습니다. 예: 31")).toBe(null);
  expect(edits).toEqual([{ count: 31 }]);
});

it.each(["베트남, 태국", "베트남·태국", "베트남; 태국", "베트남/태국"])(
  "takes %s for two countries",
  async (typed) => {
    const edits = await showMission();
    type("국가", typed);
    expect(edits).toEqual([{ countries: ["베트남", "태국"] }]);
  },
);
