// The questions of an import: answered one by one, or all of a kind at once.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, it } from "vitest";
import type { Answer, ImportPlan, Question } from "../../../src/importing/import-plan";
import { PaneProvider } from "../../../src/taskpane/pane-context";
import { PlanQuestions } from "../../../src/taskpane/review/plan-questions";
import { openWorkbookFile } from "../../../src/workbook/file/file-workbook";
import { paneOn, standInForLayout } from "../screen-stand";

beforeAll(standInForLayout);
afterEach(cleanup);

const sameName = (id: string, names: [string, string]): Question => ({
  ...{ kind: "same_name", id, names, reasons: [], evidence: [], answer: "separate" },
  ...{ message: `${names.join("·")}은(는) 같은 곳입니까?`, messageEn: `Are ${names.join(", ")} one?` },
});
const status: Question = {
  ...{ kind: "status", id: "s", missionId: "M-1", articleId: "A-1", current: "예정", proposed: "완료" },
  ...{ message: "진행상태를 바꿀까요?", messageEn: "Change the status?", answer: "keep" },
};

async function ask(questions: Question[], decisions: [string, Answer][] = []) {
  const nothing = { articles: [], missions: [], outcomes: [], participants: [], counterparties: [] };
  const plan: ImportPlan = { ...nothing, evidence: [], changes: [], questions };
  const given: [string, Answer][] = [];
  render(
    <PaneProvider value={paneOn(await openWorkbookFile(null))}>
      <PlanQuestions
        plan={plan}
        decisions={new Map(decisions)}
        disabled={false}
        onAnswer={(question, answer) => given.push([question, answer])}
      />
    </PaneProvider>,
  );
  return given;
}

const chosen = (group: string) =>
  [...screen.getByRole("radiogroup", { name: group }).querySelectorAll("input")].map(
    (radio) => radio.checked,
  );

it("answers all questions of one kind at once, and leaves those of another", async () => {
  const given = await ask([
    sameName("n1", ["차이노스", "CHAINOS"]),
    status,
    sameName("n2", ["코트라", "KOTRA"]),
  ]);
  expect(chosen("아래 같은 물음 2건 모두")).toEqual([false, true]);
  const all = screen.getByRole("radiogroup", { name: "아래 같은 물음 2건 모두" });
  fireEvent.click(all.querySelectorAll("input")[0]!);
  expect(given).toEqual([
    ["n1", "merge"],
    ["n2", "merge"],
  ]);
});

it("says nothing of all where the answers differ, and asks a lone question alone", async () => {
  const names = [sameName("n1", ["차이노스", "CHAINOS"]), sameName("n2", ["코트라", "KOTRA"])];
  await ask([...names, status], [["n1", "merge"]]);
  expect(chosen("아래 같은 물음 2건 모두")).toEqual([false, false]);
  expect(screen.getAllByRole("radiogroup")).toHaveLength(4);
});
